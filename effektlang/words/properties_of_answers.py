"""Properties of follow-up files: what those responsible answered, occasion by occasion."""

from effektlang.text import Text
from effektlang.words import choices
from effektlang.words.properties_of_plans import WHO
from effektlang.words.word import Choices, Line, Property, Value

FOLLOWS_UP = frozenset({"follows_up"})
ANSWER = frozenset({"answer"})
TESTS = frozenset({"tests"})
DEVIATIONS = frozenset({"deviations"})

PROPERTIES_OF_ANSWERS = (
    Property("answer_files", "svar", "answers", (),
             Text("uppföljningsfilen där svaren står", "the follow-up file that holds the answers"),
             Line(), frozenset({"plan", "follow_up"}), repeats=True, definite="svaren"),
    Property("occasion", "tillfälle", "occasion", (),
             Text("uppföljningen som svaren gäller", "the follow-up that the answers are for"), kinds=FOLLOWS_UP, definite="tillfället"),
    Property("period", "period", "period", (),
             Text("tiden som svaren gäller", "the time that the answers are about"), Value("period"), FOLLOWS_UP, definite="perioden"),
    Property("responsible", "ansvarig", "responsible", (),
             Text("vem som svarar för uppföljningen", "who answers for the follow-up"), WHO, FOLLOWS_UP),
    Property("description", "beskrivning", "description", (),
             Text("fri text", "free text"), kinds=FOLLOWS_UP | ANSWER, definite="beskrivningen"),
    Property("summary", "sammanfattning", "summary", (),
             Text("det viktigaste, i några meningar", "what matters most, in a few sentences"),
             kinds=FOLLOWS_UP, repeats=True, definite="sammanfattningen"),
    Property("side_effects", "bieffekter", "side effects", (),
             Text("oväntade effekter, bra eller dåliga", "effects that no one expected, good or bad"),
             kinds=FOLLOWS_UP, repeats=True, definite="bieffekterna"),
    Property("world", "omvärlden", "the world around", (),
             Text("vad som har hänt omkring er", "what has happened around you"), kinds=FOLLOWS_UP, repeats=True),
    Property("voices", "målgruppens röst", "voice", (),
             Text("vad de som det är till för säger själva", "what those it is for say themselves"),
             kinds=ANSWER, qualifier="needs period", repeats=True, definite="målgruppens röst"),
    Property("states", "läge", "state", (),
             Text("hur långt det har kommit, med ett ord ur er egen skala", "how far it has come, in a word of your own scale"),
             kinds=ANSWER, qualifier="needs period", repeats=True, definite="läget"),
    Property("tests", "prövning", "test", (),
             Text("om antagandet höll", "whether the assumption held"),
             Choices(choices.TEST_OUTCOME), ANSWER, qualifier="needs period", repeats=True, definite="prövningen"),
    Property("assumption", "antagande", "assumption", (),
             Text("antagandet som prövades, om länken har flera", "the assumption tested, where the link has several"),
             under=TESTS, definite="antagandet"),
    Property("reason", "skäl", "reason", (),
             Text("hur ni vet det", "how you know"), under=TESTS, definite="skälet"),
    Property("single_loop", "arbetssätt", "ways of working", (),
             Text("vad ni lär er om arbetssättet", "what you learn about the way of working"),
             kinds=ANSWER, qualifier="needs period", repeats=True, definite="arbetssättet"),
    Property("double_loop", "omprövning", "rethinking", (),
             Text("vad ni tog för givet, och om det är rätt sak att göra",
                  "what you took for granted, and whether it is the right thing to do"),
             kinds=ANSWER, qualifier="needs period", repeats=True, definite="omprövningen"),
    Property("deviations", "avvikelse", "deviation", (),
             Text("vad som inte blev som planerat", "what did not turn out as planned"),
             Line(), FOLLOWS_UP | ANSWER, repeats=True, definite="avvikelsen"),
    Property("cause", "orsak", "cause", (),
             Text("varför det blev så", "why it turned out so"), under=DEVIATIONS, definite="orsaken"),
    Property("spent", "förbrukat", "spent", (),
             Text("vad det har kostat", "what it has cost"), Value("amount"), ANSWER, qualifier="needs period"),
    Property("expected_cost", "kostnadsprognos", "expected cost", (),
             Text("vad det väntas kosta", "what it is expected to cost"), Value("amount"), ANSWER,
             qualifier="needs period", definite="kostnadsprognosen"),
)
