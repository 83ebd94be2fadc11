"""What can be wrong with how lines stand: at the margin, too far in, or without a colon."""

from effektlang.diagnostics import Fault, Severity
from effektlang.text import Text

INDENT = Text("Rätta indraget", "Correct the indentation")
MOVE_TO_MARGIN = Text("Flytta ut till vänsterkanten", "Move it to the margin")
MOVE_OUT = Text("Flytta ut ett steg", "Move it one step out")

COMMENT_OUT = Text("Gör raden till en kommentar", "Make the line a comment")
ADD_SPACE = Text("Sätt ett mellanslag efter #", "Put a space after the #")

LOST_INDENTATION = Fault(
    code="S004",
    name=Text("förlorat-indrag", "lost-indentation"),
    message=Text(
        "Hör raden ”{line}” till elementet ovanför? Den har förlorat sitt indrag.",
        "Does the line “{line}” belong to the element above? It has lost its indentation.",
    ),
    why=Text(
        "Längst till vänster börjar bara nya element. Allt som hör till dem står indraget.",
        "Only new elements begin at the margin. All that belongs to them is indented.",
    ),
    way_out=Text(
        "Sätt två mellanslag först på raden. Är det en rubrik: sätt `# ` först, så blir den en kommentar.",
        "Put two spaces first on the line. If it is a heading: put `# ` first, which makes it a comment.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
        sikt: kort
        ^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          sikt: kort
        """,
    ),
)

STRAY_INDENTATION = Fault(
    code="S005",
    name=Text("ojämnt-indrag", "uneven-indentation"),
    message=Text(
        "Raden står inte rakt under de andra.",
        "The line does not stand straight below the others.",
    ),
    why=Text(
        "Rader som hör ihop har samma indrag. Då syns det vad som hör till vad.",
        "Lines that belong together have the same indentation, so that one sees what belongs to what.",
    ),
    way_out=Text(
        "Ge raden samma indrag som raderna ovanför. Blanda inte tabbar och mellanslag.",
        "Give the line the same indentation as those above. Do not mix tabs and spaces.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
            sikt: kort
          väntas: 2026
        ^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
            sikt: kort
            väntas: 2026
        """,
    ),
)

MISPLACED_DECLARATION = Fault(
    code="S006",
    name=Text("indraget-element", "indented-element"),
    message=Text(
        "”{keyword}” börjar ett nytt element. Flytta ut raden till vänsterkanten.",
        "“{keyword}” begins a new element. Move the line to the margin.",
    ),
    why=Text(
        "Varje element börjar längst till vänster. Element hänger ihop genom sina id:n, inte genom indrag.",
        "Every element begins at the margin. Elements are tied together by their ids, not by indentation.",
    ),
    way_out=Text(
        "Ta bort mellanslagen framför raden, och lika många framför raderna under den.",
        "Remove the spaces before the line, and as many before the lines under it.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          indikator oro: Andel som känner oro
          ^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
        indikator oro: Andel som känner oro
        """,
    ),
)

NO_COLON = Fault(
    code="S007",
    name=Text("rad-utan-kolon", "line-without-colon"),
    message=Text(
        "Raden har inget kolon. Vad hör den till?",
        "The line has no colon. What does it belong to?",
    ),
    why=Text(
        "En egenskap skrivs `ord: värde`. En rad som fortsätter en text står längre in än ordet ovanför.",
        "A property is written `word: value`. A line that continues a text stands further in than the word above.",
    ),
    way_out=Text(
        "Skriv ett ord och ett kolon först på raden, eller dra in den mer om den fortsätter texten ovanför.",
        "Write a word and a colon first on the line, or indent it more if it continues the text above.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          sikt: kort
          redan under hösten
          ^^^^^^^^^^^^^^^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          beskrivning: Det märks
            redan under hösten
        """,
    ),
)

WORD_IN_TEXT = Fault(
    code="S008",
    name=Text("ord-i-löptext", "word-in-text"),
    severity=Severity.WARNING,
    message=Text(
        "Är ”{word}” en egenskap? Här läses raden som text.",
        "Is “{word}” a property? Here the line is read as text.",
    ),
    why=Text(
        "Rader som står längre in än en text hör till texten.",
        "Lines that stand further in than a text belong to the text.",
    ),
    way_out=Text(
        "Dra ut raden så att den står rakt under egenskapen ovanför.",
        "Move the line out so that it stands straight below the property above.",
    ),
    bad=(
        """
        effekt trygga: Tryggare hemma
          beskrivning: Det märks
            sikt: kort
            ^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          beskrivning: Det märks
          sikt: kort
        """,
    ),
)

BEFORE_FIRST = Fault(
    code="S009",
    name=Text("text-före-första-elementet", "text-before-the-first-element"),
    message=Text(
        "Vad hör raden ”{line}” till? Inget element har börjat än.",
        "What does the line “{line}” belong to? No element has begun yet.",
    ),
    why=Text(
        "En plan börjar med ett element, till exempel `plan: Trygg hemgång`.",
        "A plan begins with an element, such as `plan: Safe return home`.",
    ),
    way_out=Text(
        "Sätt `# ` först på raden om den är en kommentar, eller flytta in den under det element den hör till.",
        "Put `# ` first on the line if it is a comment, or move it in under the element it belongs to.",
    ),
    bad=(
        """
        Utkast från i går
        ^^^^^^^^^^^^^^^^^
        plan: Trygg hemgång
        """,
    ),
    good=(
        """
        # Utkast från i går
        plan: Trygg hemgång
        """,
    ),
)

INDENTED_TOO_FAR = Fault(
    code="S010",
    name=Text("för-stort-indrag", "indented-too-far"),
    message=Text(
        "”{key}” hör till elementet, inte till ”{parent}”.",
        "“{key}” belongs to the element, not to “{parent}”.",
    ),
    why=Text(
        "Det som står längre in säger något om raden ovanför.",
        "What stands further in says something about the line above.",
    ),
    way_out=Text("Dra ut raden ett steg.", "Move the line one step out."),
    bad=(
        """
        effekt trygga: Tryggare hemma
          väntas: 2026
            sikt: kort
            ^^^^
        """,
    ),
    good=(
        """
        effekt trygga: Tryggare hemma
          väntas: 2026
          sikt: kort
        """,
    ),
)

COMMENT_WITHOUT_SPACE = Fault(
    code="S025",
    name=Text("kommentar-utan-mellanslag", "comment-without-space"),
    message=Text(
        "Är raden ”{line}” en kommentar? Då ska det stå ett mellanslag efter #.",
        "Is the line “{line}” a comment? Then a space goes after the #.",
    ),
    why=Text(
        "Direkt före ett ord eller en siffra kan # vara en del av texten, som i ärende #12.",
        "Right before a word or a figure # may be part of the text, as in case #12.",
    ),
    way_out=Text(
        r"Sätt ett mellanslag efter #. Är det text som ska börja så: skriv `\#`.",
        r"Put a space after the #. If it is a text that is to begin so: write `\#`.",
    ),
    bad=(
        """
        #Utkast från i går
        ^^^^^^^^^^^^^^^^^^
        plan: Trygg hemgång
        """,
        """
        effekt trygga: Tryggare hemma
          #sikt: kort
          ^^^^^^^^^^^
        """,
    ),
    good=(
        """
        # Utkast från i går
        plan: Trygg hemgång
          beskrivning: Se
            #metoo
        """,
    ),
)
