"""Fills in sheets as a user would: with programs that are not ours."""

from collections.abc import Mapping
from datetime import date
from io import BytesIO
from pathlib import Path
from subprocess import run

import docx
import openpyxl
from docx.oxml.ns import qn

Answers = Mapping[str, str | float | date]


def fill(path: Path, answers: Answers) -> None:
    """Write answers into a sheet, by the keys of its fields."""
    {".docx": _word, ".xlsx": _excel, ".md": _text}[path.suffix](path, answers)


def saved_by_libreoffice(path: Path) -> Path:
    """The same file opened and saved by LibreOffice, in a folder of its own."""
    folder = path.parent / "libreoffice"
    profile = f"-env:UserInstallation=file://{path.parent}/profile"
    to = path.suffix.removeprefix(".")
    command = ["soffice", profile, "--headless", "--convert-to", to, "--outdir", str(folder), str(path)]
    run(command, check=True, capture_output=True)
    return folder / path.name


def _word(path: Path, answers: Answers) -> None:
    document = docx.Document(BytesIO(path.read_bytes()))
    controls = {
        control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val")): control
        for control in document.element.body.iter(qn("w:sdt"))
    }
    for key, answer in answers.items():
        control = controls[key]
        properties = control.find(qn("w:sdtPr"))
        for hint in properties.findall(qn("w:showingPlcHdr")):
            properties.remove(hint)
        first, *rest = control.find(qn("w:sdtContent")).iter(qn("w:t"))
        first.text = str(answer)
        for other in rest:
            other.text = ""
    document.save(str(path))


def _excel(path: Path, answers: Answers) -> None:
    workbook = openpyxl.load_workbook(path)
    names = {row[1]: row[0] for row in workbook["_effekt"].iter_rows(values_only=True)}
    for key, answer in answers.items():
        ((sheet, cell),) = workbook.defined_names[names[key]].destinations
        workbook[sheet][cell.replace("$", "")] = answer
    workbook.save(path)


def _text(path: Path, answers: Answers) -> None:
    text = path.read_text(encoding="utf-8")
    for key, answer in answers.items():
        start = text.index(f"<!-- {key} -->")
        box, blank = text.find(f"- [ ] {answer}\n", start), text.find("\n…\n", start)
        following = text.find("<!--", start + 4)
        if 0 <= box < following:
            text = f"{text[:box]}- [x] {answer}{text[box + len(f'- [ ] {answer}') :]}"
        else:
            text = f"{text[: blank + 1]}{answer}{text[blank + 2 :]}"
    path.write_text(text, encoding="utf-8")
