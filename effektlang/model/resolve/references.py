"""Resolves what a property refers to: ids, parties and links."""

from effektlang.characters import plain
from effektlang.diagnostics import Edit, Fix
from effektlang.model.element import Party
from effektlang.model.learning import Subject
from effektlang.model.resolve import name_faults
from effektlang.model.resolve.names import Known, Names, kinds_in_words
from effektlang.model.resolve.notes import Notes
from effektlang.syntax import value_faults
from effektlang.syntax.ast import LinkReference, Phrase, Property, Reference
from effektlang.syntax.ast import References as Written
from effektlang.syntax.guesses import did_you_mean
from effektlang.words.lookup import KIND_NAMED
from effektlang.words.word import References as Form


class References:
    """Resolves the references of one file."""

    def __init__(self, names: Names, notes: Notes) -> None:
        self._names = names
        self._notes = notes
        self.subjects: list[tuple[LinkReference, int]] = []

    def of(self, item: Property, written: Written, offset: int) -> tuple[object, ...]:
        """What the references mean: parties where a name may stand, subjects where links may, else ids."""
        form = item.word.form_of_value if item.word else None
        assert isinstance(form, Form)
        if form.literal:
            return tuple(party for one in written.items for party in self._party(one, item, offset))
        if form.links:
            return tuple(subject for one in written.items for subject in self.subject(one, offset))
        return tuple(known.id for one in written.items for known in self.known(one, item, offset))

    def known(self, one: Reference | LinkReference, item: Property, offset: int) -> tuple[Known, ...]:
        """The element that a reference names, if there is one of a kind that may stand there."""
        form = item.word.form_of_value if item.word else None
        assert isinstance(form, Form)
        if isinstance(one, LinkReference) or one.literal:
            self._bad_reference(one, offset)
            return ()
        known = self._names.find(one.name, offset)
        if known is None or not self._is_right_kind(known, form, one.name, item, offset):
            return ()
        return (known,)

    def _is_right_kind(self, known: Known, form: Form, name: Phrase, item: Property, offset: int) -> bool:
        if not form.kinds or known.kind in form.kinds:
            return True
        self.wrong_kind(known, form.kinds, item.key.text, (name.start + offset, name.end + offset))
        return False

    def wrong_kind(self, known: Known, expected: frozenset[str], key: str, place: tuple[int, int]) -> None:
        """Note that an element is of another kind than may stand there."""
        assert known.kind is not None
        arguments = {
            "name": known.id,
            "kind": KIND_NAMED[known.kind].text,
            "key": key,
            "expected": kinds_in_words(expected),
        }
        self._notes.add(name_faults.WRONG_KIND, *place, arguments)

    def _bad_reference(self, one: Reference | LinkReference, offset: int) -> None:
        start, end = one.start + offset, one.end + offset
        self._notes.add(value_faults.BAD_REFERENCE, start, end, {"value": plain(self._notes.source.text[start:end])})

    def _party(self, one: Reference | LinkReference, item: Property, offset: int) -> tuple[Party, ...]:
        if isinstance(one, LinkReference):
            self._bad_reference(one, offset)
            return ()
        if one.literal:
            return (Party(one.name.text),)
        known = self._names.find(one.name, offset, may_be_unknown=True)
        form = item.word.form_of_value if item.word else None
        assert isinstance(form, Form)
        if known is not None:
            self._is_right_kind(known, form, one.name, item, offset)
            return (Party(known.title, known.id),)
        if not self._names.is_unreadable(one.name.text):
            self._unknown_name(one.name, offset)
        return (Party(one.name.text),)

    def _unknown_name(self, name: Phrase, offset: int) -> None:
        start, end = name.start + offset, name.end + offset
        fix = Fix(value_faults.QUOTE_IT, (Edit(start, end, f'"{name.text}"'),))
        arguments = {"name": name.text, "guess": did_you_mean(self._names.guess(name.text))}
        self._notes.add(name_faults.UNKNOWN_NAME, start, end, arguments, fixes=(fix,))

    def subject(self, one: Reference | LinkReference, offset: int) -> tuple[Subject, ...]:
        """The element or the link that is meant, if there is one."""
        if isinstance(one, Reference):
            return self._element(one, offset)
        source = self._names.find(one.source, offset)
        target = self._names.find(one.target, offset)
        if source is None or target is None:
            return ()
        self.subjects.append((one, offset))
        return (Subject(source.id, target.id),)

    def _element(self, one: Reference, offset: int) -> tuple[Subject, ...]:
        if one.literal:
            self._bad_reference(one, offset)
            return ()
        known = self._names.find(one.name, offset)
        return (Subject(known.id),) if known is not None else ()
