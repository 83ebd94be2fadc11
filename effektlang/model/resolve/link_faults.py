"""What can be wrong with the links that a plan states."""

from effektlang.diagnostics import Fault, Severity
from effektlang.text import Text

NO_SUCH_LINK = Fault(
    code="N011",
    name=Text("länk-som-inte-finns", "link-that-does-not-exist"),
    message=Text(
        "Det finns ingen länk från ”{source}” till ”{target}”.",
        "There is no link from “{source}” to “{target}”.",
    ),
    why=Text(
        "Antaganden och risker hör till en länk i kedjan.",
        "Assumptions and risks belong to a link of the chain.",
    ),
    way_out=Text(
        "Skriv `leder till: {target}` under ”{source}”, eller rätta id:na.",
        "Write `leads to: {target}` under “{source}”, or correct the ids.",
    ),
    bad=(
        """
        antagande a1: Besöken sker i tid
          gäller: besök → trygga
                  ^^^^^^^^^^^^^^
        prestation besök: Besök
        effekt trygga: Tryggare hemma
        """,
    ),
    good=(
        """
        antagande a1: Besöken sker i tid
          gäller: besök → trygga
        prestation besök: Besök
          leder till: trygga
        effekt trygga: Tryggare hemma
        """,
    ),
)

LINK_TO_ITSELF = Fault(
    code="N012",
    name=Text("länk-till-sig-själv", "link-to-itself"),
    message=Text("Hur kan ”{title}” leda till sig själv?", "How can “{title}” lead to itself?"),
    why=Text(
        "En länk säger att en sak orsakar en annan.",
        "A link says that one thing causes another.",
    ),
    way_out=Text(
        "Byt ut id:t mot det som kommer sedan, eller ta bort raden.",
        "Change the id to what comes next, or remove the line.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          leder till: trygga
                      ^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          leder till: lugna
        effekt lugna: Lugnare hemma
        """,
    ),
)

LINK_TWICE = Fault(
    code="N013",
    name=Text("samma-länk-två-gånger", "same-link-twice"),
    severity=Severity.WARNING,
    message=Text(
        "Länken till ”{title}” står redan. Räcker det med en gång?",
        "The link to “{title}” is there already. Is once enough?",
    ),
    why=Text(
        "Två rader om samma länk säger lätt olika saker efter ett tag.",
        "Two lines about one link easily come to say different things.",
    ),
    way_out=Text("Ta bort den ena raden.", "Remove one of the lines."),
    bad=(
        """
        effekt trygga: Tryggare hemma
          leder till: lugna
          leder till: lugna
                      ^^^^^
        effekt lugna: Lugnare hemma
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          leder till: lugna
        effekt lugna: Lugnare hemma
        """,
    ),
)

CONTRADICTORY_LINK = Fault(
    code="N014",
    name=Text("länk-med-två-svar", "link-with-two-answers"),
    message=Text(
        "Länken till ”{title}” har två olika värden för ”{key}”. Vilket gäller?",
        "The link to “{title}” has two different values for “{key}”. Which one holds?",
    ),
    why=Text(
        "En länk kan bara ha ett svar. Det första gäller tills vidare.",
        "A link can have only one answer. Until then the first one counts.",
    ),
    way_out=Text("Ta bort det ena värdet.", "Remove one of the values."),
    bad=(
        """
        effekt trygga: Tryggare hemma
          leder till: lugna
            evidens: stark
          leder till: lugna
            evidens: begränsad
            ^^^^^^^
        effekt lugna: Lugnare hemma
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          leder till: lugna
            evidens: stark
        effekt lugna: Lugnare hemma
        """,
    ),
)
