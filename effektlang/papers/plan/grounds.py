"""Those concerned, what is taken for granted and what threatens it, and how it is followed up."""

from collections.abc import Iterator

from effektlang.followup.scope import names
from effektlang.model.learning import Assumption, Barrier, ExternalFactor, FollowUp, Lesson, Risk
from effektlang.model.model import Model
from effektlang.model.plan import Stakeholder
from effektlang.papers.naming import times, titles, word
from effektlang.papers.paper import Block, Bullets
from effektlang.papers.tables import section, table
from effektlang.text import Language, Text
from effektlang.words.choices import (
    ASSUMPTION_STATUS,
    EVIDENCE,
    GRADE,
    PARTICIPATION,
    RECONSIDERS,
    ROLE,
    STANCE,
)

_STAKEHOLDERS = Text("Intressenter", "Stakeholders")
_STAKEHOLDER = Text("Intressent", "Stakeholder")
_ROLE = Text("Roll", "Role")
_PARTICIPATION = Text("Delaktighet", "Participation")
_STANCE = Text("Hållning", "Stance")
_SIZE = Text("Storlek", "Size")
_WANTS = Text("Vill", "Wants")
_LOSES = Text("Riskerar att förlora", "Stands to lose")
_ASSUMPTIONS = Text("Antaganden", "Assumptions")
_ASSUMPTION = Text("Antagande", "Assumption")
_LINK = Text("Länk", "Link")
_MECHANISM = Text("Så ska det gå till", "How it is to work")
_EVIDENCE = Text("Evidens", "Evidence")
_STATUS = Text("Prövat", "Tested")
_RISKS = Text("Risker och hinder", "Risks and barriers")
_RISK = Text("Risk eller hinder", "Risk or barrier")
_THREATENS = Text("Hotar", "Threatens")
_LIKELIHOOD = Text("Sannolikhet", "Likelihood")
_CONSEQUENCE = Text("Konsekvens", "Consequence")
_RESPONSE = Text("Hantering", "Response")
_RESPONSIBLE = Text("Ansvarig", "Responsible")
_WORLD = Text("Vad andra och omvärlden avgör", "What others and the world decide")
_FACTOR = Text("Omvärldsfaktor", "External factor")
_INFLUENCES = Text("Påverkar", "Influences")
_FOLLOW_UPS = Text("Uppföljning", "Follow-up")
_OCCASION = Text("Tillfälle", "Occasion")
_WHEN = Text("När", "When")
_PARTICIPANTS = Text("Deltar", "Participants")
_COVERS = Text("Omfattar", "Covers")
_QUESTIONS = Text("Frågor", "Questions")
_LESSONS = Text("Lärdomar", "Lessons")
_LESSON = Text("Lärdom", "Lesson")
_ABOUT = Text("Gäller", "About")
_RECONSIDERS = Text("Omprövar", "Reconsiders")
_CHANGE = Text("Ändring", "Change")
_EXCEPTIONS = Text("Undantag", "Exceptions")
_EXCEPTED = Text("Gäller", "Concerns")
_RULE = Text("Fråga", "Question")
_REASON = Text("Skäl", "Reason")
_SOURCES = Text("Underlag", "Sources")


def stakeholders(model: Model, language: Language) -> Iterator[Block]:
    """Those concerned."""
    columns = (
        _STAKEHOLDER, _ROLE, _SIZE, _WANTS, _LOSES,
        _STANCE, _PARTICIPATION,
    )  # fmt: skip
    rows = [
        (
            one.title,
            ", ".join(word(ROLE, role, language) for role in one.roles),
            one.size or "",
            one.wants or "",
            one.stands_to_lose or "",
            word(STANCE, one.stance, language),
            word(PARTICIPATION, one.participation, language),
        )
        for one in model.of(Stakeholder)
    ]
    yield from section(_STAKEHOLDERS, table(_STAKEHOLDERS, columns, rows, language), language)


