"""Gives an element another id, in its own plan and in every plan that uses it: pure, for editors as well."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from effektlang.characters import visible
from effektlang.diagnostics import Edit, edited
from effektlang.document import Document
from effektlang.model.ids import slug
from effektlang.model.resolve.names import id_of, use_of
from effektlang.naming import Naming, namings
from effektlang.record import record
from effektlang.source import Source
from effektlang.syntax.ast import Declaration, Placed
from effektlang.syntax.guesses import did_you_mean
from effektlang.syntax.lower import NAME
from effektlang.text import Text
from effektlang.words.kinds import NOT_ELEMENTS
from effektlang.words.lookup import nearest

UNKNOWN = Text("Det finns inget ”{old}” i planen.{guess}", "There is no “{old}” in the plan.{guess}")
SEVERAL = Text(
    "Det finns flera ”{old}” i planen. Ge dem först olika id:n.",
    "There are several “{old}” in the plan. Give them different ids first.",
)
SAME = Text("Det heter redan ”{new}”.", "It is called “{new}” already.")
BAD = Text(
    "”{new}” går inte som id. Ett id har bokstäver, siffror, bindestreck och understreck, inga mellanslag. "
    "Pröva ”{suggestion}”.",
    "“{new}” will not do as an id. An id has letters, digits, hyphens and underscores, no spaces. Try “{suggestion}”.",
)
NONE = Text("Skriv också vad ”{old}” ska heta.", "Write also what “{old}” is to be called.")
TAKEN = Text("”{new}” finns redan i planen, på rad {line}.", "“{new}” is in the plan already, on line {line}.")
TAKEN_BY = Text(
    "”{new}” är redan {kind} ”{title}”, på rad {line}.", "“{new}” is already the {kind} “{title}”, on line {line}."
)
TAKEN_IN_FOLLOW_UP = Text(
    "”{new}” finns redan i uppföljningsfilen {path}, på rad {line}.",
    "“{new}” is in the follow-up file {path} already, on line {line}.",
)
REFERRED_TO = Text(
    "”{new}” nämns redan på rad {line}, och skulle då komma att handla om något annat.",
    "“{new}” is already named on line {line}, and would then come to mean something else.",
)
MISREAD = Text(
    "”{new}” skulle läsas som en del av ett annat ord. Välj ett annat id.",
    "“{new}” would be read as part of another word. Choose another id.",
)


@record
class Renaming:
    """The edits that give an element another id, for each plan that has any; by the path of the plan."""

    edits: Mapping[str, tuple[Edit, ...]]


@record
class NotRenamed:
    """Why an element cannot be given an id."""

    reason: Text
    arguments: Mapping[str, object]


def rename(old: str, new: str, home: Document, others: Iterable[Document] = ()) -> Renaming | NotRenamed:
    """What to edit for the element `old` of the plan `home` to be called `new`, there and in the others that use it."""
    old, new = visible(old), visible(new)
    others = [one for one in others if not _is_same_file(one, home)]
    refused = _refused(old, new, home) or _collision_in_follow_ups(new, home, others)
    if refused is not None:
        return refused
    edits = {home.source.path: tuple(_edits(home, old, new))}
    for other in others:
        found = tuple(_edits_of_user(other, home, old, new))
        edits |= {other.source.path: found} if found else {}
    after = Document(Source(home.source.path, edited(home.source.text, edits[home.source.path])))
    if not declares(after, new):
        return NotRenamed(MISREAD, {"new": new})
    return Renaming(edits)


def declares(document: Document, name: str) -> bool:
    """Whether a plan itself has an element, or a plan that it builds on, of that id."""
    return any(name_of(placed.declaration) == visible(name) for placed in document.file.declarations)


def name_of(declaration: Declaration) -> str:
    """The id of an element, or the name that another plan is brought in under; empty for what has none."""
    if declaration.kind_name == "builds_on":
        return use_of(declaration)[0]
    return "" if declaration.kind_name in NOT_ELEMENTS else id_of(declaration)


def used_plan(document: Document, namespace: str) -> Path | None:
    """The path of the plan that a plan builds on under a name."""
    for placed in document.file.of_kind("builds_on"):
        if name_of(placed.declaration) == namespace:
            return _path_from(document, placed.declaration)
    return None


def _refused(old: str, new: str, home: Document) -> NotRenamed | None:
    declared = [(name, placed) for placed in home.file.declarations if (name := name_of(placed.declaration))]
    homes = [name for name, _ in declared if name == old]
    if not homes:
        guess = nearest(old, tuple(name for name, _ in declared))
        return NotRenamed(UNKNOWN, {"old": old, "guess": did_you_mean(guess)})
    if len(homes) > 1:
        return NotRenamed(SEVERAL, {"old": old})
    if new == old:
        return NotRenamed(SAME, {"new": new})
    if not new.strip():
        return NotRenamed(NONE, {"old": old})
    if not NAME.fullmatch(new):
        return NotRenamed(BAD, {"new": new, "suggestion": slug(new) or "id"})
    if new.lower() == old.lower():
        return None
    return _collision(new, declared, home)


def _collision(new: str, declared: Iterable[tuple[str, Placed]], home: Document) -> NotRenamed | None:
    """Why an id is not free: an element has it, or a reference that leads nowhere names it."""
    for id_, placed in declared:
        if id_.lower() == new.lower():
            return _taken(new, placed, home.source.position(placed.start).line)
    for one in _references(home):
        if new.lower() in (one.name.lower(), one.name.partition(".")[0].lower()):
            return NotRenamed(REFERRED_TO, {"new": new, "line": home.source.position(one.start).line})
    return None


def _taken(new: str, placed: Placed, line: int) -> NotRenamed:
    kind, title = placed.declaration.kind, placed.declaration.title
    if kind is None or title is None or not kind.definite:
        return NotRenamed(TAKEN, {"new": new, "line": line})
    said = {"kind": Text(kind.definite, kind.en), "title": title.text}
    return NotRenamed(TAKEN_BY, {"new": new, "line": line, **said})


def _collision_in_follow_ups(new: str, home: Document, others: Iterable[Document]) -> NotRenamed | None:
    """Why an id is not free in the follow-up files of a plan, which share its ids: a lesson there has it."""
    for other in others:
        if not any(_ways_to(other, home, "follows_up")):
            continue
        for placed in other.file.declarations:
            if name_of(placed.declaration).lower() == new.lower():
                line = other.source.position(placed.start).line
                return NotRenamed(TAKEN_IN_FOLLOW_UP, {"new": new, "path": other.source.path, "line": line})
    return None


def _edits(home: Document, old: str, new: str) -> Iterator[Edit]:
    """The id where it is declared, and everywhere that it is used in its own plan."""
    for placed in home.file.declarations:
        if name_of(placed.declaration) == old:
            yield _edit_of_head(placed, new)
    is_namespace = any(name_of(placed.declaration) == old for placed in home.file.of_kind("builds_on"))
    for one in _references(home):
        namespace, _, rest = one.name.partition(".")
        if one.name.lower() == old.lower():
            yield Edit(one.start, one.end, new)
        elif is_namespace and namespace == old:
            yield Edit(one.start, one.end, f"{new}.{rest}")


def _edits_of_user(user: Document, home: Document, old: str, new: str) -> Iterator[Edit]:
    """The id where another plan names it as `plan.id`, or a follow-up file of the plan names it as it is."""
    before = {f"{name_of(one)}.{old}": f"{name_of(one)}.{new}" for one in _ways_to(user, home, "builds_on")}
    if any(_ways_to(user, home, "follows_up")):
        before[old] = new
    for one in _references(user):
        if one.name in before:
            yield Edit(one.start, one.end, before[one.name])


def _ways_to(user: Document, home: Document, kind: str) -> Iterator[Declaration]:
    for placed in user.file.of_kind(kind):
        if _path_from(user, placed.declaration) == Path(home.source.path).resolve():
            yield placed.declaration


def _path_from(document: Document, declaration: Declaration) -> Path | None:
    path = use_of(declaration)[1]
    return (Path(document.source.path).parent / path).resolve() if path else None


def _is_same_file(one: Document, other: Document) -> bool:
    return Path(one.source.path).resolve() == Path(other.source.path).resolve()


def _edit_of_head(placed: Placed, new: str) -> Edit:
    """The id where it is declared; written out if it was made of the title."""
    name = placed.declaration.name
    if name is None:
        after = placed.span(placed.declaration.keyword).end
        return Edit(after, after, f" {new}")
    return Edit(*placed.span(name), new)


def _references(document: Document) -> Iterator[Naming]:
    """Every name that refers to something."""
    return (one for one in namings(document) if not one.declares)
