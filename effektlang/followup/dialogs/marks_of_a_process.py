"""The eight marks of a process."""

from effektlang.followup.dialog import NEXT_STEPS, YES_PARTLY_NO, Dialog, Part, Question
from effektlang.text import Text

DIALOG = Dialog(
    name=Text("processens-kännetecken", "process-marks"),
    title=Text("Är det en process?", "Is it a process?"),
    about=Text("de åtta kännetecknen på en process", "the eight marks of a process"),
    opening=Text(
        "Välj ett arbete som ni gör om och om igen. Gå igenom det med någon som det är till för.",
        "Choose a piece of work that you do over and over. Go through it with someone it is for.",
    ),
    parts=(
        Part(
            heading=Text("Arbetet", "The work"),
            known=("purpose", "target_groups"),
            questions=(
                Question(Text("Vilket arbete pratar ni om?", "Which work are you talking about?"), "line"),
                Question(Text("Vem är det till för?", "Who is it for?"), "line"),
            ),
        ),
        Part(
            heading=Text("De åtta kännetecknen", "The eight marks"),
            about=Text("Kännetecken", "Mark"),
            rows=(
                Text("Det finns alltid någon som det är till för.", "There is always someone it is for."),
                Text("Det har en bestämd början.", "It has a defined start."),
                Text("Det har ett bestämt slut.", "It has a defined end."),
                Text("Det görs om och om igen.", "It repeats."),
                Text("Det ger ett värde för dem det är till för.", "It adds value for those it is for."),
                Text("Det använder egna och andras resurser.", "It uses inner and outer resources."),
                Text("Stegen hänger ihop i en kedja.", "The steps make one logical chain."),
                Text("Resultatet går att mäta.", "The result can be measured."),
            ),
            questions=(
                Question(Text("Stämmer det?", "Is it so?"), "choice", YES_PARTLY_NO, "medium"),
                Question(Text("Så är det hos oss", "This is how it is with us")),
                Question(Text("Det vi behöver göra", "What we need to do")),
            ),
        ),
        Part(
            heading=Text("Mellan stegen", "Between the steps"),
            known=("activities", "inputs"),
            questions=(
                Question(Text("Var får någon vänta, och på vad?", "Where does someone have to wait, and for what?")),
                Question(
                    Text(
                        "Vilka andra processer beror den av, och vilka beror av den?",
                        "Which other processes does it depend on, and which depend on it?",
                    )
                ),
            ),
        ),
        NEXT_STEPS,
    ),
)
