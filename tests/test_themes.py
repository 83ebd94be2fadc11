"""How pictures look: themes are data, and one that cannot be read by all is refused with its figures."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from effektlang.cli.main import main
from effektlang.diagram.contrast import contrast, shortfalls
from effektlang.diagram.diagram import BoxKind, LineKind
from effektlang.diagram.kinds import BOXES, LINES
from effektlang.diagram.logos import logo_of
from effektlang.diagram.theme import SHAPES, LineStyle, Paint, Theme
from effektlang.diagram.theme_tables import theme_from
from effektlang.diagram.themes import shipped, standard, theme_named
from effektlang.settings.reading import settings_for
from effektlang.settings.themes import read_theme
from tests.plans import EXAMPLES

PLAN = "plan: P\naktivitet a: A\n  leder till: b\neffekt b: B\n"
LOGO = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"></svg>'


def effekt(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


def faults_of(table: dict[str, object], folder: Path = Path()) -> list[tuple[str, str]]:
    return [(one.fault.code, one.word) for one in read_theme(table, folder).problems]


def test_contrast_is_worked_out_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == 21.0
    assert contrast("#777777", "#ffffff") == 4.47
    assert contrast("#ffffff", "#777777") == 4.47
    assert contrast("#767676", "#ffffff") == 4.54
    assert contrast("#0000ff", "#ffffff") == 8.59
    assert contrast("#123456", "#123456") == 1.0


@pytest.mark.parametrize("stem", shipped())
def test_the_themes_that_come_along_can_be_read_by_all(stem: str) -> None:
    theme = theme_named(stem)
    assert theme is not None
    assert shortfalls(theme) == []
    assert set(theme.paints) == set(BoxKind.__args__) == set(BOXES)  # type: ignore[attr-defined]
    assert set(theme.lines) == set(LineKind.__args__) == set(LINES)  # type: ignore[attr-defined]


def test_a_chain_is_told_apart_by_shapes_alone() -> None:
    drawn = ("input", "activity", "output", "effect", "unintended_effect", "goal", "problem", "need", "cause")
    assert len({standard().paints[kind].shape for kind in drawn}) == len(drawn)


def test_greys_are_grey() -> None:
    theme = theme_named("gråskala")
    assert theme is not None
    colours = [theme.ink, theme.quiet_ink, theme.paper, theme.band, theme.line, theme.against]
    colours += [colour for paint in theme.paints.values() for colour in (paint.fill, paint.outline)]
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in colours)


@pytest.mark.parametrize("name", ["hög-kontrast", "hog-kontrast", "high-contrast", "Hög-Kontrast"])
def test_a_theme_goes_by_its_name_in_both_languages(name: str) -> None:
    theme = theme_named(name)
    assert theme is not None
    assert theme.paper == "#ffffff"
    assert theme.ink == "#000000"


def test_what_a_theme_does_not_say_is_as_in_the_one_it_builds_on() -> None:
    table: dict[str, object] = {
        "names": ["vårt"],
        "font": "Calibri, sans-serif",
        "font-width": 0.95,
        "direction": "rl",
        "colours": {"band": "#EEE"},
        "boxes": {"effect": {"fill": "#cfe3ff", "shape": "pill"}},
        "lines": {"leads_to": {"dash": "dotted"}},
        "levels": {"goal": "Nämndmål"},
    }
    theme, wrong = theme_from(table, standard())
    assert wrong == ()
    assert (theme.name, theme.font, theme.font_width, theme.direction) == ("vårt", "Calibri, sans-serif", 0.95, "rl")
    assert theme.band == "#eeeeee"
    assert theme.ink == standard().ink
    assert theme.paints["effect"] == Paint("#cfe3ff", "#7a5200", 1.2, "pill")
    assert theme.paints["goal"] == standard().paints["goal"]
    assert theme.lines["leads_to"] == LineStyle("filled", "dotted")
    assert theme.levels == {"goal": "Nämndmål"}


@pytest.mark.parametrize(
    ("table", "found"),
    [
        ({"colour": {}}, [("C007", "colour")]),
        ({"colours": "red"}, [("C007", "colours")]),
        ({"colours": {"ink": "black"}}, [("C007", "black")]),
        ({"colours": {"ink": 3}}, [("C007", "ink")]),
        ({"colours": {"ink": "#12345"}}, [("C007", "#12345")]),
        ({"boxes": {"efect": {}}}, [("C007", "efect")]),
        ({"boxes": {"effect": {"shape": "circle"}}}, [("C007", "circle")]),
        ({"boxes": {"effect": {"width": 60}}}, [("C007", "width")]),
        ({"lines": {"leads_to": {"head": True}}}, [("C007", "head")]),
        ({"font-width": 3}, [("C007", "font-width")]),
        ({"direction": "up"}, [("C007", "up")]),
        ({"levels": {"goal": ""}}, [("C007", "goal")]),
        ({"logo": "saknas.png"}, [("C007", "saknas.png")]),
        ({"base": "finns-inte"}, [("C005", "finns-inte")]),
        ({"base": "saknas.toml"}, [("C006", "saknas.toml")]),
    ],
)
def test_what_is_wrong_in_a_theme_is_pointed_out(table: dict[str, object], found: list[tuple[str, str]]) -> None:
    assert faults_of(table) == found


def test_a_theme_with_too_little_contrast_is_refused_with_the_figures() -> None:
    read = read_theme({"colours": {"ink": "#777777"}, "boxes": {"goal": {"outline": "#bbccdd"}}}, Path())
    assert read.theme is None
    told = [(one.fault.code, one.word, one.arguments["ratio"], one.arguments["demanded"]) for one in read.problems]
    assert told == [("C008", "#777777", 3.44, 4.5), ("C008", "#bbccdd", 1.49, 3.0)]


def test_a_logo_is_carried_in_the_picture(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_bytes(LOGO)
    theme = read_theme({"logo": "logo.svg"}, tmp_path).theme
    assert theme is not None
    assert theme.logo is not None
    assert theme.logo.ratio == 3.0
    assert theme.logo.address.startswith("data:image/svg+xml;base64,")
    png = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (200).to_bytes(4, "big") + (50).to_bytes(4, "big") + b"\x08"
    logo = logo_of(png)
    assert logo is not None
    assert logo.ratio == 4.0
    assert logo_of(b"GIF89a") is None
    assert logo_of(b"<svg></svg>") is not None


def test_settings_name_the_theme_and_the_command_line_another(tmp_path: Path) -> None:
    plan, target = tmp_path / "plan.eff", tmp_path / "plan.svg"
    plan.write_text(PLAN, encoding="utf-8")
    (tmp_path / "logo.svg").write_bytes(LOGO)
    (tmp_path / "vart.toml").write_text(
        'base = "gråskala"\ndirection = "tb"\nlogo = "logo.svg"\n[levels]\neffect = "Nytta"\n', encoding="utf-8"
    )
    (tmp_path / "effekt.toml").write_text('theme = "vart.toml"\n', encoding="utf-8")
    assert effekt("draw", plan).exit_code == 0
    drawn = target.read_text(encoding="utf-8")
    assert "#d6d6d6" not in drawn
    assert 'fill="#e8e8e8"' in drawn
    assert "<image" in drawn
    assert ">Nytta</text>" in drawn
    assert effekt("draw", plan, "--theme", "standard").exit_code == 0
    assert 'fill="#dde9f5"' in target.read_text(encoding="utf-8")


def test_a_theme_may_stand_in_the_settings(tmp_path: Path) -> None:
    (tmp_path / "effekt.toml").write_text(
        'form = "benefit"\n[theme]\nbase = "standard"\n[theme.colours]\nband = "#fafafa"\n', encoding="utf-8"
    )
    settings = settings_for(tmp_path / "plan.eff").settings
    assert isinstance(settings.theme, Theme)
    assert settings.theme.band == "#fafafa"
    assert settings.form == "benefit"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('theme = "grå"\n', "C005 Temat ”grå” finns inte."),
        ("theme = 3\n", "C007 Temat kan inte ha ”3” här."),
        ('theme = "dåligt.toml"\n', "C006 Temafilen ”dåligt.toml” går inte att läsa"),
        ('[theme.colours]\nline = "#aaa"\n', "linjerna (#aaaaaa) mot fälten (#f4f4f2) har 2,1:1"),
    ],
)
def test_a_theme_that_cannot_be_used_stops_the_drawing(settings: str, said: str, tmp_path: Path) -> None:
    plan = tmp_path / "plan.eff"
    plan.write_text(PLAN, encoding="utf-8")
    (tmp_path / "dåligt.toml").write_text("=", encoding="utf-8")
    (tmp_path / "effekt.toml").write_text(settings, encoding="utf-8")
    drawn = effekt("draw", plan)
    assert drawn.exit_code == 2
    assert said in drawn.stderr
    assert not plan.with_suffix(".svg").exists()


def test_every_shape_is_drawn(tmp_path: Path) -> None:
    for shape in SHAPES:
        (tmp_path / "tema.toml").write_text(f'[boxes]\neffect = {{ shape = "{shape}" }}\n', encoding="utf-8")
        result = effekt("draw", EXAMPLES[0], "--theme", tmp_path / "tema.toml", "-o", tmp_path / f"{shape}.svg")
        assert result.exit_code == 0, result.stderr
    assert len({path.read_bytes() for path in tmp_path.glob("*.svg")}) == len(SHAPES)


@pytest.mark.parametrize("page", ["sv/bilderna.md", "en/pictures.md"])
def test_the_theme_in_the_docs_is_a_sound_one(page: str, tmp_path: Path) -> None:
    text = (EXAMPLES[0].parent.parent / "docs" / page).read_text(encoding="utf-8")
    shown = text.split("```toml\n")[1].split("```")[0]
    (tmp_path / "tema.toml").write_text(shown, encoding="utf-8")
    for logo in ("logo.svg", "logotyp.svg"):
        (tmp_path / logo).write_bytes(LOGO)
    read = read_theme("tema.toml", tmp_path)
    assert read.problems == ()
    assert read.theme is not None
    assert read.theme.paints["effect"].fill == "#cfe3ff"
