"""The day it is."""

import os
from contextlib import suppress
from datetime import date, datetime


def today() -> date:
    """The user's own day; `EFFEKT_TODAY` sets another, so that a run can be done over."""
    with suppress(ValueError):
        return date.fromisoformat(os.environ.get("EFFEKT_TODAY", ""))
    return datetime.now().astimezone().date()
