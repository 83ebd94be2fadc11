"""Follow-ups and due days as a calendar (RFC 5545). Each has a name of its own: a new import updates the old."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from hashlib import sha256

from effektlang.followup.occasions import occasions
from effektlang.followup.scope import names
from effektlang.model.chain import Activity, Effect
from effektlang.model.in_words import target_in_words
from effektlang.model.learning import FollowUp
from effektlang.model.measurement import Indicator
from effektlang.model.model import Model
from effektlang.outputs.output import Output
from effektlang.quantities import Period
from effektlang.record import record
from effektlang.text import Text
from effektlang.today import today

OUTPUT = Output(
    name="ics",
    suffixes=(".ics",),
    about=Text("uppföljningar och slutdatum som kalender", "follow-ups and due days as a calendar"),
)
_MOST_OCTETS = 75
_MADE = "20000101T000000Z"
"""When the entries are said to be made: the same every time, so that the same plan gives the same file."""
_FOLLOW_UP = Text("Uppföljning: {title}", "Follow-up: {title}")
_END = Text("Klart: {title}", "Due: {title}")
_MILESTONE = Text("Milstolpe: {text} ({title})", "Milestone: {text} ({title})")
_EXPECTED = Text("Väntad effekt: {title}", "Effect expected: {title}")
_TARGET = Text("Målvärde: {title}, {target}", "Target: {title}, {target}")
_ACTION = Text("Åtgärd: {text}", "Action: {text}")


@record
class _Entry:
    """One day in the calendar. `name` tells it from every other of the plan."""

    name: str
    day: date
    title: Text
    arguments: Mapping[str, object]
    details: tuple[str, ...] = ()


def write(model: Model) -> str:
    """The calendar, in the order of its days."""
    entries = sorted(_entries(model), key=lambda one: (one.day, one.name))
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Effektlang//effekt//SV", "CALSCALE:GREGORIAN"]
    lines.append(f"X-WR-CALNAME:{_escaped(model.plan.title)}")
    for one in entries:
        lines += _event(one, model)
    return "".join(_folded(line) for line in (*lines, "END:VCALENDAR"))


def _entries(model: Model) -> Iterator[_Entry]:
    yield from _follow_ups(model)
    for activity in model.of(Activity):
        who = (names(activity.responsible),)
        if activity.end is not None:
            yield from _due(f"end/{activity.id}", activity.end, _END, {"title": activity.title}, who)
        for note in activity.milestones:
            words = {"text": note.text, "title": activity.title}
            yield from _due(f"milestone/{activity.id}/{note.text}", note.period, _MILESTONE, words, who)
    for effect in model.of(Effect):
        if effect.expected is not None:
            yield from _due(f"expected/{effect.id}", effect.expected, _EXPECTED, {"title": effect.title})
    for indicator in model.of(Indicator):
        for target in indicator.targets:
            if target.period is not None:
                said = target_in_words(target, indicator, model.language)
                words = {"title": indicator.title, "target": said}
                yield from _due(f"target/{indicator.id}/{target.period.text}", target.period, _TARGET, words)


def _follow_ups(model: Model) -> Iterator[_Entry]:
    own = model.plan.period
    begun = own.first if own and own.first > date.min else today()
    for one in occasions(model, begun, model.language):
        follow_up = one.follow_up
        details = (names(follow_up.participants), *follow_up.questions) if follow_up else ()
        yield _Entry(f"follow-up/{one.id}", one.day, _FOLLOW_UP, {"title": one.title}, details)
    for follow_up in model.of(FollowUp):
        for action in follow_up.actions:
            if action.date is not None:
                who = (names(action.responsible),)
                yield from _due(
                    f"action/{follow_up.id}/{action.text}", action.date, _ACTION, {"text": action.text}, who
                )


def _due(
    name: str, period: Period, title: Text, arguments: Mapping[str, object], details: tuple[str, ...] = ()
) -> Iterator[_Entry]:
    """The last day of a time; nothing where it has no end."""
    if period.last is not None:
        yield _Entry(name, period.last, title, arguments, details)


def _event(one: _Entry, model: Model) -> Iterator[str]:
    plan = sha256((model.plan.case_number or model.plan.title).encode()).hexdigest()[:16]
    entry = sha256(one.name.encode()).hexdigest()[:16]
    yield "BEGIN:VEVENT"
    yield f"UID:{entry}-{plan}@effektlang"
    yield f"DTSTAMP:{_MADE}"
    yield f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(one.title.say(model.language, one.arguments))}"
    details = "\n".join(part for part in one.details if part)
    if details:
        yield f"DESCRIPTION:{_escaped(details)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line of at most 75 octets, and the rest of it on lines that begin with a space; no letter is divided."""
    parts, size = [""], 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _MOST_OCTETS:
            parts.append(" ")
            size = 1
        parts[-1] += letter
        size += octets
    return "".join(f"{part}\r\n" for part in parts)
