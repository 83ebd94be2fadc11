"""How what is asked for is written: an option of a command, or of a block in a document."""

from collections.abc import Mapping
from typing import Any

from effektlang.diagram.forms import DIRECTIONS, FORMS
from effektlang.picturing.choices import Choices
from effektlang.record import record
from effektlang.text import LANGUAGES, Refusal, Text

_UNFIT = Text(
    "”{value}” passar inte som {option}. Det här passar: {fitting}.",
    "“{value}” does not fit as {option}. These do: {fitting}.",
)
_NUMBERS = Text("heltal från {least} och uppåt", "whole numbers from {least} and up")


@record(kw_only=True)
class Option:
    """One of them: its name, the field of `Choices` that it fills, what it is for and which values fit."""

    name: Text
    """Commands take the English one, and documents both."""
    field: str
    about: Text
    fitting: tuple[str, ...] = ()
    """The only values that fit; any text does where there are none."""
    least: int | None = None
    """The least whole number that fits; none where it is no number."""
    is_many: bool = False
    """Whether it may be given several times."""
    stands_for: str | None = None
    """What stands in its place in help, where the name does not tell."""

    def read(self, value: str) -> object:
        """A value as its field holds it; refuses one that does not fit."""
        if self.least is not None:
            return self._number(value, self.least)
        if self.fitting and value not in self.fitting:
            raise Refusal(_UNFIT, value=value, option=self.name, fitting=self.fitting)
        return (value,) if self.is_many else value

    def _number(self, value: str, least: int) -> int:
        if not value.isdecimal() or int(value) < least:
            fitting = Text(*(_NUMBERS.say(one, {"least": least}) for one in LANGUAGES))
            raise Refusal(_UNFIT, value=value, option=self.name, fitting=fitting)
        return int(value)


OPTIONS = (
    Option(
        name=Text("vy", "view"),
        field="views",
        about=Text(
            'Vad bilden ska visa, till exempel kedja, översikt eller "spår ID". Kan ges flera gånger. `--views` visar alla.',
            'What the picture is to show, such as chain, overview or "trail ID". May be given several times. `--views` shows all.',
        ),
        is_many=True,
        stands_for="VIEW",
    ),
    Option(
        name=Text("riktning", "direction"),
        field="direction",
        about=Text("Riktning: lr, rl, tb eller bt.", "Direction: lr, rl, tb or bt."),
        fitting=DIRECTIONS,
    ),
    Option(
        name=Text("tema", "theme"),
        field="theme",
        about=Text(
            "Utseende: standard, gråskala, hög-kontrast eller en egen temafil (.toml).",
            "Looks: standard, greyscale, high-contrast or a theme file of your own (.toml).",
        ),
        stands_for="NAME|FILE",
    ),
    Option(
        name=Text("form", "form"),
        field="form",
        about=Text(
            "Vad rutorna i kedjan kallas: chain som i språket, benefit som förändring, effekt, nytta och kostnad.",
            "What the boxes of the chain are called: chain as in the language, benefit as change, effect, benefit and cost.",
        ),
        fitting=FORMS,
    ),
    Option(
        name=Text("språk", "language"),
        field="language",
        about=Text(
            "Språk i bilden: sv eller en. Annars planens eget.",
            "Language of the picture: sv or en. Else the plan's own.",
        ),
        fitting=LANGUAGES,
    ),
    Option(
        name=Text("länk", "link"),
        field="link",
        about=Text(
            "Låt rutorna länka hit. {line} blir raden i planen och {id} elementets id; utan dem läggs #L och raden till.",
            "Let the boxes link here. {line} becomes the line of the plan and {id} the element's id; without them #L and the line are added.",
        ),
        stands_for="ADDRESS",
    ),
    Option(
        name=Text("fokus", "focus"),
        field="focus",
        about=Text("Visa bara det som är nära det här.", "Show only what is near this."),
        stands_for="ID",
    ),
    Option(
        name=Text("steg", "depth"),
        field="depth",
        about=Text("Hur många steg bort det får vara.", "How many steps away it may be."),
        least=1,
    ),
    Option(
        name=Text("nivå", "level"),
        field="levels",
        about=Text(
            "Visa bara den här nivån, till exempel effekt. Kan ges flera gånger.",
            "Show only this level, such as effect. May be given several times.",
        ),
        is_many=True,
    ),
    Option(
        name=Text("sikt", "term"),
        field="terms",
        about=Text(
            "Visa bara effekter på den här sikten: kort, medellång eller lång.",
            "Show only effects of this term: short, medium or long.",
        ),
        is_many=True,
    ),
    Option(
        name=Text("intressent", "stakeholder"),
        field="stakeholders",
        about=Text("Visa bara det som berör en intressent.", "Show only what concerns a stakeholder."),
        is_many=True,
        stands_for="ID",
    ),
    Option(
        name=Text("ansvarig", "responsible"),
        field="responsible",
        about=Text("Visa bara det som någon svarar för eller utför.", "Show only what someone answers for or does."),
        is_many=True,
        stands_for="NAME",
    ),
    Option(
        name=Text("etikett", "tag"),
        field="tags",
        about=Text("Visa bara det som har den här etiketten.", "Show only what has this tag."),
        is_many=True,
    ),
    Option(
        name=Text("uppföljning", "occasion"),
        field="occasion",
        about=Text(
            "Vilken uppföljnings bedömning kedjan visar: en uppföljnings id eller en tid som 2026-T1.",
            "Which follow-up's assessment the chain shows: the id of a follow-up or a time such as 2026-T1.",
        ),
        stands_for="ID|TIME",
    ),
)
"""Each that is written with a value, in the order that help tells of them."""
OPTION_NAMED: Mapping[str, Option] = {one.name.en: one for one in OPTIONS}


def choices_in(options: Mapping[str, str]) -> Choices:
    """What some options ask for, by their English names; refuses values that do not fit."""
    asked = [(OPTION_NAMED[name], value) for name, value in options.items()]
    fields: dict[str, Any] = {option.field: option.read(value) for option, value in asked}
    return Choices(**fields)
