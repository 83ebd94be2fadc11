"""The picture in the browser while the plan is being written."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from effektlang.cli.commands.preview import made_of
from effektlang.cli.serving import Server, Watched
from effektlang.picturing.choices import Choices
from tests.needs import needs

PLAN = "plan: Liten\nprestation a: Besök\n  leder till: b\neffekt b: Tryggare\n"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.eff"
    path.write_text(PLAN, encoding="utf-8")
    return path


@pytest.fixture
def server(plan: Path) -> Iterator[Server]:
    from threading import Thread

    server = Server(Watched(lambda: made_of(str(plan), Choices())), 0)
    Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.watched.end()
    server.shutdown()
    server.server_close()


def got(server: Server, path: str, host: str = "localhost:1") -> tuple[int, str]:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=20)
    connection.request("GET", path, headers={"Host": host})
    response = connection.getresponse()
    said = response.read() if response.getheader("Content-Type") != "text/event-stream" else response.readline()
    connection.close()
    return response.status, said.decode("utf-8")


def test_the_page_is_for_this_machine_only(server: Server) -> None:
    assert server.address.startswith("http://127.0.0.1:")
    assert got(server, "/")[0] == 200
    assert got(server, "/", "elaka.example:80")[0] == 403
    assert got(server, "/../plan.eff")[0] == 404


def test_what_stands_in_the_way_is_shown_until_it_is_mended(server: Server, plan: Path) -> None:
    plan.write_text("plan: Tom\n", encoding="utf-8")
    assert got(server, "/changes") == (200, "data: newer\n")
    assert "inget att rita i vyn ”kedja”" in got(server, "/")[1]
    plan.write_text(PLAN.replace("Tryggare", "Gladare"), encoding="utf-8")
    assert got(server, "/changes") == (200, "data: newer\n")
    assert "Gladare" in got(server, "/")[1]


def test_a_theme_that_cannot_be_used_is_told_on_the_page(plan: Path) -> None:
    plan.with_name("effekt.toml").write_text('theme = "gråskla"\n', encoding="utf-8")
    assert "Menar ni ”gråskala”?" in made_of(str(plan), Choices()).page


def test_settings_and_plans_that_are_built_on_are_watched(plan: Path) -> None:
    goal = plan.with_name("mål.eff")
    goal.write_text("plan: Mål\nslutmål g: God ålderdom\n", encoding="utf-8")
    plan.write_text(f"{PLAN}bygger på m: mål.eff\neffekt c: Lugnare\n  bidrar till: m.g\n", encoding="utf-8")
    made = made_of(str(plan), Choices())
    assert {path.name for path in made.files} == {"plan.eff", "mål.eff", "effekt.toml"}
    assert "God ålderdom" in made.page
    assert made_of(str(plan.with_name("saknas.eff")), Choices()).page.count("den finns inte") == 1


@needs("chromium")
def test_a_saved_plan_is_shown_at_once_where_the_reader_was(server: Server, plan: Path) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(server.address)
        page.locator("#stage a").nth(1).click()
        plan.write_text(PLAN.replace("effekt b: Tryggare", "effekt b: Gladare"), encoding="utf-8")
        page.locator("article.chosen h3", has_text="Gladare").wait_for()
        browser.close()


def _hear_ctrl_c() -> None:
    """Programs that a shell has started in the background are deaf to it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def test_the_command_tells_where_and_ends_quietly(plan: Path) -> None:
    program = Path(sys.executable).with_name("effekt")
    command = [str(program), "preview", str(plan), "--no-browser", "--view", "översikt"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, preexec_fn=_hear_ctrl_c) as running:  # noqa: PLW1509 - no threads are started before it
        assert running.stderr is not None
        assert "plan.eff visas på http://127.0.0.1:" in running.stderr.readline()
        running.send_signal(signal.SIGINT)
        assert running.wait(20) == 0
        assert running.stderr.read() == ""
