"""The sentences that tell of changes.

`{what}` is what has changed (`effekten ”Tryggare hemma”`), `{word}` what of it (`målvärdet 2028`), and `{noun}` the same
without its article; with a capital where they begin the sentence.
"""

from effektlang.text import Text

NOW = Text("nu", "now")
NOW_TOO = Text("nu också", "now also")

ADDED = Text("{What} har kommit till.", "{What} is new.")
REMOVED = Text("{What} har tagits bort.", "{What} has been removed.")
RETITLED = Text("{What} heter nu {after}.", "{What} is now called {after}.")
NEW_ID = Text(
    "{What} har fått id `{after}` i stället för `{before}`.", "{What} has the id `{after}` instead of `{before}`."
)
NEW_KIND = Text("{Title} har ändrats från {before} till {after}.", "{Title} has changed from {before} to {after}.")
PLAN_NAMED = Text("Planen heter {after}.", "The plan is called {after}.")
NEW_PLAN_TITLE = Text(
    "Planen heter nu {after}. Den hette {before}.", "The plan is now called {after}. It was called {before}."
)

GAINED = Text("{What} har fått {noun}: {after}.", "{Word} of {what} is now stated: {after}.")
LOST = Text("{Word} för {what} ({before}) har tagits bort.", "{Word} of {what} ({before}) has been removed.")
CHANGED = Text(
    "{Word} för {what} har ändrats från {before} till {after}.",
    "{Word} of {what} has changed from {before} to {after}.",
)
STATED = Text("{Word} för {what} är {now} {after}.", "{Word} of {what} is {now} stated: {after}.")
STATED_TEXT = Text("{Word} för {what} finns nu med.", "{Word} of {what} has been written.")
LOST_TEXT = Text("{Word} för {what} har tagits bort.", "{Word} of {what} has been removed.")
REWORDED = Text("{Word} för {what} har skrivits om.", "{Word} of {what} has been reworded.")

PLAN_STATED = Text("Planens {noun} är nu {after}.", "{Word} of the plan is now stated: {after}.")
PLAN_LOST = Text("Planens {noun} ({before}) har tagits bort.", "{Word} of the plan ({before}) has been removed.")
PLAN_CHANGED = Text(
    "Planens {noun} har ändrats från {before} till {after}.", "{Word} of the plan has changed from {before} to {after}."
)
PLAN_STATED_TEXT = Text("{Word} finns nu med.", "{Word} of the plan has been written.")
PLAN_LOST_TEXT = Text("Planens {noun} har tagits bort.", "{Word} of the plan has been removed.")
PLAN_REWORDED = Text("Planens {noun} har skrivits om.", "{Word} of the plan has been reworded.")

RAISED = Text(
    "{Word} för {what} höjdes från {before} till {after}.", "{Word} of {what} was raised from {before} to {after}."
)
LOWERED = Text(
    "{Word} för {what} sänktes från {before} till {after}.", "{Word} of {what} was lowered from {before} to {after}."
)
TIGHTENED = Text(
    "{Word} för {what} skärptes från {before} till {after}.",
    "{Word} of {what} was tightened from {before} to {after}.",
)
EASED = Text(
    "{Word} för {what} mildrades från {before} till {after}.", "{Word} of {what} was eased from {before} to {after}."
)
MOVED = Text(
    "{Word} för {what}, {value}, har flyttats från {before} till {after}.",
    "{Word} of {what}, {value}, has been moved from {before} to {after}.",
)
POSTPONED = Text(
    "{Word} för {what} har flyttats från {before} till {after}.",
    "{Word} of {what} has been moved from {before} to {after}.",
)
CORRECTED = Text(
    "{Word} för {what} har rättats från {before} till {after}.",
    "{Word} of {what} has been corrected from {before} to {after}.",
)
MANY_NEW = Text(
    "{What} har fått {count} nya utfall, {before} till {after}.", "{What} has {count} new actuals, {before} to {after}."
)
GROUP_GAINED = Text(
    "{Word} för {what} har fått ett värde för {group}: {after}.",
    "{Word} of {what} now has a value for {group}: {after}.",
)
GROUP_LOST = Text(
    "I {word} för {what} har värdet för {group} ({before}) tagits bort.",
    "In {word} of {what}, the value for {group} ({before}) has been removed.",
)
GROUP_CORRECTED = Text(
    "I {word} för {what} har värdet för {group} rättats från {before} till {after}.",
    "In {word} of {what}, the value for {group} has been corrected from {before} to {after}.",
)

REVIEW_ADDED = Text("{What} är att se över: {after}", "{What} is to be reviewed: {after}")
REVIEW_REMOVED = Text(
    "Raden om att se över {what} har tagits bort: {before}",
    "The line about reviewing {what} has been removed: {before}",
)
REVIEW_REOPENED = Text(
    "Svaret på att {what} är sett över har tagits bort: {before}",
    "The answer that {what} has been reviewed has been removed: {before}",
)
REVIEW_ANSWERED = Text("{What} har setts över: {after}", "{What} has been reviewed: {after}")

TESTED = Text(
    "{What} har fått {noun} av {assumption}: {after}.", "{What}: {word} of {assumption} is now stated: {after}."
)
TEST_CHANGED = Text(
    "{What}: {word} av {assumption} har ändrats från {before} till {after}.",
    "{What}: {word} of {assumption} has changed from {before} to {after}.",
)
TEST_REMOVED = Text(
    "{What}: {word} av {assumption} ({before}) har tagits bort.",
    "{What}: {word} of {assumption} ({before}) has been removed.",
)
TEST_REASON_CHANGED = Text(
    "{What}: skälet till {word} av {assumption} har skrivits om.",
    "{What}: the reason for {word} of {assumption} has been reworded.",
)
OTHER_PLAN = Text(
    "Planen som följs upp är nu {after}. Tidigare var det {before}.",
    "The plan that is followed up is now {after}. Before it was {before}.",
)

USES_NOW = Text("{Target} använder nu {source}.", "{Target} now uses {source}.")
USES_NO_LONGER = Text("{Target} använder inte längre {source}.", "{Target} no longer uses {source}.")
LINK_ADDED = {
    "leads_to": Text("{Source} leder nu till {target}.", "{Source} now leads to {target}."),
    "contributes_to": Text("{Source} bidrar nu till {target}.", "{Source} now contributes to {target}."),
    "counteracts": Text("{Source} motverkar nu {target}.", "{Source} now counteracts {target}."),
    "feeds_back_to": Text("{Source} verkar nu tillbaka på {target}.", "{Source} now feeds back to {target}."),
}
LINK_REMOVED = Text("Länken {source} → {target} har tagits bort.", "The link {source} → {target} has been removed.")
LINK_CHANGED = Text(
    "Länken {source} → {target} är nu `{after}` och inte längre `{before}`.",
    "The link {source} → {target} is now `{after}` and no longer `{before}`.",
)
