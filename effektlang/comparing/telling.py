"""A comparison as it is to be told: in one language, in parts, with what rests on the changes."""

from collections.abc import Iterator

from effektlang.comparing.change import FOLLOW_UP_SECTIONS, SECTIONS, Change, Comparison, Section
from effektlang.comparing.phrases import capital, place_in_words
from effektlang.comparing.resting import Resting, resting
from effektlang.record import record
from effektlang.text import Language, Text


@record
class ToldChange:
    """A change in one language. `before` and `after` are running texts to be shown below the sentence, if any."""

    change: Change
    sentence: str
    before: str
    after: str


@record
class ToldSection:
    """The changes of one part of the plan."""

    name: Section
    heading: str
    changes: tuple[ToldChange, ...]


@record
class ToldPlace:
    """An element or a link: how it is referred to on the command line, and what it is."""

    id: str
    name: str


@record
class ToldResting:
    """What is to be reviewed for the same reasons."""

    reasons: tuple[str, ...]
    places: tuple[ToldPlace, ...]


@record
class ChangeReport:
    """What has changed between two versions of a plan, ready to be shown in any form."""

    language: Language
    plan: str
    before: str
    after: str
    sections: tuple[ToldSection, ...]
    to_review: tuple[ToldResting, ...]
    is_follow_up: bool
    """Whether it is about what was reported, and not about the plan."""


def tell(comparison: Comparison, versions: tuple[str, str], language: Language) -> ChangeReport:
    """The comparison in one language; `versions` are what the two are called."""
    return ChangeReport(
        language,
        comparison.after.plan.title or comparison.before.plan.title or versions[1],
        *versions,
        tuple(_sections(comparison, language)),
        tuple(_to_review(comparison, language)),
        comparison.is_follow_up,
    )


def _sections(comparison: Comparison, language: Language) -> Iterator[ToldSection]:
    for name, heading in (FOLLOW_UP_SECTIONS if comparison.is_follow_up else SECTIONS).items():
        told = tuple(_change(one, language) for one in comparison.changes if one.section == name)
        if told:
            yield ToldSection(name, heading.say(language), told)


def _change(change: Change, language: Language) -> ToldChange:
    before, after = (_text(value, language) if change.is_text else "" for value in (change.before, change.after))
    return ToldChange(change, change.say(language), before, after)


def _text(value: Text | None, language: Language) -> str:
    return value.say(language) if value is not None else ""


def _to_review(comparison: Comparison, language: Language) -> Iterator[ToldResting]:
    """What rests on the changes, under the changes that it rests on: in their order."""
    found: dict[tuple[str, ...], list[ToldPlace]] = {}
    for one in resting(comparison):
        reasons = tuple(reason.say(language) for reason in one.reasons)
        found.setdefault(reasons, []).append(_place(one, comparison, language))
    order = {change.say(language): number for number, change in enumerate(comparison.changes)}
    for reasons in sorted(found, key=lambda reasons: [order[reason] for reason in reasons]):
        yield ToldResting(reasons, tuple(found[reasons]))


def _place(one: Resting, comparison: Comparison, language: Language) -> ToldPlace:
    return ToldPlace(one.place.id, capital(place_in_words(one.place, comparison.after)).say(language))
