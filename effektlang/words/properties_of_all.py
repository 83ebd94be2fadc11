"""Properties that close any element: who answers for it, what it rests on, and why a rule does not apply to it."""

from effektlang.text import Text
from effektlang.words.properties_of_plans import ANY, LINKS, WHO
from effektlang.words.word import Line, Property

PROPERTIES_OF_ALL = (
    Property("responsible", "ansvarig", "responsible", ("ansvar",),
             Text("vem som svarar för det", "who answers for it"), WHO, ANY - {"input", "activity"}),
    Property("sources", "underlag", "source", ("källa",),
             Text("studie, statistik eller erfarenhet som det vilar på", "study, statistics or experience it rests on"),
             kinds=ANY - {"indicator"}, under=LINKS, repeats=True, definite="underlaget"),
    Property("sources", "underlag", "source", (),
             Text("studie eller statistik som måttet vilar på", "study or statistics the measure rests on"),
             kinds=frozenset({"indicator"}), repeats=True, definite="underlaget"),
    Property("urls", "länk", "link", ("url",),
             Text("adress eller sökväg", "URL or path"), Line(), ANY, repeats=True, definite="länken"),
    Property("tags", "etikett", "tag", ("tagg",),
             Text("ord att välja ut bilder och listor efter; flera skiljs med kommatecken",
                  "words to select pictures and lists by; several are separated by commas"),
             Line(), ANY - {"plan"}, repeats=True, definite="etiketten"),
    Property("exceptions", "undantag", "exception", (),
             Text("varför en regel inte gäller här", "why a rule does not apply here"),
             kinds=ANY, under=LINKS, qualifier="rule", repeats=True, definite="undantaget"),
    Property("reviews", "se över", "to review", (),
             Text("vad som har ändrats sedan det här skrevs", "what has changed since this was written"),
             Line(), ANY, under=LINKS, qualifier="needs period", repeats=True),
    Property("answers", "sett över", "reviewed", (),
             Text("att ni har sett över det, och varför det står kvar eller vad ni gjorde",
                  "that you have reviewed it, and why it stands or what you did"),
             under=frozenset({"reviews"}), qualifier="needs period", repeats=True),
)
