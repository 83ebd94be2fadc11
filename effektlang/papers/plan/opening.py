"""What the plan is, why it exists and what it starts from."""

from collections.abc import Iterator

from effektlang.followup.scope import names
from effektlang.model.chain import Activity
from effektlang.model.in_words import period_in_words
from effektlang.model.model import Model
from effektlang.model.plan import Cause, Need, Problem
from effektlang.papers.naming import titles, word
from effektlang.papers.paper import Block, Bullets
from effektlang.papers.tables import facts, prose, section, table
from effektlang.text import Language, Text, capitalised
from effektlang.words.choices import GRADE, PLAN_STATUS

_STATUS = Text("Status", "Status")
_OWNER = Text("Ägare", "Owner")
_RESPONSIBLE = Text("Ansvarig", "Responsible")
_CASE = Text("Diarienummer", "Case number")
_ADOPTED = Text("Beslutad", "Adopted")
_PERIOD = Text("Gäller", "Holds for")
_REVISED = Text("Revideras", "Reviewed")
_DOCUMENTS = Text("Hör till", "Belongs to")
_MISSION = Text("Uppdrag", "Mission")
_LAW = Text("Lagrum", "Legal basis")
_PURPOSE = Text("Syfte", "Purpose")
_BACKGROUND = Text("Bakgrund", "Background")
_SCOPE = Text("Avgränsning", "Scope")
_PRIORITIES = Text("Prioriteringar", "Priorities")
_NEEDS = Text("Vad planen svarar mot", "What the plan responds to")
_TITLE = Text("Problem, behov eller orsak", "Problem, need or cause")
_AFFECTS = Text("Berör", "Affects")
_CAUSED_BY = Text("Orsakas av", "Caused by")
_ANSWERED_BY = Text("Svaras mot av", "Responded to by")
_MEASURED_BY = Text("Mäts med", "Measured by")
_AGREEMENT = Text("Enighet", "Agreement")


def opening(model: Model, language: Language) -> Iterator[Block]:
    """The facts about the plan, its purpose and its background."""
    plan = model.plan
    adopted = plan.adopted
    yield from facts(
        (
            (_STATUS, capitalised(word(PLAN_STATUS, plan.status, language))),
            (_OWNER, names(plan.owner)),
            (_RESPONSIBLE, names(plan.responsible)),
            (_CASE, plan.case_number or ""),
            (_ADOPTED, f"{adopted.day.text} {adopted.paragraph or ''}".strip() if adopted else ""),
            (_PERIOD, period_in_words(plan.period).say(language)),
            (_REVISED, plan.revised or ""),
            (_DOCUMENTS, "; ".join(plan.governing_documents)),
            (_MISSION, "; ".join(plan.missions)),
            (_LAW, "; ".join(plan.legal_bases)),
        ),
        language,
    )
    yield from prose(plan.description)
    yield from section(_PURPOSE, prose(plan.purpose), language)
    yield from section(_BACKGROUND, prose(plan.background), language)
    yield from section(_SCOPE, prose(plan.scope), language)
    priorities = [Bullets(plan.priorities)] if plan.priorities else []
    yield from section(_PRIORITIES, priorities, language)
    yield from section(_NEEDS, _needs(model, language), language)


def _needs(model: Model, language: Language) -> Iterator[Block]:
    roots = (*model.of(Problem), *model.of(Need), *model.of(Cause))
    columns = (
        _TITLE, _AFFECTS, _CAUSED_BY, _ANSWERED_BY, _MEASURED_BY,
        _AGREEMENT,
    )  # fmt: skip
    rows = [
        (
            one.title,
            titles(one.affects, model),
            titles(one.caused_by, model),
            ", ".join(activity.title for activity in model.of(Activity) if one.id in activity.responds_to),
            titles(getattr(one, "measured_by", ()), model),
            word(GRADE, one.agreement, language),
        )
        for one in roots
    ]
    yield from table(_NEEDS, columns, rows, language)
    for one in roots:
        yield from prose(one.description)
