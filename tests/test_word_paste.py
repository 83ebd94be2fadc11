"""Text that comes from Word and the web: understood as the plain text it stands for, with places in what was pasted."""

import pytest

from effektlang.characters import visible
from effektlang.model.chain import Effect
from effektlang.model.exchange import to_json
from effektlang.model.plan import Stakeholder
from effektlang.source import Source
from effektlang.syntax.parse import parse
from effektlang.syntax.trivia import Comment
from tests.plans import carried_out, document, pointed_out
from tests.test_properties import names_in, places_in

PLAIN = """\
plan: Trygg hemgång
  syfte: Äldre ska kunna leva tryggt hemma
    efter en sjukhusvistelse.
  ägare: "Socialnämnden", "Region Öst"
intressent äldre: Äldre
effekt trygga: Äldre är tryggare
  sikt: kort
  för: äldre
  leder till: lugna, mätta
effekt lugna: Lugnare nätter
  mäts med: mått-1
effekt mätta: Äter bättre
indikator mått-1: Antal nätter
  målvärde 2028: minst 1 200 %
  utfall 2025: -3,5
kedja: trygga → mått → ännu
prestation mått: Mätningar
effekt ännu: Ännu en
"""

PASTED = {
    "tabs": PLAIN.replace("    ", "\t\t").replace("\n  ", "\n\t").replace(": ", ":\t"),
    "no-break spaces": PLAIN.replace(" ", "\N{NO-BREAK SPACE}"),
    "em spaces": PLAIN.replace(": ", ":\N{EM SPACE}").replace("\n  ", "\n\N{EM SPACE}\N{EM SPACE}"),
    "zero-width spaces": PLAIN.replace("e", "e\N{ZERO WIDTH SPACE}").replace("\n", "\n\N{ZERO WIDTH SPACE}"),
    "soft hyphens": PLAIN.replace("tt", "t\N{SOFT HYPHEN}t"),
    "byte-order marks": "\N{ZERO WIDTH NO-BREAK SPACE}"
    + PLAIN.replace("effekt", "\N{ZERO WIDTH NO-BREAK SPACE}effekt"),
    "letters in parts": PLAIN.replace("å", "a\u030a").replace("ä", "a\u0308").replace("Ä", "A\u0308"),
    "curly quotes": PLAIN.replace('"Soc', "“Soc").replace('den"', "den”").replace('"Reg', "”Reg").replace('st"', "st”"),
    "low quotes": PLAIN.replace('"Soc', "„Soc").replace('den"', "den“").replace('"Reg', "»Reg").replace('st"', "st«"),
    "bullets": PLAIN.replace("\n  ", "\n  • ").replace("\n  •   ", "\n    "),
    "Word's bullets": PLAIN.replace("\n  ", "\n\t\uf0b7\t").replace("\n\t\uf0b7\t  ", "\n\t\t\t"),
    "bullets at the margin": "\n".join(line if line[:1].isspace() else f"• {line}" for line in PLAIN.splitlines()),
    "Word's second bullets": PLAIN.replace("\n  ", "\n\to\t").replace("\n\to\t  ", "\n\t\t\t"),
    "Word's third bullets": PLAIN.replace("\n  ", "\n\t\uf0a7\t").replace("\n\t\uf0a7\t  ", "\n\t\t\t"),
    "bullets whose font is lost": PLAIN.replace("\n  ", "\n\tØ\t").replace("\n\tØ\t  ", "\n\t\t\t"),
    "numbers as bullets": PLAIN.replace("\n  ", "\n\t1.\t").replace("\n\t1.\t  ", "\n\t\t\t"),
    "numbers at the margin": "\n".join(
        line if line[:1].isspace() else f"{number})\t{line}" for number, line in enumerate(PLAIN.splitlines(), 1)
    ),
    "hyphens and tabs as bullets": PLAIN.replace("\n  ", "\n-\t").replace("\n-\t  ", "\n    ").replace("\n-", "\n  -"),
    "dashes and tabs at the margin": "\n".join(
        line if line[:1].isspace() else f"–\t{line}" for line in PLAIN.splitlines()
    ),
    "hyphens as bullets": PLAIN.replace("\n  ", "\n  - ").replace("\n  -   ", "\n    "),
    "asterisks as bullets": PLAIN.replace("\n  ", "\n  * ").replace("\n  *   ", "\n    "),
    "arrows of dashes": PLAIN.replace("→", "->"),
    "long arrows": PLAIN.replace("→", "-->"),
    "double arrows": PLAIN.replace(" → ", "=>"),
    "Word's arrows": PLAIN.replace("→", "\uf0e0"),
    "autocorrected arrows": PLAIN.replace("→", "–>"),
    "arrows without spaces": PLAIN.replace(" → ", "→"),
    "minus sign": PLAIN.replace("-3,5", "\N{MINUS SIGN}3,5"),
    "dash for minus": PLAIN.replace("-3,5", "\N{EN DASH}3,5"),
    "thin space": PLAIN.replace("1 200", "1\N{THIN SPACE}200"),
    "capitals": PLAIN.replace("effekt ", "EFFEKT ")
    .replace("sikt: kort", "Sikt: Kort")
    .replace("leder till", "Leder Till"),
    "spaces before colons": PLAIN.replace(":", " :"),
    "spaces at the ends": PLAIN.replace("\n", " \t\n"),
    "other line breaks": PLAIN.replace("\n", "\r\n"),
    "old line breaks": PLAIN.replace("\n", "\r"),
    "blank lines everywhere": PLAIN.replace("\n", "\n\n").replace("hemma\n\n", "hemma\n"),
    "no line break at the end": PLAIN.rstrip("\n"),
    "references one a line": PLAIN.replace("till: lugna, mätta", "till:\n    lugna\n    mätta"),
    "references as a list": PLAIN.replace("till: lugna, mätta", "till:\n    - lugna,\n    - mätta"),
    "values below their keys": PLAIN.replace("sikt: kort", "sikt:\n    kort"),
    "comments": PLAIN.replace("kort\n", "kort # så länge\n").replace("plan:", "# överst\nplan:"),
}

