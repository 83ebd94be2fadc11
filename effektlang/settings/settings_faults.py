"""What can be wrong in `effekt.toml`."""

from effektlang.diagnostics import Fault, Severity
from effektlang.text import Text

_STILL = Text(
    "Resten av inställningarna gäller ändå.",
    "The rest of the settings hold all the same.",
)

NOT_TOML = Fault(
    code="C001",
    name=Text("oläslig-inställningsfil", "unreadable-settings"),
    message=Text("Inställningarna går inte att läsa: {reason}.", "The settings cannot be read: {reason}."),
    why=Text("Utan dem gäller det som är vanligt, och det kan vara något annat än ni har bestämt.",
             "Without them the usual holds, which may be something else than you have decided."),
    way_out=Text('Rätta filen. Den skrivs i formatet TOML: `namn = "värde"`.',
                 'Correct the file. It is written in the TOML format: `name = "value"`.'),
)  # fmt: skip

UNKNOWN_KEY = Fault(
    code="C002",
    name=Text("okänd-inställning", "unknown-setting"),
    message=Text("”{key}” är ingen inställning.{guess}", "“{key}” is no setting.{guess}"),
    why=_STILL,
    way_out=Text("Välj någon av: {keys}.", "Choose one of: {keys}."),
)

WRONG_VALUE = Fault(
    code="C003",
    name=Text("fel-slags-inställning", "wrong-kind-of-setting"),
    message=Text("”{key}” kan inte vara {value}.", "“{key}” cannot be {value}."),
    why=_STILL,
    way_out=Text("Skriv {expected}.", "Write {expected}."),
)

UNKNOWN_RULE = Fault(
    code="C004",
    name=Text("okänd-fråga-i-inställningarna", "unknown-rule-in-settings"),
    severity=Severity.ERROR,
    message=Text("Det finns ingen fråga som heter ”{name}”.{guess}", "There is no question called “{name}”.{guess}"),
    why=_STILL,
    way_out=Text("Skriv en kod, ett namn eller en familj. Alla finns i `effekt rules`.",
                 "Write a code, a name or a family. All are listed by `effekt rules`."),
)  # fmt: skip

NO_SUCH_THEME = Fault(
    code="C005",
    name=Text("okänt-tema", "unknown-theme"),
    message=Text("Temat ”{theme}” finns inte.{guess}", "There is no theme “{theme}”.{guess}"),
    why=Text("Bilderna ritas med det vanliga utseendet.", "The pictures are drawn with the usual looks."),
    way_out=Text("Välj någon av {themes}, eller skriv sökvägen till en egen temafil (.toml).",
                 "Choose one of {themes}, or write the path of a theme file of your own (.toml)."),
)  # fmt: skip

THEME_NOT_READ = Fault(
    code="C006",
    name=Text("oläsligt-tema", "unreadable-theme"),
    message=Text(
        "Temafilen ”{theme}” går inte att läsa: {reason}.", "The theme file “{theme}” cannot be read: {reason}."
    ),
    why=Text("Bilderna ritas med det vanliga utseendet.", "The pictures are drawn with the usual looks."),
    way_out=Text("Rätta filen. Den skrivs i formatet TOML.", "Correct the file. It is written in the TOML format."),
)

WRONG_IN_THEME = Fault(
    code="C007",
    name=Text("fel-i-tema", "fault-in-theme"),
    message=Text("Temat kan inte ha ”{found}” här.", "The theme cannot have “{found}” here."),
    why=Text("Det som inte går att läsa är som i temat det bygger på.",
             "What cannot be read is as in the theme that it builds on."),
    way_out=Text("Skriv {expected}.", "Write {expected}."),
)  # fmt: skip

TOO_LITTLE_CONTRAST = Fault(
    code="C008",
    name=Text("för-svag-kontrast-i-temat", "too-little-contrast-in-theme"),
    message=Text("Kontrasten räcker inte: {what} ({colour}) mot {on} ({background}) har {ratio}:1.",
                 "The contrast does not suffice: {what} ({colour}) against {on} ({background}) have {ratio}:1."),
    why=Text("Den som ser sämre ska också kunna läsa bilden. Lagen om tillgänglighet till digital offentlig service "
             "kräver WCAG 2.1 nivå AA, och där är gränsen {demanded}:1.",
             "Those who see less well must be able to read the picture too. The law on accessibility of public digital "
             "services demands WCAG 2.1 level AA, where the limit is {demanded}:1."),
    way_out=Text("Välj en mörkare eller ljusare färg. Temat används inte så länge kontrasten är för svag.",
                 "Choose a darker or a lighter colour. The theme is not used as long as the contrast is too weak."),
)  # fmt: skip
