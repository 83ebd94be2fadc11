"""A plan as a whole: its text, and all that follows from it, each worked out once when it is first asked for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from effektlang.diagnostics import Diagnostic, Severity
from effektlang.model.model import Model
from effektlang.model.resolve.answering import follows_up
from effektlang.model.resolve.library import Library
from effektlang.model.resolve.resolve import resolve
from effektlang.model.resolve.resolved import Resolved
from effektlang.rules.engine import Weights, on_we_go, run
from effektlang.rules.rule import Registered, Stage
from effektlang.source import Source
from effektlang.syntax.parse import File, parse
from effektlang.syntax.slip import Slip
from effektlang.text import Language


@dataclass(frozen=True)
class Document:
    """One plan. `unreadable` is what is wrong with the file as a whole, if it could not be read as text."""

    source: Source
    library: Library | None = None
    unreadable: Slip | None = None

    @cached_property
    def file(self) -> File:
        """The syntax tree."""
        return parse(self.source)

    @cached_property
    def resolved(self) -> Resolved:
        """The model with the way back to the text."""
        return resolve(self.file, self.library)

    @property
    def model(self) -> Model:
        """What the plan means."""
        return self.resolved.model

    @cached_property
    def is_follow_up(self) -> bool:
        """Whether the file holds the answers of a follow-up and not a plan."""
        return follows_up(self.file.declarations) is not None

    @property
    def language(self) -> Language:
        """The plan's own language."""
        return self.model.language

    @cached_property
    def faults(self) -> tuple[Diagnostic, ...]:
        """What is wrong with how the plan is written: syntax, names and values."""
        if self.unreadable is not None:
            return (self.unreadable.at(self.source, 0),)
        return (*self.file.diagnostics, *self.resolved.diagnostics)

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything that is found under the default rules, in order of place."""
        return self.check()

    def check(
        self,
        rules: Iterable[Registered] | None = None,
        stage: Stage | None = None,
        today: date | None = None,
        weights: Weights | None = None,
        earlier: Model | None = None,
        between: Callable[[], None] = on_we_go,
    ) -> tuple[Diagnostic, ...]:
        """Everything that is found, under these rules; see `effektlang.rules.engine.run`."""
        found = list(self.faults)
        if self.unreadable is None and not self.is_follow_up:
            found += run(self.resolved, rules, stage, today, weights or {}, earlier, between)
        return tuple(sorted(found, key=lambda one: one.order))

    @property
    def errors(self) -> int:
        """How many errors there are in how the plan is written."""
        return sum(one.severity is Severity.ERROR for one in self.faults)
