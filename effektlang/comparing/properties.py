"""Changes of an element's or a link's properties: one rule for each way that a value is held."""

from collections.abc import Iterator, Sequence

from effektlang.comparing import sentences
from effektlang.comparing.about import About, Versions
from effektlang.comparing.change import Action, Change
from effektlang.comparing.pairing import are_alike
from effektlang.comparing.phrases import listed, quoted, reference_in_words, value_in_words
from effektlang.comparing.verbs import VERBS
from effektlang.model.answers import Deviation
from effektlang.model.chain import LinkAssumption
from effektlang.model.element import Note, Party, Review, RuleException
from effektlang.model.learning import Action as FollowUpAction
from effektlang.model.learning import Subject
from effektlang.record import record
from effektlang.text import Text
from effektlang.words.word import Line, Property, Prose, References, Value

_TIME = Value("period")
_SHORT = 60
"""A text that is no longer than this stands within the sentence."""


@record
class _Item:
    """One of several values: what tells it from the others, if anything does, and what it says."""

    about: str | None
    said: str


def property_changes(
    row: Property, before: object, after: object, about: About, versions: Versions
) -> Iterator[Change]:
    """What has changed in one property that holds no figures."""
    if isinstance(row.form_of_value, References):
        yield from _references(row, several(before), several(after), about, versions)
    elif row.name == "reviews":
        yield from _reviews(row, several(before), several(after), about)
    elif isinstance(row.form_of_value, Prose | Line):
        yield from _texts(row, _items(before), _items(after), about)
    else:
        yield from _values(row, several(before), several(after), about)


def several(value: object) -> tuple[object, ...]:
    """The values of a property: none, one or more."""
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def _references(
    row: Property, before: Sequence[object], after: Sequence[object], about: About, versions: Versions
) -> Iterator[Change]:
    now = [_key(one) for one in after]
    then = [_key(one, versions) for one in before]
    gone = [one for one, key in zip(before, then, strict=True) if key not in now]
    lost = [reference_in_words(one, versions.before) for one in gone if _is_told(row, one, versions)]
    gained = [reference_in_words(one, versions.after) for one, key in zip(after, now, strict=True) if key not in then]
    if lost or gained:
        are_more = len(gone) < len(before)
        yield _told(row, listed(lost) if lost else None, listed(gained) if gained else None, about, are_more=are_more)


def _is_told(row: Property, value: object, versions: Versions) -> bool:
    """Whether it is told that something is no longer referred to: not where it is gone itself, unless it measured."""
    named = value.element if isinstance(value, Subject) else value.stakeholder if isinstance(value, Party) else value
    is_gone = named in versions.before.by_id and named not in versions.pairs
    return row.name == "measured_by" or not is_gone


def _key(value: object, versions: Versions | None = None) -> object:
    """What a reference points at, by the ids of the later version."""

    def now(id_: str) -> str:
        return versions.id_now(id_) if versions is not None else id_

    match value:
        case Party(name=name, stakeholder=None):
            return (name,)
        case Party(stakeholder=str() as id_):
            return now(id_)
        case Subject(element=source, target=target):
            return (now(source), now(target) if target is not None else None)
    return now(str(value))


def _values(row: Property, before: Sequence[object], after: Sequence[object], about: About) -> Iterator[Change]:
    lost = [value_in_words(row, one) for one in before if one not in after]
    gained = [value_in_words(row, one) for one in after if one not in before]
    if lost or gained:
        are_more = len(lost) < len(before)
        yield _told(row, listed(lost) if lost else None, listed(gained) if gained else None, about, are_more=are_more)


def _items(value: object) -> list[_Item]:
    return [_item(one) for one in several(value)]


def _item(value: object) -> _Item:
    match value:
        case Note(period=period, text=text):
            return _Item(period.text, text)
        case RuleException(rule=rule, reason=reason):
            return _Item(rule, reason)
        case LinkAssumption(text=text):
            return _Item(None, text)
        case FollowUpAction():
            return _Item(None, _action(value))
        case Deviation(text=text, cause=cause):
            actions = "".join(f" → {_action(one)}" for one in value.actions)
            return _Item(None, f"{' – '.join(filter(None, (text, cause)))}{actions}")
    return _Item(None, str(value))


def _action(value: FollowUpAction) -> str:
    """What is to be done, with who does it and when."""
    details = [*(one.name for one in value.responsible), *([value.date.text] if value.date else [])]
    return f"{value.text} ({', '.join(details)})" if details else value.text


