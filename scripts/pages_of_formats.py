"""The page of what a plan can become: every output by what it shows, and every form of report."""

from collections.abc import Iterator

from effektlang.cli.formats import formats, load
from effektlang.comparing.telling import ChangeReport
from effektlang.diagram.diagram import Diagram
from effektlang.diagram.placed import Layout
from effektlang.drafting.importing.imported import Imported
from effektlang.followup.sheet import FollowUpSheet
from effektlang.model.model import Model
from effektlang.outputs.registry import registered
from effektlang.papers.paper import Paper
from effektlang.text import Language, Text

_INTRODUCTION = Text(
    "# Format\n\n"
    "Det här kan en plan bli. Oftast räcker det att skriva filens namn efter `-o`: ändelsen säger vad det blir.",
    "# Formats\n\n"
    "This is what a plan can become. Mostly it is enough to write a file name after `-o`: "
    "its ending tells what is made.",
)
_GROUPS: tuple[tuple[tuple[type, ...], Text], ...] = (
    ((Diagram, Layout), Text("Bilder, med `effekt draw`", "Pictures, by `effekt draw`")),
    ((FollowUpSheet,), Text("Mallar, med `effekt followup`", "Templates, by `effekt followup`")),
    (
        (Paper,),
        Text(
            "Dokument, med `effekt document`, `effekt report` och `effekt dialog`",
            "Documents, by `effekt document`, `effekt report` and `effekt dialog`",
        ),
    ),
    (
        (Model,),
        Text("Planen för andra program, med `effekt export`", "The plan for other programs, by `effekt export`"),
    ),
    (
        (Imported,),
        Text("En plan av ett kalkylblad, med `effekt import`", "A plan of a spreadsheet, by `effekt import`"),
    ),
    ((ChangeReport,), Text("Ändringar, med `effekt diff`", "Changes, by `effekt diff`")),
)
_REPORTS = Text("Svar på `effekt check`", "Answers of `effekt check`")
_COLUMNS = Text("| Ändelse | Namn | Vad det är |", "| Ending | Name | What it is |")
_REPORT_COLUMNS = Text("| `--format` | Vad det är |", "| `--format` | What it is |")


def page_of_formats(language: Language) -> str:
    """The page in Markdown."""
    _demand_all()
    return "\n".join(_lines(language)) + "\n"


def _lines(language: Language) -> Iterator[str]:
    yield _INTRODUCTION.say(language)
    for types, heading in _GROUPS:
        yield from ("", f"## {heading.say(language)}", "", _COLUMNS.say(language), "| --- | --- | --- |")
        for one in registered():
            if one.takes in types:
                endings = ", ".join(f"`{suffix}`" for suffix in one.output.suffixes)
                yield f"| {endings} | `{one.output.name}` | {one.output.about.say(language)} |"
    yield from ("", f"## {_REPORTS.say(language)}", "", _REPORT_COLUMNS.say(language), "| --- | --- |")
    yield from (f"| `{name}` | {load(name).ABOUT.say(language)} |" for name in formats())


def _demand_all() -> None:
    """No output may be missing from the page because it takes what no group is about."""
    told = {one for types, _ in _GROUPS for one in types}
    assert {one.takes for one in registered()} <= told, {one.takes for one in registered()} - told
