"""The views: each shows what it says, in a picture, as a graph and in words."""

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result
from syrupy.assertion import SnapshotAssertion

from effektlang.cli.main import main
from effektlang.diagram.alternative import sentences
from effektlang.diagram.diagram import Diagram, Grid, Timeline
from effektlang.diagram.layout import layout
from effektlang.diagram.pages import PAGES, on_pages
from effektlang.diagram.views.registry import views
from effektlang.diagram.views.view import Request
from effektlang.document import Document
from effektlang.outputs import dot, drawio, mermaid, png, svg, txt
from effektlang.picturing.request import used_plans
from effektlang.picturing.wanted import Wanted, every_view
from effektlang.text import Language
from effektlang.workspace import Workspace
from tests.plans import EXAMPLES, document

SVG = "{http://www.w3.org/2000/svg}"
FOLDER = EXAMPLES[0].parent
WHOLE = FOLDER / "trygg-hemgang.eff"
UNIT = FOLDER / "styrkedja" / "enhetens-plan.eff"
SMALL = """
plan: Lugnare kvällar
bygger på stad: stad.eff
intressent unga: Unga
  inflytande: låg
  intresse: hög
intressent grannar: Grannar
  inflytande: hög
  intresse: medel
  hållning: motsätter sig
  riskerar att förlora: Nattsömn
orsak plats: Det finns ingen plats
problem buller: Buller på kvällen
  berör: grannar
  orsakas av: plats
aktivitet bygg: Bygg en plats
  svarar mot: plats
  utförs av: unga
  start: 2026-03
  slut: 2026-09
  leder till: ute, trängsel
effekt ute: Fler är ute
  för: unga
  väntas: 2027
  mäts med: antal
  leder till: lugn
    antagande: De vill vara där
    evidens: begränsad
effekt lugn: Torget är lugnare
  för: grannar
bieffekt trängsel: Trängre i parken
  för: grannar
indikator antal: Antal unga i parken
  basvärde 2025: 10
  målvärde 2027: minst 40
  frekvens: månad
  ansvarig: "Fritiden"
uppföljning ett: Efter ett år
  datum: 2027-03-01
  typ: år
"""


HOSTILE = """
plan: Fientlig <&"> 'plan' ]]>
intressent node: <b>alla</b> & "många" 👩‍👩‍👧
  inflytande: hög
  hållning: motsätter sig
  vill: </text><script>
problem edge: {word}
  berör: node
  orsakas av: strict
orsak strict: مرحبا بالعالم \\N {{a|b}}
aktivitet graph: {long}
  svarar mot: strict
  för: node
  utförs av: node
  start: 2026
  ansvarig: "Chefen <&>"
  leder till: digraph
prestation digraph: \x07 漢字 🎉
  leder till: subgraph
    antagande: "citat" -> \\N <x>
    evidens: begränsad
effekt subgraph: x
  väntas: 2027
  mäts med: cluster
  verkar tillbaka på: graph
indikator cluster: <![CDATA[ % ]]>
  ansvarig: node
""".format(long="Mycket lång titel " * 120, word="ord" * 60)


def diagrams_of(plan: Document, language: Language | None = None) -> dict[str, Diagram]:
    """Every view of a plan that has something to show, by the name of its file."""
    made = {}
    for one in every_view(plan.model):
        request = Request(language=language, subject=one.subject, used=used_plans(plan.resolved))
        made[one.file_name("bild", "sv")] = one.registered.build(plan.model, request)
    return {name: diagram for name, diagram in made.items() if diagram.boxes}


def built(name: str, subject: str = "", text: str = SMALL) -> Diagram:
    found = next(one for one in views() if one.view.name.sv == name)
    return found.build(document(text).model, Request(subject=subject))


def test_there_are_ten_views_with_names_of_their_own() -> None:
    assert [one.view.name for one in views()] == [
        ("antaganden", "assumptions"),
        ("intressent", "stakeholder"),
        ("intressentkarta", "stakeholder map"),
        ("kedja", "chain"),
        ("mätplan", "measurement plan"),
        ("problemträd", "problem tree"),
        ("spår", "trail"),
        ("styrkedja", "plan chain"),
        ("tidslinje", "timeline"),
        ("översikt", "overview"),
    ]


