"""What can be wrong with a whole file before any of it is read."""

from effektlang.diagnostics import Fault
from effektlang.text import Text

NOT_UTF8 = Fault(
    code="S001",
    name=Text("annan-teckenkodning", "other-encoding"),
    message=Text(
        "Filen är inte sparad som UTF-8. Den ser ut att vara {encoding}.",
        "The file is not saved as UTF-8. It looks like {encoding}.",
    ),
    why=Text(
        "Alla planer sparas som UTF-8, så att å, ä och ö läses likadant överallt.",
        "Every plan is saved as UTF-8, so that its letters are read alike everywhere.",
    ),
    way_out=Text(
        "Öppna filen i en textredigerare och spara den på nytt med kodningen UTF-8.",
        "Open the file in a text editor and save it again with the encoding UTF-8.",
    ),
)

NOT_TEXT = Fault(
    code="S002",
    name=Text("inte-en-textfil", "not-a-text-file"),
    message=Text(
        "Det här är ingen textfil. Den ser ut att vara {kind}.",
        "This is not a text file. It looks like {kind}.",
    ),
    why=Text(
        "En plan är en vanlig textfil som går att läsa och jämföra.",
        "A plan is an ordinary text file that can be read and compared.",
    ),
    way_out=Text(
        "Kopiera texten ur dokumentet, klistra in den i en ny fil och spara den med ändelsen .eff.",
        "Copy the text out of the document, paste it into a new file and save it with the ending .eff.",
    ),
)

EMPTY = Fault(
    code="S003",
    name=Text("tom-fil", "empty-file"),
    message=Text("Filen har ingen plan än.", "There is no plan in the file yet."),
    why=Text(
        "En plan börjar med vad den heter och varför den finns.",
        "A plan begins with what it is called and why it exists.",
    ),
    way_out=Text(
        "Börja med en rad som `plan: Trygg hemgång` och skriv sedan `syfte: …` under den.",
        "Begin with a line such as `plan: Safe return home` and write `purpose: …` under it.",
    ),
    bad=(
        """
        # Här kommer planen
        ^
        """,
    ),
    good=(
        """
        plan: Trygg hemgång
        """,
    ),
)

OF_WHOLE_FILES = (NOT_UTF8, NOT_TEXT, EMPTY)
"""What is said of a file that holds no plan."""