def assumptions(model: Model, language: Language) -> Iterator[Block]:
    """What must hold for the links to work."""
    columns = (
        _LINK, _ASSUMPTION, _MECHANISM, _EVIDENCE, _STATUS,
    )  # fmt: skip
    status = {one.id: word(ASSUMPTION_STATUS, one.status, language) for one in model.of(Assumption)}
    rows = [
        (
            model.title_of(link),
            "; ".join(one.text.rstrip(".") for one in link.assumptions),
            link.mechanism or "",
            word(EVIDENCE, link.evidence, language),
            ", ".join(status[one.assumption] for one in link.assumptions if one.assumption in status),
        )
        for link in model.links
        if link.assumptions or link.mechanism or link.evidence
    ]
    rows += [
        ("; ".join(model.title_of(one) for one in each.applies_to), each.title, "", "", status[each.id])
        for each in model.of(Assumption)
        if not any(one.assumption == each.id for link in model.links for one in link.assumptions)
    ]
    yield from section(_ASSUMPTIONS, table(_ASSUMPTIONS, columns, rows, language), language)


def risks(model: Model, language: Language) -> Iterator[Block]:
    """What threatens the plan and what is done about it, and what others decide."""
    columns = (
        _RISK, _THREATENS, _LIKELIHOOD, _CONSEQUENCE, _RESPONSE,
        _RESPONSIBLE,
    )  # fmt: skip
    rows = [
        (
            one.title,
            ", ".join(model.title_of(threatened) for threatened in one.threatens),
            word(GRADE, one.likelihood, language),
            word(GRADE, one.consequence, language),
            one.response or "",
            names(one.responsible),
        )
        for one in (*model.of(Risk), *model.of(Barrier))
    ]
    yield from section(_RISKS, table(_RISKS, columns, rows, language), language)
    factors = [
        (one.title, ", ".join(model.title_of(influenced) for influenced in one.influences))
        for one in model.of(ExternalFactor)
    ]
    world = table(_WORLD, (_FACTOR, _INFLUENCES), factors, language)
    yield from section(_WORLD, world, language)


def follow_ups(model: Model, language: Language) -> Iterator[Block]:
    """When the plan is followed up, by whom and with which questions; and what has been learnt."""
    columns = (_OCCASION, _WHEN, _PARTICIPANTS, _COVERS, _QUESTIONS)
    rows = [
        (
            one.title,
            times(one.date or one.period, language=language),
            names(one.participants),
            titles(one.covers, model),
            " ".join(one.questions),
        )
        for one in model.of(FollowUp)
    ]
    yield from section(_FOLLOW_UPS, table(_FOLLOW_UPS, columns, rows, language), language)
    yield from section(_LESSONS, lessons(tuple(model.of(Lesson)), model, language), language)


def lessons(learnt: tuple[Lesson, ...], model: Model, language: Language) -> Iterator[Block]:
    """A table of lessons."""
    columns = (_LESSON, _ABOUT, _RECONSIDERS, _CHANGE)
    rows = [
        (
            one.title,
            ", ".join(model.title_of(subject) for subject in one.applies_to),
            word(RECONSIDERS, one.reconsiders, language),
            one.change or "",
        )
        for one in learnt
    ]
    yield from table(_LESSONS, columns, rows, language)


def exceptions(model: Model, language: Language) -> Iterator[Block]:
    """What the plan makes exceptions from, and why."""
    rows = [(model.title_of(part), one.rule, one.reason) for part in model.parts for one in part.exceptions]
    columns = (_EXCEPTED, _RULE, _REASON)
    yield from section(_EXCEPTIONS, table(_EXCEPTIONS, columns, rows, language), language)


def sources(model: Model, language: Language) -> Iterator[Block]:
    """What the plan rests on, each once."""
    of_elements = (source for one in (model.plan, *model.elements) for source in (*one.sources, *one.urls))
    of_links = (source for link in model.links for source in link.sources)
    found = tuple(dict.fromkeys((*of_elements, *of_links)))
    yield from section(_SOURCES, [Bullets(found)] if found else [], language)
