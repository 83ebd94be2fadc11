"""The page of settings: every key of `effekt.toml`, from the table of keys, and an example that is tried out."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from effektlang.followup.sections import SECTIONS
from effektlang.rules.registry import pack_names
from effektlang.settings.keys import KEYS
from effektlang.settings.reading import settings_for
from effektlang.text import Language, Text

_INTRODUCTION = Text(
    "# Inställningar\n\n"
    "Det går bra utan inställningar. Vill ni bestämma mer själva lägger ni en fil som heter `effekt.toml` bland "
    "planerna. Den gäller alla planer i mappen och i mapparna under. Finns det flera sådana filer gäller den som "
    "ligger närmast planen.",
    "# Settings\n\n"
    "You can do without settings. To decide more yourselves, put a file called `effekt.toml` among the plans. It holds "
    "for every plan in the folder and the folders below. Where there are several such files, the one nearest to the "
    "plan holds.",
)
_EXAMPLE = Text(
    'strict = true                 # ställ alla frågor som finns\nignore = ["I003", "språng-i-kedjan"]\n'
    'fail-on = "warning"           # sluta med felkod redan vid en fråga\n\n'
    '[severity]\nK001 = "error"\n"effekt-för-ingen" = "info"\n\n'
    '[levels]\ngoal = "Nämndmål"\n\n'
    '[[override]]                  # något annat för en del av planerna\npath = "utkast/"\nstrict = false\n',
    'strict = true                 # ask every question there is\nignore = ["I003", "leap-in-the-chain"]\n'
    'fail-on = "warning"           # end with an error code for questions too\n\n'
    '[severity]\nK001 = "error"\neffect-for-no-one = "info"\n\n'
    '[levels]\ngoal = "The board\'s goal"\n\n'
    '[[override]]                  # something else for some of the plans\npath = "drafts/"\nstrict = false\n',
)
_AFTER = Text(
    "En fråga pekas ut med sin kod eller sitt namn. En bokstav betyder alla frågor vars kod börjar på den. "
    "`effekt config plan.eff` visar vad som gäller för en plan, och varifrån det kommer. Det ni skriver på "
    "kommandoraden går före filen.",
    "A question is named by its code or its name. A single letter means every question whose code begins with it. "
    "`effekt config plan.eff` shows what holds for a plan, and where it comes from. What you write on the command line "
    "comes before the file.",
)
_COLUMNS = Text("| Inställning | Vad den gör | Så skrivs den |", "| Setting | What it does | How it is written |")
_OVERRIDE = Text(
    "| `[[override]]` | andra inställningar för planerna i en mapp, eller de som passar mönstret i `path` "
    '| `path = "utkast/"`, och sedan inställningarna |',
    "| `[[override]]` | other settings for the plans in a folder, or those that match the pattern in `path` "
    '| `path = "drafts/"`, and then the settings |',
)
_PACKS = Text(
    "Regelpaket som finns: {packs}. Deras frågor står under [Frågorna](fragor/index.md).",
    "Rule packs there are: {packs}. Their questions stand under [The questions](questions/index.md).",
)
_SECTIONS = Text("Delar i mallar för uppföljning: {sections}.", "Sections of follow-up templates: {sections}.")
_FORMS = {
    "rules": Text('`["K001", "O"]`', '`["K001", "O"]`'),
    "packs": Text("en lista med namn inom citattecken", "a list of names within quotation marks"),
    "flag": Text("`true` eller `false`", "`true` or `false`"),
    "severities": Text('en rad för varje fråga: `K001 = "error"`', 'a line for each question: `K001 = "error"`'),
    "theme": Text('`"gråskala"`, `"vart-tema.toml"` eller `[theme]` och en tabell',
                  '`"greyscale"`, `"our-theme.toml"` or `[theme]` and a table'),
    "form": Text('`"chain"` eller `"benefit"`', '`"chain"` or `"benefit"`'),
    "language": Text('`"sv"` eller `"en"`', '`"sv"` or `"en"`'),
    "threshold": Text('`"error"`, `"warning"`, `"info"` eller `"never"`',
                      '`"error"`, `"warning"`, `"info"` or `"never"`'),
    "levels": Text('en rad för varje nivå: `goal = "Nämndmål"`', 'a line for each level: `goal = "The board\'s goal"`'),
    "scales": Text('en rad för varje slag: `goal = ["ja", "delvis", "nej"]`',
                   'a line for each kind: `goal = ["yes", "partly", "no"]`'),
    "sections": Text('`["summary", "effects", "indicators"]`', '`["summary", "effects", "indicators"]`'),
    "headings": Text('en rad för varje del: `summary = "Kort sagt"`',
                     'a line for each section: `summary = "In short"`'),
    "colour": Text('`"#1f4e79"`', '`"#1f4e79"`'),
    "font": Text('`"Arial"`', '`"Arial"`'),
    "file": Text('`"mallar/uppföljning.docx"`', '`"templates/follow-up.docx"`'),
}  # fmt: skip
_TABLES = ("severities", "levels", "scales", "headings")


def page_of_settings(language: Language) -> str:
    """The page in Markdown."""
    return "\n".join(_lines(language)) + "\n"


def _lines(language: Language) -> Iterator[str]:
    example = _EXAMPLE.say(language)
    _demand_readable(example)
    yield from (_INTRODUCTION.say(language), "", "```toml", example.rstrip(), "```", "", _AFTER.say(language), "")
    yield from (_COLUMNS.say(language), "| --- | --- | --- |")
    for key in KEYS:
        name = f"[{key.name}]" if key.form in _TABLES else key.name
        yield f"| `{name}` | {key.about.say(language)} | {_FORMS[key.form].say(language)} |"
    yield _OVERRIDE.say(language)
    sections = ", ".join(f"`{name}`" for name in SECTIONS)
    yield from ("", _SECTIONS.say(language, {"sections": sections}))
    packs = [f"`{name.say(language)}`" for name in pack_names()]
    if packs:
        yield from ("", _PACKS.say(language, {"packs": ", ".join(packs)}))


def _demand_readable(example: str) -> None:
    with TemporaryDirectory() as name:
        (Path(name) / "effekt.toml").write_text(example, encoding="utf-8")
        found = settings_for(Path(name) / "plan.eff")
    assert not found.diagnostics, found.diagnostics
