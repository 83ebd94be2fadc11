"""Goals and effects with their values, the work and its cost, what happened around, and what is still open."""

from collections.abc import Iterator, Mapping

from effektlang.followup.direction import Move, Reading
from effektlang.followup.report import FollowUpReport, Part, Spending
from effektlang.followup.scope import names
from effektlang.followup.tones import Tone
from effektlang.model.in_words import cost_in_words, measure_in_words, target_in_words
from effektlang.model.learning import Subject
from effektlang.papers.naming import times, titles, word
from effektlang.papers.paper import Block, Bullets, Cell, Heading, Paragraph
from effektlang.papers.tables import prose, section, table
from effektlang.text import Language, Text
from effektlang.words.choices import ACTIVITY_STATUS

_EFFECTS = Text("Mål och effekter", "Goals and effects")
_EFFECT = Text("Mål eller effekt", "Goal or effect")
_FOR = Text("För", "For")
_ASSESSMENT = Text("Egen bedömning", "Own assessment")
_VALUES_SAY = Text("Vad värdena säger", "What the values say")
_NOT_ASSESSED = Text("inte bedömd än", "not assessed yet")
_WHY = Text("Varför blev det så?", "Why did it turn out so?")
_NO_REASONS = Text("Inget skäl har angetts.", "No reason has been given.")
_REASON = Text("{title}: {reason}", "{title}: {reason}")
_MOVES = {
    "wanted": Text("{title} rör sig åt rätt håll", "{title} moves in the right direction"),
    "against": Text("{title} rör sig åt fel håll", "{title} moves in the wrong direction"),
    "still": Text("{title} är oförändrat", "{title} is unchanged"),
    "unknown": Text("{title} har inget nytt värde", "{title} has no new value"),
}
_NOT_MEASURED = Text("Mäts inte: {reason}", "Not measured: {reason}")
_INDICATORS = Text("Indikatorer", "Indicators")
_INDICATOR = Text("Indikator", "Indicator")
_BASELINE = Text("Basvärde", "Baseline")
_PREVIOUS = Text("Förra värdet", "Previous value")
_NOW = Text("Värdet nu", "Value now")
_TARGET = Text("Målvärde", "Target")
_DIRECTION = Text("Riktning", "Direction")
_STANDING = Text("Mot målvärdet", "Against the target")
_DIRECTIONS = {
    "wanted": Text("åt rätt håll", "right direction"),
    "against": Text("åt fel håll", "wrong direction"),
    "still": Text("oförändrat", "unchanged"),
    "unknown": Text("går inte att säga", "cannot be said"),
}
_TONES: Mapping[Move, Tone] = {"wanted": "good", "against": "bad", "still": "partly", "unknown": "unknown"}
_STANDINGS = {
    "within": Text("på rätt sida", "on the right side"),
    "short": Text("en bit kvar", "some way to go"),
    "unknown": Text("", ""),
}
_READ_THUS = Text(
    "Värdena visar åt vilket håll det går. De bevisar inte vad det beror på.",
    "The values show which way it goes. They do not prove what it depends on.",
)
_WORK = Text("Aktiviteter", "Activities")
_ACTIVITY = Text("Aktivitet", "Activity")
_WHEN = Text("När", "When")
_RESPONSIBLE = Text("Ansvarig", "Responsible")
_PLANNED_STATE = Text("Läge i planen", "State in the plan")
_STATE = Text("Läge nu", "State now")
_COMMENT = Text("Kommentar", "Comment")
_DONE_IS_NOT_EFFECT = Text(
    "Att något är gjort säger inget än om effekten.", "That something is done says nothing yet about its effect."
)
_ECONOMY = Text("Ekonomi", "Economy")
_ITEM = Text("Post", "Item")
_BUDGET = Text("Budget", "Budget")
_SPENT = Text("Förbrukat", "Spent")
_EXPECTED = Text("Prognos", "Forecast")
_AROUND = Text("Risker, bieffekter och omvärld", "Risks, unintended effects and the world around")
_WHAT = Text("Vad det gäller", "What it is about")
_SAID = Text("Läget nu", "How it stands")
_OPEN = Text("Obesvarat", "Not answered yet")
_OPEN_OF = Text("{who} ({count})", "{who} ({count})")
_NO_ONE = Text("Ingen ansvarig", "No one responsible")
_MORE = Text("… och {count} till", "… and {count} more")
_MOST_SHOWN = 8