TEN_FAULTS = """\
plan: Tio fel
efekt ett: Ett
resultat två: Två
effekt tre:
effekt fyra fem: Fyra
effekt fem: Fem
  sikkt: kort
effekt sex: Sex
  sikt: kotr
effekt sju: Sju
  väntas: snart
effekt åtta: Åtta
sikt: kort
effekt nio: Nio
  mäts med: mått med mellanslag
effekt tio: Tio
  leder till: ingenting
effekt sund: Sund
  sikt: kort
  leder till: sju
"""

NOT_COMMENTS = {
    "beskrivning: ärende #12": "ärende #12",
    "beskrivning: C# och F#": "C# och F#",
    'beskrivning: kallat "# ett" av alla': 'kallat "# ett" av alla',
    "beskrivning: kallat “# ett” av alla": "kallat “# ett” av alla",
    "beskrivning: nummer \\# ett": "nummer # ett",
    "beskrivning: https://example.org/#del": "https://example.org/#del",
}


@pytest.mark.parametrize("text", PASTED.values(), ids=PASTED)
def test_pasted_text_means_what_the_plain_one_does(text: str) -> None:
    assert text != PLAIN
    assert pointed_out(document(text).faults) == []
    assert to_json(document(text).model).replace("\N{NO-BREAK SPACE}", " ") == to_json(document(PLAIN).model)


@pytest.mark.parametrize("text", PASTED.values(), ids=PASTED)
def test_names_have_their_places_in_the_pasted_text(text: str) -> None:
    found = []
    for placed in parse(Source("plan.eff", text)).declarations:
        names = [*placed.declaration.chain, *filter(None, [placed.declaration.name])]
        names += [name for part in places_in(placed.declaration.properties) for name in names_in(part)]
        for name in names:
            written = text[placed.offset + name.start : placed.offset + name.end]
            assert visible(written) == name.text
            assert written == written.strip("\N{ZERO WIDTH SPACE} \t\N{NO-BREAK SPACE}")
            found.append(name.text)
    assert len(found) == 14