@pytest.mark.parametrize("path", [*EXAMPLES, UNIT], ids=lambda path: path.stem)
def test_every_view_is_drawn_and_said_whole(path: Path) -> None:
    for diagram in diagrams_of(Workspace().open(path)).values():
        root = ElementTree.fromstring(svg.write(layout(diagram)))  # noqa: S314 - our own text
        symbols = [group for group in root.iter(f"{SVG}g") if group.get("role") == "graphics-symbol img"]
        assert len(symbols) == len(diagram.boxes) + len(diagram.lines)
        said = list(sentences(diagram))
        assert all(one.endswith((".", "?", "!")) for one in said)
        assert all(box.title.rstrip(".") in " ".join(said) for box in diagram.boxes)


def test_views_of_a_whole_plan_in_words(snapshot: SnapshotAssertion) -> None:
    for name, diagram in diagrams_of(Workspace().open(WHOLE)).items():
        assert txt.write(diagram) == snapshot(name=name)


def test_views_of_a_chain_of_plans_in_words(snapshot: SnapshotAssertion) -> None:
    diagrams = diagrams_of(Workspace().open(UNIT), "en")
    assert txt.write(diagrams["bild-styrkedja"]) == snapshot


def test_views_as_graphs_and_pictures(snapshot: SnapshotAssertion) -> None:
    for name, diagram in diagrams_of(document(SMALL)).items():
        assert dot.write(diagram) == snapshot(name=f"{name}.dot")
        root = ElementTree.fromstring(svg.write(layout(diagram)))  # noqa: S314 - our own text
        assert outline(root) == snapshot(name=f"{name}.svg")


def outline(element: ElementTree.Element, depth: int = 0) -> str:
    """The groups of a picture with what they say, without places and paths."""
    tag = element.tag.removeprefix(SVG)
    own = f"{'  ' * depth}{tag} {element.get('class') or ''} {element.get('aria-label') or ''}".rstrip()
    inner = [outline(one, depth + 1) for one in element if one.tag in (f"{SVG}g", f"{SVG}a")]
    return "\n".join([own, *inner])


def test_what_concerns_a_stakeholder_stands_out() -> None:
    diagram = built("intressent", "grannar")
    told = {box.id: (box.emphasis, [detail.text for detail in box.details]) for box in diagram.boxes}
    assert told == {
        "buller": ("marked", ["berör intressenten"]),
        "bygg": ("faded", []),
        "ute": ("faded", []),
        "lugn": ("marked", ["är till för intressenten"]),
        "trängsel": ("marked", ["berör intressenten"]),
    }
    assert [note.text for note in diagram.notes] == [
        "Hållning: motsätter sig.",
        "Riskerar att förlora: Nattsömn.",
    ]
    emphases = {(line.source, line.target): line.emphasis for line in diagram.lines}
    assert emphases == {("bygg", "ute"): "faded", ("bygg", "trängsel"): "normal", ("ute", "lugn"): "normal"}


SIDE_EFFECTS = """
intressent g: Grannar
aktivitet a: Bygg
  leder till: hjälper, stör, båda, oklar, vidare, nytta, löser, följd
effekt e: Fler är ute
slutmål m: En levande stad
risk r: Skadegörelse
bieffekt hjälper: Nya vänner
  för: g
  bidrar till: m
bieffekt stör: Mer buller
  för: g
  motverkar: e
bieffekt båda: Fler bilar
  leder till: e
  motverkar: m
bieffekt oklar: Mer prat
  för: g
bieffekt vidare: Mindre sömn
  leder till: stör
bieffekt nytta: Lägre kostnad
  nyttotyp: finansiell
bieffekt löser: Fler ögon
  motverkar: r
bieffekt följd: Tystare kvällar
  motverkar: vidare
"""


def test_unintended_effects_look_as_the_plan_says_that_they_work() -> None:
    kinds = {
        box.id: box.kind
        for box in built("kedja", text=SIDE_EFFECTS).boxes
        if "side" in box.kind or box.kind == "unintended_effect"
    }
    assert kinds == {
        "hjälper": "helpful_side_effect",
        "stör": "adverse_side_effect",
        "båda": "unintended_effect",
        "oklar": "unintended_effect",
        "vidare": "adverse_side_effect",
        "nytta": "helpful_side_effect",
        "löser": "helpful_side_effect",
        "följd": "helpful_side_effect",
    }


