"""Settings for every test: how long hypothesis searches, one language for what the environment decides, and a browser."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# At home every run looks somewhere new; in CI the same commit is judged the same way each time.
settings.register_profile(
    "suite",
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
)
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def swedish_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line speaks Swedish and without colours, whatever the machine is set to."""
    monkeypatch.setenv("EFFEKT_LANGUAGE", "sv")
    monkeypatch.setenv("EFFEKT_TODAY", "2026-11-23")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    """The browser of the system, without a window."""
    from playwright.sync_api import sync_playwright  # only for tests of pages

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()
