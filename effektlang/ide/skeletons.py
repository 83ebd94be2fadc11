"""Whole declarations to start from: what each kind is asked for, with gaps to fill in."""

from effektlang.ide.suggestion import Gap
from effektlang.record import record
from effektlang.text import Language, Text
from effektlang.words.lookup import KIND_NAMED, properties_for


@record
class Skeleton:
    """What a kind is asked for: properties by their names, each with a value to start from."""

    kind: str
    title: Text
    properties: tuple[tuple[str, Text], ...]


_GAP = Text("", "")
SKELETONS = (
    Skeleton("plan", Text("Planens namn", "Name of the plan"), (
        ("purpose", Text("Varför finns vi till för det här?", "Why do we exist for this?")),
        ("owner", Text('"Nämnden"', '"The committee"')), ("period", Text("2027–2030", "2027–2030")),
        ("status", Text("utkast", "draft")),
    )),
    Skeleton("stakeholder", Text("De som berörs", "Those concerned"), (
        ("roles", Text("målgrupp", "target group")), ("size", Text("antal personer", "number of people")),
        ("wants", Text("Vad de vill", "What they want")),
        ("participation", Text("dialog", "dialogue")),
    )),
    Skeleton("problem", Text("Vad som är fel i dag", "What is wrong today"), (("affects", _GAP),)),
    Skeleton("need", Text("Vad någon behöver", "What someone needs"), (("affects", _GAP),)),
    Skeleton("input", Text("Vad som sätts in", "What is put in"), (("leads_to", _GAP),)),
    Skeleton("activity", Text("Vad ni gör", "What you do"), (
        ("responds_to", _GAP), ("carried_out_by", _GAP), ("responsible", Text('"Enheten"', '"The unit"')),
        ("start", Text("2027", "2027")), ("end", Text("2028", "2028")), ("leads_to", _GAP),
    )),
    Skeleton("output", Text("Vad som blir levererat", "What is delivered"), (
        ("for_whom", _GAP), ("measured_by", _GAP), ("leads_to", _GAP),
    )),
    Skeleton("effect", Text("Vad som blir annorlunda för någon", "What changes for someone"), (
        ("for_whom", _GAP), ("expected", Text("2028", "2028")), ("measured_by", _GAP), ("leads_to", _GAP),
    )),
    Skeleton("goal", Text("Meningen med det hela", "What it is all for"), ()),
    Skeleton("indicator", Text("Hur det märks", "How it shows"), (
        ("unit", Text("%", "%")), ("direction", Text("öka", "increase")), ("baselines", Text("0", "0")),
        ("targets", Text("minst 1", "at least 1")),
        ("data_source", Text("Varifrån siffran kommer", "Where the figure comes from")),
        ("method", Text("Hur ni mäter", "How you measure")), ("frequency", Text("år", "year")),
        ("responsible", Text('"Enheten"', '"The unit"')),
    )),
    Skeleton("assumption", Text("Vad som måste gälla", "What must hold"), (("applies_to", _GAP), ("tested_by", _GAP))),
    Skeleton("risk", Text("Vad som kan hända", "What may happen"), (
        ("threatens", _GAP), ("response", Text("Vad ni gör åt det", "What you do about it")),
        ("responsible", Text('"Enheten"', '"The unit"')),
    )),
    Skeleton("follow_up", Text("När ni följer upp", "When you follow up"), (
        ("date", Text("2027-12-01", "2027-12-01")), ("participants", _GAP),
    )),
)  # fmt: skip
YEARS = {"baselines": "2026", "targets": "2028"}


def skeleton_for(kind: str) -> Skeleton | None:
    """The skeleton of a kind, if it has one."""
    return next((one for one in SKELETONS if one.kind == kind), None)


def written(skeleton: Skeleton, language: Language, name: str | None = None) -> tuple[str | Gap, ...]:
    """The skeleton as lines to put in. Without a name there is a gap for one: left empty, the title is the name."""
    kind = KIND_NAMED[skeleton.kind]
    if not kind.takes_name:
        head: tuple[str | Gap, ...] = (f"{kind.form(language)}: ",)
    else:
        head = (f"{kind.form(language)} ", Gap(name or ""), ": ")
    parts: list[str | Gap] = [*head, Gap(skeleton.title.say(language))]
    rows = {row.name: row for row in properties_for(skeleton.kind, None)}
    for property_name, value in skeleton.properties:
        year = f" {YEARS[property_name]}" if property_name in YEARS else ""
        parts += [f"\n  {rows[property_name].form(language)}{year}: ", Gap(value.say(language))]
    return (*parts, "\n")


def as_text(parts: tuple[str | Gap, ...]) -> str:
    """A skeleton with what may stand in its gaps; lines that would be left empty are left out."""
    lines = "".join(part if isinstance(part, str) else part.placeholder or "\0" for part in parts).split("\n")
    return "\n".join(line.replace("\0", "") for line in lines if not line.endswith("\0"))
