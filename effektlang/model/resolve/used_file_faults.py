"""What can be wrong with the files that a plan builds on or takes values from."""

from effektlang.diagnostics import Fault, Severity
from effektlang.text import Text

MISSING_FILE = Fault(
    code="N008",
    name=Text("fil-som-saknas", "missing-file"),
    message=Text(
        "Filen ”{path}” går inte att läsa: {reason}.",
        "The file “{path}” cannot be read: {reason}.",
    ),
    why=Text(
        "Sökvägen räknas från mappen där den här filen ligger.",
        "The path is counted from the folder of this file.",
    ),
    way_out=Text("Rätta sökvägen, eller lägg filen där.", "Correct the path, or put the file there."),
)

CIRCLE_OF_FILES = Fault(
    code="N009",
    name=Text("filer-i-cirkel", "files-in-a-circle"),
    message=Text(
        "Planerna bygger på varandra i en cirkel: {circle}.",
        "The plans build on each other in a circle: {circle}.",
    ),
    why=Text(
        "Då går det inte att säga vilken plan som tjänar vilken.",
        "Then no one can say which plan serves which.",
    ),
    way_out=Text(
        "Ta bort ett av stegen. Den övergripande planen ska inte bygga på den som tjänar den.",
        "Remove one of the steps. The overall plan does not build on the one that serves it.",
    ),
)

FAULTY_FILE = Fault(
    code="N010",
    name=Text("fel-i-använd-fil", "errors-in-used-file"),
    severity=Severity.WARNING,
    message=Text(
        "”{path}” har {count} fel som gör att allt i den inte går att läsa.",
        "“{path}” has {count} errors, so that not all in it can be read.",
    ),
    why=Text(
        "Det som inte går att läsa där går inte att hänvisa till här.",
        "What cannot be read there cannot be referred to here.",
    ),
    way_out=Text("Kör `effekt check` på den filen.", "Run `effekt check` on that file."),
)
