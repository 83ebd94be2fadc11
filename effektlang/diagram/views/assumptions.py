"""What the links rest on: assumptions and evidence, with the weakest and the most critical marked."""

from collections.abc import Iterator, Mapping

from effektlang.diagram.diagram import Diagram, Line, Note
from effektlang.diagram.parts import WEAK, box, by_level, chain_elements, line, picture, titles, word
from effektlang.diagram.views.view import Request, View
from effektlang.model.chain import Goal, Link
from effektlang.model.graph import FORWARD, Graph
from effektlang.model.learning import Assumption, Subject
from effektlang.model.model import Model
from effektlang.model.ways import critical_links
from effektlang.record import record
from effektlang.text import Language, Text, quoted
from effektlang.words.choices import ASSUMPTION_STATUS, EVIDENCE

VIEW = View(
    name=Text("antaganden", "assumptions"),
    about=Text(
        "vad länkarna vilar på, och vilka som är svagast och viktigast",
        "what the links rest on, and which are weakest and matter most",
    ),
    empty=Text(
        "Ingen länk har något antagande eller någon evidens än. Skriv `antagande` eller `evidens` under `leder till`.",
        "No link has an assumption or evidence yet. Write `assumption` or `evidence` under `leads to`.",
    ),
)
_ABOUT = Text(
    "Bilden visar vad länkarna vilar på: antaganden och evidens.",
    "The picture shows what the links rest on: assumptions and evidence.",
)
_HEAVY = Text(
    "En tjock linje kan vara svag, eller är enda vägen till ett slutmål.",
    "A heavy line may be weak, or is the only way to a goal.",
)
_LINK = Text("”{source}” → ”{target}”.", "“{source}” → “{target}”.")
_ASSUMES = Text("Antagande: {text}.", "Assumption: {text}.")
_STATUS = Text("Antagandet: {status}.", "The assumption: {status}.")
_TESTED = Text("Prövas med: {by}.", "Tested by: {by}.")
_EVIDENCE = Text("Evidens: {evidence}.", "Evidence: {evidence}.")
_NO_EVIDENCE = Text("Evidens: ej angiven.", "Evidence: not stated.")
_WEAK = Text("Kan vara svag.", "May be weak.")
_CRITICAL = Text("Enda vägen till ”{goal}”.", "The only way to “{goal}”.")


@record
class _Grounds:
    """What a link rests on, and what rests on it."""

    link: Link
    assumptions: tuple[tuple[str, Assumption | None], ...]
    goal: Goal | None

    @property
    def is_weak(self) -> bool:
        """Whether the plan itself says that the evidence is weak or that an assumption does not hold."""
        failed = any(declared and declared.status == "does_not_hold" for _, declared in self.assumptions)
        return self.link.evidence in WEAK or failed


def build(model: Model, request: Request) -> Diagram:
    """The diagram of the links that say what they rest on."""
    language = request.language_for(model)
    graph = Graph(model)
    grounds = list(_grounds(model, graph))
    ends = {id_ for one in grounds for id_ in (one.link.source, one.link.target)}
    elements = [one for one in chain_elements(model, graph) if one.id in ends]
    places, arrangement = by_level(elements, graph, request)
    boxes = (box(one, places[one.id], model, request, with_details=False) for one in elements)
    lines = [_line(number, one) for number, one in enumerate(grounds, start=1)]
    notes = [_note(number, one, model, language) for number, one in enumerate(grounds, start=1)]
    if any(line.emphasis == "marked" for line in lines):
        notes.append(Note("", _HEAVY.say(language)))
    return picture(VIEW, model, request, _ABOUT.say(language), arrangement, boxes, lines, notes)


def _grounds(model: Model, graph: Graph) -> Iterator[_Grounds]:
    declared = _declared(model)
    critical = critical_links(graph)
    for link in model.links:
        known = {one.assumption: one.text for one in link.assumptions if one.assumption}
        about = declared.get(link.subject, ())
        assumptions: list[tuple[str, Assumption | None]] = [(one.title, one) for one in about]
        told = {one.id for one in about}
        for one in link.assumptions:
            if one.assumption not in told:
                found = model.by_id.get(one.assumption or "")
                assumptions.append((one.text, found if isinstance(found, Assumption) else None))
        if link.kind in FORWARD and (assumptions or link.evidence or known):
            yield _Grounds(link, tuple(assumptions), critical.get(link.key))


def _declared(model: Model) -> Mapping[Subject, list[Assumption]]:
    """The declared assumptions by the link that they say they are about."""
    found: dict[Subject, list[Assumption]] = {}
    for one in model.of(Assumption):
        for subject in one.applies_to:
            found.setdefault(subject, []).append(one)
    return found


def _line(number: int, one: _Grounds) -> Line:
    plain = line(one.link)
    is_marked = one.is_weak or one.goal is not None
    texts = tuple(text for text, _ in one.assumptions)
    return Line(
        plain.source, plain.target, plain.kind, one.is_weak, texts, "marked" if is_marked else "normal", str(number)
    )


def _note(number: int, one: _Grounds, model: Model, language: Language) -> Note:
    ends = {"source": model.by_id[one.link.source].title, "target": model.by_id[one.link.target].title}
    said = [_LINK.say(language, ends)]
    for text, declared in one.assumptions:
        said.append(_ASSUMES.say(language, {"text": text.rstrip(".")}))
        if declared and declared.status:
            said.append(_STATUS.say(language, {"status": word(ASSUMPTION_STATUS, declared.status, language)}))
        if declared and declared.tested_by:
            said.append(_TESTED.say(language, {"by": quoted(titles(declared.tested_by, model), language)}))
    evidence = one.link.evidence
    said.append(
        _EVIDENCE.say(language, {"evidence": word(EVIDENCE, evidence, language)})
        if evidence
        else _NO_EVIDENCE.say(language)
    )
    if one.is_weak:
        said.append(_WEAK.say(language))
    if one.goal:
        said.append(_CRITICAL.say(language, {"goal": one.goal.title}))
    return Note(str(number), " ".join(said), is_marked=one.is_weak)