def effects(report: FollowUpReport) -> Iterator[Block]:
    """The organisation's own assessments beside what the values say, and the reasons."""
    columns = (_EFFECT, _FOR, _ASSESSMENT, _VALUES_SAY)
    rows = [_effect(part, report) for part in report.parts]
    reasons = [
        _REASON.say(report.language, {"title": part.element.title, "reason": reason})
        for part in report.parts
        for reason in part.reasons
    ]
    unexplained = [part.element.title for part in report.parts if part.assessment and not part.reasons]
    reasons += [
        _REASON.say(report.language, {"title": title, "reason": _NO_REASONS.say(report.language)})
        for title in unexplained
    ]
    yield from section(_EFFECTS, table(_EFFECTS, columns, rows, report.language), report.language)
    yield from section(_WHY, [Bullets(tuple(reasons))] if reasons else [], report.language, 3)


def _effect(part: Part, report: FollowUpReport) -> tuple[str | Cell, ...]:
    element = part.element
    if part.assessment:
        assessed = Cell(part.assessment, part.tone)
    else:
        assessed = Cell(_NOT_ASSESSED.say(report.language), "plain")
    moves = [_MOVES[one.move].say(report.language, {"title": one.indicator.title}) for one in part.readings]
    said = "; ".join(moves)
    if element.not_measured:
        said = _NOT_MEASURED.say(report.language, {"reason": element.not_measured})
    return (element.title, titles(getattr(element, "for_whom", ()), report.model), assessed, said)


def values(report: FollowUpReport) -> Iterator[Block]:
    """Each indicator with its values, in words that speak of direction."""
    columns = (_INDICATOR, _BASELINE, _PREVIOUS, _NOW, _TARGET, _DIRECTION, _STANDING)
    rows = [_reading(one, report) for one in report.readings]
    made = list(table(_INDICATORS, columns, rows, report.language))
    note = [Paragraph(_READ_THUS.say(report.language), "quiet")] if made else []
    yield from section(_INDICATORS, [*made, *note], report.language)


def _reading(one: Reading, report: FollowUpReport) -> tuple[str | Cell, ...]:
    language = report.language
    direction = Cell(_DIRECTIONS[one.move].say(language), _TONES[one.move])
    return (
        one.indicator.title,
        measure_in_words(one.baseline, one.indicator, language),
        measure_in_words(one.previous, one.indicator, language),
        measure_in_words(one.now, one.indicator, language),
        target_in_words(one.target, one.indicator, language),
        direction,
        _STANDINGS[one.standing].say(language),
    )


def work(report: FollowUpReport) -> Iterator[Block]:
    """How far the work has come, and what it has cost."""
    language = report.language
    columns = (_ACTIVITY, _WHEN, _RESPONSIBLE, _PLANNED_STATE, _STATE, _COMMENT)
    rows = [
        (
            one.activity.title,
            times(one.activity.start, one.activity.end, language=language),
            names(one.activity.responsible),
            word(ACTIVITY_STATUS, one.activity.status, language),
            one.state,
            one.comment,
        )
        for one in report.work
    ]
    made = list(table(_WORK, columns, rows, language))
    note = [Paragraph(_DONE_IS_NOT_EFFECT.say(language), "quiet")] if made else []
    yield from section(_WORK, [*made, *note], language)
    costs = [_spending(one, language) for one in report.spending]
    yield from section(_ECONOMY, table(_ECONOMY, (_ITEM, _BUDGET, _SPENT, _EXPECTED), costs, language), language)


def _spending(one: Spending, language: Language) -> tuple[str, ...]:
    columns = (one.budget, one.spent, one.expected)
    said = ("; ".join(cost_in_words(cost, language) for cost in costs) for costs in columns)
    return (one.element.title, *said)


def surroundings(report: FollowUpReport) -> Iterator[Block]:
    """What was said of risks, barriers, unintended effects and the world."""
    rows = [(report.model.title_of(one.subject), one.text) for one in report.remarks]
    texts = [
        paragraph for file in report.files for text in (*file.side_effects, *file.world) for paragraph in prose(text)
    ]
    made = table(_AROUND, (_WHAT, _SAID), rows, report.language)
    yield from section(_AROUND, [*made, *texts], report.language)


def still_open(report: FollowUpReport) -> Iterator[Block]:
    """What no one has answered yet, by who is responsible."""
    blocks: list[Block] = []
    for one in report.open:
        who = one.responsible or _NO_ONE.say(report.language)
        shown = one.questions[:_MOST_SHOWN]
        rest = len(one.questions) - len(shown)
        more = (_MORE.say(report.language, {"count": rest}),) if rest else ()
        blocks += [
            Heading(_OPEN_OF.say(report.language, {"who": who, "count": len(one.questions)}), 3),
            Bullets((*shown, *more)),
        ]
    yield from section(_OPEN, blocks, report.language)


def about(subject: Subject | None, report: FollowUpReport) -> str:
    """What something is about; nothing where it is about the plan as a whole."""
    return report.model.title_of(subject) if subject is not None else ""
