"""Tries the built site as its readers would: every link, every page's HTML, and every page with axe-core in Chromium.

The pages of the questions are all made alike; without `--all` only every tenth of them is opened in the browser.
"""

import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from urllib.parse import unquote, urldefrag, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SITE = Path(__file__).parent.parent / "site"
HTML_VALIDATE = "html-validate@9.7.1"
RULES = '{"extends": ["html-validate:standard"], "rules": {"valid-autocomplete": "off"}}'
"""The theme says `autocomplete` of its check boxes, which keeps Firefox from restoring an open menu."""
NOT_FOUND = "404.html"
"""Its links count from the root of a server, so it cannot be opened from the disk."""
MADE_ALIKE = ("fragor", "questions")
_FETCHED = {"img": "src", "script": "src", "source": "src", "iframe": "src", "link": "href"}


class _Page(HTMLParser):
    """What a page links to, what it fetches, and the places in it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.places: set[str] = set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note one element."""
        given = {name: value or "" for name, value in attrs}
        self.places.update(given[name] for name in ("id", "name") if name in given)
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag in _FETCHED and given.get(_FETCHED[tag]) and given.get("rel") not in ("canonical", "alternate"):
            self.fetched.append(given[_FETCHED[tag]])


def main() -> int:
    """Tell what is wrong, and end with 1 if anything is."""
    pages = {path: _Page(path) for path in sorted(SITE.rglob("*.html")) if path.name != NOT_FOUND}
    wrong = [*_links(pages), *_html(), *_accessibility(list(_opened(pages)))]
    print("\n".join(wrong) if wrong else f"{len(pages)} pages: links, HTML and accessibility are sound.")
    return 1 if wrong or not pages else 0


def _links(pages: dict[Path, _Page]) -> Iterator[str]:
    """Links that lead nowhere, and what is fetched from others."""
    for path, page in pages.items():
        yield from (f"{_name(path)} fetches {one} from another site" for one in page.fetched if urlsplit(one).netloc)
        for link in dict.fromkeys((*page.links, *page.fetched)):
            if not urlsplit(link).scheme and not urlsplit(link).netloc and not _leads_somewhere(link, path, pages):
                yield f"{_name(path)} links to {link}, which is not there"


def _leads_somewhere(link: str, path: Path, pages: dict[Path, _Page]) -> bool:
    address, place = urldefrag(link)
    target = (path.parent / unquote(urlsplit(address).path)).resolve() if address else path
    target = target / "index.html" if target.is_dir() else target
    if target not in pages:
        return target.exists()
    return place in ("", "__codelineno") or unquote(place) in pages[target].places


def _html() -> Iterator[str]:
    with TemporaryDirectory() as name:
        rules = Path(name) / "rules.json"
        rules.write_text(RULES, encoding="utf-8")
        npx = which("npx")
        assert npx, "npx is not installed"
        command = [npx, "--yes", HTML_VALIDATE, "--config", str(rules), "--formatter", "text", str(SITE)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        yield (done.stdout or done.stderr).strip()


def _opened(pages: dict[Path, _Page]) -> Iterator[Path]:
    alike = [path for path in pages if path.parent.name in MADE_ALIKE]
    left_out = set(alike) - set(alike[::10]) if "--all" not in sys.argv[1:] else set()
    yield from (path for path in pages if path not in left_out)


def _accessibility(paths: list[Path]) -> Iterator[str]:
    axe = Axe()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=which("chromium"), args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            page = browser.new_page(color_scheme="light" if scheme == "light" else "dark")
            for path in paths if scheme == "light" else paths[:3]:
                page.goto(path.as_uri())
                for violation in axe.run(page).response["violations"]:
                    first = violation["nodes"][0]["html"]
                    yield f"{_name(path)} ({scheme}): {violation['help']} ({violation['id']}): {first}"
        browser.close()


def _name(path: Path) -> str:
    return path.relative_to(SITE).as_posix()


if __name__ == "__main__":
    sys.exit(main())
