"""Crisis, vision or neither: what moves the group."""

from effektlang.followup.dialog import NEXT_STEPS, Dialog, Part, Question
from effektlang.text import Text

DIALOG = Dialog(
    name=Text("kris-vision", "crisis-vision"),
    title=Text("Kris, vision eller varken eller?", "Crisis, vision or neither?"),
    about=Text("vad som driver er till förändring", "what drives you to change"),
    opening=Text(
        "Svara först var och en för sig. Berätta sedan för varandra, och skriv ner det ni hör. Ni behöver inte bli överens.",
        "First answer each for yourselves. Then tell each other, and write down what you hear. You need not agree.",
    ),
    parts=(
        Part(
            heading=Text("Var befinner ni er?", "Where are you?"),
            questions=(
                Question(
                    Text("Kris, vision eller varken eller?", "Crisis, vision or neither?"),
                    "choice",
                    (Text("kris", "crisis"), Text("vision", "vision"), Text("varken eller", "neither")),
                ),
                Question(Text("Vad får er att säga så?", "What makes you say so?")),
                Question(
                    Text(
                        "Vem ser det på ett annat sätt, och vad ser de?",
                        "Who sees it differently, and what do they see?",
                    )
                ),
            ),
        ),
        Part(
            heading=Text("Om det är en kris", "If it is a crisis"),
            known=("problems",),
            questions=(
                Question(Text("Vad kan inte fortsätta som i dag?", "What cannot go on as it is today?")),
                Question(
                    Text(
                        "Vad händer om ni inte gör något, och för vem?", "What happens if you do nothing, and to whom?"
                    )
                ),
            ),
        ),
        Part(
            heading=Text("Om det är en vision", "If it is a vision"),
            known=("purpose", "goals"),
            questions=(
                Question(
                    Text(
                        "Vad ser ni framför er? Berätta om en vanlig dag när det har blivit så.",
                        "What do you see before you? Tell of an ordinary day when it has become so.",
                    )
                ),
                Question(
                    Text("Vad finns redan i dag som pekar dit?", "What is there already today that points that way?")
                ),
            ),
        ),
        Part(
            heading=Text("Om det är varken eller", "If it is neither"),
            questions=(
                Question(
                    Text(
                        "Vad skulle få er att vilja något annat än i dag?",
                        "What would make you want something else than today?",
                    )
                ),
                Question(Text("Vem saknas i samtalet?", "Who is missing from the talk?")),
            ),
        ),
        NEXT_STEPS,
    ),
)
