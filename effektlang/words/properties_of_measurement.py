"""Properties of indicators: what is measured, from where, to where and how often."""

from effektlang.text import Text
from effektlang.words import choices
from effektlang.words.properties_of_chains import ASSESSED
from effektlang.words.properties_of_plans import WHO
from effektlang.words.word import Choices, Property, Value

INDICATOR = frozenset({"indicator"})
TARGET = frozenset({"targets"})

PROPERTIES_OF_MEASUREMENT = (
    Property("type", "typ", "type", (),
             Text("vilket slags mått det är", "what kind of measure it is"),
             Choices(choices.INDICATOR_TYPE), INDICATOR, definite="typen"),
    Property("perspective", "perspektiv", "perspective", (),
             Text("medborgare, effektivitet, medarbetare, lärande eller ekonomi",
                  "citizens, efficiency, staff, learning or economy"), kinds=INDICATOR, definite="perspektivet"),
    Property("unit", "enhet", "unit", (), Text("procent, personer, kronor", "per cent, people, money"),
             kinds=INDICATOR, definite="enheten"),
    Property("scale", "skala", "scale", (),
             Text("lägsta och högsta värde, eller stegen i ordning", "lowest and highest value, or the steps in order"),
             Value("scale"), INDICATOR, definite="skalan"),
    Property("direction", "riktning", "direction", (),
             Text("öka, minska eller behåll", "increase, decrease or maintain"),
             Choices(choices.DIRECTION), INDICATOR, definite="riktningen"),
    Property("kolada", "kolada", "kolada", (),
             Text("nyckeltalets id i Kolada", "the key figure's id in Kolada"), Value("kolada"), INDICATOR, definite="nyckeltalet i Kolada"),
    Property("area", "område", "area", (),
             Text("kommun, region eller grupp i Kolada", "municipality, region or group in Kolada"),
             Value("area"), under=frozenset({"kolada"}), definite="området"),
    Property("baselines", "basvärde", "baseline",
             ("utgångsvärde", "startvärde", "nuläge", "nollmätning", "baslinje"),
             Text("värdet innan ni började", "the value before you began"),
             Value("measure"), INDICATOR, qualifier="period", definite="basvärdet"),
    Property("targets", "målvärde", "target", ("mål", "målnivå"),
             Text("värdet ni vill nå, och när", "the value to reach, and when"),
             Value("target"), INDICATOR, qualifier="period", definite="målvärdet"),
    Property("set_with", "framtaget med", "set with", ("satt av",),
             Text("vilka som var med och satte målvärdet", "who took part in setting the target"),
             WHO, under=TARGET),
    Property("decided_by", "beslutat av", "decided by", (),
             Text("vem som beslutade målvärdet", "who decided the target"), WHO, under=TARGET),
    Property("actuals", "utfall", "actual", ("utfallsvärde",),
             Text("det uppmätta värdet", "the measured value"), Value("measure"), INDICATOR, qualifier="period", definite="utfallet"),
    Property("forecasts", "prognos", "forecast", (),
             Text("värdet ni räknar med", "the value you expect"), Value("measure"), INDICATOR, qualifier="period", definite="prognosen"),
    Property("rebased", "ny baslinje", "rebased", (),
             Text("varför gränserna räknas om", "why the process limits start anew"),
             kinds=INDICATOR, qualifier="needs period", repeats=True, definite="den nya baslinjen"),
    Property("assessments", "bedömning", "assessment", (),
             Text("ett ord ur er egen skala", "a word of your own scale"),
             kinds=ASSESSED | {"answer"}, qualifier="needs period", repeats=True, definite="bedömningen"),
    Property("analyses", "analys", "analysis", (),
             Text("varför det blev som det blev", "why it turned out so"),
             kinds=ASSESSED | {"answer"}, qualifier="needs period", repeats=True, definite="analysen"),
    Property("comments", "kommentar", "comment", (),
             Text("en kommentar till en period", "a comment on a period"),
             kinds=frozenset({"activity", "indicator", "answer"}), qualifier="needs period", repeats=True, definite="kommentaren"),
    Property("disaggregation", "uppdelning", "disaggregation", (),
             Text("kön, ålder, område", "sex, age, area"), kinds=INDICATOR, definite="uppdelningen"),
    Property("data_source", "datakälla", "data source", ("källa",),
             Text("varifrån siffran kommer", "where the figure comes from"),
             kinds=INDICATOR, english_synonyms=("means of verification",), definite="datakällan"),
    Property("method", "mätmetod", "method", (), Text("hur ni mäter", "how you measure"), kinds=INDICATOR, definite="mätmetoden"),
    Property("frequency", "frekvens", "frequency", ("periodicitet",),
             Text("hur ofta värdet kommer", "how often the value comes"), Choices(choices.FREQUENCY), INDICATOR, definite="frekvensen"),
)
