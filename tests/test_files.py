"""Files as they really are: other encodings, things that are no text, plans that build on others."""

import os
import sys
from pathlib import Path

import pytest

from effektlang.diagnostics import Diagnostic
from effektlang.document import Document
from effektlang.syntax.reading import decode
from effektlang.text import LANGUAGES
from effektlang.workspace import Unreadable, Workspace, plans_in
from tests.plans import pointed_out, said

PLAN = "plan: Återbesök\n  syfte: Färre återbesök för äldre\n"

ENCODED = {
    "latin-1": (PLAN.encode("latin-1"), "Latin-1 (ISO 8859-1)"),
    "windows-1252": ("plan: Trygg – hemgång\n".encode("cp1252"), "Windows-1252"),
    "utf-16 with mark": (PLAN.encode("utf-16"), "UTF-16"),
    "utf-16 little-endian": (PLAN.encode("utf-16-le"), "UTF-16"),
    "utf-16 big-endian": (PLAN.encode("utf-16-be"), "UTF-16"),
}

NO_TEXT = {
    "docx": (b"PK\x03\x04\x14\x00\x06\x00", "ett Word- eller Exceldokument"),
    "pdf": (b"%PDF-1.7\n", "en pdf"),
    "png": (b"\x89PNG\r\n\x1a\n", "en bild"),
    "jpeg": (b"\xff\xd8\xff\xe0", "en bild"),
    "rtf": (b"{\\rtf1\\ansi}", "ett RTF-dokument"),
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1", "ett äldre Word- eller Exceldokument"),
    "binary": (b"\x00\x01\x02\x00\x00\x03", "något annat än text"),
}


def saved(folder: Path, **plans: str) -> dict[str, Document]:
    """Plans saved as files in a folder and opened again, by their names without ending."""
    for name, text in plans.items():
        (folder / f"{name}.eff").write_text(text, encoding="utf-8")
    workspace = Workspace()
    return {name: workspace.open(folder / f"{name}.eff") for name in plans}


def only(diagnostics: tuple[Diagnostic, ...], code: str) -> Diagnostic:
    """The only finding of a code: it lies in its text and can be told in both languages with nothing left to fill in."""
    (found,) = (one for one in diagnostics if one.fault.code == code)
    assert all(0 <= label.start <= label.end <= len(label.source.text) for label in found.labels)
    assert all(text.strip() and "{" not in text for text in said(found))
    return found


@pytest.mark.parametrize(("data", "encoding"), ENCODED.values(), ids=ENCODED)
def test_other_encoding_is_named(tmp_path: Path, data: bytes, encoding: str) -> None:
    path = tmp_path / "plan.eff"
    path.write_bytes(data)
    document = Workspace().open(path)
    assert only(document.diagnostics, "S001").arguments == {"encoding": encoding}
    assert len(document.diagnostics) == 1
    assert document.errors == 1


@pytest.mark.parametrize(("data", "kind"), NO_TEXT.values(), ids=NO_TEXT)
def test_what_is_no_text_is_named(tmp_path: Path, data: bytes, kind: str) -> None:
    path = tmp_path / "plan.eff"
    path.write_bytes(data)
    document = Workspace().open(path)
    found = only(document.diagnostics, "S002")
    assert kind in found.fault.message.say("sv", found.arguments)
    assert len(document.diagnostics) == 1


@pytest.mark.parametrize("text", ["", " \n\n", "# bara en kommentar\n", "\ufeff"])
def test_empty_file_is_told_how_to_begin(tmp_path: Path, text: str) -> None:
    assert pointed_out(saved(tmp_path, tom=text)["tom"].diagnostics) == [("S003", text.lstrip("\ufeff")[:1])]


def test_byte_order_mark_is_no_letter(tmp_path: Path) -> None:
    source, slip = decode("plan.eff", b"\xef\xbb\xbf" + PLAN.encode())
    assert slip is None
    assert source.text == PLAN


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_line_breaks_of_all_kinds_are_counted(line_break: str) -> None:
    source, _ = decode("plan.eff", PLAN.replace("\n", line_break).encode())
    assert source.position(source.text.index("syfte")) == (2, 3)
    assert source.line(2) == "  syfte: Färre återbesök för äldre"


def test_missing_file_folder_and_impossible_path_are_told_apart(tmp_path: Path) -> None:
    folder = tmp_path / "mapp.eff"
    folder.mkdir()
    reasons = set()
    for path in (tmp_path / "finns-inte.eff", folder, Path("nul\0.eff")):
        with pytest.raises(Unreadable) as raised:
            Workspace().open(path)
        reasons.add(raised.value.reason)
    assert len({reason.say(language) for reason in reasons for language in LANGUAGES}) == 6


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may read everything")
def test_unreadable_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "plan.eff"
    path.write_text(PLAN, encoding="utf-8")
    path.chmod(0)
    with pytest.raises(Unreadable) as raised:
        Workspace().open(path)
    assert raised.value.reason.sv == "ni har inte rätt att läsa den"


def test_plans_in_a_folder_are_those_that_are_files_and_not_hidden(tmp_path: Path) -> None:
    for name in ("b.eff", "a.eff", "under/c.eff", ".git/d.eff", "text.txt", "mapp.eff/e.eff"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text(PLAN, encoding="utf-8")
    found = [path.relative_to(tmp_path).as_posix() for path in plans_in([tmp_path])]
    assert found == ["a.eff", "b.eff", "mapp.eff/e.eff", "under/c.eff"]
