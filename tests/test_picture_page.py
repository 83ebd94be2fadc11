"""The page of a picture in a browser, as someone without a mouse and someone with a screen reader meets it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from effektlang.diagram.layout import layout
from effektlang.outputs import html
from tests.needs import needs
from tests.test_picture_formats import example

pytestmark = [needs("chromium"), pytest.mark.xdist_group("chromium")]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("page") / "trygg-hemgang.html"
    path.write_text(html.write(layout(example("trygg-hemgang"))), encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1400, "height": 850})
    asked: list[str] = []
    wrong: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(address)
    yield page
    assert (asked, wrong) == ([address], [])
    page.close()


def chosen(page: Page) -> Locator:
    """The title of what is shown; the page follows its address, which takes a moment."""
    return page.locator("article:visible h3")


def focused(page: Page) -> str:
    """The id of the box in the picture that has the focus."""
    return str(page.evaluate("document.activeElement.firstElementChild?.dataset.id"))


def seen(page: Page) -> list[float]:
    """The part of the picture that is shown: left, top, width, height."""
    return [float(number) for number in (page.locator("#stage svg").get_attribute("viewBox") or "").split()]


def test_a_box_is_read_and_its_lines_followed_by_keyboard(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Hoppa till texten"
    page.locator("#stage").focus()
    page.keyboard.press("Tab")
    assert focused(page) == "hemgångsteam"
    page.keyboard.press("ArrowRight")
    assert focused(page) in ("planering", "hembesök")
    page.keyboard.press("Enter")
    title = chosen(page)
    expect(title).to_have_count(1)
    first = title.inner_text()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(title).not_to_have_text(first)
    page.go_back()
    expect(title).to_have_text(first)
    page.keyboard.press("Escape")
    expect(page.locator("#stage a.chosen")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator("article:visible")).to_have_count(page.locator("article").count())
    expect(page.locator(".opening")).to_be_visible()


def test_the_picture_is_enlarged_and_moved_by_keyboard(page: Page) -> None:
    whole = seen(page)
    page.locator("#stage").focus()
    page.keyboard.press("+")
    assert seen(page)[2] == pytest.approx(whole[2] / 1.25)
    assert page.locator("#size").inner_text() == "125 %"
    before = seen(page)
    page.keyboard.press("ArrowRight")
    assert seen(page)[0] > before[0]
    page.keyboard.press("0")
    assert seen(page) == whole
    for _ in range(8):
        page.keyboard.press("+")
    page.locator("#stage a").last.focus()
    left, top, width, height = seen(page)
    box = page.evaluate("(() => { const b = document.activeElement.getBoundingClientRect(); return [b.x, b.y] })()")
    assert 0 <= box[0] <= 1400
    assert (left, top) != (whole[0], whole[1])
    assert (width, height) < (whole[2], whole[3])


def test_the_picture_is_enlarged_and_moved_by_mouse(page: Page) -> None:
    whole = seen(page)
    page.mouse.move(500, 450)
    page.mouse.wheel(0, -100)
    assert seen(page)[2] == pytest.approx(whole[2] / 1.25)
    before = seen(page)
    page.mouse.down()
    page.mouse.move(440, 420, steps=4)
    page.mouse.up()
    assert seen(page)[0] > before[0]
    assert seen(page)[1] > before[1]
    assert page.locator("article.chosen").count() == 0
    page.locator("#whole").click()
    assert seen(page) == whole
    page.locator("#stage a").first.click()
    expect(chosen(page)).to_have_text("Hemgångsteam med tre sköterskor")


def test_what_the_plan_says_stands_beside_the_picture(page: Page) -> None:
    page.locator('#stage [data-id="färre-återinläggningar"]').click()
    told = page.locator("article.chosen").inner_text()
    expect(chosen(page)).to_have_text("Färre oplanerade återinläggningar")
    assert "målvärde 2028: högst 14" in told
    assert "Verkar tillbaka på" in told
    page.get_by_text("Visa i bilden").locator("visible=true").click()
    assert focused(page) == "färre-återinläggningar"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_has_no_findings_of_accessibility(browser: Browser, address: str, scheme: str) -> None:
    page = browser.new_page(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(address)
    whole = Axe().run(page)
    page.locator("#stage a").nth(3).click()
    one = Axe().run(page)
    page.close()
    assert (whole.response["violations"], one.response["violations"]) == ([], [])


def test_the_page_is_read_without_its_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    page.locator("#stage a").first.click()
    assert page.url.endswith("#e-hemg%C3%A5ngsteam")
    assert page.locator("article:visible").count() == page.locator("article").count()
    context.close()
