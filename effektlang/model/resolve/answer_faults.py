"""What can be wrong with follow-up files, and with how a plan names them."""

from effektlang.diagnostics import Fault, Severity
from effektlang.text import Text

NOT_A_FOLLOW_UP = Fault(
    code="N016",
    name=Text("svar-utan-uppföljningsfil", "answers-not-a-follow-up-file"),
    message=Text("”{path}” är ingen uppföljningsfil.", "“{path}” is no follow-up file."),
    why=Text(
        "En uppföljningsfil börjar med `följer upp` och säger vilken plan svaren gäller.",
        "A follow-up file begins with `follows up` and says which plan the answers are about.",
    ),
    way_out=Text(
        "Rätta sökvägen, eller skriv `följer upp` överst i den filen.",
        "Correct the path, or write `follows up` at the top of that file.",
    ),
)

OTHER_PLAN = Fault(
    code="N017",
    name=Text("svar-om-annan-plan", "answers-about-other-plan"),
    message=Text(
        "Svaren i ”{path}” gäller en annan plan: ”{other}”.",
        "The answers in “{path}” are about another plan: “{other}”.",
    ),
    why=Text(
        "Svar om en annan plan kan råka ha samma id och hamna på fel ställe.",
        "Answers about another plan may happen to have the same ids and end up in the wrong place.",
    ),
    way_out=Text(
        "Ta bort raden, eller rätta `följer upp` i den filen.",
        "Remove the line, or correct `follows up` in that file.",
    ),
)

NOT_A_PLAN = Fault(
    code="N018",
    name=Text("följer-upp-uppföljning", "follows-up-a-follow-up"),
    message=Text(
        "”{path}” är själv en uppföljningsfil. Vilken plan gäller svaren?",
        "“{path}” is itself a follow-up file. Which plan are the answers about?",
    ),
    why=Text("Svaren pekar på element, och de står i planen.", "Answers point at elements, and those are in the plan."),
    way_out=Text("Skriv planens fil efter `följer upp`.", "Write the plan's file after `follows up`."),
)

NOT_NAMED = Fault(
    code="N019",
    name=Text("svar-som-planen-inte-nämner", "answers-the-plan-does-not-name"),
    severity=Severity.WARNING,
    message=Text(
        "Planen nämner inte den här filen. Ska svaren vara med i rapporter och bilder?",
        "The plan does not name this file. Are the answers to be in reports and pictures?",
    ),
    why=Text(
        "Bara filer som planen nämner läses med den.",
        "Only files that the plan names are read along with it.",
    ),
    way_out=Text(
        "Skriv `svar: {name}` under uppföljningen eller under `plan` i ”{path}”.",
        "Write `answers: {name}` under the follow-up or under `plan` in “{path}”.",
    ),
)

BELONGS_IN_PLAN = Fault(
    code="N020",
    name=Text("hör-hemma-i-planen", "belongs-in-the-plan"),
    message=Text(
        "”{keyword}” hör hemma i planen, inte i svaren.", "“{keyword}” belongs in the plan, not in the answers."
    ),
    why=Text(
        "I en uppföljningsfil står svar om planens element, och lärdomar.",
        "A follow-up file holds answers about the elements of the plan, and lessons.",
    ),
    way_out=Text("Flytta det till planen.", "Move it to the plan."),
    bad=(
        """
        följer upp: plan.eff
        effekt trygga: Tryggare hemma
        ^^^^^^
        """,
    ),
    good=(
        """
        följer upp: plan.eff
        lärdom ring: Ring dagen före
        """,
    ),
)

TWO_ANSWERS = Fault(
    code="N021",
    name=Text("olika-svar-på-samma-sak", "different-answers-to-the-same"),
    severity=Severity.WARNING,
    message=Text(
        "Vilket svar gäller om ”{title}” för {period}? ”{first}” eller ”{second}”?",
        "Which answer holds about “{title}” for {period}? “{first}” or “{second}”?",
    ),
    why=Text(
        "Det första svaret gäller tills ni har valt.",
        "The first answer counts until you have chosen.",
    ),
    way_out=Text("Behåll ett av dem.", "Keep one of them."),
    bad=(
        """
        plan: P
        effekt a: Tryggare
        svar om: a
          bedömning 2026: kan uppnås
          bedömning 2026: svårt
          ^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        plan: P
        effekt a: Tryggare
        svar om: a
          bedömning 2025: kan uppnås
          bedömning 2026: svårt
        """,
    ),
)

NOT_ALONE = Fault(
    code="N022",
    name=Text("följer-upp-på-fel-plats", "follows-up-out-of-place"),
    message=Text(
        "En fil är antingen en plan eller en uppföljning av en plan.",
        "A file is either a plan or a follow-up of one plan.",
    ),
    why=Text(
        "`följer upp` står en gång, i en egen fil bredvid planen.",
        "`follows up` stands once, in a file of its own beside the plan.",
    ),
    way_out=Text(
        "Flytta svaren till en egen fil, eller ta bort raden.",
        "Move the answers to a file of their own, or remove the line.",
    ),
    bad=(
        """
        plan: P
        följer upp: andra.eff
        ^^^^^^^^^^
        """,
    ),
    good=(
        """
        följer upp: andra.eff
        """,
    ),
)
