"""Asks the same question of each element that lacks something."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from effektlang.diagnostics import Fix
from effektlang.model.element import Element
from effektlang.rules.rule import Context, Finding, Rule
from effektlang.rules.together import together

AnElement = TypeVar("AnElement", bound=Element)


def ask_each(
    rule: Rule,
    asked: Sequence[AnElement],
    lacks: Callable[[AnElement], bool],
    context: Context,
    fixes: Callable[[AnElement], tuple[Fix, ...]] = lambda _: (),
) -> Iterator[Finding]:
    """The question at the title of each that lacks it; once where all do. What is written but unreadable is no lack."""
    origins = context.origins
    findings = [
        Finding(origins.title(one.id), {"title": one.title, "id": one.id}, fixes=fixes(one), about=one)
        for one in asked
        if lacks(one) and not any(origins.has(one.id, name) for name in rule.asks_for)
    ]
    yield from together(rule, findings, len(asked))
