"""What was answered: tested assumptions and what they put at risk, deviations, actions, voices and learning."""

from collections.abc import Iterator

from effektlang.followup.report import FollowUpReport, Remark
from effektlang.followup.scope import names
from effektlang.followup.tones import Tone
from effektlang.model.learning import Action
from effektlang.papers.naming import times
from effektlang.papers.paper import Block, Bullets, Cell, Paragraph
from effektlang.papers.report.progress import about
from effektlang.papers.tables import section, table
from effektlang.text import Language, Text
from effektlang.words.choices import TEST_OUTCOME

_ASSUMPTIONS = Text("Antaganden", "Assumptions")
_LINK = Text("Länk", "Link")
_ASSUMPTION = Text("Antagande", "Assumption")
_OUTCOME = Text("Höll det?", "Did it hold?")
_REASON = Text("Hur ni vet det", "How you know")
_AT_RISK = Text("Vad som står på spel", "What is at stake")
_RESTS_ON_IT = Text(
    "”{assumption}” höll inte. På det vilar: {elements}. Vad gör ni nu?",
    "“{assumption}” did not hold. On it rest: {elements}. What do you do now?",
)
_TONES: dict[str, Tone] = {"holds": "good", "does_not_hold": "bad", "unknown": "unknown"}
_VOICES = Text("Målgruppens egen röst", "The target group's own voice")
_DEVIATIONS = Text("Avvikelser", "Deviations")
_DEVIATION = Text("Avvikelse", "Deviation")
_CAUSE = Text("Orsak", "Cause")
_MEASURE = Text("Åtgärd", "Action")
_CONCERNS = Text("Gäller", "About")
_ACTIONS = Text("Åtgärder", "Actions")
_RESPONSIBLE = Text("Ansvarig", "Responsible")
_DONE_BY = Text("Klart", "Done by")
_LEARNING = Text("Lärande", "Learning")
_RIGHT_WAY = Text("Gör vi det rätt?", "Are we doing it right?")
_RIGHT_THING = Text(
    "Är det rätt sak, och vad tog vi för givet?", "Is it the right thing, and what did we take for granted?"
)
_SAID = Text("{title}: {text}", "{title}: {text}")


def assumptions(report: FollowUpReport) -> Iterator[Block]:
    """The assumptions that were tested; of those that did not hold, what comes after the link."""
    language = report.language
    words = {one.name: one.form(language) for one in TEST_OUTCOME}
    rows = [
        (
            report.model.title_of(one.subject),
            (one.test.assumption or "").rstrip("."),
            Cell(words[one.test.outcome], _TONES[one.test.outcome]),
            one.test.reason or "",
        )
        for one in report.tests
    ]
    made = table(_ASSUMPTIONS, (_LINK, _ASSUMPTION, _OUTCOME, _REASON), rows, language)
    yield from section(_ASSUMPTIONS, made, language)
    at_risk = [
        _RESTS_ON_IT.say(
            language,
            {
                "assumption": (one.test.assumption or report.model.title_of(one.subject)).rstrip("."),
                "elements": ", ".join(element.title for element in one.at_risk),
            },
        )
        for one in report.tests
        if one.at_risk
    ]
    yield from section(_AT_RISK, [Bullets(tuple(at_risk))] if at_risk else [], language, 3)


def voices(report: FollowUpReport) -> Iterator[Block]:
    """What those it is for say themselves."""
    said = [
        block
        for one in report.voices
        for block in (Paragraph(f"{report.model.title_of(one.subject)}:"), Paragraph(one.text, "quote"))
    ]
    yield from section(_VOICES, said, report.language)


def deviations(report: FollowUpReport) -> Iterator[Block]:
    """What did not turn out as planned, why, and what is done about it."""
    rows = [
        (
            deviation.text,
            about(subject, report),
            deviation.cause or "",
            "; ".join(_action(action, report.language) for action in deviation.actions),
        )
        for subject, deviation in report.deviations
    ]
    made = table(_DEVIATIONS, (_DEVIATION, _CONCERNS, _CAUSE, _MEASURE), rows, report.language)
    yield from section(_DEVIATIONS, made, report.language)


def actions(report: FollowUpReport) -> Iterator[Block]:
    """What is to be done, by whom and when."""
    own = report.occasion.follow_up
    planned = [(None, action) for action in (own.actions if own else ())]
    rows = [
        (action.text, about(subject, report), names(action.responsible), times(action.date, language=report.language))
        for subject, action in (*planned, *report.actions)
    ]
    made = table(_ACTIONS, (_MEASURE, _CONCERNS, _RESPONSIBLE, _DONE_BY), rows, report.language)
    yield from section(_ACTIONS, made, report.language)


def learning(report: FollowUpReport) -> Iterator[Block]:
    """What was learnt about the way of working, and about what was taken for granted."""
    single = section(_RIGHT_WAY, _remarks(report.single_loop, report), report.language, 3)
    double = section(_RIGHT_THING, _remarks(report.double_loop, report), report.language, 3)
    yield from section(_LEARNING, [*single, *double], report.language)


def _remarks(remarks: tuple[Remark, ...], report: FollowUpReport) -> list[Block]:
    said = tuple(
        _SAID.say(report.language, {"title": report.model.title_of(one.subject), "text": one.text}) for one in remarks
    )
    return [Bullets(said)] if said else []


def _action(action: Action, language: Language) -> str:
    who = ", ".join(part for part in (names(action.responsible), times(action.date, language=language)) if part)
    return f"{action.text} ({who})" if who else action.text
