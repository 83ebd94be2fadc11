"""What a feature of the server is: a method of the protocol, what it offers, and an answer made in the worker."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from effektlang.lsp.checking import Checker
from effektlang.lsp.session import Session


@dataclass(frozen=True)
class Desk:
    """All that an answer may need."""

    session: Session
    checker: Checker


@dataclass(frozen=True)
class Feature:
    """One method. `answer` is run in the worker, where it may touch the workspace."""

    method: str
    answer: Callable[[Desk, Any], Any]
    options: object = None