def test_they_look_the_same_in_a_part_of_the_plan(tmp_path: Path) -> None:
    plan, target = tmp_path / "plan.eff", tmp_path / "plan.dot"
    plan.write_text(SIDE_EFFECTS, encoding="utf-8")
    assert effekt("draw", plan, "--focus", "a", "--depth", 1, "-o", target).exit_code == 0
    drawn = target.read_text(encoding="utf-8")
    assert "Fler är ute" not in drawn
    assert 'label="− Mer buller"' in drawn
    assert 'label="+ Nya vänner"' in drawn


def test_an_unintended_effect_concerns_a_stakeholder_as_it_works() -> None:
    told = {box.id: [detail.text for detail in box.details] for box in built("intressent", "g", SIDE_EFFECTS).boxes}
    assert told["hjälper"] == ["kommer intressenten till del"]
    assert told["stör"] == ["kan gå ut över intressenten"]
    assert told["oklar"] == ["berör intressenten"]


def test_an_overview_gathers_unintended_effects_that_work_alike() -> None:
    titles = [box.title for box in built("översikt", text=SIDE_EFFECTS).boxes]
    assert "4 bieffekter som bidrar" in titles
    assert "2 bieffekter" in titles


def test_signs_tell_unintended_effects_apart_without_colour() -> None:
    diagram = built("kedja", text=SIDE_EFFECTS)
    assert "<b>+ Nya vänner</b>" in drawio.write(layout(diagram)).replace("&lt;", "<").replace("&gt;", ">")
    assert 'label="− Mer buller"' in dot.write(diagram)
    assert '("− Mer buller' in mermaid.write(diagram)


def test_a_trail_holds_what_leads_to_and_follows_from_a_step() -> None:
    assert [box.id for box in built("spår", "trängsel").boxes] == ["bygg", "trängsel"]
    assert [(box.id, box.emphasis) for box in built("spår", "plats").boxes] == [
        ("plats", "marked"),
        ("bygg", "normal"),
        ("ute", "normal"),
        ("lugn", "normal"),
        ("trängsel", "normal"),
    ]
    assert [box.id for box in built("spår", "antal").boxes] == ["bygg", "ute", "lugn"]


def test_stakeholders_stand_by_interest_and_influence() -> None:
    places = {box.id: (box.column, box.row, box.emphasis) for box in built("intressentkarta").boxes}
    assert places == {"unga": (2, 2, "normal"), "grannar": (1, 0, "marked")}


PARTLY_PLACED = """
intressent a: Unga
  inflytande: hög
  intresse: låg
  hållning: stödjer
intressent b: Grannar
  inflytande: medel
  roll: berörd
  vill: Sova
intressent c: Polisen
"""


def test_stakeholders_without_a_place_stand_beside_the_map_with_a_question() -> None:
    diagram = built("intressentkarta", text=PARTLY_PLACED)
    assert isinstance(diagram.arrangement, Grid)
    assert (len(diagram.arrangement.columns), len(diagram.arrangement.rows)) == (3, 3)
    assert diagram.arrangement.beside == "Inte på kartan än"
    told = {box.id: (box.column, box.row, [one.text for one in box.details]) for box in diagram.boxes}
    assert told == {
        "a": (0, 0, ["stödjer"]),
        "b": (3, 3, ["visst inflytande", "berörd"]),
        "c": (3, 3, []),
    }
    assert [note.text for note in diagram.notes] == [
        "Hur stort inflytande har de som inte är på kartan än, och hur stort intresse?",
        "Vad tycker ”Grannar” och ”Polisen” om planen?",
    ]
    laid_out = layout(diagram)
    axes = max(band.x + band.width for band in laid_out.bands if not band.heading)
    assert all(one.x > axes for one in laid_out.boxes if one.sized.box.id in "bc")
    assert [one.sized.box.id for one in laid_out.in_reading_order] == ["a", "b", "c"]


def test_stakeholders_are_listed_where_the_plan_says_nothing_of_their_place() -> None:
    text = PARTLY_PLACED.replace("  intresse: låg\n", "").replace("  hållning: stödjer\n", "")
    diagram = built("intressentkarta", text=text)
    assert isinstance(diagram.arrangement, Grid)
    assert (diagram.arrangement.columns, diagram.arrangement.rows) == ((), ())
    assert [[one.text for one in box.details] for box in diagram.boxes] == [
        ["stort inflytande"],
        ["visst inflytande", "berörd", "Sova"],
        [],
    ]
    assert [note.text for note in diagram.notes] == [
        "Hur stort inflytande har var och en av dem, och hur stort intresse?",
        "Vad tycker var och en av dem om planen?",
    ]
    laid_out = layout(diagram)
    assert [band.heading for band in laid_out.bands] == [("Intressenter",)]
    assert not laid_out.marks


