"""The words that properties let the planner choose between."""

from effektlang.words.word import Choice

PLAN_STATUS = (
    Choice("draft", "utkast", "draft"),
    Choice("consultation", "på remiss", "out for consultation", ("remiss",)),
    Choice("adopted", "beslutad", "adopted", ("antagen",)),
    Choice("under_way", "genomförs", "under way"),
    Choice("closed", "avslutad", "closed"),
)
LANGUAGE = (
    Choice("sv", "svenska", "Swedish", ("sv",)),
    Choice("en", "engelska", "English", ("en",)),
)
ROLE = (
    Choice("target_group", "målgrupp", "target group"),
    Choice("performer", "utförare", "performer"),
    Choice("decision_maker", "beslutsfattare", "decision-maker", english_synonyms=("decision maker",)),
    Choice("partner", "samverkanspart", "partner"),
    Choice("funder", "finansiär", "funder"),
    Choice("commissioner", "uppdragsgivare", "commissioner"),
    Choice("affected", "berörd", "affected"),
)
GRADE = (
    Choice("low", "låg", "low", ("lågt", "liten")),
    Choice("medium", "medel", "medium"),
    Choice("high", "hög", "high", ("högt", "stor")),
)
STANCE = (
    Choice("supports", "stödjer", "supports", ("stöder",)),
    Choice("waits", "avvaktar", "waits"),
    Choice("opposes", "motsätter sig", "opposes"),
)
PARTICIPATION = (
    Choice("information", "information", "information"),
    Choice("consultation", "konsultation", "consultation"),
    Choice("dialogue", "dialog", "dialogue"),
    Choice("influence", "inflytande", "influence"),
    Choice("shared_decision", "medbeslutande", "shared decision"),
)
EVIDENCE = (
    Choice("insufficient", "otillräcklig", "insufficient", ("saknas",)),
    Choice("limited", "begränsad", "limited", ("svag",)),
    Choice("moderate", "måttlig", "moderate"),
    Choice("strong", "stark", "strong"),
    Choice("proven_experience", "beprövad erfarenhet", "proven experience"),
)
ACTIVITY_STATUS = (
    Choice("not_started", "ej påbörjad", "not started", ("inte påbörjad",)),
    Choice("under_way", "pågår", "under way", ("pågående", "påbörjad")),
    Choice("done", "klar", "done", ("genomförd", "avslutad")),
    Choice("paused", "pausad", "paused"),
    Choice("cancelled", "avbruten", "cancelled", ("inställd",)),
)
TIME_FRAME = (
    Choice("short", "kort", "short"),
    Choice("medium", "medellång", "medium", ("medel",)),
    Choice("long", "lång", "long"),
)
BENEFIT = (
    Choice("financial", "finansiell", "financial", ("ekonomisk",)),
    Choice("redistribution", "omfördelning", "redistribution"),
    Choice("quality", "kvalitet", "quality"),
    Choice("environment", "miljö", "environment"),
)
DIRECTION = (
    Choice("increase", "öka", "increase", ("ökar", "ökas", "högre", "upp", "uppåt", "fler"),
           english_synonyms=("to increase", "increased", "higher", "up", "more")),
    Choice("decrease", "minska", "decrease", ("minskar", "minskas", "lägre", "ner", "ned", "nedåt", "färre"),
           english_synonyms=("to decrease", "decreased", "reduce", "lower", "down", "less", "fewer")),
    Choice("maintain", "behåll", "maintain", ("behålla", "behålls", "behållas", "oförändrad"),
           english_synonyms=("to maintain", "be maintained", "maintained", "keep", "unchanged")),
)
INDICATOR_TYPE = (
    Choice("outcome", "utfallsmått", "outcome measure", ("resultatmått", "effektmått")),
    Choice("process", "processmått", "process measure"),
    Choice("structure", "strukturmått", "structure measure"),
    Choice("volume", "volymmått", "volume measure"),
    Choice("balance", "balansmått", "balancing measure"),
    Choice("assessment", "bedömning", "assessment"),
)
FREQUENCY = (
    Choice("day", "dag", "day", ("dagligen", "varje dag"), english_synonyms=("daily", "every day")),
    Choice("week", "vecka", "week", ("veckovis", "varje vecka"), english_synonyms=("weekly", "every week")),
    Choice("month", "månad", "month", ("månadsvis", "varje månad"), english_synonyms=("monthly", "every month")),
    Choice("quarter", "kvartal", "quarter", ("kvartalsvis", "varje kvartal"), english_synonyms=("quarterly", "every quarter")),
    Choice("tertial", "tertial", "four months", ("tertialvis", "varje tertial"), english_synonyms=("every four months",)),
    Choice("half_year", "halvår", "half-year", ("halvårsvis", "varje halvår"), english_synonyms=("every half-year",)),
    Choice("term", "termin", "term", ("terminsvis", "varje termin"), english_synonyms=("every term",)),
    Choice("school_year", "läsår", "school year", ("läsårsvis", "varje läsår"), english_synonyms=("every school year",)),
    Choice("year", "år", "year", ("årligen", "årsvis", "varje år"), english_synonyms=("yearly", "annually", "every year")),
    Choice("two_years", "vartannat år", "every two years", english_synonyms=("every other year",)),
    Choice("three_years", "vart tredje år", "every three years"),
)
ASSUMPTION_STATUS = (
    Choice("untested", "oprövat", "untested"),
    Choice("holds", "håller", "holds"),
    Choice("does_not_hold", "håller inte", "does not hold"),
)
TEST_OUTCOME = (
    Choice("holds", "håller", "holds", ("höll", "ja"), english_synonyms=("held", "yes")),
    Choice("does_not_hold", "håller inte", "does not hold", ("höll inte", "nej"), english_synonyms=("did not hold", "no")),
    Choice("unknown", "vet inte än", "not known yet", ("vet inte", "oprövat"), english_synonyms=("do not know yet", "unknown")),
)
FOLLOW_UP_TYPE = (
    Choice("month", "månad", "month", ("månadsvis", "varje månad"), english_synonyms=("monthly", "every month")),
    Choice("quarter", "kvartal", "quarter", ("kvartalsvis", "varje kvartal"), english_synonyms=("quarterly", "every quarter")),
    Choice("tertial", "tertial", "four months", ("tertialvis", "varje tertial"), english_synonyms=("every four months",)),
    Choice("half_year", "halvår", "half-year", ("halvårsvis", "varje halvår"), english_synonyms=("every half-year",)),
    Choice("term", "termin", "term", ("terminsvis", "varje termin"), english_synonyms=("every term",)),
    Choice("school_year", "läsår", "school year", ("läsårsvis", "varje läsår"), english_synonyms=("every school year",)),
    Choice("interim", "delår", "interim"),
    Choice("year", "år", "year", ("årligen", "årsvis", "varje år"), english_synonyms=("yearly", "annually", "every year")),
    Choice("final", "slut", "final"),
)
RECONSIDERS = (
    Choice("ways_of_working", "arbetssätt", "ways of working"),
    Choice("assumption", "antagande", "assumption"),
    Choice("goal", "mål", "goal"),
)
