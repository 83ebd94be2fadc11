"""What can be wrong with the words that start a line."""

from effektlang.diagnostics import Fault, Severity
from effektlang.text import Text

UNKNOWN_KIND = Fault(
    code="S011",
    name=Text("okänt-slags-element", "unknown-kind"),
    message=Text(
        "”{keyword}” är inget ord för ett element.{guess}",
        "“{keyword}” is no word for an element.{guess}",
    ),
    why=Text(
        "Varje element börjar med ett av språkets ord: effekt, aktivitet, indikator och så vidare.",
        "Every element begins with one of the words of the language: effect, activity, indicator and so on.",
    ),
    way_out=Text(
        "Byt ut ordet. Alla ord finns på sidan Ord, och i `effekt explain ord`.",
        "Change the word. All words are on the page Words, and in `effekt explain words`.",
    ),
    bad=(
        """
        efekt trygga: Tryggare hemma
        ^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
        """,
    ),
)

KIND_SYNONYM = Fault(
    code="S012",
    name=Text("annat-ord-för-element", "other-word-for-kind"),
    severity=Severity.WARNING,
    message=Text("Skriv ”{word}” i stället för ”{keyword}”.", "Write “{word}” instead of “{keyword}”."),
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
        insats hembesök: Hembesök inom 72 timmar
        ^^^^^^
        """,
    ),
    good=(
        """
        aktivitet hembesök: Hembesök inom 72 timmar
        """,
    ),
)

AMBIGUOUS_KIND = Fault(
    code="S013",
    name=Text("ord-med-flera-betydelser", "word-with-several-meanings"),
    message=Text(
        "”{keyword}” betyder olika saker i olika organisationer. Vad menar ni här?",
        "“{keyword}” means different things in different organisations. What do you mean here?",
    ),
    why=Text(
        "Den som läser planen ska inte behöva gissa vad ordet står för. {choice}",
        "The reader should not have to guess what the word stands for. {choice}",
    ),
    way_out=Text("Välj det ord som passar: {choice}", "Choose the word that fits: {choice}"),
    bad=(
        """
        resultat trygga: Tryggare hemma
        ^^^^^^^^
        """,
        """
        impact health: Better health
        ^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
        """,
    ),
)

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
        "Byt ut ordet, eller skriv texten under `beskrivning`.",
        "Change the word, or write the text under `description`.",
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
        "Flytta raden dit den hör, eller byt ut ordet.",
        "Move the line to where it belongs, or change the word.",
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

NO_TITLE = Fault(
    code="S017",
    name=Text("element-utan-titel", "element-without-title"),
    message=Text("Vilken titel har ”{head}”?", "What is the title of “{head}”?"),
    why=Text(
        "Titeln är det som syns i bilden och i alla dokument.",
        "The title is what is seen in the picture and in every document.",
    ),
    way_out=Text("Skriv titeln efter kolonet.", "Write the title after the colon."),
    bad=(
        """
        effekt trygga:
               ^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
        """,
    ),
)

BAD_NAME = Fault(
    code="S018",
    name=Text("id-med-fel-tecken", "id-with-wrong-characters"),
    message=Text(
        "Ett id är ett enda ord. Skriv ”{suggestion}” i stället för ”{name}”.",
        "An id is a single word. Write “{suggestion}” instead of “{name}”.",
    ),
    why=Text(
        "Andra element pekar på id:t. Därför får det bara ha bokstäver, siffror, bindestreck och understreck.",
        "Other elements point at the id, so it may hold only letters, digits, hyphens and underscores.",
    ),
    way_out=Text("Byt mellanslag mot bindestreck.", "Put hyphens for the spaces."),
    bad=(
        """
        effekt trygga äldre: Äldre känner sig trygga
               ^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga-äldre: Äldre känner sig trygga
        """,
    ),
)

TAKES_NO_NAME = Fault(
    code="S019",
    name=Text("id-där-inget-behövs", "id-where-none-is-needed"),
    severity=Severity.WARNING,
    message=Text("”{keyword}” har inget id.", "“{keyword}” has no id."),
    why=Text("Inget annat element pekar på det.", "No other element points at it."),
    way_out=Text("Ta bort id:t.", "Remove the id."),
    bad=(
        """
        plan p1: Trygg hemgång
             ^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
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
