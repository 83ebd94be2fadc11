"""What the rows of a box are called in the legend, and what they say as sentences.

In a sentence `{subject}` is the box: by its kind and title where it is first spoken of, then as `it`.
"""

from collections.abc import Mapping
from typing import Literal

from effektlang.diagram.diagram import Detail, DetailKind
from effektlang.record import record
from effektlang.text import Language, Text

Icon = Literal[
    "person",
    "bars",
    "speech",
    "gap",
    "sheet",
    "clock",
    "coin",
    "stack",
    "plus",
    "wave",
    "minus",
    "target",
    "shield",
    "arrow",
    "dot",
    "doer",
    "half",
    "up",
    "diamond",
    "down",
    "ring",
    "fall",
]


@record
class DetailWords:
    """The small picture of a row, its name in the legend and its sentence."""

    icon: Icon
    name: Text
    sentence: Text


DETAILS: Mapping[DetailKind, DetailWords] = {
    "for_whom": DetailWords(
        "person", Text("för vem", "for whom"), Text("{subject} är till för {text}.", "{subject} is for {text}.")
    ),
    "among": DetailWords(
        "person", Text("hos vem", "among whom"), Text("{subject} märks hos {text}.", "{subject} is seen among {text}.")
    ),
    "affects": DetailWords(
        "person", Text("vem det berör", "whom it affects"), Text("{subject} berör {text}.", "{subject} affects {text}.")
    ),
    "measured_by": DetailWords(
        "bars", Text("mäts med", "measured by"), Text("{subject} mäts med {text}.", "{subject} is measured by {text}.")
    ),
    "followed_otherwise": DetailWords(
        "speech",
        Text("följs på annat sätt", "followed in another way"),
        Text("{subject} följs på annat sätt än med en indikator.", "{subject} is followed in another way than by an indicator."),
    ),
    "not_measured": DetailWords(
        "gap",
        Text("ingen mätning än", "not measured yet"),
        Text("{subject} har ingen mätning än.", "{subject} is not measured yet."),
    ),
    "from_plan": DetailWords(
        "sheet", Text("från en annan plan", "from another plan"), Text("{subject} är hämtad {text}.", "{subject} is {text}.")
    ),
    "responsible": DetailWords(
        "doer", Text("ansvarig", "responsible"), Text("{subject} har {text} som ansvarig.", "{subject} has {text} as responsible.")
    ),
    "carried_out_by": DetailWords(
        "doer", Text("utförs av", "carried out by"), Text("{subject} utförs av {text}.", "{subject} is carried out by {text}.")
    ),
    "time": DetailWords("clock", Text("tid", "time"), Text("{subject} har tiden {text}.", "{subject} has the time {text}.")),
    "cost": DetailWords("coin", Text("kostnad", "cost"), Text("{subject} kostar {text}.", "{subject} costs {text}.")),
    "benefit_type": DetailWords(
        "plus", Text("nyttotyp", "benefit type"), Text("{subject} har nyttotypen {text}.", "{subject} has the benefit type {text}.")
    ),
    "count": DetailWords("stack", Text("antal", "number"), Text("{subject} rymmer {text}.", "{subject} holds {text}.")),
    "part": DetailWords("dot", Text("vad som ingår", "what it holds"), Text("{subject} rymmer {text}.", "{subject} holds {text}.")),
    "measured_share": DetailWords("bars", Text("hur många som mäts", "how many are measured"), Text("{text}.", "{text}.")),
    "relation": DetailWords(
        "arrow", Text("hur de berörs", "how they are concerned"), Text("{subject} {text}.", "{subject} {text}.")
    ),
    "supports": DetailWords("plus", Text("stödjer", "supports"), Text("{subject} stödjer planen.", "{subject} supports the plan.")),
    "waits": DetailWords("wave", Text("avvaktar", "waits"), Text("{subject} avvaktar.", "{subject} waits.")),
    "opposes": DetailWords(
        "minus", Text("motsätter sig", "opposes"), Text("{subject} motsätter sig planen.", "{subject} opposes the plan.")
    ),
    "grade": DetailWords(
        "bars", Text("inflytande eller intresse", "influence or interest"), Text("{subject} har {text}.", "{subject} has {text}."),
    ),
    "role": DetailWords("person", Text("roll", "role"), Text("{subject} har rollen {text}.", "{subject} has the role {text}.")),
    "wants": DetailWords("target", Text("vill", "wants"), Text("{subject} vill: {text}.", "{subject} wants: {text}.")),
    "stands_to_lose": DetailWords(
        "fall", Text("riskerar att förlora", "stands to lose"),
        Text("{subject} riskerar att förlora: {text}.", "{subject} stands to lose: {text}."),
    ),
    "participation": DetailWords(
        "speech", Text("delaktighet", "participation"),
        Text("{subject} är med genom {text}.", "{subject} takes part by {text}."),
    ),
    "values": DetailWords("target", Text("värden", "values"), Text("{subject} har {text}.", "{subject} has {text}.")),
    "frequency": DetailWords("clock", Text("hur ofta", "how often"), Text("{subject} mäts {text}.", "{subject} is measured {text}.")),
    "data_source": DetailWords(
        "sheet", Text("datakälla", "data source"), Text("{subject} har datakällan {text}.", "{subject} has the data source {text}.")
    ),
    "evidence": DetailWords("bars", Text("evidens", "evidence"), Text("{subject} har evidensen {text}.", "{subject} has {text} evidence.")),
    "status": DetailWords("half", Text("läge", "state"), Text("{subject} har läget ”{text}”.", "{subject} has the state “{text}”.")),
    "occasion": DetailWords(
        "sheet", Text("slags uppföljning", "kind of follow-up"), Text("{subject} är av slaget ”{text}”.", "{subject} is of the kind “{text}”.")
    ),
    "response": DetailWords(
        "shield", Text("hantering", "response"), Text("{subject} hanteras så här: {text}.", "{subject} is handled like this: {text}.")
    ),
    "plan_state": DetailWords(
        "sheet", Text("planens läge, tid och ägare", "state, time and owner of the plan"),
        Text("{subject} har detta läge, denna tid och denna ägare: {text}.", "{subject} has this state, time and owner: {text}."),
    ),
    "unanswered": DetailWords(
        "gap", Text("inget svarar mot det än", "nothing responds to it yet"),
        Text("Inget svarar mot {subject_inside} än.", "Nothing responds to {subject_inside} yet."),
    ),
    "elsewhere": DetailWords(
        "arrow", Text("fortsätter på en annan sida", "goes on on another page"),
        Text("{subject} hör ihop med {text}.", "{subject} belongs with {text}."),
    ),
    "assessed_good": DetailWords("up", Text("bedöms gå bra", "assessed as going well"), Text("{subject} bedöms så här: {text}.", "{subject} is assessed thus: {text}.")),
    "assessed_partly": DetailWords("diamond", Text("bedöms gå delvis bra", "assessed as going partly well"), Text("{subject} bedöms så här: {text}.", "{subject} is assessed thus: {text}.")),
    "assessed_bad": DetailWords("down", Text("bedöms inte gå bra", "assessed as not going well"), Text("{subject} bedöms så här: {text}.", "{subject} is assessed thus: {text}.")),
    "assessed_unknown": DetailWords("ring", Text("går inte att bedöma än", "cannot be assessed yet"), Text("{subject} bedöms så här: {text}.", "{subject} is assessed thus: {text}.")),
}  # fmt: skip


def in_a_row(detail: Detail, language: Language) -> str:
    """A row where no small picture can stand before it: `for whom: Patients`."""
    name = DETAILS[detail.kind].name.say(language)
    return detail.text if detail.text == name else f"{name}: {detail.text}"
