"""The follow-up sheet as Markdown: a template to fill in, in any editor."""

import re
from collections.abc import Iterator, Sequence

from effektlang.followup.sheet import EffectPart, FollowUpSheet, LinkPart
from effektlang.outputs.followup_words import WORDS as W
from effektlang.outputs.output import Output
from effektlang.text import Language, Text

OUTPUT = Output(
    name="markdown",
    suffixes=(".md",),
    about=Text("mall för uppföljning, som text", "follow-up template, as text"),
)
_BLANK = ""
_RUN_OF_BLANK_LINES = re.compile(r"\n{3,}")


def write(sheet: FollowUpSheet) -> str:
    """The template in Markdown."""
    return _RUN_OF_BLANK_LINES.sub("\n\n", "\n".join(_Writer(sheet.language).lines(sheet))).rstrip() + "\n"


class _Writer:
    """Writes one sheet in its language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def lines(self, sheet: FollowUpSheet) -> Iterator[str]:
        """The whole sheet."""
        yield f"# {W['title'].say(self._language, {'title': sheet.title})}"
        yield from self._opening(sheet)
        for number, (heading, part) in enumerate(self._parts(sheet), start=1):
            yield from ("", f"## {number}. {self._say(heading)}", "", *part)

    def _parts(self, sheet: FollowUpSheet) -> Iterator[tuple[str, list[str]]]:
        yield "summary", [self._say("summary_help"), "", *self._asked(sheet.questions)]
        yield "effects", [line for effect in sheet.effects for line in self._effect(effect)]
        yield "indicators", self._indicators(sheet)
        yield "assumptions", [line for link in sheet.links for line in self._link(link)]
        yield "voice", [self._say("voice_help"), "", *self._voices(sheet)]
        yield (
            "activities",
            self._table(
                "activity_columns",
                [(one.title, one.when, one.responsible, one.status, _BLANK, _BLANK) for one in sheet.activities],
            ),
        )
        yield "deviations", self._table("deviation_columns", [(_BLANK,) * 5, (_BLANK,) * 5])
        yield (
            "economy",
            self._table("economy_columns", [(one.title, one.budget, _BLANK, _BLANK) for one in sheet.costs]),
        )
        yield "risks", self._table("risk_columns", [(one.title, one.response, _BLANK) for one in sheet.risks])
        yield "world", [self._say("world_help"), "", *(f"- {title}:" for title in sheet.external_factors or ("…",))]
        yield (
            "learning",
            [self._say("learning_help"), "", *self._table("learning_columns", [(_BLANK,) * 3, (_BLANK,) * 3])],
        )
        if sheet.exceptions:
            yield "exceptions", self._table("exception_columns", sheet.exceptions)

    def _say(self, name: str) -> str:
        return W[name].say(self._language)

    def _opening(self, sheet: FollowUpSheet) -> Iterator[str]:
        yield ""
        if sheet.purpose:
            yield from (f"> {line}".rstrip() for line in sheet.purpose.split("\n"))
            yield ""
        facts = (("owner", sheet.owner), ("occasions", ", ".join(sheet.occasions)), ("filled_in_by", ""), ("date", ""))
        yield from (f"- **{self._say(name)}:** {value}".rstrip() for name, value in facts)
        yield from ("", self._say("opening"))

    def _asked(self, questions: Sequence[str]) -> list[str]:
        return [line for question in questions for line in (f"**{question}**", "", "…", "")]

    def _effect(self, effect: EffectPart) -> Iterator[str]:
        heading = "goal" if effect.is_goal else "effect"
        yield f"### {W[heading].say(self._language, {'title': effect.title})}"
        yield ""
        if effect.for_whom:
            yield f"- {self._say('for_whom')}: {', '.join(effect.for_whom)}"
        if effect.expected:
            yield f"- {self._say('expected')}: {effect.expected}"
        if effect.measured_by:
            yield f"- {self._say('points_at')}: {', '.join(effect.measured_by)}"
        elif effect.not_measured:
            yield f"- {self._say('not_measured')}: {effect.not_measured}"
        elif not effect.is_goal:
            yield f"- {self._say('no_measure')}"
        yield from ("", f"{self._say('assessment')}", "", f"{self._say('reasons')}", "")

    def _indicators(self, sheet: FollowUpSheet) -> list[str]:
        rows = [
            (
                one.title,
                one.baseline,
                one.last,
                _BLANK,
                _BLANK,
                one.target,
                one.direction,
                one.source,
                one.responsible,
                _BLANK,
            )
            for one in sheet.indicators
        ]
        return [self._say("indicators_help"), "", *self._table("indicator_columns", rows)]

    def _link(self, link: LinkPart) -> Iterator[str]:
        yield f"### {link.source} → {link.target}"
        yield ""
        for assumption in link.assumptions:
            yield f"- {assumption.rstrip('.')}: {self._say('held')}"
        if not link.assumptions:
            yield f"- {self._say('no_assumption')}"
        yield from (f"- {self._say('single_loop')}", f"- {self._say('double_loop')}", "")

    def _voices(self, sheet: FollowUpSheet) -> list[str]:
        groups = dict.fromkeys(group for effect in sheet.effects for group in effect.for_whom)
        return [
            line for group in groups for line in (f"### {group}", "", f"{self._say('voice_question')}", "", "…", "")
        ]

    def _table(self, columns: str, rows: Sequence[Sequence[str]]) -> list[str]:
        """A table, with an empty row to fill in where nothing is planned."""
        headings = self._say(columns).split(" | ")
        body = [tuple(row) for row in rows] or [(_BLANK,) * len(headings)]
        return [_row(headings), _row(["---"] * len(headings)), *(_row(row) for row in body)]


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"
