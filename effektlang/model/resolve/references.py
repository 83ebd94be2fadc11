"""Resolves what a property refers to: ids, parties and links."""

from effektlang.characters import QUOTES, plain
from effektlang.diagnostics import Edit, Fix
from effektlang.model.element import Party
from effektlang.model.learning import Subject
from effektlang.model.resolve import name_faults
from effektlang.model.resolve.names import Known, Names, kinds_in_words
from effektlang.model.resolve.notes import Notes
from effektlang.source import Span
from effektlang.syntax import value_faults
from effektlang.syntax.ast import LinkReference, Phrase, Placed, Property, Reference
from effektlang.syntax.ast import References as Written
from effektlang.syntax.guesses import did_you_mean
from effektlang.words.lookup import KIND_NAMED
from effektlang.words.word import References as Form


class References:
    """Resolves the references of one file."""

    def __init__(self, names: Names, notes: Notes) -> None:
        self._names = names
        self._notes = notes
        self.subjects: list[tuple[LinkReference, Placed]] = []

    def of(self, item: Property, written: Written, placed: Placed) -> tuple[object, ...]:
        """What the references mean: parties where a name may stand, subjects where links may, else ids."""
        form = item.word.form_of_value if item.word else None
        assert isinstance(form, Form)
        if form.literal:
            return tuple(party for one in written.items for party in self._party(one, item, placed))
        if form.links:
            return tuple(subject for one in written.items for subject in self.subject(one, placed))
        return tuple(known.id for one in written.items for known in self.known(one, item, placed))

    def known(self, one: Reference | LinkReference, item: Property, placed: Placed) -> tuple[Known, ...]:
        """The element that a reference names, if there is one of a kind that may stand there."""
        form = item.word.form_of_value if item.word else None
        assert isinstance(form, Form)
        if isinstance(one, LinkReference) or one.literal:
            self._bad_reference(one, placed)
            return ()
        known = self._names.find(one.name, placed)
        if known is None or not self._is_right_kind(known, form, one.name, item, placed):
            return ()
        return (known,)

    def _is_right_kind(self, known: Known, form: Form, name: Phrase, item: Property, placed: Placed) -> bool:
        if not form.kinds or known.kind in form.kinds:
            return True
        self.wrong_kind(known, form.kinds, item.key.text, placed.span(name))
        return False

    def wrong_kind(self, known: Known, expected: frozenset[str], key: str, span: Span) -> None:
        """Note that an element is of another kind than may stand there."""
        assert known.kind is not None
        arguments = {
            "name": known.id,
            "kind": KIND_NAMED[known.kind].text,
            "key": key,
            "expected": kinds_in_words(expected),
        }
        self._notes.add(name_faults.WRONG_KIND, span, arguments)

    def _bad_reference(self, one: Reference | LinkReference, placed: Placed) -> None:
        span = placed.span(one)
        written = plain(span.within(self._notes.source.text))
        self._notes.add(value_faults.BAD_REFERENCE, span, {"value": written.strip(QUOTES) or written})

    def _party(self, one: Reference | LinkReference, item: Property, placed: Placed) -> tuple[Party, ...]:
        if isinstance(one, LinkReference):
            self._bad_reference(one, placed)
            return ()
        if one.literal:
            return (Party(one.name.text),)
        known = self._names.find(one.name, placed, may_be_unknown=True)
        form = item.word.form_of_value if item.word else None
        assert isinstance(form, Form)
        if known is not None:
            self._is_right_kind(known, form, one.name, item, placed)
            return (Party(known.title, known.id),)
        if not self._names.is_unreadable(one.name.text):
            self._unknown_name(one.name, placed)
        return (Party(one.name.text),)

    def _unknown_name(self, name: Phrase, placed: Placed) -> None:
        span = placed.span(name)
        fix = Fix(value_faults.QUOTE_IT, (Edit(*span, f'"{name.text}"'),))
        arguments = {"name": name.text, "guess": did_you_mean(self._names.guess(name.text))}
        self._notes.add(name_faults.UNKNOWN_NAME, span, arguments, fixes=(fix,))

    def subject(self, one: Reference | LinkReference, placed: Placed) -> tuple[Subject, ...]:
        """The element or the link that is meant, if there is one."""
        if isinstance(one, Reference):
            return self._element(one, placed)
        source = self._names.find(one.source, placed)
        target = self._names.find(one.target, placed)
        if source is None or target is None:
            return ()
        self.subjects.append((one, placed))
        return (Subject(source.id, target.id),)

    def _element(self, one: Reference, placed: Placed) -> tuple[Subject, ...]:
        if one.literal:
            self._bad_reference(one, placed)
            return ()
        known = self._names.find(one.name, placed)
        return (Subject(known.id),) if known is not None else ()
