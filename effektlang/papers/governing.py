"""The plan as a whole document, for those who decide on it and those whom it concerns."""

from effektlang.diagram.placed import Layout
from effektlang.model.model import Model
from effektlang.papers.paper import Paper
from effektlang.papers.plan.chain import goals_and_effects, indicators, picture, work
from effektlang.papers.plan.grounds import assumptions, exceptions, follow_ups, risks, sources, stakeholders
from effektlang.papers.plan.opening import opening
from effektlang.text import Language, capitalised

_PARTS = (
    goals_and_effects, indicators, work, stakeholders, assumptions, risks, follow_ups, exceptions, sources,
)  # fmt: skip


def governing_document(model: Model, chain: Layout | None, language: Language | None = None) -> Paper:
    """The governing document, in the plan's own language unless another is asked for."""
    spoken = language or model.language
    parts = (block for part in _PARTS for block in part(model, spoken))
    return Paper(
        title=model.plan.title,
        subtitle=capitalised(model.plan.document_type or ""),
        language=spoken,
        blocks=(*opening(model, spoken), *picture(chain, spoken), *parts),
    )
