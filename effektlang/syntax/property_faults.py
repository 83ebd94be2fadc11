"""What can be wrong with the head of a property: its word and what stands between it and the colon."""

from effektlang.diagnostics import Fault, Severity
from effektlang.text import Text

UNKNOWN_PROPERTY = Fault(
    code="S014",
    name=Text("okänd-egenskap", "unknown-property"),
    message=Text(
        "”{key}” är ingen egenskap hos ”{owner}”.{guess}",
        "“{key}” is no property of “{owner}”.{guess}",
    ),
    why=Text(
        "Det som språket inte känner igen kommer inte med i bilder, mallar och frågor.",
        "What the language does not know is left out of pictures, templates and questions.",
    ),
    way_out=Text(
        "Byt ut ordet, eller skriv texten under `beskrivning`.{choice}",
        "Change the word, or write the text under `description`.{choice}",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          sikkt: kort
          ^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          sikt: kort
        """,
    ),
)

PROPERTY_SYNONYM = Fault(
    code="S015",
    name=Text("annat-ord-för-egenskap", "other-word-for-property"),
    severity=Severity.WARNING,
    message=Text("Skriv ”{word}” i stället för ”{key}”.", "Write “{word}” instead of “{key}”."),
    why=Text(
        "När alla planer använder samma ord går de att läsa och jämföra.",
        "When all plans use the same words, they can be read and compared.",
    ),
    way_out=Text(
        "Byt ordet. Innebörden blir densamma.",
        "Change the word. The meaning stays the same.",
    ),
    bad=(
        """
        aktivitet hembesök: Hembesök inom 72 timmar
          deadline: 2026
          ^^^^^^^^
        """,
    ),
    good=(
        """
        aktivitet hembesök: Hembesök inom 72 timmar
          slut: 2026
        """,
    ),
)

PROPERTY_OF_OTHERS = Fault(
    code="S016",
    name=Text("egenskap-på-fel-ställe", "property-in-the-wrong-place"),
    message=Text(
        "”{key}” hör hemma under {places}, inte under ”{owner}”.",
        "“{key}” belongs under {places}, not under “{owner}”.",
    ),
    why=Text(
        "Ett ord betyder samma sak överallt, och därför har det sin plats.",
        "A word means the same everywhere, and so it has its place.",
    ),
    way_out=Text(
        "Flytta raden dit den hör, eller byt ut ordet.{choice}",
        "Move the line to where it belongs, or change the word.{choice}",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          basvärde 2024: 61
          ^^^^^^^^
        """,
    ),
    good=(
        """
        indikator trygghet: Andel som känner sig trygga
          basvärde 2024: 61
        """,
    ),
)

QUALIFIER_MISSING = Fault(
    code="S020",
    name=Text("tid-saknas", "period-missing"),
    message=Text("Vilken tid gäller ”{key}”?", "What time does “{key}” refer to?"),
    why=Text(
        "Utan tid går det inte att jämföra med det som kommer sedan.",
        "Without a time it cannot be compared with what comes later.",
    ),
    way_out=Text(
        "Skriv tiden före kolonet, till exempel `{key} 2026: …`.",
        "Write the time before the colon, such as `{key} 2026: …`.",
    ),
    bad=(
        """
        aktivitet hembesök: Hembesök
          milstolpe: Alla team är i gång
          ^^^^^^^^^
        """,
    ),
    good=(
        """
        aktivitet hembesök: Hembesök
          milstolpe 2026-03: Alla team är i gång
        """,
    ),
)

RULE_MISSING = Fault(
    code="S021",
    name=Text("undantag-utan-regel", "exception-without-rule"),
    message=Text("Vilken regel gäller undantaget?", "Which rule is the exception from?"),
    why=Text(
        "Ett undantag gäller en regel, så att alla andra frågor fortfarande ställs.",
        "An exception is from one rule, so that all other questions are still asked.",
    ),
    way_out=Text(
        "Skriv regelns namn före kolonet, till exempel `undantag effekt-utan-mätning: …`.",
        "Write the rule's name before the colon, such as `exception effect-without-measurement: …`.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          undantag: Följs i samtal
          ^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          undantag effekt-utan-mätning: Följs i samtal
        """,
    ),
)

TAKES_NO_QUALIFIER = Fault(
    code="S022",
    name=Text("ord-före-kolon", "words-before-the-colon"),
    message=Text(
        "Vad betyder ”{qualifier}” efter ”{key}”?",
        "What does “{qualifier}” mean after “{key}”?",
    ),
    why=Text(
        "Efter det här ordet ska kolonet komma direkt.",
        "After this word the colon comes at once.",
    ),
    way_out=Text(
        "Flytta ”{qualifier}” till andra sidan kolonet.",
        "Move “{qualifier}” to the other side of the colon.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          sikt 2026: kort
               ^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          sikt: kort
        """,
    ),
)

NO_VALUE = Fault(
    code="S023",
    name=Text("egenskap-utan-värde", "property-without-value"),
    severity=Severity.WARNING,
    message=Text("Vad ska stå efter ”{key}”?", "What goes after “{key}”?"),
    why=Text("En tom rad säger varken ja eller nej.", "An empty line says neither yes nor no."),
    way_out=Text("Fyll i värdet, eller ta bort raden.", "Fill in the value, or remove the line."),
    bad=(
        """
        effekt trygga: Tryggare hemma
          sikt:
          ^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          sikt: kort
        """,
    ),
)