def test_a_question_about_one_stakeholder_names_it_and_one_about_many_a_few() -> None:
    alone = built("intressentkarta", text="intressent a: Unga\n")
    assert alone.notes[0].text == "Hur stort inflytande har ”Unga”, och hur stort intresse?"
    many = "".join(f"intressent s{number}: Grupp {number}\n" for number in range(6)) + PARTLY_PLACED
    said = built("intressentkarta", text=many).notes[1].text
    assert said == "Vad tycker ”Grupp 0”, ”Grupp 1”, ”Grupp 2”, ”Grupp 3” och 4 till om planen?"


def test_a_list_beside_a_map_goes_over_several_pages() -> None:
    many = "".join(f"intressent s{number}: Grupp {number}\n  roll: berörd\n" for number in range(60)) + PARTLY_PLACED
    pages = on_pages(built("intressentkarta", text=many), PAGES["A4"])
    assert len(pages) > 1
    assert sorted(one.sized.box.id for page in pages for one in page.boxes) == sorted(
        [f"s{number}" for number in range(60)] + ["a", "b", "c"]
    )
    beside = [page.diagram.arrangement.beside for page in pages if isinstance(page.diagram.arrangement, Grid)]
    assert set(beside) == {"Inte på kartan än"}


def test_a_measurement_plan_without_indicators_lists_the_effects_and_asks() -> None:
    diagram = built("mätplan", text="effekt a: A\neffekt b: B\n  mäts inte: Vi frågar\n")
    assert isinstance(diagram.arrangement, Grid)
    assert diagram.arrangement.beside == "Effekter"
    assert [box.id for box in diagram.boxes] == ["a", "b"]
    assert [note.text for note in diagram.notes] == ["Hur märks det att det blir så, och vem kan se det?"]
    assert len({one.y for one in layout(diagram).boxes}) == 1
    assert not built("mätplan", text="effekt b: B\n  mäts inte: Vi frågar\n").notes
    assert not built("mätplan", text="aktivitet a: A\n").boxes


def test_a_problem_tree_points_out_what_nothing_responds_to() -> None:
    diagram = built("problemträd")
    assert {box.id: box.column for box in diagram.boxes} == {"bygg": 0, "plats": 1, "buller": 2}
    gaps = [box.id for box in diagram.boxes if any(detail.kind == "unanswered" for detail in box.details)]
    assert gaps == ["buller"]


def test_the_only_way_to_a_goal_and_weak_evidence_are_marked() -> None:
    text = (
        "prestation a: A\n  leder till: b\n    evidens: stark\n"
        "effekt b: B\n  leder till: c\n    evidens: stark\n  bidrar till: g\neffekt c: C\n  bidrar till: g\n"
        "    evidens: begränsad\nslutmål g: G\n"
    )
    diagram = built("antaganden", text=text)
    assert [(line.badge, line.emphasis, line.is_weak) for line in diagram.lines] == [
        ("1", "marked", False),
        ("2", "normal", False),
        ("3", "marked", True),
    ]
    assert diagram.notes[0].text == "”A” → ”B”. Evidens: stark. Enda vägen till ”G”."
    assert diagram.notes[2].text == "”C” → ”G”. Evidens: begränsad. Kan vara svag."


def test_a_time_line_counts_months_from_the_first_year() -> None:
    diagram = built("tidslinje")
    assert isinstance(diagram.arrangement, Timeline)
    assert diagram.arrangement.months == 24
    assert {box.id: (box.column, box.last_column, box.row) for box in diagram.boxes} == {
        "bygg": (2, 8, 0),
        "ute": (12, 23, 1),
        "ett": (14, 14, 2),
    }


TIMES = """
plan: Tider
aktivitet a: Bygga om torget
  start: 2026-02
  slut: 2026-04
  milstolpe 2026-03: Ritningen är klar
  milstolpe 2026-Q4: Avtalet är påskrivet
  milstolpe 2027: Invigning
effekt e: Fler är ute
  väntas: 2027
uppföljning u: Tertial 1
  datum: 2026-05-10
uppföljning v: Slutlig
  datum: 2027-12-30
"""
MONTH = (786 - 96) / 24
"""How long a month is in a picture of two years."""


