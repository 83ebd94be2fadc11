"""Properties of assumptions, follow-ups and lessons."""

from effektlang.text import Text
from effektlang.words import choices
from effektlang.words.properties_of_plans import WHO
from effektlang.words.word import Choices, Line, Property, References, Value

ASSUMPTION = frozenset({"assumption"})
FOLLOW_UP = frozenset({"follow_up"})
LESSON = frozenset({"lesson"})

PROPERTIES_OF_LEARNING = (
    Property("date", "datum", "date", (),
             Text("dag", "day"), Value("period"), FOLLOW_UP | LESSON | {"follows_up"}, frozenset({"actions"}), definite="datumet"),
    Property("applies_to", "gäller", "applies to", (),
             Text("länken eller elementet som det handlar om", "the link or element it is about"),
             References(links=True), ASSUMPTION | LESSON),
    Property("tested_by", "prövas med", "tested by", (),
             Text("indikatorn eller uppföljningen som visar om det håller",
                  "the indicator or follow-up that shows whether it holds"),
             References(frozenset({"indicator", "follow_up"})), ASSUMPTION),
    Property("status", "status", "status", (),
             Text("om antagandet har prövats", "whether the assumption has been tested"),
             Choices(choices.ASSUMPTION_STATUS), ASSUMPTION, definite="statusen"),
    Property("type", "typ", "type", (),
             Text("vilket slags uppföljning det är", "what kind of follow-up it is"),
             Choices(choices.FOLLOW_UP_TYPE), FOLLOW_UP, definite="typen"),
    Property("participants", "deltar", "participants", (),
             Text("vilka som är med", "who takes part"), WHO, FOLLOW_UP | {"follows_up"}),
    Property("covers", "omfattar", "covers", (),
             Text("vad som följs upp; allt om inget står", "what is followed up; everything if nothing is said"),
             References(), FOLLOW_UP),
    Property("questions", "fråga", "question", (),
             Text("en fråga att ta upp", "a question to take up"), kinds=FOLLOW_UP, repeats=True, definite="frågan"),
    Property("conclusions", "slutsats", "conclusion", (),
             Text("vad ni kom fram till", "what you concluded"), kinds=FOLLOW_UP | {"follows_up"}, repeats=True, definite="slutsatsen"),
    Property("decisions", "beslut", "decision", (),
             Text("vad ni bestämde", "what you decided"), kinds=FOLLOW_UP | {"follows_up"}, repeats=True, definite="beslutet"),
    Property("actions", "åtgärd", "action", (),
             Text("vad som ska göras, av vem och när", "what is to be done, by whom and when"),
             Line(), FOLLOW_UP | {"follows_up", "answer"}, frozenset({"deviations"}), repeats=True, definite="åtgärden"),
    Property("reconsiders", "omprövar", "reconsiders", (),
             Text("arbetssätt, antagande eller mål", "ways of working, an assumption or a goal"),
             Choices(choices.RECONSIDERS), LESSON),
    Property("change", "ändring", "change", (),
             Text("vad ni ändrade", "what you changed"), kinds=LESSON, definite="ändringen"),
)
