"""What can be wrong with what was written in one field of a sheet: the number, the word or the day."""

from effektlang.diagnostics import Fault
from effektlang.text import Text

NOT_A_NUMBER = Fault(
    code="U011",
    name=Text("svar-som-inte-är-ett-tal", "answer-not-a-number"),
    message=Text(
        "”{value}” går inte att läsa som ett tal.",
        "“{value}” cannot be read as a number.",
    ),
    why=Text(
        "Ett värde ska gå att jämföra med målvärdet.",
        "A value is to be compared with the target.",
    ),
    way_out=Text(
        "Skriv bara talet, och resten i kommentaren.",
        "Write only the number, and the rest in the comment.",
    ),
)

AMBIGUOUS_NUMBER = Fault(
    code="U012",
    name=Text("tal-som-kan-läsas-på-två-sätt", "number-read-in-two-ways"),
    message=Text(
        "”{value}” kan vara både tusental och decimaler.",
        "“{value}” may be thousands or decimals.",
    ),
    why=Text(
        "En punkt eller ett komma följt av tre siffror betyder olika saker i olika program.",
        "A point or a comma before three digits means different things in different programs.",
    ),
    way_out=Text(
        "Skriv 1200 eller 1,2.",
        "Write 1200 or 1.2.",
    ),
)

OTHER_UNIT = Fault(
    code="U013",
    name=Text("svar-i-annan-enhet", "answer-in-other-unit"),
    message=Text(
        "”{value}” har en annan enhet än planen, som räknar i {unit}.",
        "“{value}” has another unit than the plan, which counts in {unit}.",
    ),
    why=Text(
        "Värden i olika enheter går inte att jämföra.",
        "Values in different units cannot be compared.",
    ),
    way_out=Text(
        "Räkna om värdet.",
        "Convert the value.",
    ),
)

OUTSIDE_SCALE = Fault(
    code="U014",
    name=Text("svar-utanför-skalan", "answer-outside-scale"),
    message=Text(
        "”{value}” ligger utanför skalan, som går från {lowest} till {highest}.",
        "“{value}” lies outside the scale, which goes from {lowest} to {highest}.",
    ),
    why=Text(
        "Det är troligen ett skrivfel.",
        "It is probably a slip.",
    ),
    way_out=Text(
        "Rätta värdet.",
        "Correct the value.",
    ),
)

NOT_A_CHOICE = Fault(
    code="U015",
    name=Text("svar-som-inte-är-ett-av-orden", "answer-not-one-of-the-words"),
    message=Text(
        "”{value}” är inget av orden: {choices}.{guess}",
        "“{value}” is none of the words: {choices}.{guess}",
    ),
    why=Text(
        "Bedömningar går att jämföra när alla väljer ur samma ord.",
        "Assessments can be compared when all choose among the same words.",
    ),
    way_out=Text(
        "Välj ett av orden, och skriv resten som skäl.",
        "Choose one of the words, and write the rest as reasons.",
    ),
)

SEVERAL_CHOICES = Fault(
    code="U016",
    name=Text("flera-ord-valda", "several-words-chosen"),
    message=Text(
        "Flera ord är valda: {value}.",
        "Several words are chosen: {value}.",
    ),
    why=Text(
        "En bedömning är ett ord.",
        "An assessment is one word.",
    ),
    way_out=Text(
        "Välj ett, och skriv det andra som skäl.",
        "Choose one, and write the other as a reason.",
    ),
)

NOT_A_DATE = Fault(
    code="U017",
    name=Text("svar-som-inte-är-ett-datum", "answer-not-a-date"),
    message=Text(
        "”{value}” går inte att läsa som en tid.",
        "“{value}” cannot be read as a time.",
    ),
    why=Text(
        "Datumet behövs för att kunna följa upp åtgärden.",
        "The date is needed to follow up the action.",
    ),
    way_out=Text(
        "Skriv till exempel 2026-09-30.",
        "Write for example 2026-09-30.",
    ),
)

ERROR_IN_CELL = Fault(
    code="U018",
    name=Text("fel-i-cellen", "error-in-cell"),
    message=Text(
        "Cellen visar ett fel: {value}.",
        "The cell shows an error: {value}.",
    ),
    why=Text(
        "En formel pekar på något som inte finns längre.",
        "A formula points at something that is no longer there.",
    ),
    way_out=Text(
        "Skriv värdet i stället för formeln.",
        "Write the value instead of the formula.",
    ),
)
