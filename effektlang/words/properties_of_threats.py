"""Properties of what threatens the plan or also decides how it goes: risks, barriers, external factors."""

from effektlang.text import Text
from effektlang.words import choices
from effektlang.words.word import Grade, Property, References

THREATS = frozenset({"risk", "barrier"})

PROPERTIES_OF_THREATS = (
    Property("threatens", "hotar", "threatens", (),
             Text("vad i planen som hotas", "what in the plan is threatened"), References(links=True), THREATS),
    Property("likelihood", "sannolikhet", "likelihood", (),
             Text("hur sannolikt det är", "how likely it is"), Grade(choices.GRADE), THREATS, definite="sannolikheten"),
    Property("consequence", "konsekvens", "consequence", (),
             Text("hur stor skadan blir", "how great the harm is"), Grade(choices.GRADE), THREATS, definite="konsekvensen"),
    Property("response", "hantering", "response", (),
             Text("vad ni gör åt det", "what you do about it"), kinds=THREATS | {"unintended_effect"}, definite="hanteringen"),
    Property("influences", "påverkar", "influences", (),
             Text("vad i planen som påverkas", "what in the plan is influenced"), References(links=True),
             frozenset({"external_factor"})),
)
