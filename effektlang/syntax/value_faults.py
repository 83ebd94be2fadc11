"""What can be wrong with how a value is written."""

from effektlang.diagnostics import Fault, Severity
from effektlang.text import Text

QUOTE_IT = Text("Sätt citattecken om namnet", "Put quotation marks round the name")
USE_COMMA = Text("Skilj åt med kommatecken", "Separate with commas")

_READABLE = Text(
    "Ett värde som inte går att läsa kan varken ritas, följas upp eller jämföras.",
    "A value that cannot be read can be neither drawn, followed up nor compared.",
)

ONE_A_LINE = Text("Skriv ett på varje rad", "Write one a line")

BAD_PERIOD = Fault(
    code="V001",
    name=Text("oläslig-tid", "unreadable-period"),
    message=Text("”{value}” går inte att läsa som en tid.", "“{value}” cannot be read as a time."),
    why=_READABLE,
    way_out=Text(
        "Skriv till exempel 2026, 2026-09, 2026-09-30, 2026-T1, 2026-Q3, ht 2026 eller 2025–2028.",
        "Write for example 2026, 2026-09, 2026-09-30, 2026-Q3, autumn 2026 or 2025–2028.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          väntas: snart
                  ^^^^^
        """,
        """
        indikator oro: Oro
          utfall i fjol: 17
                 ^^^^^^
        """,
        """
        aktivitet besök: Besök
          slut: 2026-02-30
                ^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          väntas: ht 2026
        """,
    ),
)

BACKWARDS_PERIOD = Fault(
    code="V016",
    name=Text("tid-som-slutar-före-sin-början", "period-that-ends-before-it-begins"),
    message=Text(
        "”{value}” slutar innan den börjar. Vilken tid stämmer?",
        "“{value}” ends before it begins. Which time is right?",
    ),
    why=Text(
        "En tid har en första och en sista dag. I omvänd ordning är det ingen dag alls.",
        "A time has a first day and a last. In the wrong order it is no day at all.",
    ),
    way_out=Text(
        "Skriv den tidigaste tiden först, som i 2025–2028.",
        "Write the earliest time first, as in 2025–2028.",
    ),
    bad=(
        """
        plan: Trygg hemgång
          period: 2028–2025
                  ^^^^^^^^^
        """,
        """
        indicator worry: Worry
          target 2028–2025: 14
                 ^^^^^^^^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
          period: 2025-09–2025
        """,
    ),
)

BAD_NUMBER = Fault(
    code="V002",
    name=Text("oläsligt-tal", "unreadable-number"),
    message=Text("”{value}” går inte att läsa som ett tal.", "“{value}” cannot be read as a number."),
    why=_READABLE,
    way_out=Text(
        "Skriv siffror, med decimalkomma om det behövs och enheten efter: 1 200, 12,5 eller 18,2 %.",
        "Write figures, with a decimal point if needed and the unit after: 1 200, 12.5 or 18.2 %.",
    ),
    bad=(
        """
        resurs tid: Arbetstid
          kostnad: ganska mycket
                   ^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        resurs tid: Arbetstid
          kostnad: 1 200 000 kr
        """,
    ),
)

THOUSANDS_OR_DECIMALS = Fault(
    code="V003",
    name=Text("tusental-eller-decimaler", "thousands-or-decimals"),
    message=Text("Är ”{value}” tusental eller decimaler?", "Is “{value}” thousands or decimals?"),
    why=Text(
        "Punkt och komma används på olika sätt i olika länder. Här skulle värdet bli tusen gånger fel.",
        "Point and comma are used in different ways in different countries. Here the value could be wrong a thousand times over.",
    ),
    way_out=Text("Skriv {thousands} eller {decimals}.", "Write {thousands} or {decimals}."),
    bad=(
        """
        indikator oro: Oro
          basvärde 2024: 1.200
                         ^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Oro
          basvärde 2024: 1 200
        """,
    ),
)

BAD_TARGET = Fault(
    code="V004",
    name=Text("oläsligt-målvärde", "unreadable-target"),
    message=Text(
        "”{value}” går inte att läsa som ett målvärde.",
        "“{value}” cannot be read as a target.",
    ),
    why=_READABLE,
    way_out=Text(
        "Skriv till exempel 80, minst 80, högst 14, mellan 10 och 14, eller ett steg på skalan.",
        "Write for example 80, at least 80, at most 14, between 10 and 14, or a step of the scale.",
    ),
    bad=(
        """
        indikator oro: Oro
          målvärde 2028: högst mycket
                         ^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Oro
          målvärde 2028: högst 14
        """,
    ),
)

BAD_VALUE = Fault(
    code="V005",
    name=Text("oläsligt-värde", "unreadable-value"),
    message=Text(
        "”{value}” går inte att läsa som {expected}.",
        "“{value}” cannot be read as {expected}.",
    ),
    why=_READABLE,
    way_out=Text("Skriv till exempel {example}.", "Write for example {example}."),
    bad=(
        """
        indikator oro: Oro
          skala: bra
                 ^^^
        """,
        """
        indikator oro: Oro
          kolada: 20506
                  ^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Oro
          skala: 0–100
          kolada: N20506
        """,
    ),
)

UNKNOWN_CHOICE = Fault(
    code="V006",
    name=Text("okänt-val", "unknown-choice"),
    message=Text(
        "”{value}” är inget av valen för ”{key}”.{guess}",
        "“{value}” is none of the choices for “{key}”.{guess}",
    ),
    why=Text(
        "Med samma ord i alla planer går det att räkna, jämföra och rita.",
        "With the same words in all plans, one can count, compare and draw.",
    ),
    way_out=Text("Välj något av: {choices}.", "Choose one of: {choices}."),
    bad=(
        """
        effekt trygga: Tryggare hemma
          sikt: kotr
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

SEVERAL_CHOICES = Fault(
    code="V017",
    name=Text("flera-val-på-en-rad", "several-choices-on-one-line"),
    message=Text("”{key}” tar ett ord på varje rad.", "“{key}” takes one word a line."),
    why=Text(
        "Med ett ord på varje rad går det att se vad som kommer till och vad som tas bort.",
        "With one word a line, it shows what is added and what is taken away.",
    ),
    way_out=Text("Skriv en rad för varje: {lines}.", "Write a line for each: {lines}."),
    bad=(
        """
        intressent vård: Vårdcentralen
          roll: utförare, samverkanspart
                ^^^^^^^^^^^^^^^^^^^^^^^^
        """,
        """
        effect calm: Calmer patients
          benefit type: quality and environment
                        ^^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        intressent vård: Vårdcentralen
          roll: utförare
          roll: samverkanspart
        """,
    ),
)

CHOICE_SYNONYM = Fault(
    code="V007",
    name=Text("annat-ord-för-val", "other-word-for-choice"),
    severity=Severity.WARNING,
    message=Text("Skriv ”{word}” i stället för ”{value}”.", "Write “{word}” instead of “{value}”."),
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
        indikator oro: Oro
          frekvens: årligen
                    ^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Oro
          frekvens: år
        """,
    ),
)

BAD_REFERENCE = Fault(
    code="V008",
    name=Text("oläslig-hänvisning", "unreadable-reference"),
    message=Text("Vad hänvisar ”{value}” till?", "What does “{value}” refer to?"),
    why=Text(
        "Här ska det stå ett id, eller flera med kommatecken mellan.",
        "Here stands an id, or several with commas between.",
    ),
    way_out=Text(
        "Skriv elementets id, det ord som står före kolonet där elementet börjar. "
        "Har det inget id skriver ni titeln med bindestreck mellan orden.",
        "Write the element's id, the word before the colon where the element begins. "
        "If it has no id, write its title with hyphens between the words.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          för: alla våra patienter
               ^^^^^^^^^^^^^^^^^^^
        """,
        """
        kedja: a b
               ^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          för: patienter
        """,
    ),
)

OTHER_SEPARATOR = Fault(
    code="V009",
    name=Text("annat-skiljetecken", "other-separator"),
    severity=Severity.WARNING,
    message=Text("Skilj id:n åt med kommatecken.", "Separate ids with commas."),
    why=Text(
        "Ordet ”och” kan vara en del av ett namn. Kommatecken kan inte missförstås.",
        "The word “and” may be part of a name. A comma cannot be misunderstood.",
    ),
    way_out=Text(
        "Byt ”och”, ”&” och semikolon mot kommatecken, och ta bort punkten på slutet.",
        "Put commas for “and”, “&” and semicolons, and remove the full stop at the end.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          för: patienter och anhöriga
               ^^^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          för: patienter, anhöriga
        """,
    ),
)

UNQUOTED_NAME = Fault(
    code="V010",
    name=Text("namn-utan-citattecken", "name-without-quotation-marks"),
    severity=Severity.WARNING,
    message=Text(
        "Är ”{value}” ett namn? Sätt citattecken om det.",
        "Is “{value}” a name? Put quotation marks round it.",
    ),
    why=Text(
        "Utan citattecken läses varje ord som ett id.",
        "Without quotation marks each word is read as an id.",
    ),
    way_out=Text(
        'Skriv "{value}", eller skapa en intressent och använd dess id.',
        'Write "{value}", or declare a stakeholder and use its id.',
    ),
    bad=(
        """
        indikator oro: Oro
          ansvarig: Enheten för kvalitet
                    ^^^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Oro
          ansvarig: "Enheten för kvalitet"
        """,
    ),
)

EXPECTED = {
    "scale": (
        Text("en skala", "a scale"),
        Text("0–100, eller stegen i ordning: nej, delvis, ja", "0–100, or the steps in order: no, partly, yes"),
    ),
    "duration": (Text("en tidslängd", "a length of time"), Text("6 månader eller 2 år", "6 months or 2 years")),
    "adoption": (Text("ett beslutsdatum", "a date of adoption"), Text("2026-03-12 § 34", "2026-03-12 § 34")),
    "kolada": (Text("ett nyckeltal i Kolada", "a key figure in Kolada"), Text("N20506", "N20506")),
    "area": (Text("ett område i Kolada", "an area in Kolada"), Text("0180 för en kommun", "0180 for a municipality")),
    "sdg": (Text("mål i Agenda 2030", "goals of the 2030 Agenda"), Text("3, 3.4 eller 1.a", "3, 3.4 or 1.a")),
    "grade": (
        Text("en grad", "a grade"),
        Text("låg, medel, hög eller en siffra från 1 till 5", "low, medium, high or a figure from 1 to 5"),
    ),
}
