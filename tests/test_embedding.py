"""Pictures in documents that others write, made by the programs that make those documents."""

import json
import re
import subprocess
import sys
from base64 import b64decode
from pathlib import Path
from shutil import copy
from zipfile import ZipFile

import pytest
from markdown import markdown

from effektlang.diagram import engines
from effektlang.embedding.fence import Fence, known, read_options, spellings
from effektlang.picturing.choices import Choices
from effektlang.text import Refusal
from tests.needs import needs
from tests.plans import EXAMPLES

PLAN = 'plan: Liten\nprestation a: Besök hos "grannar" & <vänner>\n  leder till: b\n\neffekt b: Tryggare\n'
EXAMPLE = next(path for path in EXAMPLES if path.stem == "trygg-hemgang")
PROGRAMS = Path(sys.executable).parent


def html_of(text: str, folder: Path = EXAMPLE.parent) -> str:
    extension = "effektlang.embedding.markdown"
    settings = {extension: {"base_path": str(folder)}}
    return markdown(text, extensions=["fenced_code", extension], extension_configs=settings)


@pytest.mark.parametrize(
    ("head", "options"),
    [
        ("view=kedja file=plan.eff", {"view": "kedja", "file": "plan.eff"}),
        ("vy=\"spår hembesök\" fil='min plan.eff'", {"view": "spår hembesök", "file": "min plan.eff"}),
        ("{.effekt .bred #figur-1 språk=en}", {"language": "en"}),
        ("{ Bildtext = “a” }", {"caption": "“a”"}),
        ("", {}),
    ],
)
def test_options_are_read_in_both_languages_with_and_without_braces(head: str, options: dict[str, str]) -> None:
    assert read_options(head.replace(".effekt", "")) == options


@pytest.mark.parametrize("head", ["vvy=kedja", "kedja", "view=kedja plan.eff"])
def test_what_is_no_option_is_told_with_those_there_are(head: str) -> None:
    with pytest.raises(Refusal, match="file, caption, view"):
        read_options(head)


def test_a_picture_is_asked_for_as_on_the_command_line() -> None:
    fence = Fence(
        read_options('vy="spår a" riktning=tb språk=en nivå=effekt fokus=a steg=2 bildtext=Hej fil=a.eff'), ""
    )
    assert fence.choices == Choices(
        views=("spår a",), direction="tb", language="en", levels=("effekt",), focus="a", depth=2
    )
    with pytest.raises(Refusal) as refused:
        _ = Fence({"direction": "hit"}, "").choices
    assert refused.value.say("sv") == "”hit” passar inte som riktning. Det här passar: lr, rl, tb och bt."
    with pytest.raises(Refusal, match="“två” does not fit as depth"):
        _ = Fence({"depth": "två"}, "").choices
    assert set(known()) < set(spellings())
    assert "format" not in known()


def test_a_block_becomes_a_figure_with_its_words() -> None:
    made = html_of('Före\n\n```effekt view=kedja file=trygg-hemgang.eff bildtext="Figur <1>"\n```\n\nEfter')
    assert re.fullmatch(r"<p>Före</p>\n<figure.*</figure>\n<p>Efter</p>", made, re.DOTALL)
    assert "<figcaption>Figur &lt;1&gt;<details>" in made
    assert "<summary>Bilden i ord</summary><p>Trygg hemgång.</p>" in made
    assert 'style="width:' in made


def test_two_pictures_on_a_page_have_names_of_their_own() -> None:
    made = html_of(f"```effekt vy=kedja\n{PLAN}```\n\n```effekt vy=kedja file=trygg-hemgang.eff\n```\n")
    names = re.findall(r' id="([^"]*)"', made)
    assert len(names) == len(set(names)) == 4
    labels = re.findall(r' aria-(?:labelledby|describedby)="([^"]*)"', made)
    assert sorted(labels) == sorted(names)