def test_ten_faults_in_ten_declarations_are_ten_findings_and_the_rest_is_read() -> None:
    plan = document(TEN_FAULTS)
    assert pointed_out(plan.faults) == [
        ("S011", "efekt"), ("S013", "resultat"), ("S017", "tre"), ("S018", "fyra fem"), ("S014", "sikkt"),
        ("V006", "kotr"), ("V001", "snart"), ("S004", "sikt: kort"), ("V008", "mått med mellanslag"),
        ("N001", "ingenting"),
    ]  # fmt: skip
    assert [one.id for one in plan.model.elements] == [
        "tre", "fyra-fem", "fem", "sex", "sju", "åtta", "nio", "tio", "sund",
    ]  # fmt: skip
    assert [(link.source, link.target) for link in plan.model.links] == [("sund", "sju")]


@pytest.mark.parametrize(("line", "text"), NOT_COMMENTS.items())
def test_what_only_looks_like_a_comment_is_text(line: str, text: str) -> None:
    (effect,) = document(f"plan: P\neffekt x: X\n  {line}\n").model.elements
    assert effect.description == text


def test_comments_are_kept_apart_with_their_places() -> None:
    text = "plan: P # ett\n# två\n  syfte: Hej\t## tre\n\n  #\n"
    (_, part) = parse(Source("plan.eff", text)).parts[0]
    assert part.trivia.comments == (
        Comment("# ett", 8, 13, own_line=False), Comment("# två", 14, 19, own_line=True),
        Comment("## tre", 33, 39, own_line=False), Comment("#", 43, 44, own_line=True),
    )  # fmt: skip
    assert part.trivia.blank_lines == (40,)
    assert document(text).model.plan.purpose == "Hej"


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", " \t\n"])
def test_text_keeps_its_paragraphs_and_lists(line_break: str) -> None:
    text = "plan: P\n  syfte:\n    Ett\n    stycke\n\n    och ett till:\n    • en\n    - två\n    3.\ttre\n  bakgrund: Nästa\n"
    text = text.replace("\n", line_break)
    assert document(text).model.plan.purpose == "Ett stycke\n\noch ett till:\n• en\n- två\n3.\ttre"
    assert document(text).model.plan.background == "Nästa"


@pytest.mark.parametrize("line", ["• sikt: kort", "- antagande: Ett", "• en punkt", "* målvärde 2028: 3"])
def test_a_bullet_at_the_margin_without_an_element_has_lost_its_indentation(line: str) -> None:
    faults = document(f"effekt e: E\n  leder till: f\n{line}\neffekt f: F\n").faults
    assert "S004" in [one.fault.code for one in faults]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("• Målgrupp: Unga", ("stakeholder", "Unga")),
        ("•\tÅtgärd: Läsa högt", ("activity", "Läsa högt")),
        ("-\tTarget group: Young people", ("stakeholder", "Young people")),
        ("o\tEffekt läser: Fler läser", ("effect", "Fler läser")),
        ("• Orsak: Böckerna är få", ("cause", "Böckerna är få")),
    ],
)
def test_a_bullet_at_the_margin_before_a_title_begins_an_element(line: str, expected: tuple[str, str]) -> None:
    plan = document(f"plan: P\neffekt e: E\n  sikt: kort\n{line}\n")
    assert (plan.model.elements[-1].kind, plan.model.elements[-1].title) == expected
    assert {one.fault.code for one in plan.faults} <= {"S012", "S026"}


@pytest.mark.parametrize(
    "line", ["• målgrupp: unga", "-\tantagande: Fler vill", "• Antagande: Fler vill", "o\tsikt: kort"]
)
def test_a_bullet_at_the_margin_before_a_property_has_lost_its_indentation(line: str) -> None:
    text = f"plan: P\neffekt e: E\n  leder till: f\n{line}\neffekt f: F\nintressent unga: Unga\n"
    plan = document(text)
    assert [one.kind for one in plan.model.elements] == ["effect", "effect", "stakeholder"]
    (lost,) = (one for one in plan.faults if one.fault.code == "S004")
    assert "S004" not in [one.fault.code for one in document(carried_out(text, lost.fixes[0])).faults]


