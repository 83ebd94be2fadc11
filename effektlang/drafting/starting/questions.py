"""The questions that start a plan, backwards from the goal: who, what changes, how it shows, what it takes.

Each is told once. What is asked at the keyboard, the words of a file with answers and the plan all come from here.
"""

from typing import Literal

from effektlang.record import record
from effektlang.text import Text

Reads = Literal["text", "period", "direction", "groups"]


@record(kw_only=True)
class Question:
    """A question. `then` is asked about each answer, and `instead` where there was none.

    `{answer}` in what is asked is the answer that the question is about.
    """

    word: str
    """The name in the words table of what the answer becomes."""
    asks: Text
    example: Text
    reads: Reads = "text"
    more: Text | None = None
    """How one more answer is asked for; none where there can be only one."""
    then: tuple["Question", ...] = ()
    instead: tuple["Question", ...] = ()


_ACTIVITY = Question(
    word="activity",
    asks=Text("Vad måste ni göra för att det ska bli av?", "What must you do for that to come about?"),
    example=Text("Hembesök inom 72 timmar efter utskrivning", "Home visits within 72 hours of discharge"),
    more=Text("Vad mer måste ni göra?", "What more must you do?"),
    then=(
        Question(
            word="responsible",
            asks=Text("Vem svarar för ”{answer}”?", "Who answers for “{answer}”?"),
            example=Text("Kvalitetsenheten", "The quality unit"),
        ),
        Question(
            word="start",
            asks=Text("När börjar det?", "When does it begin?"),
            example=Text("2027-01", "2027-01"),
            reads="period",
        ),
        Question(
            word="end",
            asks=Text("När är det klart?", "When is it done?"),
            example=Text("2028", "2028"),
            reads="period",
        ),
    ),
)
_OUTPUT = Question(
    word="output",
    asks=Text(
        "Vad måste ni lämna ifrån er för att ”{answer}” ska bli verklighet?",
        "What must you deliver for “{answer}” to come true?",
    ),
    example=Text("Patienter som fått hembesök", "Patients who have had a home visit"),
    more=Text("Vad mer måste ni lämna ifrån er för ”{answer}”?", "What more must you deliver for “{answer}”?"),
    then=(
        Question(
            word="assumptions",
            asks=Text(
                "Varför skulle det räcka? Vad måste stämma som ni inte styr över?",
                "Why would that be enough? What must hold that you do not control?",
            ),
            example=Text("Besöken sker medan oron är som störst", "The visits come while the worry is greatest"),
        ),
        _ACTIVITY,
    ),
    instead=(_ACTIVITY,),
)
QUESTIONS = (
    Question(
        word="plan",
        asks=Text("Vad ska planen heta?", "What is the plan to be called?"),
        example=Text("Trygg hemgång", "Safe home"),
    ),
    Question(
        word="owner",
        asks=Text("Vem äger planen?", "Who owns the plan?"),
        example=Text("Socialnämnden", "The social services board"),
    ),
    Question(
        word="purpose",
        asks=Text("Varför gör ni det här? Vad finns ni till för?", "Why do you do this? What are you there for?"),
        example=Text(
            "Äldre ska kunna leva tryggt hemma efter en sjukhusvistelse.",
            "Older people should be able to live safely at home after a stay in hospital.",
        ),
    ),
    Question(
        word="goal",
        asks=Text("Vart ska det leda till slut?", "Where is it all to lead in the end?"),
        example=Text("En god ålderdom i hela kommunen", "A good old age in the whole municipality"),
    ),
    Question(
        word="stakeholder",
        asks=Text("Vem ska få det bättre?", "Who is to be better off?"),
        example=Text("Patienter över 65 år som skrivs ut", "Patients over 65 who are discharged"),
        more=Text("Vem mer?", "Who else?"),
    ),
    Question(
        word="effect",
        asks=Text("Vad ska bli annorlunda för dem?", "What is to be different for them?"),
        example=Text("Patienterna känner sig tryggare hemma", "Patients feel safer at home"),
        more=Text("Vad mer ska bli annorlunda för dem?", "What more is to be different for them?"),
        then=(
            Question(
                word="for_whom",
                asks=Text("Vem är det till för?", "Whom is it for?"),
                example=Text("1, eller namnet; alla om ni hoppar över", "1, or the name; all if you skip it"),
                reads="groups",
            ),
            Question(
                word="expected",
                asks=Text("När väntas det ha hänt?", "When is it expected to have happened?"),
                example=Text("2028", "2028"),
                reads="period",
            ),
            Question(
                word="measured_by",
                asks=Text("Hur skulle ni märka det?", "How would you see it?"),
                example=Text("Andel som känner sig trygga hemma", "Share who feel safe at home"),
                then=(
                    Question(
                        word="direction",
                        asks=Text(
                            "Vad vill ni med den siffran: öka, minska eller behålla?",
                            "What do you want of that figure: increase, decrease or maintain?",
                        ),
                        example=Text("öka", "increase"),
                        reads="direction",
                    ),
                ),
            ),
            _OUTPUT,
        ),
        instead=(_ACTIVITY,),
    ),
    Question(
        word="follow_up",
        asks=Text(
            "Vilken dag stannar ni upp och frågar om det fungerar?",
            "On which day do you stop and ask whether it works?",
        ),
        example=Text("2028-03-15", "2028-03-15"),
        reads="period",
    ),
)