QUARTERS = [f"kv {quarter} {year}" for year in (2026, 2027) for quarter in (1, 2, 3, 4)]


@pytest.mark.parametrize(
    ("last", "headings"),
    [
        ("2026-12-30", QUARTERS[:4]),
        ("2027-06", QUARTERS),
        ("2027", ["2026", "2027"]),
        ("2028-06", ["2026", "2027", "2028"]),
        ("2038", ["2026–2027", "2028–2029", "2030–2031", "2032–2033", "2034–2035", "2036–2037", "2038"]),
    ],
)
def test_a_time_line_is_told_in_quarters_years_or_several_years(last: str, headings: list[str]) -> None:
    diagram = built("tidslinje", text=f"aktivitet a: A\n  start: 2026\n  slut: {last}\n")
    assert isinstance(diagram.arrangement, Timeline)
    assert [span.heading for span in diagram.arrangement.spans] == headings
    spans = [(span.first, span.last) for span in diagram.arrangement.spans]
    assert spans[0][0] == 0
    assert spans[-1][1] == diagram.arrangement.months - 1
    assert all(one[1] + 1 == other[0] for one, other in pairwise(spans))


def test_moments_are_marks_and_durations_are_as_long_as_their_time() -> None:
    diagram = built("tidslinje", text=TIMES)
    assert {box.id: (box.kind, box.is_moment) for box in diagram.boxes} == {
        "a": ("activity", False),
        "a:0": ("milestone", True),
        "a:1": ("milestone", True),
        "a:2": ("milestone", True),
        "e": ("effect", False),
        "u": ("follow_up", True),
        "v": ("follow_up", True),
    }
    shapes = {one.sized.box.id: one.shape for one in layout(diagram).boxes}
    assert shapes["a"].width == pytest.approx(3 * MONTH - 4)
    assert shapes["e"].width == pytest.approx(12 * MONTH - 4)
    assert {shapes[id_].width for id_ in ("a:0", "a:1", "a:2", "u", "v")} == {13}
    middles = {id_: one.x + one.width / 2 - 96 for id_, one in shapes.items()}
    assert middles["a:0"] == pytest.approx(2.5 * MONTH)
    assert middles["a:1"] == pytest.approx(12 * MONTH)
    assert middles["u"] == pytest.approx(4.5 * MONTH)
    assert shapes["a:2"].right <= 786


def test_words_stand_beside_a_mark_and_never_over_another() -> None:
    laid_out = layout(built("tidslinje", text=TIMES))
    placed = {one.sized.box.id: one for one in laid_out.boxes}
    assert placed["e"].beside is None
    sides = {id_: one.beside.is_read_first for id_, one in placed.items() if one.beside}
    assert sides == {"a": False, "a:0": False, "a:1": False, "a:2": True, "u": False, "v": True}
    for one in laid_out.boxes:
        assert one.beside is None or one.beside.words.width > 0
        for other in laid_out.boxes:
            apart = one.corners[1][0] <= other.x or one.corners[1][1] <= other.y
            assert one is other or apart or other.corners[1][0] <= one.x or other.corners[1][1] <= one.y
    stretches = [(rule.start[0], rule.end[0]) for rule in laid_out.rules if rule.weight > 1]
    assert stretches[0] == pytest.approx((96 + 9 * MONTH, placed["a:1"].shape.x))
    assert stretches[1] == pytest.approx((96 + 12 * MONTH, placed["a:2"].shape.x))
    assert "någon gång under den tiden" in svg.write(laid_out)


def test_an_overview_gathers_what_stands_on_a_level() -> None:
    text = "aktivitet a: A\n  leder till: c\naktivitet b: B\n  leder till: c\nprestation c: C\n"
    diagram = built("översikt", text=text)
    assert [(box.title, box.is_group) for box in diagram.boxes] == [("2 aktiviteter", True), ("C", False)]
    assert [(line.source, line.target, line.badge) for line in diagram.lines] == [("0:activity", "c", "2")]


def effekt(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments])


