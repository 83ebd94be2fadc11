"""An id made of a title reads as a name, and never as half a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effektlang.model.ids import FreeIds
from effektlang.model.ids_of_titles import id_for, id_of_title

IDS = {
    "Anhöriga känner mindre oro": "anhöriga-känner-mindre-oro",
    "Anhöriga till personer med demens orkar vara stöd": "anhöriga-till-personer",
    "Personer med demens ska få ett gott liv": "personer-med-demens-ska-få-ett-gott-liv",
    "Larm om oro per avdelning och natt": "larm-om-oro",
    "Snöröjning före kl 7 på cykelvägar": "snöröjning-före-kl-7",
    "Avlösning hemma två gånger i veckan": "avlösning-hemma-två-gånger",
    "Upplevd trygghet, 1–5": "upplevd-trygghet-1-5",
    "Upplevd trygghet bland boende, 1–5": "upplevd-trygghet",
    "Ett gott liv med demens": "gott-liv-med-demens",
    "Klasser som provat en läxfri vecka": "klasser-som-provat-en-läxfri-vecka",
    "Kommunen ska vara en attraktiv arbetsgivare": "kommunen-ska-vara-en-attraktiv-arbetsgivare",
    "Alla barn har någon vuxen att prata med": "alla-barn-har-någon-vuxen",
    "Samverkan mellan skola, socialtjänst och polis": "samverkan-mellan-skola",
    "Sammanhållningspolitiken – kommunernas gemensamma utvecklingsarbete": "sammanhållningspolitiken",
    "Utvecklingsmedarbetarnas kompetensförsörjningsbehov ska kartläggas": "utvecklingsmedarbetarnas",
    "Cykelväg Storgatan–stationen": "cykelväg-storgatan-stationen",
    "15 mars 2028": "15-mars-2028",
    "1.1 Hire midwives": "hire-midwives",
    "2) Clinics staffed around the clock": "clinics-staffed",
    "The board reports to the council every quarter": "board-reports",
    "Den som": "den-som",
    "K001": "k001",
    "…": "",
}


@pytest.mark.parametrize(("title", "id_"), IDS.items())
def test_a_title_becomes_a_name(title: str, id_: str) -> None:
    assert id_of_title(title) == id_


def test_an_id_is_numbered_where_another_has_it() -> None:
    ids = FreeIds(["larm", "Hembesök", "hembesök-2"])
    assert [ids.free("hembesök"), ids.free("hembesök"), ids.free("oro")] == ["hembesök-3", "hembesök-4", "oro"]


def test_what_has_no_letters_is_named_by_its_kind() -> None:
    assert id_for("Larm om oro per avdelning och natt", FreeIds(["larm"]), "aktivitet") == "larm-om-oro"
    assert id_for("…", FreeIds(["lärdom"]), "Lärdom") == "lärdom-2"


@given(st.text(alphabet="abå i o-–,.1\n:", max_size=90))
def test_an_id_is_short_and_can_be_written(title: str) -> None:
    id_ = id_of_title(title)
    assert len(id_) <= 45
    assert id_ == id_.strip("-_").lower()
    assert " " not in id_
