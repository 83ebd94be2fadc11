"""A diagram in whole sentences, for those who do not see it: what it shows, its boxes, its lines, its notes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from effektlang.diagram.details import DETAILS
from effektlang.diagram.diagram import Box, Detail, Diagram, Line, Note
from effektlang.diagram.groups import Group, groups, lines_by
from effektlang.diagram.kinds import BOXES, LINES
from effektlang.text import Language, Text, quoted

_TITLE = Text("{title}.", "{title}.")
_HOLDS = Text("Under ”{heading}” finns {boxes}.", "Under “{heading}”: {boxes}.")
_SUBJECT = Text("{the} ”{title}”", "{the} “{title}”")
_THE_BOX, _IT_BOX = Text("Rutan", "The box"), Text("Den", "It")
_WEAK = Text("Evidensen för det är svag.", "The evidence for it is weak.")
_ASSUMES = Text("Det förutsätter: {assumptions}.", "It assumes: {assumptions}.")
_REFUTED = Text("Det håller inte.", "That does not hold.")
_NOTE = Text("{badge}. {text}", "{badge}. {text}")


def sentences(diagram: Diagram) -> Iterator[str]:
    """The whole diagram, a sentence or a few at a time, in reading order."""
    yield _TITLE.say(diagram.language, {"title": diagram.title.rstrip(".")})
    yield diagram.about
    for group in groups(diagram):
        yield of_group(group, diagram.language)
        yield from (said for box in group.boxes if (said := of_details(box, diagram.language)))
    titles = {box.id: box.title for box in diagram.boxes}
    for lines in lines_by(diagram, "source").values():
        yield from of_lines(lines, titles, diagram.language)
    yield from (of_note(note, diagram.language) for note in diagram.notes)


def of_group(group: Group, language: Language) -> str:
    """What stands under a heading."""
    named = quoted([box.title for box in group.boxes], language)
    return _HOLDS.say(language, {"heading": group.heading, "boxes": named})


def of_note(note: Note, language: Language) -> str:
    """A note with the badge that refers to it."""
    return _NOTE.say(language, {"badge": note.badge, "text": note.text}) if note.badge else note.text


def of_box(box: Box, language: Language) -> str:
    """A box in words: its kind and title, and a sentence for each of its details."""
    subject = _subject(box, language)
    return of_details(box, language) or f"{subject}."


def of_line(line: Line, titles: Mapping[str, str], language: Language) -> str:
    """A line in words: what leads to what, and how sure that is."""
    parts = [_leading([line], titles, language)]
    if line.is_weak:
        parts.append(_WEAK.say(language))
    if line.assumptions:
        stripped = "; ".join(text.rstrip(".") for text in line.assumptions)
        parts.append(_ASSUMES.say(language, {"assumptions": stripped}))
    if line.is_refuted:
        parts.append(_REFUTED.say(language))
    return " ".join(parts)


def of_lines(lines: Sequence[Line], titles: Mapping[str, str], language: Language) -> Iterator[str]:
    """The lines from one box in words: those of a kind in one sentence, but for those with more to say."""
    for kind in dict.fromkeys(line.kind for line in lines):
        alike = [line for line in lines if line.kind == kind]
        if plain := [line for line in alike if not _has_more_to_say(line)]:
            yield _leading(plain, titles, language)
        yield from (of_line(line, titles, language) for line in alike if _has_more_to_say(line))


def _has_more_to_say(line: Line) -> bool:
    return line.is_weak or line.is_refuted or bool(line.assumptions)


def _leading(lines: Sequence[Line], titles: Mapping[str, str], language: Language) -> str:
    """Where lines of one kind lead from one box."""
    source, targets = (
        quoted([titles[lines[0].source]], language),
        quoted([titles[line.target] for line in lines], language),
    )
    return LINES[lines[0].kind].sentence.say(language, {"source": source, "target": targets})


def of_details(box: Box, language: Language) -> str:
    """A sentence for each of a box's details; nothing where it has none."""
    subject = _subject(box, language)
    said = []
    for detail in _joined(box.details):
        text = quoted(detail.titles, language) if detail.titles else detail.text.rstrip(".")
        words = {"subject": subject, "subject_inside": _lower(subject), "text": text}
        said.append(DETAILS[detail.kind].sentence.say(language, words))
        subject = (_IT_BOX if box.is_group else BOXES[box.kind].it).say(language)
    return " ".join(said)


def _joined(details: Iterable[Detail]) -> Iterator[Detail]:
    """The rows, those that name titles one after the other in the same way as one."""
    for _, group in groupby(details, lambda one: (one.kind, bool(one.titles))):
        first, *others = group
        if not first.titles:
            yield from (first, *others)
        else:
            yield replace(first, titles=tuple(title for one in (first, *others) for title in one.titles))


def _subject(box: Box, language: Language) -> str:
    the = _THE_BOX if box.is_group else BOXES[box.kind].the
    return _SUBJECT.say(language, {"the": the, "title": box.title})


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