@pytest.mark.parametrize("name", ["spår trygga", "spar:trygga", "trail=trygga", "TRAIL trygga"])
def test_a_view_is_named_as_people_write(name: str, tmp_path: Path) -> None:
    target = tmp_path / "bild.dot"
    result = effekt("draw", WHOLE, "--view", name, "-o", target)
    assert result.exit_code == 0, result.stderr
    assert "spåret till och från ”Patienterna känner sig tryggare hemma”" in target.read_text(encoding="utf-8")


def test_every_view_goes_into_a_folder_under_a_name_of_its_own(tmp_path: Path) -> None:
    result = effekt("draw", WHOLE, "--all", "-o", tmp_path / "bilder", "--format", "txt")
    assert result.exit_code == 0, result.stderr
    assert sorted(path.name for path in (tmp_path / "bilder").iterdir()) == [
        "trygg-hemgang-antaganden.txt",
        "trygg-hemgang-intressent-andra-patienter.txt",
        "trygg-hemgang-intressent-anhoriga.txt",
        "trygg-hemgang-intressent-patienter.txt",
        "trygg-hemgang-intressent-sjukhuset.txt",
        "trygg-hemgang-intressent-skoterskor.txt",
        "trygg-hemgang-intressent-socialnamnden.txt",
        "trygg-hemgang-intressentkarta.txt",
        "trygg-hemgang-matplan.txt",
        "trygg-hemgang-oversikt.txt",
        "trygg-hemgang-problemtrad.txt",
        "trygg-hemgang-tidslinje.txt",
        "trygg-hemgang.txt",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--view", "kedjan"], "Det finns ingen vy som heter ”kedjan”. Menar ni ”kedja”?"),
        (["--view", "spår"], "Vyn ”spår” behöver ett id"),
        (["--view", "spår tryga"], "Planen har inget med id ”tryga”. Menar ni ”trygga”?"),
        (["--view", "intressent trygga"], "”trygga” är ingen intressent. Intressenterna är: patienter,"),
        (["--view", "kedja trygga"], "Vyn ”kedja” tar inget id"),
        (["--view", "styrkedja"], "Planen bygger inte på någon annan plan."),
        (["--view", "kedja", "--view", "mätplan", "-o", "en.svg"], "Flera bilder ryms inte i en fil."),
    ],
)
def test_what_cannot_be_drawn_is_told_with_a_way_out(arguments: list[str], said: str) -> None:
    result = effekt("draw", WHOLE, *arguments)
    assert result.exit_code == 2
    assert said in result.stderr


def test_boxes_link_to_the_lines_of_the_plan(tmp_path: Path) -> None:
    plan, target = tmp_path / "plan.eff", tmp_path / "plan.svg"
    plan.write_text("plan: P\naktivitet å: A\n  leder till: b\neffekt b: B\n", encoding="utf-8")
    assert effekt("draw", plan, "--link", "plan.eff").exit_code == 0
    root = ElementTree.fromstring(target.read_text(encoding="utf-8"))  # noqa: S314 - our own text
    assert [link.get("href") for link in root.iter(f"{SVG}a")] == ["plan.eff#L2", "plan.eff#L4"]
    assert effekt("draw", plan, "--link", "https://x.se/{id}").exit_code == 0
    assert 'href="https://x.se/%C3%A5"' in target.read_text(encoding="utf-8")


def test_the_views_are_listed() -> None:
    result = effekt("draw", "--views")
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.stdout.splitlines()] == [one.view.name.sv for one in views()]


def test_files_are_named_in_plain_letters() -> None:
    found = next(one for one in views() if one.view.name.sv == "spår")
    assert Wanted(found, "åtgärd-1.b").file_name("plan", "sv") == "plan-spar-atgard-1-b"


@pytest.mark.parametrize("name", [one.view.name.sv for one in views() if one.view.name.sv != "styrkedja"])
def test_a_hostile_plan_is_drawn_in_every_view(name: str) -> None:
    found = next(one for one in views() if one.view.name.sv == name)
    subject = {"none": "", "element": "graph", "stakeholder": "node"}[found.view.subject]
    diagram = found.build(document(HOSTILE).model, Request(subject=subject))
    assert diagram.boxes
    laid_out = layout(diagram)
    root = ElementTree.fromstring(svg.write(laid_out))  # noqa: S314 - our own text
    assert (root.findtext(f"{SVG}title") or "").startswith("Fientlig <&\"> 'plan' ]]>")
    assert png.write(laid_out).startswith(b"\x89PNG")
    assert dot.write(diagram).startswith("digraph {")
    assert txt.write(diagram)