NOT_YET_COMMENTS = {
    "#utkast\nplan: P\n": "# utkast\nplan: P\n",
    "plan: P\n#syfte: S\n  syfte: T\n": "plan: P\n# syfte: S\n  syfte: T\n",
    "plan: P\n  #syfte: S\n": "plan: P\n  # syfte: S\n",
    "plan: P\n  syfte: S\n#fler rader\n    till\n": "plan: P\n  syfte: S\n# fler rader\n    till\n",
    "plan: P\n  syfte: S\n  #tack\n": "plan: P\n  syfte: S\n  # tack\n",
}


@pytest.mark.parametrize(("text", "mended"), NOT_YET_COMMENTS.items())
def test_a_comment_without_its_space_is_left_out_until_it_has_it(text: str, mended: str) -> None:
    plan = document(text)
    (found,) = plan.faults
    assert found.fault.code == "S025"
    assert (carried_out(text, found.fixes[0]), found.fixes[0].safe) == (mended, True)
    assert document(mended).faults == ()
    assert plan.model == document(mended).model


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_several_choices_on_a_line_are_read_and_get_a_line_each(line_break: str) -> None:
    text = "intressent v: V\n\t• Roll: Utförare,finansiär samt  berörd. # nya\nplan: P\n".replace("\n", line_break)
    plan = document(text)
    (found,) = plan.faults
    (stakeholder,) = plan.model.elements
    assert found.fault.code == "V017"
    assert isinstance(stakeholder, Stakeholder)
    mended = carried_out(text, found.fixes[0])
    assert mended.split(line_break)[1:4] == ["\t• Roll: Utförare", "\t• Roll: finansiär", "\t• Roll: berörd # nya"]
    assert document(mended).faults == ()
    assert document(mended).model.elements == (stakeholder,)
    assert stakeholder.roles == ("performer", "funder", "affected")


@pytest.mark.parametrize("between", [", ", ";", " & ", "/", " och ", " and ", " samt "])
def test_choices_may_have_any_of_these_between_them(between: str) -> None:
    (effect,) = document(f"plan: P\neffekt e: E\n  nyttotyp: kvalitet{between}miljö\n").model.elements
    assert isinstance(effect, Effect)
    assert effect.benefit_types == ("quality", "environment")


def test_what_came_of_a_test_is_one_word() -> None:
    faults = document("följer upp: p.eff\nsvar om: a → b\n  prövning 2026: håller, håller inte\n").faults
    assert "V017" not in [one.fault.code for one in faults]


def test_several_words_of_which_one_is_no_choice_are_not_divided() -> None:
    faults = document("plan: P\nintressent v: V\n  roll: utförare, kompis\neffekt e: E\n  sikt: kort, lång\n").faults
    assert [one.fault.code for one in faults] == ["V006", "V006"]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("plan: P\n  syfte: S\n\nVåra mål\n", [("# ", False), ("    ", False)]),
        ("plan: P\r\n  period: 2027\r\n\t\r\nVåra mål\r\neffekt e: E\r\n", [("# ", False), ("  ", False)]),
        ("plan: P\n  syfte: S\nVåra mål\n", [("    ", True)]),
        ("plan: P\n\nsyfte: S\n", [("  ", True)]),
    ],
)
def test_a_heading_that_was_pasted_along_is_not_made_part_of_the_text_above(
    text: str, offered: list[tuple[str, bool]]
) -> None:
    (found,) = (one for one in document(text).faults if one.fault.code == "S004")
    assert [(fix.edits[0].replacement, fix.safe) for fix in found.fixes] == offered
    assert not [fault for fault in document(carried_out(text, found.fixes[0])).faults if fault.fault.code == "S004"]


def test_a_bullet_before_an_element_hides_nothing_of_it() -> None:
    model = document("plan: P\n– effekt e: Ett\n  • sikt: kort\n* effekt: Två\n").model
    assert [(one.id, one.title) for one in model.elements] == [("e", "Ett"), ("två", "Två")]
