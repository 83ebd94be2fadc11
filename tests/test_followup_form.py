"""The form in a browser: filled in, saved as a file, opened again, without a mouse and without a server."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from effektlang.followup.build import follow_up_sheet
from effektlang.followup.sheet import FollowUpSheet, Picture
from effektlang.outputs import followup_html
from tests.needs import needs
from tests.plans import document
from tests.sheets import A_DOT, keys, scope_of, sheet_of
from tests.test_followup import BIKES

pytestmark = [needs("chromium"), pytest.mark.xdist_group("chromium")]


def bikes() -> FollowUpSheet:
    scope = scope_of(document(BIKES).model, "2026-T2")
    return follow_up_sheet(scope, file="cykelturer.eff", picture=Picture(A_DOT, "Turer leder till glada äldre."))


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    path = tmp_path / "cykelturer.html"
    path.write_text(followup_html.write(bikes()), encoding="utf-8")
    page = browser.new_page()
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(path.as_uri())
    yield page
    assert wrong == []
    page.close()


def saved(page: Page, folder: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name="Spara svaren").press("Enter")
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_what_is_filled_in_is_saved_by_its_keys(page: Page, tmp_path: Path) -> None:
    sheet = bikes()
    assert page.evaluate("[...document.forms[0].elements].map(one => one.name).filter(Boolean)") == keys(sheet)
    expect(page.locator("#count")).to_have_text(f"Besvarat: 0 av {len(keys(sheet))}.")
    page.get_by_label("Ifylld av").fill("Anna")
    page.get_by_label("Er bedömning").first.select_option("åt rätt håll")
    page.get_by_label("Andel som har en bra dag, värde för 2026-T2", exact=True).fill("47,5")
    page.get_by_label("Klart när 1").fill("2026-10-01")
    expect(page.locator("#count")).to_have_text(f"Besvarat: 4 av {len(keys(sheet))}.")
    path = saved(page, tmp_path)
    assert path.name == "cykelturer-2026-t2-svar.json"
    assert json.loads(path.read_text(encoding="utf-8")) == {
        "sheet": dict(sheet.about.entries),
        "answers": {
            "answered/by": "Anna",
            "effect/glada/assessment": "åt rätt håll",
            "indicator/humör/actual/2026-T2": "47,5",
            "deviation/1/date": "2026-10-01",
        },
    }


def test_saved_answers_are_opened_again(page: Page, tmp_path: Path) -> None:
    page.locator('[name="summary"]').fill("Fler är med.\nDe vill ut oftare.")
    path = saved(page, tmp_path)
    page.locator('[name="summary"]').fill("")
    page.locator("#open").set_input_files(path)
    expect(page.locator('[name="summary"]')).to_have_value("Fler är med.\nDe vill ut oftare.")
    page.reload()
    expect(page.locator("#told")).to_have_text("Det ni skrev förra gången är kvar.")
    expect(page.locator('[name="summary"]')).to_have_value("Fler är med.\nDe vill ut oftare.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"sheet": {"sheet/file": "annan.eff"}, "answers": {"summary": "Fel"}}', "hör till en annan plan"),
        ("inte json", "har inga svar som går att läsa"),
        ("{}", "har inga svar som går att läsa"),
    ],
)
def test_a_file_of_another_kind_changes_nothing(page: Page, tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "annan.json"
    path.write_text(text, encoding="utf-8")
    page.locator("#open").set_input_files(path)
    expect(page.locator("#told")).to_contain_text(said)
    expect(page.locator('[name="summary"]')).to_have_value("")


def test_what_is_no_number_is_saved_all_the_same_and_pointed_out(page: Page, tmp_path: Path) -> None:
    number = page.locator('[name="indicator/humör/actual/2026-T2"]')
    for right in ("47", "1 200,5", "-3", "−3.5"):
        number.fill(right)
        assert number.evaluate("one => one.validity.valid")
    number.fill("många")
    assert json.loads(saved(page, tmp_path).read_text(encoding="utf-8"))["answers"] == {
        "indicator/humör/actual/2026-T2": "många"
    }
    expect(number).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#told")).to_contain_text("Något som ska vara ett tal är inte det.")


def test_the_form_holds_the_guidelines_for_accessible_pages(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_the_form_says_what_the_sheet_does() -> None:
    page = followup_html.write(sheet_of(document("plan: A <b> & c\neffekt e: </script>\n").model))
    assert "<title>Uppföljning av A &lt;b&gt; &amp; c – Uppföljning 2026</title>" in page
    assert page.count("</script>") == 3
    assert page == followup_html.write(sheet_of(document("plan: A <b> & c\neffekt e: </script>\n").model))
