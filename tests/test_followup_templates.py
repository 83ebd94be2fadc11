"""An organisation's own templates: its sections, its headings, its colour and its Word document."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from effektlang.followup.keys import tag
from effektlang.outputs.word_parts.shipped import template
from effektlang.settings.reading import settings_for
from tests.test_cli_making import effekt
from tests.test_followup import BIKES

OWN = """followup-sections = ["effects", "summary", "lessons"]
followup-template = "mallar/egen.docx"
colour = "#A03070"
font = "Calibri"

[followup-headings]
summary = "Kort sagt"

[scales]
goal = ["ja", "nej"]
effect = ["ja", "delvis", "nej"]
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "cykelturer.eff"
    path.write_text(BIKES, encoding="utf-8")
    return path


def tags(opened: docx.document.Document) -> list[str]:
    return [one.get(qn("w:val")) for one in opened.element.body.iter(qn("w:tag"))]


def own_template(*paragraphs: str) -> bytes:
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def put_settings(plan: Path, made: bytes, settings: str = OWN) -> None:
    (plan.parent / "effekt.toml").write_text(settings, encoding="utf-8")
    (plan.parent / "mallar").mkdir()
    (plan.parent / "mallar" / "egen.docx").write_bytes(made)


def test_the_sections_their_order_and_headings_are_settings(plan: Path) -> None:
    (plan.parent / "effekt.toml").write_text(OWN, encoding="utf-8")
    made = effekt("followup", plan).stdout
    headings = [line for line in made.splitlines() if line.startswith("## ")]
    assert headings == ["## 1. Effekter och slutmål", "## 2. Kort sagt", "## 3. Lärdomar"]
    assert "- [ ] ja\n- [ ] delvis\n- [ ] nej\n" in made


def test_the_colour_and_the_font_are_settings(plan: Path, tmp_path: Path) -> None:
    settings = OWN.replace('followup-template = "mallar/egen.docx"\n', "")
    (plan.parent / "effekt.toml").write_text(settings, encoding="utf-8")
    assert effekt("followup", plan, "-o", tmp_path / "a.docx", "-o", tmp_path / "a.html").exit_code == 0
    styles = docx.Document(str(tmp_path / "a.docx")).styles
    assert str(styles["Heading 1"].font.color.rgb) == "A03070"
    assert styles["Normal"].font.name == "Calibri"
    assert "--colour: #a03070" in (tmp_path / "a.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("colour", ["#ffdd00", "blå", "#12345", ""])
def test_a_colour_that_cannot_be_read_on_white_is_told_and_not_used(plan: Path, colour: str) -> None:
    (plan.parent / "effekt.toml").write_text(f'colour = "{colour}"\n', encoding="utf-8")
    found = settings_for(plan)
    assert [one.fault.code for one in found.diagnostics] == ["C003"]
    assert "går att läsa mot vitt" in str(found.diagnostics[0].arguments["expected"])
    assert found.settings.colour is None


def test_a_template_of_ones_own_is_filled_in(plan: Path, tmp_path: Path) -> None:
    put_settings(
        plan,
        own_template("Region X", "{{ title }}: {{ occasion }}", "{{ section.summary }}", "Efter", "{{ contents }}"),
    )
    assert effekt("followup", plan, "--occasion", "2026-T2", "-o", tmp_path / "a.docx").exit_code == 0
    opened = docx.Document(str(tmp_path / "a.docx"))
    texts = [one.text for one in opened.paragraphs]
    assert texts[:3] == ["Region X", "Uppföljning av Cykelturer: Uppföljning 2026-T2", "2. Kort sagt"]
    assert texts.index("Efter") < texts.index("1. Effekter och slutmål")
    assert "⟦" not in "".join(texts)
    assert tags(opened)[-1] == "sheet/language"
    assert tag("effect/glada/assessment") in tags(opened)


def test_the_shipped_template_holds_the_whole_sheet(plan: Path, tmp_path: Path) -> None:
    ejected = tmp_path / "egen.docx"
    told = effekt("followup", "--eject", "-o", ejected)
    assert told.exit_code == 0
    assert "är er att ändra" in told.stderr
    assert ejected.read_bytes() == template("sv")
    assert effekt("followup", plan, "-o", tmp_path / "a.docx").exit_code == 0
    assert effekt("followup", plan, "--template", ejected, "-o", tmp_path / "b.docx").exit_code == 0
    ours, own = (docx.Document(str(tmp_path / name)) for name in ("a.docx", "b.docx"))
    assert tags(own) == tags(ours)
    assert (tmp_path / "b.docx").read_bytes() != (tmp_path / "a.docx").read_bytes()
    ejected.write_text("ändrad", encoding="utf-8")
    assert effekt("followup", "--eject", "-o", ejected, "--force").exit_code == 2
    assert ejected.read_text(encoding="utf-8") == "ändrad"


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (b"inte Word", "går inte att öppna som ett Word-dokument"),
        (own_template("{{ titel }}"), "'titel' is undefined. Ord som finns: title"),
        (own_template("{% if %}"), "går inte att fylla i"),
    ],
)
def test_a_template_that_cannot_be_used_is_told(plan: Path, tmp_path: Path, made: bytes, said: str) -> None:
    put_settings(plan, made)
    result = effekt("followup", plan, "-o", tmp_path / "a.docx")
    assert result.exit_code == 2
    assert said in result.stderr
    assert not (tmp_path / "a.docx").exists()


def test_a_template_that_is_not_there_is_told(plan: Path, tmp_path: Path) -> None:
    result = effekt("followup", plan, "--template", tmp_path / "saknas.docx", "-o", tmp_path / "a.docx")
    assert result.exit_code == 2
    assert "saknas.docx" in result.stderr


def test_each_responsible_gets_a_template_of_their_own(plan: Path, tmp_path: Path) -> None:
    made = effekt("followup", plan, "--occasion", "2026-T2", "--per", "ansvarig", "-o", tmp_path / "mall.md")
    assert made.exit_code == 0
    files = sorted(path.name for path in tmp_path.glob("*.md"))
    assert files == ["mall-2026-t2-enhetschefen.md", "mall-2026-t2-kultur-och-fritid.md"]
    chief, owner = ((tmp_path / name).read_text(encoding="utf-8") for name in files)
    assert "activity/turer/status" in chief
    assert "indicator/humör/actual/2026-T2 " in chief
    assert "effect/glada/assessment" not in chief
    assert "effect/glada/assessment" in owner
    assert "activity/turer/status" not in owner
    assert "<!-- sheet/responsible/Enhetschefen -->" in chief
    refused = effekt("followup", plan, "--per", "ansvarig")
    assert (refused.exit_code, "Flera mallar ryms inte" in refused.stderr) == (2, True)


def test_an_occasion_that_is_not_known_is_told(plan: Path) -> None:
    plan.write_text(BIKES + "uppföljning vår: I vår\n  datum: 2027-03-01\n", encoding="utf-8")
    result = effekt("followup", plan, "--occasion", "i höst")
    assert result.exit_code == 2
    assert "eller någon av: vår och nästa" in result.stderr
    assert effekt("followup").exit_code == 2