def test_the_form_for_benefits_begins_with_the_goal_and_tells_costs_and_risks(tmp_path: Path) -> None:
    found = next(one for one in views() if one.view.name.sv == "kedja")
    diagram = found.build(Workspace().open(WHOLE).model, Request(form="benefit", direction="rl"))
    kinds = {box.id: box.kind for box in diagram.boxes}
    assert kinds["hemgångsteam"] == "cost"
    assert kinds["hembesök"] == kinds["besökta"] == "change"
    assert kinds["trygga"] == "benefit"
    assert kinds["vet-vem"] == "effect"
    assert kinds["färre-planerade-besök"] == "unintended_effect"
    told = {box.id: [(detail.kind, detail.text) for detail in box.details] for box in diagram.boxes}
    assert told["hemgångsteam"] == [
        (
            "cost",
            "900 000 kr (2025) och 2,7 mnkr (2026–2028)".replace(" 000", "\N{NO-BREAK SPACE}000")
            .replace(" kr", "\N{NO-BREAK SPACE}kr")
            .replace(" mn", "\N{NO-BREAK SPACE}mn"),
        )
    ]
    assert ("benefit_type", "kvalitet") in told["trygga"]
    assert told["skilda-journaler"] == [("response", "Planen skrivs ut på papper och följer med patienten hem.")]
    threats = [(line.source, line.target) for line in diagram.lines if line.kind == "threatens"]
    assert threats == [("sköterskebrist", "hembesök"), ("skilda-journaler", "planerade")]
    target = tmp_path / "bild.svg"
    assert effekt("draw", WHOLE, "--form", "benefit", "-o", target).exit_code == 0
    drawn = {placed.sized.box.kind: placed.x for placed in layout(diagram).boxes}
    assert drawn["goal"] < drawn["benefit"] < drawn["change"] < drawn["cost"]


def test_adding_an_effect_leaves_the_others_in_their_order() -> None:
    for path in EXAMPLES:
        before = Workspace().open(path)
        added = document(before.source.text + "\neffekt ny-i-provet: Något nytt händer\n")
        was, is_now = _order(before), _order(added)
        assert [one for ids in is_now if (one := [id_ for id_ in ids if id_ != "ny-i-provet"])] == was


def _order(plan: Document) -> list[list[str]]:
    """The ids of each column of the chain, from above."""
    found = next(one for one in views() if one.view.name.sv == "kedja")
    placed = layout(found.build(plan.model, Request())).boxes
    columns: dict[int, list[tuple[float, str]]] = {}
    for one in placed:
        columns.setdefault(one.sized.box.column, []).append((one.y, one.sized.box.id))
    return [[id_ for _, id_ in sorted(columns[number])] for number in sorted(columns)]


def test_the_words_of_axes_go_along_to_draw_io() -> None:
    found = next(one for one in views() if one.view.name.sv == "intressentkarta")
    made = drawio.write(layout(found.build(document(SMALL).model, Request())))
    assert all(f'value="{word}"' in made for word in ("Inflytande", "Intresse", "hög", "medel", "låg"))


def test_boxes_come_in_the_order_they_are_read() -> None:
    text = "plan: P\nslutmål g: G\neffekt c: C\n  bidrar till: g\neffekt b: B\naktivitet a: A\n  leder till: b, c\n"
    found = next(one for one in views() if one.view.name.sv == "kedja")
    diagram = found.build(document(text).model, Request(urls={id_: f"#{id_}" for id_ in "abcg"}))
    laid_out = layout(diagram)
    root = ElementTree.fromstring(svg.write(laid_out))  # noqa: S314 - our own text
    read = [(link.get("href") or "")[1:] for link in root.iter(f"{SVG}a")]
    above = sorted("bc", key=lambda id_: next(one.y for one in laid_out.boxes if one.sized.box.id == id_))
    assert read == ["a", *above, "g"]


def test_a_line_that_passes_a_column_by_counts_among_those_that_cross() -> None:
    text = (
        "plan: P\naktivitet a: A\n  leder till: o, u\naktivitet b: B\n  leder till: p\nprestation o: O\n  leder till: e\n"
        "prestation p: P\n  leder till: f\neffekt e: E\neffekt f: F\nbieffekt u: U\n"
    )
    assert _order(document(text)) == [["a", "b"], ["o", "p"], ["e", "u", "f"]]
