"""The words of the form, besides those of the sheet."""

from effektlang.text import Text

WORDS = {
    "skip": Text("Hoppa till frågorna", "Skip to the questions"),
    "contents": Text("Innehåll", "Contents"),
    "picture": Text("Planen i en bild", "The plan in one picture"),
    "open": Text("Öppna sparade svar", "Open saved answers"),
    "print": Text("Skriv ut", "Print"),
    "save": Text("Spara svaren", "Save the answers"),
    "answers": Text("svar", "answers"),
    "no_script": Text(
        "För att spara svaren behöver webbläsaren tillåta JavaScript.",
        "To save the answers, the browser has to allow JavaScript.",
    ),
}
SAID = {
    "answered": Text("Besvarat: {given} av {all}.", "Answered: {given} of {all}."),
    "saved": Text(
        "Svaren är sparade i {file}. Skicka filen till den som bad om dem.",
        "The answers are saved in {file}. Send the file to the one who asked for them.",
    ),
    "noNumbers": Text(
        "Något som ska vara ett tal är inte det. Det har en röd ram.",
        "Something that should be a number is not. It has a red frame.",
    ),
    "opened": Text("Svaren i {file} är hämtade.", "The answers in {file} have been fetched."),
    "other": Text(
        "{file} hör till en annan plan eller ett annat tillfälle. Inget är ändrat.",
        "{file} belongs to another plan or another occasion. Nothing has been changed.",
    ),
    "unreadable": Text("{file} har inga svar som går att läsa.", "{file} has no answers that can be read."),
    "kept": Text("Det ni skrev förra gången är kvar.", "What you wrote last time is still here."),
}
"""What the form says while it is filled in."""
