"""What can be wrong with ids, references and properties that stand twice."""

from effektlang.diagnostics import Fault, Severity
from effektlang.text import Text

FIRST_HERE = Text("här står det första gången", "here it stands the first time")

UNKNOWN_REFERENCE = Fault(
    code="N001",
    name=Text("okänd-hänvisning", "unknown-reference"),
    message=Text(
        "Vad är ”{name}”? Det finns inget element med det id:t.{guess}",
        "What is “{name}”? There is no element with that id.{guess}",
    ),
    why=Text(
        "En hänvisning binder ihop planen. Går den ingenstans, så tappar kedjan en länk.",
        "A reference ties the plan together. If it leads nowhere, the chain loses a link.",
    ),
    way_out=Text("Rätta id:t, eller skapa elementet.", "Correct the id, or declare the element."),
    bad=(
        """
        effekt trygga: Tryggare hemma
          mäts med: trygghet
                    ^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          mäts med: trygghet
        indikator trygghet: Andel trygga
        """,
    ),
)

UNKNOWN_NAME = Fault(
    code="N002",
    name=Text("okänt-namn", "unknown-name"),
    severity=Severity.WARNING,
    message=Text(
        "Är ”{name}” en intressent eller bara ett namn?{guess}",
        "Is “{name}” a stakeholder or only a name?{guess}",
    ),
    why=Text(
        "Ett ord utan citattecken är ett id. Ett namn som inte är med i planen skrivs inom citattecken.",
        "A word without quotation marks is an id. A name that is not in the plan is written within them.",
    ),
    way_out=Text(
        'Skriv "{name}" med citattecken, eller skapa en intressent.',
        'Write "{name}" with quotation marks, or declare a stakeholder.',
    ),
    bad=(
        """
        plan: Trygg hemgång
          ägare: Socialnämnden
                 ^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
          ägare: "Socialnämnden"
        """,
    ),
)

WRONG_KIND = Fault(
    code="N003",
    name=Text("hänvisning-till-fel-slags-element", "reference-to-the-wrong-kind"),
    message=Text(
        "”{name}” är {kind}. Efter ”{key}” ska det stå {expected}.",
        "“{name}” is {kind}. After “{key}” stands {expected}.",
    ),
    why=Text(
        "Varje egenskap binder ihop vissa slags element. Annars går det inte att säga vad länken betyder.",
        "Every property ties certain kinds of elements together; else no one can say what the tie means.",
    ),
    way_out=Text(
        "Byt ut id:t, eller välj ett ord som passar.",
        "Change the id, or choose a word that fits.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          mäts med: lugna
                    ^^^^^
        effekt lugna: Lugnare hemma
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          mäts med: lugna
        indikator lugna: Andel lugna
        """,
    ),
)

OTHER_CASE = Fault(
    code="N004",
    name=Text("stora-och-små-bokstäver", "upper-and-lower-case"),
    severity=Severity.WARNING,
    message=Text(
        "Menar ni ”{name}”? Stora och små bokstäver skiljer sig.",
        "Do you mean “{name}”? Upper and lower case differ.",
    ),
    why=Text(
        "Ett id skrivs likadant överallt, så att det går att söka efter.",
        "An id is written alike everywhere, so that it can be searched for.",
    ),
    way_out=Text("Skriv ”{name}”.", "Write “{name}”."),
    bad=(
        """
        effekt trygga: Tryggare hemma
          mäts med: Oro
                    ^^^
        indikator oro: Oro
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          mäts med: oro
        indikator oro: Oro
        """,
    ),
)

SAME_NAME = Fault(
    code="N005",
    name=Text("samma-id-två-gånger", "same-id-twice"),
    message=Text(
        "Två element heter ”{name}”. Vilket menas när andra hänvisar dit?",
        "Two elements are called “{name}”. Which is meant when others refer to it?",
    ),
    why=Text(
        "Ett id pekar ut ett enda element. Det första gäller tills vidare.",
        "An id points out a single element. Until then the first one counts.",
    ),
    way_out=Text("Ge det ena elementet ett annat id.", "Give one of the elements another id."),
    bad=(
        """
        effekt trygga: Tryggare hemma
        effekt trygga: Lugnare hemma
               ^^^^^^
        """,
        """
        effekt trygga: Tryggare hemma
        effekt Trygga: Lugnare hemma
               ^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
        effekt lugna: Lugnare hemma
        """,
    ),
)

NO_PLAN = Fault(
    code="N006",
    name=Text("fil-utan-plan", "file-without-plan"),
    severity=Severity.WARNING,
    message=Text("Vad heter planen?", "What is the plan called?"),
    why=Text(
        "Namnet, syftet och ägaren står under `plan`. Utan dem vet läsaren inte vad bilden hör till.",
        "The name, the purpose and the owner stand under `plan`. Without them the reader cannot tell what the picture belongs to.",
    ),
    way_out=Text(
        "Skriv en rad överst, till exempel `plan: Trygg hemgång`.",
        "Write a line at the top, such as `plan: Safe return home`.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
        ^^^^^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        effekt trygga: Tryggare hemma
        """,
    ),
)

TWO_PLANS = Fault(
    code="N007",
    name=Text("två-planer-i-en-fil", "two-plans-in-one-file"),
    message=Text(
        "Filen har redan en plan. Hör ”{title}” hemma i en egen fil?",
        "The file already has a plan. Does “{title}” belong in a file of its own?",
    ),
    why=Text(
        "Varje fil är en plan. En plan kan bygga på en annan med `bygger på`.",
        "Every file is one plan. A plan can build on another with `builds on`.",
    ),
    way_out=Text(
        "Flytta den andra planen till en egen fil.",
        "Move the second plan to a file of its own.",
    ),
    bad=(
        """
        plan: Trygg hemgång
        plan: Trygg vardag
        ^^^^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        """,
    ),
)

SAME_PROPERTY = Fault(
    code="N015",
    name=Text("samma-egenskap-två-gånger", "same-property-twice"),
    message=Text(
        "”{key}” står två gånger. Vilken rad gäller?",
        "“{key}” stands twice. Which line holds?",
    ),
    why=Text(
        "Den första raden gäller tills vidare, så att resten av planen går att läsa.",
        "Until then the first line counts, so that the rest of the plan can be read.",
    ),
    way_out=Text("Ta bort den ena raden.", "Remove one of the lines."),
    bad=(
        """
        effekt trygga: Tryggare hemma
          sikt: kort
          sikt: lång
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
