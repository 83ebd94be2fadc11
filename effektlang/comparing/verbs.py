"""Changes of what is told with a verb: `mäts nu med`, `är inte längre till för`."""

from collections.abc import Mapping

from effektlang.record import record
from effektlang.text import Text


@record
class Verb:
    """The sentences for a property that is told with a verb: what has come, what has gone, and one for the other."""

    gained: Text
    lost: Text
    replaced: Text


VERBS: Mapping[str, Verb] = {
    "for_whom": Verb(
        Text("{What} har fått ny målgrupp: {after}.", "{What} has a new target group: {after}."),
        Text("{What} är inte längre till för {before}.", "{What} is no longer for {before}."),
        Text("{What} är nu till för {after} i stället för {before}.", "{What} is now for {after} instead of {before}."),
    ),
    "among": Verb(
        Text("{What} väntas {now} ske hos {after}.", "{What} is {now} expected among {after}."),
        Text("{What} väntas inte längre ske hos {before}.", "{What} is no longer expected among {before}."),
        Text(
            "{What} väntas nu ske hos {after} i stället för hos {before}.",
            "{What} is now expected among {after} instead of {before}.",
        ),
    ),
    "measured_by": Verb(
        Text("{What} mäts {now} med {after}.", "{What} is {now} measured by {after}."),
        Text("{What} mäts inte längre med {before}.", "{What} is no longer measured by {before}."),
        Text(
            "{What} mäts nu med {after} i stället för {before}.",
            "{What} is now measured by {after} instead of {before}.",
        ),
    ),
    "not_measured": Verb(
        Text("Varför {what} inte mäts står nu i planen.", "Why {what} is not measured is now stated."),
        Text("Varför {what} inte mäts står inte längre i planen.", "Why {what} is not measured is no longer stated."),
        Text("Varför {what} inte mäts har skrivits om.", "Why {what} is not measured has been reworded."),
    ),
    "responsible": Verb(
        Text("{What} har fått en ansvarig: {after}.", "{What} now has someone responsible: {after}."),
        Text("{What} har inte längre {before} som ansvarig.", "{What} no longer has {before} as responsible."),
        Text(
            "Ansvaret för {what} har gått från {before} till {after}.",
            "The responsibility for {what} has gone from {before} to {after}.",
        ),
    ),
    "owner": Verb(
        Text("Planen ägs nu av {after}.", "The plan is now owned by {after}."),
        Text("Planen ägs inte längre av {before}.", "The plan is no longer owned by {before}."),
        Text(
            "Planen ägs nu av {after} i stället för {before}.", "The plan is now owned by {after} instead of {before}."
        ),
    ),
    "funded_by": Verb(
        Text("{What} finansieras {now} av {after}.", "{What} is {now} funded by {after}."),
        Text("{What} finansieras inte längre av {before}.", "{What} is no longer funded by {before}."),
        Text(
            "{What} finansieras nu av {after} i stället för {before}.",
            "{What} is now funded by {after} instead of {before}.",
        ),
    ),
    "responds_to": Verb(
        Text("{What} svarar {now} mot {after}.", "{What} {now} responds to {after}."),
        Text("{What} svarar inte längre mot {before}.", "{What} no longer responds to {before}."),
        Text(
            "{What} svarar nu mot {after} i stället för {before}.",
            "{What} now responds to {after} instead of {before}.",
        ),
    ),
    "carried_out_by": Verb(
        Text("{What} utförs {now} av {after}.", "{What} is {now} carried out by {after}."),
        Text("{What} utförs inte längre av {before}.", "{What} is no longer carried out by {before}."),
        Text(
            "{What} utförs nu av {after} i stället för {before}.",
            "{What} is now carried out by {after} instead of {before}.",
        ),
    ),
    "together_with": Verb(
        Text("{What} görs {now} tillsammans med {after}.", "{What} is {now} done together with {after}."),
        Text("{What} görs inte längre tillsammans med {before}.", "{What} is no longer done together with {before}."),
        Text(
            "{What} görs nu tillsammans med {after} i stället för {before}.",
            "{What} is now done together with {after} instead of {before}.",
        ),
    ),
    "part_of": Verb(
        Text("{What} är {now} en del av {after}.", "{What} is {now} part of {after}."),
        Text("{What} är inte längre en del av {before}.", "{What} is no longer part of {before}."),
        Text(
            "{What} är nu en del av {after} i stället för {before}.",
            "{What} is now part of {after} instead of {before}.",
        ),
    ),
    "threatens": Verb(
        Text("{What} hotar {now} {after}.", "{What} {now} threatens {after}."),
        Text("{What} hotar inte längre {before}.", "{What} no longer threatens {before}."),
        Text("{What} hotar nu {after} i stället för {before}.", "{What} now threatens {after} instead of {before}."),
    ),
    "influences": Verb(
        Text("{What} påverkar {now} {after}.", "{What} {now} influences {after}."),
        Text("{What} påverkar inte längre {before}.", "{What} no longer influences {before}."),
        Text(
            "{What} påverkar nu {after} i stället för {before}.", "{What} now influences {after} instead of {before}."
        ),
    ),
    "caused_by": Verb(
        Text("{What} orsakas {now} av {after}.", "{What} is {now} caused by {after}."),
        Text("{What} orsakas inte längre av {before}.", "{What} is no longer caused by {before}."),
        Text(
            "{What} orsakas nu av {after} i stället för {before}.",
            "{What} is now caused by {after} instead of {before}.",
        ),
    ),
    "affects": Verb(
        Text("{What} berör {now} {after}.", "{What} {now} affects {after}."),
        Text("{What} berör inte längre {before}.", "{What} no longer affects {before}."),
        Text("{What} berör nu {after} i stället för {before}.", "{What} now affects {after} instead of {before}."),
    ),
    "applies_to": Verb(
        Text("{What} gäller {now} {after}.", "{What} {now} applies to {after}."),
        Text("{What} gäller inte längre {before}.", "{What} no longer applies to {before}."),
        Text("{What} gäller nu {after} i stället för {before}.", "{What} now applies to {after} instead of {before}."),
    ),
    "tested_by": Verb(
        Text("{What} prövas {now} med {after}.", "{What} is {now} tested by {after}."),
        Text("{What} prövas inte längre med {before}.", "{What} is no longer tested by {before}."),
        Text(
            "{What} prövas nu med {after} i stället för {before}.",
            "{What} is now tested by {after} instead of {before}.",
        ),
    ),
    "participants": Verb(
        Text("I {what} deltar {now} {after}.", "{After} {now} takes part in {what}."),
        Text("I {what} deltar inte längre {before}.", "{Before} no longer takes part in {what}."),
        Text(
            "I {what} deltar nu {after} i stället för {before}.",
            "{After} now takes part in {what} instead of {before}.",
        ),
    ),
    "covers": Verb(
        Text("{What} omfattar {now} {after}.", "{What} {now} covers {after}."),
        Text("{What} omfattar inte längre {before}.", "{What} no longer covers {before}."),
        Text("{What} omfattar nu {after} i stället för {before}.", "{What} now covers {after} instead of {before}."),
    ),
    "set_with": Verb(
        Text("I arbetet med {word} för {what} var {after} med.", "{After} took part in setting {word} of {what}."),
        Text(
            "{What}: {before} står inte längre bland dem som var med och satte {word}.",
            "{What}: {before} is no longer among those who took part in setting {word}.",
        ),
        Text(
            "I arbetet med {word} för {what} var {after} med, i stället för {before}.",
            "{After} took part in setting {word} of {what}, instead of {before}.",
        ),
    ),
    "decided_by": Verb(
        Text("{Word} för {what} är beslutat av {after}.", "{Word} of {what} is decided by {after}."),
        Text(
            "{Word} för {what} är inte längre beslutat av {before}.",
            "{Word} of {what} is no longer decided by {before}.",
        ),
        Text(
            "{Word} för {what} är beslutat av {after} i stället för {before}.",
            "{Word} of {what} is decided by {after} instead of {before}.",
        ),
    ),
    "start": Verb(
        Text("{What} börjar {after}.", "{What} starts {after}."),
        Text("När {what} börjar står inte längre i planen.", "When {what} starts is no longer stated."),
        Text("{What} börjar nu {after}, inte {before}.", "{What} now starts {after}, not {before}."),
    ),
    "end": Verb(
        Text("{What} slutar {after}.", "{What} ends {after}."),
        Text("När {what} slutar står inte längre i planen.", "When {what} ends is no longer stated."),
        Text("{What} slutar nu {after}, inte {before}.", "{What} now ends {after}, not {before}."),
    ),
    "expected": Verb(
        Text("{What} väntas {after}.", "{What} is expected by {after}."),
        Text("När {what} väntas står inte längre i planen.", "When {what} is expected is no longer stated."),
        Text("{What} väntas {after} i stället för {before}.", "{What} is expected by {after} instead of {before}."),
    ),
    "adopted": Verb(
        Text("Planen är nu beslutad, {after}.", "The plan has been adopted, {after}."),
        Text(
            "Dagen för planens beslut ({before}) har tagits bort.",
            "The day that the plan was adopted ({before}) has been removed.",
        ),
        Text(
            "Planen är nu beslutad {after}; tidigare {before}.",
            "The plan is now adopted {after}; before that {before}.",
        ),
    ),
    "revised": Verb(
        Text("När planen revideras står nu i den: {after}.", "When the plan is revised is now stated: {after}."),
        Text(
            "När planen revideras ({before}) står inte längre i den.",
            "When the plan is revised ({before}) is no longer stated.",
        ),
        Text(
            "Planen revideras nu {after}; tidigare {before}.", "The plan is now revised {after}; before that {before}."
        ),
    ),
    "wants": Verb(
        Text("Vad {what} vill står nu i planen.", "What {what} wants is now stated."),
        Text("Vad {what} vill står inte längre i planen.", "What {what} wants is no longer stated."),
        Text("Vad {what} vill har skrivits om.", "What {what} wants has been reworded."),
    ),
    "stands_to_lose": Verb(
        Text("Vad {what} riskerar att förlora står nu i planen.", "What {what} stands to lose is now stated."),
        Text(
            "Vad {what} riskerar att förlora står inte längre i planen.",
            "What {what} stands to lose is no longer stated.",
        ),
        Text("Vad {what} riskerar att förlora har skrivits om.", "What {what} stands to lose has been reworded."),
    ),
    "reconsiders": Verb(
        Text("{What} omprövar {now} {after}.", "{What} {now} reconsiders {after}."),
        Text("{What} omprövar inte längre {before}.", "{What} no longer reconsiders {before}."),
        Text(
            "{What} omprövar nu {after} i stället för {before}.", "{What} now reconsiders {after} instead of {before}."
        ),
    ),
    "world": Verb(
        Text("Vad som har hänt omkring står nu i {what}.", "What has happened around is now stated in {what}."),
        Text(
            "Vad som har hänt omkring står inte längre i {what}.",
            "What has happened around is no longer stated in {what}.",
        ),
        Text("Vad som har hänt omkring har skrivits om.", "What has happened around has been reworded."),
    ),
    "deviations": Verb(
        Text("Det finns en ny avvikelse för {what}.", "There is a new deviation for {what}."),
        Text("En avvikelse för {what} har tagits bort.", "A deviation for {what} has been removed."),
        Text("En avvikelse för {what} har skrivits om.", "A deviation for {what} has been reworded."),
    ),
    "single_loop": Verb(
        Text(
            "Vad ni har lärt er om arbetssättet för {what}{time} står nu i svaret.",
            "What you have learnt about the way of working for {what}{time} is now stated.",
        ),
        Text(
            "Vad ni har lärt er om arbetssättet för {what}{time} står inte längre i svaret.",
            "What you have learnt about the way of working for {what}{time} is no longer stated.",
        ),
        Text(
            "Vad ni har lärt er om arbetssättet för {what}{time} har skrivits om.",
            "What you have learnt about the way of working for {what}{time} has been reworded.",
        ),
    ),
    "spent": Verb(
        Text("{What} har förbrukat {after}{time}.", "{What} has spent {after}{time}."),
        Text(
            "Vad {what} har förbrukat{time} står inte längre i svaret.",
            "What {what} has spent{time} is no longer stated.",
        ),
        Text(
            "Det som {what} har förbrukat{time} har ändrats från {before} till {after}.",
            "What {what} has spent{time} has changed from {before} to {after}.",
        ),
    ),
}
