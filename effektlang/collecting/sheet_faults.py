"""What can be wrong with a filled sheet, and what is worth asking about its answers."""

from effektlang.diagnostics import Fault, Severity
from effektlang.text import Text

NOT_A_SHEET = Fault(
    code="U001",
    name=Text("fil-som-inte-är-en-mall", "not-a-template"),
    message=Text(
        "Filen går inte att ta emot: {reason}.",
        "The file cannot be taken in: {reason}.",
    ),
    why=Text(
        "Svaren hittar hem med hjälp av nycklar som bara mallarna har.",
        "Answers find their way by keys that only the templates have.",
    ),
    way_out=Text("{way_out}", "{way_out}"),
)

OTHER_PLAN = Fault(
    code="U002",
    name=Text("mall-för-annan-plan", "template-for-other-plan"),
    message=Text(
        "Mallen gäller planen ”{other}”, inte ”{plan}”.",
        "The template is for the plan “{other}”, not “{plan}”.",
    ),
    why=Text(
        "Svar om en annan plan kan råka ha samma id.",
        "Answers about another plan may happen to have the same ids.",
    ),
    way_out=Text(
        "Ange rätt plan med `--plan`.",
        "Give the right plan with `--plan`.",
    ),
)

PLAN_CHANGED = Fault(
    code="U003",
    name=Text("planen-har-ändrats", "plan-has-changed"),
    severity=Severity.WARNING,
    message=Text(
        "Planen har ändrats sedan mallen gjordes. Gäller svaren fortfarande?",
        "The plan has changed since the template was made. Do the answers still hold?",
    ),
    why=Text(
        "Ett mål eller ett antagande kan ha skrivits om efter att någon svarade.",
        "A target or an assumption may have been rewritten after someone answered.",
    ),
    way_out=Text(
        "Läs igenom vad som skulle skrivas.",
        "Read through what would be written.",
    ),
)

WRONG_OCCASION = Fault(
    code="U004",
    name=Text("annat-tillfälle", "other-occasion"),
    message=Text(
        "Mallen gäller {occasion}, inte {wanted}.",
        "The template is for {occasion}, not {wanted}.",
    ),
    why=Text(
        "Värden och bedömningar hör till sin tid.",
        "Values and assessments belong to their time.",
    ),
    way_out=Text(
        "Ta bort `--occasion`, eller lämna filen utanför.",
        "Leave out `--occasion`, or leave the file out.",
    ),
)

NO_OCCASION = Fault(
    code="U005",
    name=Text("okänt-tillfälle", "unknown-occasion"),
    message=Text(
        "Mallen säger inte vilket tillfälle den gäller.",
        "The template does not say which occasion it is for.",
    ),
    why=Text(
        "Utan tid går det inte att säga vad ett värde mäter.",
        "Without a time no one can say what a value measures.",
    ),
    way_out=Text(
        "Säg det med `--occasion`, till exempel `--occasion 2026-T1`.",
        "Say it with `--occasion`, such as `--occasion 2026-T1`.",
    ),
)

EMPTY = Fault(
    code="U006",
    name=Text("tom-mall", "empty-template"),
    severity=Severity.WARNING,
    message=Text(
        "Det står inga svar i mallen.",
        "There are no answers in the template.",
    ),
    why=Text(
        "Den som svarar med tystnad har kanske inte sett frågorna.",
        "Someone who answers with silence may not have seen the questions.",
    ),
    way_out=Text(
        "Fråga den som är ansvarig.",
        "Ask the one responsible.",
    ),
)

UNKNOWN_ELEMENT = Fault(
    code="U007",
    name=Text("svar-om-okänt-element", "answer-about-unknown-element"),
    message=Text(
        "Svaret gäller ”{id}”, som inte finns i planen.{guess}",
        "The answer is about “{id}”, which is not in the plan.{guess}",
    ),
    why=Text(
        "Elementet kan ha bytt id eller tagits bort sedan mallen gjordes.",
        "The element may have another id, or have been removed, since the template was made.",
    ),
    way_out=Text(
        "Rätta id:t i planen, eller flytta svaret dit det hör.",
        "Correct the id in the plan, or move the answer to where it belongs.",
    ),
)

UNKNOWN_LINK = Fault(
    code="U008",
    name=Text("svar-om-okänd-länk", "answer-about-unknown-link"),
    message=Text(
        "Svaret gäller länken ”{link}”, som inte finns i planen.",
        "The answer is about the link “{link}”, which is not in the plan.",
    ),
    why=Text(
        "Länken kan ha tagits bort sedan mallen gjordes.",
        "The link may have been removed since the template was made.",
    ),
    way_out=Text(
        "Skriv tillbaka länken, eller skriv svaret som en lärdom.",
        "Restore the link, or write the answer as a lesson.",
    ),
)

UNKNOWN_ASSUMPTION = Fault(
    code="U009",
    name=Text("svar-om-okänt-antagande", "answer-about-unknown-assumption"),
    message=Text(
        "Länken ”{link}” har inget antagande nummer {number} längre.",
        "The link “{link}” has no assumption number {number} any more.",
    ),
    why=Text(
        "Annars skulle svaret hamna på ett annat antagande.",
        "Else the answer would end up at another assumption.",
    ),
    way_out=Text(
        "Skriv prövningen för hand i uppföljningsfilen.",
        "Write the test by hand in the follow-up file.",
    ),
)

