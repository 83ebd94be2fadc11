"""The words of the page around a picture."""

from effektlang.text import Text

WORDS = {
    "skip": Text("Hoppa till texten", "Skip to the text"),
    "picture": Text("Bilden", "The picture"),
    "stage": Text("Bilden, att förstora och flytta", "The picture, to enlarge and move"),
    "text": Text("Bilden i ord", "The picture in words"),
    "tools": Text("Bildens storlek", "Size of the picture"),
    "smaller": Text("Förminska", "Make smaller"),
    "larger": Text("Förstora", "Make larger"),
    "whole": Text("Hela bilden", "Whole picture"),
    "size": Text("Storlek", "Size"),
    "keys": Text("Tangenter", "Keys"),
    "back": Text("← Visa hela texten", "← Show the whole text"),
    "in_picture": Text("Visa i bilden", "Show in the picture"),
    "read_more": Text("Läs i källan", "Read in the source"),
    "notes": Text("Noter", "Notes"),
    "assumes": Text("Förutsätter: {text}", "Assumes: {text}"),
    "weak": Text("Evidensen för det är svag.", "The evidence for it is weak."),
}

KEYS = (
    (Text("Tabb", "Tab"), Text("gå till nästa ruta", "go to the next box")),
    (Text("Retur", "Enter"), Text("läs om rutan", "read about the box")),
    (Text("Pilar", "Arrows"), Text("gå mellan rutor, eller flytta bilden", "go between boxes, or move the picture")),
    (Text("Skift + pilar", "Shift + arrows"), Text("flytta bilden", "move the picture")),
    (Text("+ och −", "+ and −"), Text("förstora och förminska", "make larger and smaller")),
    (Text("0", "0"), Text("visa hela bilden", "show the whole picture")),
    (Text("Esc", "Esc"), Text("gå tillbaka", "go back")),
)  # fmt: skip

WAYS = {
    "leads_to": (Text("Leder till", "Leads to"), Text("Följer av", "Follows from")),
    "contributes_to": (Text("Bidrar till", "Contributes to"), Text("Får bidrag av", "Contributed to by")),
    "counteracts": (Text("Motverkar", "Counteracts"), Text("Motverkas av", "Counteracted by")),
    "feeds_back_to": (Text("Verkar tillbaka på", "Feeds back to"), Text("Påverkas tillbaka av", "Fed back to by")),
    "causes": (Text("Orsakar", "Causes"), Text("Orsakas av", "Caused by")),
    "responds_to": (Text("Svarar mot", "Responds to"), Text("Möts av", "Responded to by")),
    "measured_by": (Text("Mäts med", "Measured by"), Text("Mäter", "Measures")),
    "answered_by": (Text("Ansvarig", "Responsible"), Text("Ansvarar för", "Responsible for")),
    "threatens": (Text("Hotar", "Threatens"), Text("Hotas av", "Threatened by")),
    "influences": (Text("Påverkar", "Influences"), Text("Påverkas av", "Influenced by")),
    "uses": (Text("Bygger på", "Builds on"), Text("Ligger till grund för", "Built on by")),
}
"""What a line is called from its start, and from its end."""
