"""The seesaw between control and trust: what the steering is built on."""

from effektlang.followup.dialog import NEXT_STEPS, YES_PARTLY_NO, Dialog, Part, Question
from effektlang.text import Text

DIALOG = Dialog(
    name=Text("kontroll-tillit", "control-trust"),
    title=Text("Kontroll eller tillit?", "Control or trust?"),
    about=Text("vad er styrning bygger på", "what your steering is built on"),
    opening=Text(
        "Tänk er ett gungbräde med rädsla i ena änden och vilja i den andra. Visa varandra var ni står innan ni pratar.",
        "Think of a seesaw with fear at one end and will at the other. Show each other where you stand before you talk.",
    ),
    parts=(
        Part(
            heading=Text("Var på gungbrädet finns ni?", "Where on the seesaw are you?"),
            questions=(
                Question(
                    Text("Bygger er styrning på rädsla eller vilja?", "Is your steering built on fear or on will?"),
                    "choice",
                    (
                        Text("på rädsla", "on fear"),
                        Text("mest på rädsla", "mostly on fear"),
                        Text("mitt emellan", "in between"),
                        Text("mest på vilja", "mostly on will"),
                        Text("på vilja", "on will"),
                    ),
                ),
                Question(Text("Vad i vardagen visar det?", "What in your everyday work shows it?")),
                Question(
                    Text(
                        "Står alla på samma ställe, de som leder och de som gör arbetet?",
                        "Does everyone stand in the same place, those who lead and those who do the work?",
                    )
                ),
            ),
        ),
        Part(
            heading=Text("Målen", "The targets"),
            note=Text(
                "Ett mål som någon annan har satt blir lätt något att svara för. Ett mål som man har satt själv blir något att lära av.",
                "A target that someone else has set easily becomes something to answer for. One you have set yourselves becomes something to learn from.",
            ),
            each="indicator",
            known=("target", "set_with"),
            questions=(
                Question(
                    Text("Hjälper det dem som gör arbetet?", "Does it help those who do the work?"),
                    "choice",
                    YES_PARTLY_NO,
                    "medium",
                ),
                Question(
                    Text("Vad händer när värdet går åt fel håll?", "What happens when the value goes the wrong way?")
                ),
            ),
        ),
        Part(
            heading=Text("Uppföljningen", "The follow-up"),
            questions=(
                Question(
                    Text(
                        "Vad följer ni upp för att ni själva vill veta, och vad för att någon annan kräver det?",
                        "What do you follow up because you want to know, and what because someone else demands it?",
                    )
                ),
                Question(
                    Text(
                        "Vad skulle hända om ni slutade med något av det?",
                        "What would happen if you stopped some of it?",
                    )
                ),
                Question(
                    Text(
                        "Vad behöver ni kunna lita på hos varandra?",
                        "What do you need to be able to trust in each other?",
                    )
                ),
            ),
        ),
        NEXT_STEPS,
    ),
)
