"""What can be wrong with the head of a declaration: its keyword, its id and its title."""

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
        "Byt ut ordet.{choice}",
        "Change the word.{choice}",
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

ROLE_AS_KIND = Fault(
    code="S026",
    name=Text("roll-som-element", "role-as-kind"),
    severity=Severity.WARNING,
    message=Text(
        "”{keyword}” är en roll. Skriv ”{word}”, och rollen på en egen rad.",
        "“{keyword}” is a role. Write “{word}”, and the role on a line of its own.",
    ),
    why=Text(
        "En intressent kan ha flera roller, och rollen avgör vad planen frågar om.",
        "A stakeholder may have several roles, and the role decides what is asked about the plan.",
    ),
    way_out=Text(
        "Byt ordet, och skriv rollen under det, till exempel `roll: målgrupp`.",
        "Change the word, and write the role below it, for example `role: target group`.",
    ),
    bad=(
        """
        målgrupp barn: Barn som lånar böcker
        ^^^^^^^^
        """,
    ),
    good=(
        """
        intressent barn: Barn som lånar böcker
          roll: målgrupp
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

SEVERAL_SUBJECTS = Fault(
    code="S024",
    name=Text("svar-om-flera", "answer-about-several"),
    message=Text("Ett svar handlar om ett element eller en länk.", "An answer is about one element or one link."),
    why=Text(
        "Annars går det inte att säga vad bedömningen gäller.",
        "Else no one can say what the assessment is about.",
    ),
    way_out=Text("Skriv ett `svar om` för varje.", "Write an `answer about` for each."),
    bad=(
        """
        plan: P
        effekt a: Tryggare
        effekt b: Piggare
        svar om: a, b
                    ^
        """,
    ),
    good=(
        """
        plan: P
        effekt a: Tryggare
        svar om: a
        """,
    ),
)
