"""The follow-up sheet as Markdown: a template to fill in, in any editor.

What is asked stands in bold, with its key after it in a comment. The answer goes below, down to the next comment or
heading; a choice is made by an `x` in its box. What the sheet is stands in comments at its end: `sheet/plan/<title>`.
"""

import re
from collections.abc import Iterator

from effektlang.followup.keys import key, parts_of
from effektlang.followup.sheet import Block, Card, Cell, Column, Fact, Field, FollowUpSheet, Note, Section, Table
from effektlang.outputs.output import Output
from effektlang.text import Text

OUTPUT = Output(
    name="markdown",
    suffixes=(".md",),
    about=Text("mall för uppföljning, som text", "follow-up template, as text"),
)
_TO_FILL_IN = "…"
_RUN_OF_BLANK_LINES = re.compile(r"\n{3,}")


def write(sheet: FollowUpSheet) -> str:
    """The template in Markdown."""
    return _RUN_OF_BLANK_LINES.sub("\n\n", "\n".join(_lines(sheet))).rstrip() + "\n"


def _lines(sheet: FollowUpSheet) -> Iterator[str]:
    yield from (f"# {sheet.title}", "")
    if sheet.purpose:
        yield from (f"> {line}".rstrip() for line in sheet.purpose.split("\n"))
    yield from ("", *_facts(sheet.facts), "")
    for field in sheet.answered:
        yield from _field(field)
    yield sheet.opening
    for number, section in enumerate(sheet.sections, start=1):
        yield from _section(section, number)
    yield ""
    yield from (_comment(key(*parts_of(name), value)) for name, value in sheet.about.entries)


def _section(section: Section, number: int) -> Iterator[str]:
    yield from ("", f"## {number}. {section.heading}", "")
    for block in section.blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Note(text):
            yield from (text, "")
        case Card(title, facts, fields):
            yield from _card(title, facts, fields)
        case Table(columns, rows) if any(isinstance(cell, Field) for row in rows for cell in row):
            for row in rows:
                yield from _row_as_card(columns, row)
        case Table(columns, rows):
            yield from _table(columns, rows)


def _card(title: str, facts: tuple[Fact, ...], fields: tuple[Field, ...]) -> Iterator[str]:
    if title:
        yield from (f"### {title}", "")
    yield from (*_facts(facts), "")
    for field in fields:
        yield from _field(field)


def _facts(facts: tuple[Fact, ...]) -> Iterator[str]:
    for fact in facts:
        said = "; ".join(fact.value.split("\n"))
        yield f"- {fact.label}: {said}" if fact.label else f"- {said}"


def _field(field: Field) -> Iterator[str]:
    asked = f"{field.label} ({field.unit})" if field.unit else field.label
    yield from (f"**{asked}** {_comment(field.key)}", "")
    if field.form == "choice":
        yield from (f"- [ ] {choice}" for choice in field.choices)
    else:
        yield field.value or _TO_FILL_IN
    yield ""


def _row_as_card(columns: tuple[Column, ...], row: tuple[Cell, ...]) -> Iterator[str]:
    """A row as text: tables that wide cannot be filled in by hand. One that says nothing needs no heading."""
    known = zip(columns[1:], row[1:], strict=True)
    facts = tuple(Fact(column.heading, cell) for column, cell in known if isinstance(cell, str) and cell)
    title = row[0] if facts and isinstance(row[0], str) else ""
    return _card(title, facts, tuple(cell for cell in row if isinstance(cell, Field)))


def _table(columns: tuple[Column, ...], rows: tuple[tuple[Cell, ...], ...]) -> Iterator[str]:
    yield _row([column.heading for column in columns])
    yield _row(["---"] * len(columns))
    yield from (_row([str(cell) for cell in row]) for row in rows)


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def _comment(text: str) -> str:
    return f"<!-- {text} -->"
