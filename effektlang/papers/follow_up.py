"""The report of a follow-up: what the values say, how the organisation judges, why, and what now."""

from collections.abc import Iterator

from effektlang.diagram.placed import Layout
from effektlang.followup.report import FollowUpReport
from effektlang.followup.scope import names
from effektlang.model.in_words import period_in_words
from effektlang.papers.paper import Block, Bullets, Paper, Paragraph, Picture
from effektlang.papers.plan.grounds import exceptions, lessons
from effektlang.papers.report.answers import actions, assumptions, deviations, learning, voices
from effektlang.papers.report.progress import effects, still_open, surroundings, values, work
from effektlang.papers.tables import facts, prose, section
from effektlang.text import Text

_TITLE = Text("Uppföljning av {title}", "Follow-up of {title}")
_TIME = Text("Gäller tiden", "For the time")
_DAY = Text("Datum", "Date")
_OWNER = Text("Planens ägare", "Owner of the plan")
_ANSWERED_BY = Text("Har svarat", "Answered by")
_SUMMARY = Text("Sammanfattning", "Summary")
_CONCLUSIONS = Text("Slutsatser", "Conclusions")
_DECISIONS = Text("Beslut", "Decisions")
_CHAIN = Text("Effektkedjan och bedömningarna", "The effect chain and the assessments")
_CAPTION = Text(
    "▲ ▼ ◆ ○ visar verksamhetens egen bedömning. Det som inte har bedömts saknar färg.",
    "▲ ▼ ◆ ○ show the organisation's own assessment. What has not been assessed has no colour.",
)
_LESSONS = Text("Lärdomar", "Lessons")
_NO_ANSWERS = Text(
    "Inga svar har tagits emot än. Rapporten visar bara det som står i planen.",
    "No answers have been taken in yet. The report shows only what stands in the plan.",
)


def follow_up_paper(report: FollowUpReport, chain: Layout | None, words: str) -> Paper:
    """The report as a document. `words` say what the picture of the chain shows."""
    return Paper(
        title=_TITLE.say(report.language, {"title": report.model.plan.title}),
        subtitle=report.occasion.title,
        language=report.language,
        blocks=(
            *_opening(report),
            *_picture(report, chain, words),
            *effects(report),
            *values(report),
            *assumptions(report),
            *voices(report),
            *deviations(report),
            *actions(report),
            *work(report),
            *surroundings(report),
            *learning(report),
            *_lessons(report),
            *still_open(report),
            *exceptions(report.model, report.language),
        ),
    )


def _opening(report: FollowUpReport) -> Iterator[Block]:
    language = report.language
    day = next((file.date.text for file in report.files if file.date), report.occasion.day.isoformat())
    rows = (
        (_TIME, period_in_words(report.occasion.period).say(language)),
        (_DAY, day),
        (_OWNER, names(report.model.plan.owner)),
        (_ANSWERED_BY, names(report.participants)),
    )
    yield from facts(rows, language)
    if not report.files:
        yield Paragraph(_NO_ANSWERS.say(language), "quiet")
    said = [paragraph for file in report.files for text in file.summary for paragraph in prose(text)]
    yield from section(_SUMMARY, said, language)
    own = report.occasion.follow_up
    for heading, field in ((_CONCLUSIONS, "conclusions"), (_DECISIONS, "decisions")):
        texts = (
            *(getattr(own, field) if own else ()),
            *(text for file in report.files for text in getattr(file, field)),
        )
        yield from section(heading, [Bullets(tuple(dict.fromkeys(texts)))] if texts else [], language)


def _picture(report: FollowUpReport, chain: Layout | None, words: str) -> Iterator[Block]:
    pictures = [Picture(chain, _CAPTION.say(report.language), words)] if chain is not None else []
    yield from section(_CHAIN, pictures, report.language)


def _lessons(report: FollowUpReport) -> Iterator[Block]:
    yield from section(_LESSONS, lessons(report.lessons, report.model, report.language), report.language)
