"""Current-state analysis: from figures and observations to deviations, choices and causes."""

from effektlang.followup.dialog import LOW_TO_HIGH, NEXT_STEPS, Dialog, Part, Question
from effektlang.text import Text

_DEVIATION = Question(Text("Avvikelse", "Deviation"))

DIALOG = Dialog(
    name=Text("nulägesanalys", "current-state"),
    title=Text("Hur är det i dag?", "How are things today?"),
    about=Text("från siffror och iakttagelser till orsaker", "from figures and observations to causes"),
    opening=Text(
        "Ta delarna i ordning. Håll isär det ni vet från det ni tror, och vänta med lösningarna.",
        "Take the parts in order. Keep what you know apart from what you think, and leave the solutions for later.",
    ),
    parts=(
        Part(
            heading=Text("Nyckeltal", "Key figures"),
            note=Text(
                "Se på hur värdet har rört sig, inte bara på det senaste.",
                "Look at how the value has moved, not only at the last one.",
            ),
            each="indicator",
            known=("baseline", "last", "target"),
            questions=(
                Question(Text("Vad säger det, och vad säger det inte?", "What does it say, and what does it not?")),
            ),
        ),
        Part(
            heading=Text("Iakttagelser", "Observations"),
            note=Text(
                "Det ni har sett och hört, helst med deras ord som det gäller.",
                "What you have seen and heard, in the words of those concerned if you can.",
            ),
            questions=(
                Question(Text("Iakttagelse", "Observation")),
                Question(Text("Vem såg det", "Who saw it"), "line", width="medium"),
                Question(Text("Hur ofta är det så", "How often is it so"), "line", width="medium"),
            ),
            empty_rows=4,
        ),
        Part(
            heading=Text("Var finns avvikelserna?", "Where are the deviations?"),
            known=("problems", "needs"),
            questions=(
                _DEVIATION,
                Question(Text("För vem", "For whom"), width="medium"),
                Question(Text("Hur vet ni det", "How do you know")),
            ),
            empty_rows=4,
        ),
        Part(
            heading=Text("Vad väljer ni?", "What do you choose?"),
            note=Text("Att välja är också att välja bort.", "To choose is also to choose what to leave."),
            questions=(
                _DEVIATION,
                Question(
                    Text("Betydelse för dem det gäller", "Weight to those concerned"), "choice", LOW_TO_HIGH, "medium"
                ),
                Question(
                    Text("Hur mycket ni kan påverka", "How much you can influence"), "choice", LOW_TO_HIGH, "medium"
                ),
                Question(
                    Text("Tar ni den nu?", "Do you take it now?"),
                    "choice",
                    (Text("ja", "yes"), Text("senare", "later"), Text("nej", "no")),
                    "medium",
                ),
            ),
            empty_rows=4,
        ),
        Part(
            heading=Text("Vad beror det på?", "What causes it?"),
            known=("causes",),
            questions=(
                _DEVIATION,
                Question(Text("Varför är det så?", "Why is it so?")),
                Question(Text("Och varför är det så?", "And why is that?")),
                Question(Text("Hur vet ni det?", "How do you know?"), width="medium"),
            ),
            empty_rows=3,
        ),
        NEXT_STEPS,
    ),
)