def _texts(row: Property, before: Sequence[_Item], after: Sequence[_Item], about: About) -> Iterator[Change]:
    """Texts that have come, gone or been reworded; those of the same time or rule are the same text."""
    lost = [one for one in before if one not in after]
    gained = [one for one in after if one not in before]
    is_one_for_one = len(lost) == len(gained) == 1
    for new in gained:
        old = next((one for one in lost if not row.repeats or _is_same(one, new, is_one_for_one=is_one_for_one)), None)
        if old is not None:
            lost.remove(old)
        yield _text(row, old, new, about)
    for old in lost:
        yield _text(row, old, None, about)


def _is_same(one: _Item, other: _Item, *, is_one_for_one: bool) -> bool:
    if one.about != other.about:
        return False
    return is_one_for_one or one.about is not None or are_alike(one.said, other.said)


def _text(row: Property, old: _Item | None, new: _Item | None, about: About) -> Change:
    period = (new or old or _Item(None, "")).about or ""
    before, after = (_quoted(one) for one in (old, new))
    is_long = any(one is not None and (len(one.said) > _SHORT or "\n" in one.said) for one in (old, new))
    verb = VERBS.get(row.name)
    is_below = is_long if verb is None else "{after}" not in verb.replaced.sv
    return _told(row, before, after, about, period=period, is_text=is_below)


def _quoted(item: _Item | None) -> Text | None:
    """What it says, within quotation marks unless it is an amount such as `900 personer`."""
    if item is None:
        return None
    said = item.said.removesuffix(".")
    return Text(said, said) if said[:1].isdigit() and len(said) <= _SHORT else quoted(said)


def _told(
    row: Property,
    before: Text | None,
    after: Text | None,
    about: About,
    *,
    period: str = "",
    is_text: bool = False,
    are_more: bool = False,
) -> Change:
    """A change of a value; `are_more` where other values of the property are as they were."""
    action: Action = "added" if before is None else "removed" if after is None else "changed"
    sentence = _sentence(row, action, about, is_text=is_text)
    more = {"now": sentences.NOW_TOO if are_more else sentences.NOW}
    return about.changed(sentence, row, before, after, action=action, period=period, is_text=is_text, more=more)


def _sentence(row: Property, action: Action, about: About, *, is_text: bool) -> Text:
    verb = VERBS.get(row.name)
    if verb is not None:
        return {"added": verb.gained, "removed": verb.lost}.get(action, verb.replaced)
    if row.form_of_value == _TIME and action == "changed" and about.kind != "plan":
        return sentences.POSTPONED
    if about.kind == "plan":
        return _OF_PLAN[is_text][action]
    return _OF_ELEMENT[is_text][action]


_OF_ELEMENT: dict[bool, dict[Action, Text]] = {
    False: {"added": sentences.STATED, "removed": sentences.LOST, "changed": sentences.CHANGED},
    True: {"added": sentences.STATED_TEXT, "removed": sentences.LOST_TEXT, "changed": sentences.REWORDED},
}
_OF_PLAN: dict[bool, dict[Action, Text]] = {
    False: {"added": sentences.PLAN_STATED, "removed": sentences.PLAN_LOST, "changed": sentences.PLAN_CHANGED},
    True: {
        "added": sentences.PLAN_STATED_TEXT,
        "removed": sentences.PLAN_LOST_TEXT,
        "changed": sentences.PLAN_REWORDED,
    },
}


def _reviews(row: Property, before: Sequence[object], after: Sequence[object], about: About) -> Iterator[Change]:
    """What is to be reviewed since, what has been answered, and what has been taken away."""
    then = {(one.period, one.change): one for one in before if isinstance(one, Review)}
    now = {(one.period, one.change): one for one in after if isinstance(one, Review)}
    for key, review in now.items():
        answers = [one for one in review.answers if key not in then or one not in then[key].answers]
        if key not in then:
            text = Text(review.change, review.change)
            yield about.changed(sentences.REVIEW_ADDED, row, after=text, action="added")
        for answer in then[key].answers if key in then else ():
            if answer not in review.answers:
                text = Text(answer.text, answer.text)
                yield about.changed(sentences.REVIEW_REOPENED, row, before=text, action="removed")
        for answer in answers:
            yield about.changed(sentences.REVIEW_ANSWERED, row, after=Text(answer.text, answer.text))
    for key, review in then.items():
        if key not in now:
            text = Text(review.change, review.change)
            yield about.changed(sentences.REVIEW_REMOVED, row, before=text, action="removed")
