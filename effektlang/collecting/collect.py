"""Takes in filled sheets: what they would change in the plan and its files, and what is said about them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

from effektlang.collecting import sheet_faults as faults
from effektlang.collecting.answered import Answered, answered
from effektlang.collecting.changes import Change, Inserting
from effektlang.collecting.filled import Entry, Filled
from effektlang.collecting.follow_up_text import FollowUpEditor, new_follow_up
from effektlang.collecting.given import Given, Weighing
from effektlang.collecting.merging import merged
from effektlang.collecting.remarks import Remark, Remarks
from effektlang.collecting.values import ValueWriter
from effektlang.document import Document
from effektlang.followup.build import follow_up_sheet
from effektlang.followup.fingerprint import fingerprint
from effektlang.followup.keys import tag
from effektlang.followup.occasion import Occasion
from effektlang.followup.occasions import occasion_for
from effektlang.followup.scales import Scales
from effektlang.followup.scope import Scope
from effektlang.followup.sheet import Field
from effektlang.model.resolve.library import Answers
from effektlang.record import record
from effektlang.syntax.values import Unreadable, read_period
from effektlang.words.lookup import properties_for

_NOT_IN_FILES = '/\\:*?"<>| '
_ANSWER_FILES = next(row for row in properties_for("plan", None) if row.name == "answer_files")


@record
class Collected:
    """What is taken in: the changes to each file, all that was said, and how many answers there were."""

    changes: tuple[Change, ...]
    remarks: tuple[Remark, ...]
    taken: int


@record
class Wishes:
    """How sheets are taken in."""

    today: date
    occasion: str | None = None
    """The occasion that sheets are to be for; any when none is said."""
    scales: Scales | None = None
    replaces: bool = False
    """Whether an answer takes the place of what stands already."""


def collect(document: Document, sheets: Iterable[Filled], wishes: Wishes) -> Collected:
    """Everything that the sheets say about a plan."""
    return _Collecting(document, wishes).collected(sheets)


class _Collecting:
    """One plan taking in sheets."""

    def __init__(self, document: Document, wishes: Wishes) -> None:
        self._document = document
        self._model = document.model
        self._wishes = wishes
        self._remarks = Remarks()
        self._plan = Inserting(document.source)
        self._values = ValueWriter(
            document.resolved, document.library, self._plan, self._remarks, replaces=wishes.replaces
        )

    def collected(self, sheets: Iterable[Filled]) -> Collected:
        """The changes of all occasions."""
        by_occasion: dict[str, tuple[Occasion, list[Filled]]] = {}
        for sheet in sheets:
            occasion = self._occasion(sheet)
            if occasion is not None:
                by_occasion.setdefault(occasion.id, (occasion, []))[1].append(sheet)
        taken, follow_ups = 0, []
        for occasion, same in by_occasion.values():
            given = self._given(occasion, same)
            taken += len(given)
            follow_ups += self._write(occasion, given)
        changes = (self._plan.change(), *self._values.changes(), *follow_ups)
        changed = tuple(one for one in changes if one.after != one.before)
        return Collected(changed, tuple(self._remarks.made), taken)

    def _occasion(self, sheet: Filled) -> Occasion | None:
        """The occasion that a sheet is for, if it can be taken in at all."""
        if sheet.said("plan") not in ("", self._model.plan.title) and not self._is_this_file(sheet):
            arguments = {"other": sheet.said("plan"), "plan": self._model.plan.title}
            self._remarks.on_file(sheet, faults.OTHER_PLAN, **arguments)
            return None
        wanted, said = self._wishes.occasion, sheet.said("occasion")
        if not (wanted or said):
            self._remarks.on_file(sheet, faults.NO_OCCASION)
            return None
        occasion = self._occasion_of(said, sheet.said("period")) if said else self._occasion_of(wanted or "", "")
        if occasion is None or (wanted and self._occasion_of(wanted, "") not in (None, occasion)):
            self._remarks.on_file(sheet, faults.WRONG_OCCASION, occasion=said, wanted=wanted or "?")
            return None
        self._ask_about(sheet)
        return occasion

    def _is_this_file(self, sheet: Filled) -> bool:
        return sheet.said("file") == PurePosixPath(self._document.source.path).name

    def _occasion_of(self, name: str, period: str) -> Occasion | None:
        found = occasion_for(self._model, name, self._wishes.today, self._model.language)
        if found is not None or not period:
            return found
        try:
            time = read_period(period)
        except Unreadable:
            return None
        return Occasion(name, name, time, time.last or time.first)

    def _ask_about(self, sheet: Filled) -> None:
        if not sheet.entries:
            self._remarks.on_file(sheet, faults.EMPTY)
            return
        if sheet.said("fingerprint") not in ("", fingerprint(self._model)):
            self._remarks.on_file(sheet, faults.PLAN_CHANGED)
        if not any(entry.key == "answered/by" for entry in sheet.entries):
            self._remarks.on_file(sheet, faults.NO_NAME)

    def _given(self, occasion: Occasion, sheets: Sequence[Filled]) -> tuple[Given, ...]:
        scope = Scope(
            model=self._model,
            occasion=occasion,
            language=self._model.language,
            scales=self._wishes.scales or {},
        )
        asked = {tag(field.key): field for field in follow_up_sheet(scope).fields}
        weighed = [
            one
            for sheet in sheets
            for one in Weighing(_as_asked(sheet, asked), _in_its_language(scope, sheet), self._remarks).answers()
        ]
        given = merged(weighed, self._remarks)
        self._ask_why(given)
        return given

    def _ask_why(self, given: Sequence[Given]) -> None:
        """An assessment without a word on why is asked about."""
        said = {one.parts for one in given}
        for one in given:
            match one.parts:
                case (kind, id_, "assessment") if not {(kind, id_, "analysis"), (kind, id_, "comment")} & said:
                    title = self._model.by_id[id_].title
                    self._remarks.on(one.file, one.entry, faults.NO_REASONS, title=title, value=one.value)

    def _write(self, occasion: Occasion, given: Sequence[Given]) -> list[Change]:
        path = self._path_of(occasion)
        made = answered(given, occasion, path, self._model, self._remarks)
        self._values.write(made.values)
        names = {one.file.name for one in given} | {one.file for one in self._remarks.lost}
        lost = [one for one in self._remarks.lost if one.file in names]
        if not _says_something(made) and not lost:
            return []
        change = self._follow_up(path, made, lost, names)
        if path not in _named(self._document):
            self._name(occasion, path)
        return [change]

    def _follow_up(self, path: str, made: Answered, lost: Sequence[Remark], files: Collection[str]) -> Change:
        language = self._model.language
        found = self._document.library.answers(path) if self._document.library is not None else None
        before = next((one for one in self._model.answers if one.path == path), None)
        if isinstance(found, Answers) and before is not None:
            editor = FollowUpEditor(found.file, before, language, self._remarks, replaces=self._wishes.replaces)
            return editor.write(made, files)
        plan = PurePosixPath(self._document.source.path)
        return new_follow_up(made, lost, plan.name, str(plan.with_name(path)), language)

    def _path_of(self, occasion: Occasion) -> str:
        """The follow-up file of an occasion: the one that the plan names, else one named for the occasion."""
        known = next((one.path for one in self._model.answers if one.path and one.occasion == occasion.id), None)
        name = "".join("-" if letter in _NOT_IN_FILES else letter for letter in occasion.id)
        return known or f"{PurePosixPath(self._document.source.path).stem}-{name}.eff"

    def _name(self, occasion: Occasion, path: str) -> None:
        """Let the plan name the file, under the follow-up where it is declared."""
        origins = self._document.resolved.origins
        declared = origins.elements.get(occasion.follow_up.id) if occasion.follow_up else None
        placed = declared or origins.plan
        if placed is not None:
            self._plan.last_in(placed, [f"{_ANSWER_FILES.form(origins.languages.most)}: {path}"])


def _named(document: Document) -> set[str]:
    return {file.path for file in document.model.answers}


def _says_something(made: Answered) -> bool:
    empty = replace(made.file, answers=(), lessons=())
    return bool(made.file.answers or made.file.lessons) or any(
        getattr(empty, name)
        for name in ("participants", "summary", "side_effects", "world", "conclusions", "deviations")
    )


def _as_asked(sheet: Filled, asked: Mapping[str, Field]) -> Filled:
    """A sheet whose keys are whole, also those too long for Word; a place that is only a key is told in words."""
    return replace(sheet, entries=tuple(_entry(one, asked.get(tag(one.key))) for one in sheet.entries))


def _entry(one: Entry, field: Field | None) -> Entry:
    if field is None:
        return one
    return Entry(field.key, one.text, field.label if one.place == one.key else one.place)


def _in_its_language(scope: Scope, sheet: Filled) -> Scope:
    """The scope with the words of the language that the sheet was made in."""
    return (
        replace(scope, language="en" if sheet.said("language") == "en" else "sv") if sheet.said("language") else scope
    )
