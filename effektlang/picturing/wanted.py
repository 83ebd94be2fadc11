"""Which pictures are asked for: the views that are named, each with what it is about."""

from collections.abc import Iterator, Sequence
from unicodedata import normalize

from effektlang.diagram.views.registry import views
from effektlang.diagram.views.view import Registered
from effektlang.model.model import Model
from effektlang.model.plan import Stakeholder
from effektlang.record import record
from effektlang.syntax.guesses import did_you_mean
from effektlang.text import Language, Refusal, Text
from effektlang.words.lookup import LIKENESS_OF_NAMES, nearest

_NO_SUCH_VIEW = Text("Det finns ingen vy som heter ”{name}”.{guess} Vyerna är: {views}.",
                     "There is no view called “{name}”.{guess} The views are: {views}.")  # fmt: skip
_NEEDS_SUBJECT = Text(
    'Vyn ”{view}” behöver ett id, till exempel `--view "{view} {example}"`.',
    'The view “{view}” needs an id, such as `--view "{view} {example}"`.',
)
_TAKES_NONE = Text("Vyn ”{view}” tar inget id, men här står ”{subject}”.",
                   "The view “{view}” takes no id, but here it says “{subject}”.")  # fmt: skip
_NO_SUCH_ELEMENT = Text(
    "Planen har inget med id ”{subject}”.{guess}", "The plan has nothing with the id “{subject}”.{guess}"
)
_NO_STAKEHOLDER = Text("”{subject}” är ingen intressent. Intressenterna är: {ids}.",
                       "“{subject}” is no stakeholder. The stakeholders are: {ids}.")  # fmt: skip
_NONE = Text("planen har inga än", "the plan has none yet")
_PARTED = str.maketrans("-_:=", "    ")


@record
class Wanted:
    """A view with the id of what it is about, where it is about something."""

    registered: Registered
    subject: str = ""

    def file_name(self, stem: str, language: Language, *, is_chain_plain: bool = True) -> str:
        """The name of its file without an ending, in letters that every file system takes."""
        name = self.registered.view.name
        if is_chain_plain and name.en == "chain":
            return stem
        return "-".join(part for part in (stem, plain(name.say(language)), plain(self.subject)) if part)


def plain(text: str) -> str:
    """Text in lower case, with letters a to z for those with marks, and hyphens for spaces."""
    bare = normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return "-".join(bare.replace(".", " ").split())


def wanted(texts: Sequence[str], model: Model) -> Iterator[Wanted]:
    """The pictures that are asked for of a plan; refuses what there is none of."""
    for text in texts:
        yield _wanted(text, model)


def every_view(model: Model) -> Iterator[Wanted]:
    """Every view of a plan, with one for each of its stakeholders."""
    for one in views():
        if one.view.subject == "none":
            yield Wanted(one)
        elif one.view.subject == "stakeholder":
            yield from (Wanted(one, who.id) for who in model.of(Stakeholder))


def _wanted(text: str, model: Model) -> Wanted:
    found, subject = _divided(text)
    if found is None:
        names = tuple(one.view.name.say(model.language) for one in views())
        both = tuple(name for one in views() for name in one.view.name)
        guess = did_you_mean(nearest(text.casefold(), both, LIKENESS_OF_NAMES))
        raise Refusal(_NO_SUCH_VIEW, name=text, guess=guess, views=names)
    if found.view.subject != "none":
        return Wanted(found, _subject(found, subject, model))
    if subject:
        raise Refusal(_TAKES_NONE, view=found.view.name, subject=subject)
    return Wanted(found)


def _divided(text: str) -> tuple[Registered | None, str]:
    """The view that a text names and what follows it: `spår trygga`, `spår:trygga` or `spår=trygga`."""
    words = text.replace("=", ":", 1).replace(":", " ", 1).split()
    for count in range(len(words), 0, -1):
        found = _view(" ".join(words[:count]))
        if found is not None:
            return found, " ".join(words[count:])
    return None, ""


def _view(name: str) -> Registered | None:
    """The view of a name in either language, with or without marks and hyphens."""
    given = plain(name.translate(_PARTED))
    return next((one for one in views() if given in [plain(form) for form in one.view.name]), None)


def _subject(found: Registered, subject: str, model: Model) -> str:
    """The id of what a view is about, as it is spelt in the plan."""
    stakeholders = [one.id for one in model.of(Stakeholder)]
    known = stakeholders if found.view.subject == "stakeholder" else list(model.by_id)
    if not subject:
        raise Refusal(_NEEDS_SUBJECT, view=found.view.name, example=known[0] if known else "id")
    spelt = next((id_ for id_ in known if id_.casefold() == subject.casefold()), None)
    if spelt is None and subject in model.by_id:
        raise Refusal(_NO_STAKEHOLDER, subject=subject, ids=tuple(stakeholders) or _NONE)
    if spelt is None:
        guess = did_you_mean(nearest(subject, tuple(known), LIKENESS_OF_NAMES))
        raise Refusal(_NO_SUCH_ELEMENT, subject=subject, guess=guess)
    return spelt