def test_a_block_in_a_list_is_drawn_with_the_blank_lines_of_its_plan() -> None:
    indented = "".join(f"    {line}\n" for line in f"```effekt vy=kedja\n{PLAN}```".split("\n"))
    made = html_of(f"- punkt\n\n{indented}")
    assert re.search(r"<li>.*<figure.*</figure>.*</li>", made, re.DOTALL)
    assert "Besök hos &quot;grannar&quot; &amp; &lt;vänner&gt;" in made


@pytest.mark.parametrize(
    "block",
    [
        "```effekt\nplan: A\n```",
        "````md\n```effekt vy=kedja file=a.eff\n```\n````",
        "```effekter vy=kedja\n```",
        "```effekt vy=kedja",
    ],
)
def test_other_blocks_are_left_as_they_are(block: str) -> None:
    assert html_of(block) == markdown(block, extensions=["fenced_code"])


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("```effekt file=saknas.eff\n```", "saknas.eff” går inte att läsa: den finns inte."),
        ("```effekt vy=kedjan file=trygg-hemgang.eff\n```", "Menar ni ”kedja”?"),
        ("```effekt tema=gråskla file=trygg-hemgang.eff\n```", "Menar ni ”gråskala”?"),
        ("```effekt vy=kedja\n```", "Blocket har ingen plan."),
        (f"```effekt file=a.eff\n{PLAN}```", "Blocket har både en fil och en plan."),
        ("```effekt vy=kedja\nplan: Tom\n```", "Planen har ingen kedja att rita än."),
    ],
)
def test_what_cannot_be_drawn_is_told_where_it_would_have_stood(block: str, said: str) -> None:
    made = html_of(block)
    assert made.startswith('<p class="effekt-message"')
    assert said in made


def test_a_page_is_told_that_there_is_nothing_to_draw_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "engines", lambda: iter(()))
    assert "Inget program för att rita hittades." in html_of("```effekt vy=kedja file=trygg-hemgang.eff\n```")


def test_a_site_of_zensical_counts_files_from_the_page(tmp_path: Path) -> None:
    page = tmp_path / "docs" / "plan" / "index.md"
    page.parent.mkdir(parents=True)
    copy(EXAMPLE, page.parent)
    page.write_text(f"# Plan\n\n```effekt view=kedja file={EXAMPLE.name}\n```\n", encoding="utf-8")
    (tmp_path / "docs" / "index.md").write_text("# Hem\n", encoding="utf-8")
    settings = '[project]\nsite_name = "x"\n[project.markdown_extensions]\n"effektlang.embedding.markdown" = {}\n'
    (tmp_path / "zensical.toml").write_text(settings + '"pymdownx.superfences" = {}\n', encoding="utf-8")
    subprocess.run([str(PROGRAMS / "zensical"), "build"], cwd=tmp_path, check=True, capture_output=True)
    assert '<figure class="effekt"' in (tmp_path / "site" / "plan" / "index.html").read_text(encoding="utf-8")


def test_sphinx_draws_for_the_web_and_tells_in_text(tmp_path: Path) -> None:
    copy(EXAMPLE, tmp_path)
    (tmp_path / "conf.py").write_text('extensions = ["effektlang.embedding.sphinx"]\n', encoding="utf-8")
    inline = "".join(f"   {line}\n" for line in PLAN.split("\n"))
    page = f"Plan\n====\n\n.. effekt:: {EXAMPLE.name}\n   :vy: kedja\n\n.. effekt::\n   :caption: Figur 2\n\n{inline}\n.. effekt:: saknas.eff\n"
    (tmp_path / "index.rst").write_text(page, encoding="utf-8")
    for builder in ("html", "text", "latex"):
        command = [str(PROGRAMS / "sphinx-build"), "-q", "-b", builder, str(tmp_path), str(tmp_path / builder)]
        built = subprocess.run(command, check=True, capture_output=True, text=True)
        assert "index.rst:17: ERROR: effekt: " in built.stderr
        assert "går inte att läsa: den finns inte" in built.stderr
    page = (tmp_path / "html" / "index.html").read_text(encoding="utf-8")
    assert page.count('<figure class="effekt"') == 2
    assert "Figur 2" in page
    assert "”Patienter som fått hembesök” leder till" in (tmp_path / "text" / "index.txt").read_text(
        encoding="utf-8"
    ).replace("\n", " ")
    assert len(list((tmp_path / "latex").glob("effekt-*.png"))) == 2


