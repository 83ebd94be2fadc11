"""What can be wrong with a value that could be read: its unit, its scale, its table."""

from effektlang.diagnostics import Fault
from effektlang.text import Text

OTHER_UNIT = Fault(
    code="V011",
    name=Text("annan-enhet", "other-unit"),
    message=Text(
        "Värdet är i {unit}, men indikatorn mäts i {expected}. Vilket gäller?",
        "The value is in {unit}, but the indicator is measured in {expected}. Which holds?",
    ),
    why=Text(
        "Värden i olika enheter går inte att jämföra.",
        "Values in different units cannot be compared.",
    ),
    way_out=Text(
        "Räkna om värdet till {expected}, eller ändra `enhet`.",
        "Convert the value to {expected}, or change `unit`.",
    ),
    bad=(
        """
        indikator oro: Oro
          enhet: %
          basvärde 2024: 18 personer
                         ^^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Oro
          enhet: %
          basvärde 2024: 18 %
        """,
        """
        indikator kostnad: Kostnad
          enhet: tkr
          basvärde 2024: 1,2 mnkr
        """,
    ),
)

NOT_A_NUMBER = Fault(
    code="V012",
    name=Text("varken-tal-eller-steg", "neither-number-nor-step"),
    message=Text(
        "”{value}” är varken ett tal eller ett steg på en skala.",
        "“{value}” is neither a number nor a step of a scale.",
    ),
    why=Text(
        "Ett värde är ett tal, eller ett av stegen på indikatorns skala.",
        "A value is a number, or one of the steps of the indicator's scale.",
    ),
    way_out=Text(
        "Skriv bara talet; ord som ”cirka” får plats efter `#` sist på raden. Är det ett steg på en skala: skriv stegen "
        "under `skala`, till exempel `skala: nej, delvis, ja`.",
        "Write the number alone; words such as “about” may stand after `#` at the end of the line. If it is a step of a "
        "scale: write the steps under `scale`, such as `scale: no, partly, yes`.",
    ),
    bad=(
        """
        indikator oro: Oro
          utfall 2025: ganska bra
                       ^^^^^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Oro
          skala: nej, delvis, ja
          utfall 2025: delvis
        """,
    ),
)

NOT_ON_SCALE = Fault(
    code="V013",
    name=Text("steg-utanför-skalan", "step-outside-the-scale"),
    message=Text(
        "”{value}” är inget av stegen på skalan.{guess}",
        "“{value}” is none of the steps of the scale.{guess}",
    ),
    why=Text(
        "Bara stegen på skalan går att jämföra med varandra.",
        "Only the steps of the scale can be compared.",
    ),
    way_out=Text("Välj något av: {steps}.", "Choose one of: {steps}."),
    bad=(
        """
        indikator oro: Oro
          skala: nej, delvis, ja
          utfall 2025: kanske
                       ^^^^^^
        """,
    ),
    good=(
        """
        indikator oro: Oro
          skala: nej, delvis, ja
          utfall 2025: delvis
        """,
    ),
)

BAD_ROW = Fault(
    code="V014",
    name=Text("oläslig-rad-i-tabell", "unreadable-table-row"),
    message=Text("Raden går inte att läsa: {reason}.", "The row cannot be read: {reason}."),
    why=Text(
        "Tabellen har kolumnerna period;värde;grupp, och en rad per värde.",
        "The table has the columns period;value;group, and a row for each value.",
    ),
    way_out=Text("Rätta raden i tabellen.", "Correct the row in the table."),
)

TWO_VALUES = Fault(
    code="V015",
    name=Text("två-värden-för-samma-tid", "two-values-for-the-same-time"),
    message=Text(
        "Värdet för {period} står både här och i ”{path}”, men inte lika. Vilket stämmer?",
        "The value for {period} stands both here and in “{path}”, but not alike. Which is right?",
    ),
    why=Text(
        "Annars följer ni upp två olika siffror.",
        "Otherwise you follow up two different figures.",
    ),
    way_out=Text("Ta bort det ena värdet.", "Remove one of the values."),
)
