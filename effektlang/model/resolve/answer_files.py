"""Follow-up files: read on their own against the plan that they follow up, and read along with that plan."""

from collections.abc import Iterable, Iterator

from effektlang.diagnostics import Severity
from effektlang.model.answers import FollowUpFile
from effektlang.model.learning import Lesson
from effektlang.model.model import Model
from effektlang.model.plan import Plan
from effektlang.model.resolve import answer_faults, used_file_faults
from effektlang.model.resolve.answering import (
    Conflicts,
    answers,
    conflict_arguments,
    follow_up_file,
    follows_up,
    said,
)
from effektlang.model.resolve.fields import FieldReader
from effektlang.model.resolve.languages import Languages
from effektlang.model.resolve.library import Answers, Followed, Library, Missing, NoLibrary, NotAPlan, OfOther
from effektlang.model.resolve.links import demand_links
from effektlang.model.resolve.measures import MeasureReader
from effektlang.model.resolve.names import Names, id_of
from effektlang.model.resolve.notes import Notes
from effektlang.model.resolve.origins import Origins
from effektlang.model.resolve.references import References
from effektlang.model.resolve.resolved import Resolved
from effektlang.model.resolve.tables import TableReader
from effektlang.source import Span
from effektlang.syntax.ast import Phrase, Placed
from effektlang.syntax.parse import File

_BELONGS = ("follows_up", "answer", "lesson")


class _FileReader:
    """Reads one follow-up file; the plan is None where it cannot be read, and then every name is let pass."""

    def __init__(self, file: File, plan: Model | None, notes: Notes) -> None:
        self._declarations = file.declarations
        self._plan = plan
        self._notes = notes
        self._names = Names(self._declarations, NoLibrary(), notes, plan.elements if plan else None)
        self._references = References(self._names, notes)
        self._tables = TableReader(NoLibrary(), notes)
        self.lessons: dict[str, Placed] = {}

    def read(self, path: str, conflicts: Conflicts) -> FollowUpFile:
        """The whole file; what does not belong in it is noted."""
        self._demand_order()
        lessons = tuple(self._lessons())
        answered = tuple(answers(self._declarations, self._references, self._field_reader, conflicts, self._notes))
        if self._plan is not None:
            demand_links(self._references, self._plan.links, self._notes)
        return follow_up_file(path, follows_up(self._declarations), self._field_reader, answered, lessons)

    def _demand_order(self) -> None:
        head = follows_up(self._declarations)
        for placed in self._declarations:
            kind, span = placed.declaration.kind, placed.span(placed.declaration.keyword)
            if kind is not None and kind.name not in _BELONGS:
                self._notes.add(answer_faults.BELONGS_IN_PLAN, span, {"keyword": kind.text})
            elif placed.is_a("follows_up") and placed is not head:
                self._notes.add(answer_faults.NOT_ALONE, span)

    def _lessons(self) -> Iterator[Lesson]:
        for placed in self._declarations:
            declaration = placed.declaration
            if not placed.is_a("lesson") or not self._names.is_own(placed):
                continue
            id_ = id_of(declaration)
            self.lessons[id_] = placed
            title = declaration.title.text if declaration.title else id_
            fields = self._field_reader(placed).fields()
            yield Lesson(id=id_, title=title, **fields)

    def _field_reader(self, placed: Placed) -> FieldReader:
        measures = MeasureReader(placed, self._notes, self._tables)
        return FieldReader(placed, self._references, measures, self._notes)


def resolve_follow_up(file: File, head: Placed, library: Library) -> Resolved:
    """A follow-up file as a file of its own: its answers, with the plan that they are about looked up."""
    notes = Notes(file.source)
    plan = _followed(head, library, notes)
    reader = _FileReader(file, plan, notes)
    read = reader.read(file.source.path.rpartition("/")[2], Conflicts())
    languages = Languages(file.source, file.declarations)
    about = plan.plan if plan is not None else Plan(id="plan", title="")
    model = Model(about, languages.most, read.lessons, answers=(read,))
    origins = Origins(file.source, head, reader.lessons, {}, languages)
    return Resolved(model, origins, tuple(notes.diagnostics), followed=plan)


def _followed(head: Placed, library: Library, notes: Notes) -> Model | None:
    """The plan that a follow-up file is about; why it cannot be read is noted."""
    title = head.declaration.title
    if title is None:
        return None
    path = title.text.strip('"')
    span = head.span(title)
    match library.followed(path):
        case Missing(reason):
            notes.add(used_file_faults.MISSING_FILE, span, {"path": path, "reason": reason})
        case NotAPlan():
            notes.add(answer_faults.NOT_A_PLAN, span, {"path": path})
        case Followed(resolved, errors, names_it):
            if errors:
                notes.add(used_file_faults.FAULTY_FILE, span, {"path": path, "count": errors})
            if not names_it:
                name = notes.source.path.rpartition("/")[2]
                notes.add(answer_faults.NOT_NAMED, span, {"path": path, "name": name})
            return resolved.model
    return None


class AnswerFiles:
    """Reads the follow-up files that a plan names; what is wrong with one is told at the line that names it."""

    def __init__(self, library: Library, notes: Notes, conflicts: Conflicts) -> None:
        self._library = library
        self._notes = notes
        self._conflicts = conflicts

    def read(self, declarations: Iterable[Placed], plan: Model) -> Iterator[FollowUpFile]:
        """The files in the order named, each once."""
        seen: set[str] = set()
        for path, span in _named(declarations):
            if path not in seen:
                seen.add(path)
                yield from self._file(path, span, plan)

    def _file(self, path: str, span: Span, plan: Model) -> Iterator[FollowUpFile]:
        match self._library.answers(path):
            case Missing(reason):
                self._notes.add(used_file_faults.MISSING_FILE, span, {"path": path, "reason": reason})
            case OfOther(None):
                self._notes.add(answer_faults.NOT_A_FOLLOW_UP, span, {"path": path})
            case OfOther(other):
                self._notes.add(answer_faults.OTHER_PLAN, span, {"path": path, "other": other})
            case Answers(file):
                notes = Notes(file.source)
                read = _FileReader(file, plan, notes).read(path, Conflicts())
                found = (*file.diagnostics, *notes.diagnostics)
                errors = sum(one.severity is Severity.ERROR for one in found)
                if errors:
                    self._notes.add(used_file_faults.FAULTY_FILE, span, {"path": path, "count": errors})
                self._compare(read, span)
                yield read

    def _compare(self, read: FollowUpFile, span: Span) -> None:
        """Note what another file, or the plan itself, answers otherwise."""
        for answer in read.answers:
            for one in said(answer):
                first = self._conflicts.contradicted(one)
                if first is not None:
                    self._notes.add(answer_faults.TWO_ANSWERS, span, conflict_arguments(one, first))


def _named(declarations: Iterable[Placed]) -> Iterator[tuple[str, Span]]:
    for placed in declarations:
        for item in placed.declaration.all("answer_files"):
            if isinstance(item.value, Phrase):
                yield item.value.text.strip('"'), placed.span(item.value)
