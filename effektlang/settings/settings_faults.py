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
