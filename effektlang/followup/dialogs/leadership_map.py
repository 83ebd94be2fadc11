"""The map of leadership development: seven questions, and methods for the leader and for leadership."""

from effektlang.followup.dialog import NEXT_STEPS, Dialog, Part, Question
from effektlang.text import Text

DIALOG = Dialog(
    name=Text("ledarskapskarta", "leadership-map"),
    title=Text("Vilket ledarskap behöver ni?", "Which leadership do you need?"),
    about=Text(
        "sju frågor och en karta över sätt att utveckla ledarskap",
        "seven questions and a map of ways to develop leadership",
    ),
    opening=Text(
        "Börja med varför. Den som ska utvecklas är med i samtalet, och den som ansvarar är med hela vägen.",
        "Begin with why. Those who are to develop take part in the talk, and those responsible take part all the way.",
    ),
    parts=(
        Part(
            heading=Text("Sju frågor", "Seven questions"),
            known=("purpose", "missions", "governing_documents"),
            questions=(
                Question(Text("Varför behöver ni det?", "Why do you need it?")),
                Question(
                    Text(
                        "Hur hänger det ihop med organisationens uppdrag?",
                        "How does it relate to the organisation's mission?",
                    )
                ),
                Question(Text("Vilka behöver det?", "Who needs it?")),
                Question(Text("Var sker det, och på vilka sätt?", "Where does it take place, and by which methods?")),
                Question(
                    Text(
                        "Vem ansvarar, och hur märks deras engagemang?",
                        "Who is responsible, and how does their engagement show?",
                    )
                ),
                Question(
                    Text("Hur vet ni att förutsättningarna är goda?", "How do you know that the conditions are good?")
                ),
                Question(Text("Hur vet ni att det är meningsfullt?", "How do you know that it is meaningful?")),
            ),
        ),
        Part(
            heading=Text("Kartan", "The map"),
            note=Text(
                "Ledaren är en människa. Ledarskap är något som flera gör tillsammans.",
                "A leader is a person. Leadership is something that several do together.",
            ),
            about=Text("Sätt", "Way"),
            rows=(
                Text("Relationer", "Relations"),
                Text("Uppgifter", "Tasks"),
                Text("Återkoppling", "Feedback"),
                Text("Kurser", "Courses"),
                Text("Egen utveckling", "Self-development"),
            ),
            questions=(
                Question(Text("Ledaren, var och en", "The leader, each one")),
                Question(Text("Ledarskapet, tillsammans", "Leadership, together")),
                Question(Text("Det här prövar vi", "This is what we try"), width="medium"),
            ),
        ),
        NEXT_STEPS,
    ),
)
