"""What every element of a plan has, and the small values that several kinds share.

The entities are stdlib dataclasses that pydantic reads as they are (`model/exchange.py`), so that checking a plan
need not import pydantic. The text under each field is its description in the JSON Schema and in the docs.
"""

from typing import ClassVar

from effektlang.quantities import Period
from effektlang.record import record

CLOSED: dict[str, object] = {"extra": "forbid"}
"""Settings for pydantic: a JSON text with fields that the model does not have is refused."""


@record
class Party:
    """Someone who answers for, does, pays or decides: a stakeholder of the plan, or only a name."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    name: str
    """The stakeholder's title, or the name as written."""
    stakeholder: str | None = None
    """The stakeholder's id; none when only a name was written."""


@record
class RuleException:
    """Why a rule does not apply: information about the plan, carried into what is made of it."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    rule: str
    """The rule's code or name, as written."""
    reason: str
    """Why it does not apply here."""


@record
class Note:
    """A text about a period: an analysis, an assessment, a comment or a milestone."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    period: Period
    """The time it is about."""
    text: str
    """What is said."""


@record
class Review:
    """That something which this rests on has changed, until those concerned have said what they think of it."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    period: Period
    """The day that it was found."""
    change: str
    """What has changed, in words."""
    answers: tuple[Note, ...] = ()
    """Why it stands as it is, or what was done, each with its day; none while it waits."""

    @property
    def is_open(self) -> bool:
        """Whether no one has answered yet."""
        return not self.answers


@record(kw_only=True)
class Element:
    """What is common to all elements."""

    __pydantic_config__: ClassVar[dict[str, object]] = CLOSED
    id: str
    """The name that other elements refer to it by."""
    title: str
    """What it is called in pictures and documents."""
    description: str | None = None
    """Free text about it."""
    sources: tuple[str, ...] = ()
    """Studies, statistics or experience that it rests on."""
    urls: tuple[str, ...] = ()
    """Addresses or paths with more about it."""
    tags: tuple[str, ...] = ()
    """Words to select it by, as written; one text may hold several with commas between."""
    responsible: tuple[Party, ...] = ()
    """Who answers for it."""
    exceptions: tuple[RuleException, ...] = ()
    """Rules that do not apply to it, with the reasons."""
    reviews: tuple[Review, ...] = ()
    """What has changed under it, with the answers."""
    from_plan: str | None = None
    """The title of the plan that it was brought in from; none when it is this plan's own."""

    @property
    def kind(self) -> str:
        """What kind of element it is, by its name in the words table; every kind has its own as a field."""
        raise NotImplementedError