UNKNOWN_QUESTION = Fault(
    code="U010",
    name=Text("okänd-fråga", "unknown-question"),
    message=Text(
        "Det finns ingen fråga ”{key}”.",
        "There is no question “{key}”.",
    ),
    why=Text(
        "Mallen kan vara gjord med en annan version av Effektlang.",
        "The template may have been made by another version of Effektlang.",
    ),
    way_out=Text(
        "Gör en ny mall och för över svaret.",
        "Make a new template and move the answer to it.",
    ),
)

TWO_ANSWERS = Fault(
    code="U019",
    name=Text("två-svar-på-samma-fråga", "two-answers-to-one-question"),
    message=Text(
        "Frågan har två olika svar: ”{first}” i {file}, och ”{second}”.",
        "The question has two different answers: “{first}” in {file}, and “{second}”.",
    ),
    why=Text(
        "Bara de som svarar kan säga vilket som gäller.",
        "Only those who answered can say which one holds.",
    ),
    way_out=Text(
        "Ändra det ena, eller ange bara en av filerna.",
        "Change one of them, or give only one of the files.",
    ),
)

OTHER_VALUE = Fault(
    code="U020",
    name=Text("planen-säger-något-annat", "plan-says-otherwise"),
    message=Text(
        "Det står redan ”{before}” för {title} {period}, och svaret är ”{value}”.",
        "It already says “{before}” for {title} {period}, and the answer is “{value}”.",
    ),
    why=Text(
        "Det som står är kanske rättat för hand.",
        "What stands may have been corrected by hand.",
    ),
    way_out=Text(
        "Bestäm er. `--replace` skriver svaret i stället för det som står.",
        "Decide. `--replace` writes the answer in place of what stands.",
    ),
)

NO_REASONS = Fault(
    code="U021",
    name=Text("bedömning-utan-skäl", "assessment-without-reasons"),
    severity=Severity.INFO,
    message=Text(
        "”{title}” är bedömd som ”{value}”. Varför blev det så?",
        "“{title}” is assessed as “{value}”. Why did it turn out so?",
    ),
    why=Text(
        "En bedömning utan analys går inte att lära av.",
        "No one can learn from an assessment without an analysis.",
    ),
    way_out=Text(
        "Fråga den som svarade, och skriv `analys` i uppföljningsfilen.",
        "Ask the one who answered, and write `analysis` in the follow-up file.",
    ),
)

NOT_SAID_WHAT = Fault(
    code="U022",
    name=Text("rad-utan-vad", "row-without-what"),
    message=Text(
        "Raden säger inte vad som hände, bara ”{value}”.",
        "The row does not say what happened, only “{value}”.",
    ),
    why=Text(
        "En avvikelse eller en lärdom utan innehåll går inte att läsa senare.",
        "A deviation or a lesson without content cannot be read later.",
    ),
    way_out=Text(
        "Fyll i den första kolumnen.",
        "Fill in the first column.",
    ),
)

NO_NAME = Fault(
    code="U023",
    name=Text("ingen-har-skrivit-sitt-namn", "no-name-given"),
    severity=Severity.INFO,
    message=Text(
        "Vem har fyllt i mallen?",
        "Who filled in the template?",
    ),
    why=Text(
        "Den som har en fråga om svaret behöver veta vem som vet.",
        "Whoever has a question about the answer needs to know who knows.",
    ),
    way_out=Text(
        "Skriv namnet i mallen, eller under `deltar` i uppföljningsfilen.",
        "Write the name in the template, or under `participants` in the follow-up file.",
    ),
)

NO_TABLE = Fault(
    code="U024",
    name=Text("tabell-som-inte-går-att-skriva-i", "table-cannot-be-written"),
    message=Text(
        "Värdet hör till ”{path}”, som inte går att skriva i: {reason}.",
        "The value belongs in “{path}”, which cannot be written: {reason}.",
    ),
    why=Text(
        "Planen hämtar indikatorns värden ur en tabell.",
        "The plan takes the indicator's values from a table.",
    ),
    way_out=Text(
        "Rätta tabellen, och ta emot svaren igen.",
        "Correct the table, and collect the answers again.",
    ),
)

NO_GROUP_COLUMN = Fault(
    code="U025",
    name=Text("tabell-utan-grupper", "table-without-groups"),
    message=Text(
        "Värdet gäller ”{group}”, men ”{path}” har ingen kolumn för grupper.",
        "The value is for “{group}”, but “{path}” has no column for groups.",
    ),
    why=Text(
        "Utan den kolumnen skulle värdet se ut att gälla alla.",
        "Without that column the value would look as if it were for all.",
    ),
    way_out=Text(
        "Lägg till kolumnen `grupp` i tabellens första rad, och ta emot svaren igen.",
        "Add the column `group` to the first row of the table, and collect the answers again.",
    ),
)
