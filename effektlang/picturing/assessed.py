"""What an organisation has judged at a follow-up, for the report and for pictures of the chain."""

from collections.abc import Set as AbstractSet
from dataclasses import replace

from effektlang.diagram.diagram import Diagram, Line, Note
from effektlang.document import Document
from effektlang.followup.occasions import occasion_asked
from effektlang.followup.report import FollowUpReport, follow_up_report
from effektlang.followup.scope import Scope
from effektlang.model.in_words import period_in_words
from effektlang.model.learning import Subject
from effektlang.model.model import Model
from effektlang.papers.report.picture import assessed
from effektlang.picturing.in_documents import chain_diagram
from effektlang.settings.holding import settings_of
from effektlang.settings.settings import Settings
from effektlang.text import Language, Refusal, Text
from effektlang.today import today

_NOTHING = Text(
    "I ”{path}” är inget bedömt vid ”{occasion}” än. Läs in ett ifyllt underlag med `effekt collect`.",
    "In “{path}” nothing is assessed at “{occasion}” yet. Read a filled-in sheet with `effekt collect`.",
)
_COLOURS = Text(
    "Färgerna visar er egen bedömning vid uppföljningen ”{occasion}” ({period}).",
    "The colours show your own assessment at the follow-up “{occasion}” ({period}).",
)


def report_of(document: Document, occasion: str | None, language: Language) -> FollowUpReport:
    """The report of an occasion, else of the one answered last; refuses one that the plan does not have."""
    settings, _ = settings_of(document)
    model = document.model
    found = occasion_asked(model, occasion or _latest(model), today(), language)
    scope = Scope(model=model, occasion=found, language=language, scales=settings.scales)
    return follow_up_report(scope, settings.followup_sections)


def assessed_chain(report: FollowUpReport, settings: Settings) -> Diagram | None:
    """The chain of a report, coloured where anything was judged; none where there is nothing to draw."""
    diagram = chain_diagram(report.model, report.language, settings)
    return marked(diagram, report) if diagram is not None and report.tones else diagram


def with_assessments(diagram: Diagram, report: FollowUpReport) -> Diagram:
    """A chain that stands by itself, with what was judged and which follow-up that was."""
    said = {"occasion": report.occasion.title, "period": period_in_words(report.occasion.period)}
    note = Note("", _COLOURS.say(diagram.language, said))
    return marked(replace(diagram, notes=(*diagram.notes, note)), report)


def marked(diagram: Diagram, report: FollowUpReport) -> Diagram:
    """A chain coloured by what was judged, with the assumptions marked that were found not to hold."""
    refuted = {one.subject for one in report.tests if one.test.outcome == "does_not_hold"}
    return assessed(replace(diagram, lines=tuple(_tested(line, refuted) for line in diagram.lines)), report.tones)


def _tested(line: Line, refuted: AbstractSet[Subject]) -> Line:
    """A line whose assumption is marked where the follow-up found that it does not hold."""
    failed = bool(line.assumptions) and Subject(line.source, line.target) in refuted
    return replace(line, is_refuted=line.is_refuted or failed)


def judged(document: Document, occasion: str | None, language: Language) -> FollowUpReport:
    """A report with assessments in it; refuses where nothing has been assessed."""
    report = report_of(document, occasion, language)
    if not report.tones:
        raise Refusal(_NOTHING, occasion=report.occasion.title, path=document.source.path)
    return report


def _latest(model: Model) -> str | None:
    """The occasion that was answered last; none where nothing has been answered."""
    answered = [(file.period.order, file.occasion) for file in model.answers if file.occasion and file.period]
    return max(answered)[1] if answered else None