def pandoc(text: str, target: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """What pandoc makes of a page in the folder of the plan, through the filter as it is installed."""
    copy(EXAMPLE, folder)
    command = ["pandoc", "-", "--filter", str(PROGRAMS / "effekt-pandoc"), "-o", str(folder / target)]
    return subprocess.run(command, cwd=folder, input=text, capture_output=True, text=True, check=False)


PAGE = f"""# Planen

```effekt view=kedja file={EXAMPLE.name}
```

```{{.effekt vy=kedja bildtext="Figur 2"}}
{PLAN}```

```effekt
plan: Visas som text
```
"""


@needs("pandoc")
def test_a_word_file_holds_the_pictures_and_their_words(tmp_path: Path) -> None:
    assert pandoc(PAGE, "plan.docx", tmp_path).returncode == 0
    with ZipFile(tmp_path / "plan.docx") as file:
        text = file.read("word/document.xml").decode("utf-8")
        pictures = [file.read(name) for name in file.namelist() if name.startswith("word/media/")]
    assert [picture[:4] for picture in pictures] == [b"\x89PNG"] * 2
    words = re.findall(r'<wp:docPr descr="([^"]*)"', text)
    assert words[0].startswith("Trygg hemgång. Bilden visar hela effektkedjan")
    assert "”Besök hos &quot;grannar&quot; &amp; &lt;vänner&gt;” leder till ”Tryggare”." in words[1]
    assert "Image Caption" in text or "ImageCaption" in text
    assert "Visas som text" in text


@needs("pandoc")
def test_the_filter_suits_the_picture_to_what_is_written(tmp_path: Path) -> None:
    for target in ("plan.html", "plan.odt", "plan.tex"):
        assert pandoc(PAGE, target, tmp_path).returncode == 0
    assert (tmp_path / "plan.html").read_text(encoding="utf-8").count('<figure class="effekt"') == 2
    with ZipFile(tmp_path / "plan.odt") as file:
        assert sum(name.endswith(".svg") for name in file.namelist()) == 2
    named = re.findall(r"\\includegraphics\[.*?\]\{(.*?)\}", (tmp_path / "plan.tex").read_text(encoding="utf-8"))
    assert [(tmp_path / name).read_bytes()[:4] for name in named] == [b"\x89PNG"] * 2


@needs("pandoc")
@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("```{.effekt vy=kedja file=saknas.eff}\n```", "den finns inte"),
        (f"```effekt vy=kedja\n{PLAN}```", "Skriv första raden med klamrar"),
    ],
)
def test_a_document_is_not_made_without_its_picture(page: str, said: str, tmp_path: Path) -> None:
    made = pandoc(page, "plan.docx", tmp_path)
    assert made.returncode != 0
    assert said in made.stderr
    assert "Traceback" not in made.stderr
    assert not (tmp_path / "plan.docx").exists()


def test_the_filter_leaves_the_rest_of_a_document_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from io import StringIO

    from effektlang.embedding import pandoc as filter_

    words = {"t": "Para", "c": [{"t": "Str", "c": "Hej"}, {"t": "Code", "c": [["", [], []], "effekt"]}]}
    block = {"t": "CodeBlock", "c": [["", ["effekt"], [["vy", "kedja"]]], PLAN]}
    document = {"pandoc-api-version": [1, 22], "meta": {}, "blocks": [words, {"t": "BlockQuote", "c": [block]}]}
    monkeypatch.setattr(sys, "stdin", StringIO(json.dumps(document)))
    monkeypatch.setattr(sys, "argv", ["effekt-pandoc", "docx"])
    filter_.main()
    made = json.loads(capsys.readouterr().out)
    assert made["blocks"][0] == words
    image = made["blocks"][1]["c"][0]["c"][1][0]["c"][0]
    assert image["t"] == "Image"
    assert b64decode(image["c"][2][0].partition(",")[2]).startswith(b"\x89PNG")
