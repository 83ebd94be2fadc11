"""A recorded run: what was found then is let pass, so that only what is new is reported."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from effektlang.diagnostics import Diagnostic
from effektlang.report.finding import Checked
from effektlang.report.fingerprint import fingerprinted

_VERSION = 1


class NotABaseline(ValueError):
    """A text that is no recorded run."""


def recorded(checked: Sequence[Checked]) -> str:
    """The findings of a run as a text to keep: a fingerprint each, with its code to be read by people."""
    rows = [
        {"code": one.fault.code, "path": plan.path, "fingerprint": mark} for plan, one, mark in fingerprinted(checked)
    ]
    return json.dumps({"version": _VERSION, "findings": rows}, ensure_ascii=False, indent=2) + "\n"


def new_since(checked: Sequence[Checked], text: str) -> list[Checked]:
    """What was not found in the recorded run; raises `NotABaseline`."""
    known = Counter(_fingerprints(text))
    new: dict[int, list[Diagnostic]] = {}
    for plan, one, mark in fingerprinted(checked):
        known[mark] -= 1
        if known[mark] < 0:
            new.setdefault(id(plan), []).append(one)
    return [replace(plan, diagnostics=tuple(new.get(id(plan), ()))) for plan in checked]


def _fingerprints(text: str) -> list[str]:
    try:
        return [str(row["fingerprint"]) for row in json.loads(text)["findings"]]
    except (ValueError, KeyError, TypeError) as error:
        raise NotABaseline(str(error)) from error
