"""Settings for every test: how long hypothesis searches, and one language for what the environment decides."""

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("suite", deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def swedish_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line speaks Swedish and without colours, whatever the machine is set to."""
    monkeypatch.setenv("EFFEKT_LANGUAGE", "sv")
    monkeypatch.setenv("EFFEKT_TODAY", "2026-11-23")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
