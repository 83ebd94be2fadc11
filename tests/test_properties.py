"""What holds for any text at all: it is read without an exception, nothing of it is lost, and places are right."""

import itertools
import re
from collections.abc import Callable
from typing import TypeVar

from hypothesis import example, given
from hypothesis import strategies as st

from effektlang.characters import BLANK, visible
from effektlang.diagnostics import Diagnostic
from effektlang.document import Document
from effektlang.report import json as json_report
from effektlang.report import text as text_report
from effektlang.report.finding import Checked
from effektlang.source import NEWLINE, Source
from effektlang.syntax.ast import LinkReference, Phrase, Property, Reading, Reference, References
from effektlang.syntax.cut import cut
from effektlang.syntax.parse import File, parse, parse_declaration
from tests.plans import said
from tests.written_plans import odd_plans

Test = TypeVar("Test", bound=Callable[..., None])

TEXTS = st.one_of(odd_plans(), odd_plans(), st.text(max_size=200))

ONCE_BROKEN = (
    "effekt://foo\n",
    "effekt “x: y”\n",
    "effekt # c: d\n",
    "risk r: R\n  sannolikhet: ²\n",
    "resultat Trygga: X\neffekt a: A\n  leder till: trygga\n",
    f"indikator a: A\n  enhet: tkr\n  basvärde 2024: {'1' * 400} kr\n  målvärde: {'1' * 400},5 kr\n",
    "indikator a: A\n  utfall 2025: a.csv\n  utfall 2026: b.csv\n",
    "effekt a: A\n" + "".join(f"{' ' * depth}väntas: 2026\n" for depth in range(1, 400)),
    "effekt a: A\n" + "".join(f"{' ' * depth}effekt a{depth}: A\n" for depth in range(1, 700)),
)


def places_in(properties: tuple[Property, ...]) -> list[Phrase | References | Reading]:
    """Everything with a place in some properties and those under them."""
    found: list[Phrase | References | Reading] = []
    for item in properties:
        found += [part for part in (item.key, item.qualifier, item.value) if part is not None]
        found += places_in(item.properties)
    return found


def assert_well_placed(diagnostic: Diagnostic) -> None:
    """Every place of a finding lies within its own text, and so does every fix of it."""
    for label in diagnostic.labels:
        assert 0 <= label.start <= label.end <= len(label.source.text)
    for fix in diagnostic.fixes:
        edits = sorted(fix.edits, key=lambda edit: edit.start)
        assert all(0 <= edit.start <= edit.end <= len(diagnostic.place.source.text) for edit in edits)
        assert all(one.end <= other.start for one, other in itertools.pairwise(edits))


def names_in(part: Phrase | References | Reading) -> list[Phrase]:
    """The ids that a value refers to; quoted names are no ids."""
    items = part.items if isinstance(part, References) else ()
    ends = [
        [one.name] if isinstance(one, Reference) else [one.source, one.target] for one in items if not is_quoted(one)
    ]
    return [name for names in ends for name in names]


def is_quoted(one: Reference | LinkReference) -> bool:
    """Whether a reference is a quoted name."""
    return isinstance(one, Reference) and one.literal


def comment_in(line: str) -> int | None:
    """Where a line's comment begins, told the simple way: quotes are painted over first."""
    painted = re.sub(r'"[^"]*"|[“”„][^“”]*[“”]|[»«][^»«]*[»«]', lambda quoted: "x" * len(quoted[0]), line)
    found = re.search(rf"(?:^|[{BLANK}])(#)(?:[{BLANK}#]|$)", painted)
    return found.start(1) if found else None


def trivia_in(file: File) -> tuple[list[tuple[int, str]], list[int]]:
    """The comments and the blank lines of a file, with their places counted from its start."""
    comments = [(offset + one.start, one.text) for offset, part in file.parts for one in part.trivia.comments]
    blank_lines = [offset + start for offset, part in file.parts for start in part.trivia.blank_lines]
    return comments, blank_lines


def with_once_broken(test: Test) -> Test:
    """Always try the texts that the reader once failed on, too."""
    for text in ONCE_BROKEN:
        test = example(text)(test)
    return test


@with_once_broken
@given(TEXTS)
def test_cut_and_joined_a_file_is_itself_again(text: str) -> None:
    chunks = cut(text)
    assert "".join(chunk.text for chunk in chunks) == text
    assert [chunk.start for chunk in chunks] == [len("".join(c.text for c in chunks[:n])) for n in range(len(chunks))]
    assert all(chunk.declares for chunk in chunks[1:])


@with_once_broken
@given(TEXTS)
def test_any_text_is_read_resolved_checked_and_reported(text: str) -> None:
    plan = Document(Source("plan.eff", text))
    for diagnostic in plan.diagnostics:
        assert_well_placed(diagnostic)
        assert all(said(diagnostic))
    checked = [Checked("plan.eff", plan.diagnostics, "sv")]
    assert text_report.render(checked, "sv", colour=True, width=60)
    assert json_report.render(checked, "en")


@given(TEXTS)
def test_everything_in_the_tree_has_a_place_in_its_declaration(text: str) -> None:
    file = parse(Source("plan.eff", text))
    for placed in file.declarations:
        declaration = placed.declaration
        parts = [declaration.keyword, declaration.name, declaration.title, *declaration.chain]
        for part in [*filter(None, parts), *places_in(declaration.properties)]:
            assert 0 <= part.start < part.end
            assert placed.offset + part.end <= len(text)


@given(TEXTS)
def test_names_stand_where_the_tree_says(text: str) -> None:
    for placed in parse(Source("plan.eff", text)).declarations:
        written = text[placed.offset :]
        chain = list(placed.declaration.chain)
        for name in chain + [name for part in places_in(placed.declaration.properties) for name in names_in(part)]:
            assert visible(written[name.start : name.end]) == name.text


@given(TEXTS)
def test_comments_and_blank_lines_are_kept_where_they_stand(text: str) -> None:
    comments, blank_lines = trivia_in(parse(Source("plan.eff", text)))
    breaks = [match.span() for match in NEWLINE.finditer(text)]
    starts, ends = [0, *(end for _, end in breaks)], [*(start for start, _ in breaks), len(text)]
    spans = [(start, end) for start, end in zip(starts, ends, strict=True) if start < len(text)]
    assert blank_lines == [start for start, end in spans if not text[start:end].strip(BLANK)]
    in_lines = ((start, end, comment_in(text[start:end])) for start, end in spans)
    assert comments == [
        (start + place, text[start + place : end]) for start, end, place in in_lines if place is not None
    ]


@given(st.integers(0, 19), st.sampled_from(("effekt", "aktivitet", "indikator")))
def test_changing_one_declaration_reads_one_anew(changed: int, kind: str) -> None:
    declarations = [f"{kind} a{number}: Titel {number}\n  beskrivning: Text\n" for number in range(20)]
    parse_declaration.cache_clear()
    parse(Source("plan.eff", "".join(declarations)))
    assert parse_declaration.cache_info().misses == len(declarations)
    declarations[changed] += "  ansvarig: a\n"
    parse(Source("plan.eff", "# Ny rad överst\n" + "".join(declarations)))
    assert parse_declaration.cache_info().misses == len(declarations) + 1
