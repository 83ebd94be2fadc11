"""Properties of the plan itself, of those concerned and of what the plan rests on."""

from effektlang.text import Text
from effektlang.words import choices
from effektlang.words.kinds import KINDS
from effektlang.words.word import Choices, Property, References, Value

ANY = frozenset(kind.name for kind in KINDS) - {"chain", "builds_on", "follows_up", "answer"}
PLAN = frozenset({"plan"})
STAKEHOLDER = frozenset({"stakeholder"})
ROOTS = frozenset({"problem", "need", "cause"})
LINKS = frozenset({"leads_to", "contributes_to", "counteracts", "feeds_back_to", "uses"})

WHO = References(kinds=STAKEHOLDER, literal=True)
STAKEHOLDERS = References(kinds=STAKEHOLDER)

PROPERTIES_OF_PLANS = (
    Property("description", "beskrivning", "description", (),
             Text("fri text om elementet", "free text about the element"), kinds=ANY, definite="beskrivningen"),
    Property("purpose", "syfte", "purpose", (),
             Text("varför finns vi till för det här?", "why do we exist for this?"), kinds=PLAN, definite="syftet"),
    Property("background", "bakgrund", "background", (),
             Text("vad som ledde fram till planen", "what led up to the plan"), kinds=PLAN, definite="bakgrunden"),
    Property("scope", "avgränsning", "scope", (),
             Text("vad planen inte handlar om", "what the plan is not about"), kinds=PLAN, definite="avgränsningen"),
    Property("missions", "uppdrag", "mission", (),
             Text("uppdraget som planen svarar mot", "the mission the plan answers to"), kinds=PLAN, repeats=True, definite="uppdraget"),
    Property("priorities", "prioritering", "priority", (),
             Text("vad som går först", "what comes first"), kinds=PLAN, repeats=True, definite="prioriteringen"),
    Property("document_type", "dokumenttyp", "document type", (),
             Text("plan, program, strategi, riktlinje", "plan, programme, strategy, guideline"), kinds=PLAN, definite="dokumenttypen"),
    Property("governing_documents", "styrdokument", "governing document", (),
             Text("dokumentet som planen hör till", "the document the plan belongs to"),
             kinds=PLAN | {"goal"}, repeats=True, definite="styrdokumentet"),
    Property("legal_bases", "lagrum", "legal basis", (),
             Text("lag eller förordning", "act or ordinance"), kinds=PLAN, repeats=True, definite="lagrummet"),
    Property("owner", "ägare", "owner", (), Text("vem som äger planen", "who owns the plan"), WHO, PLAN, definite="ägaren"),
    Property("case_number", "diarienummer", "case number", ("dnr",),
             Text("ärendets nummer", "the case's number"), kinds=PLAN, definite="diarienumret"),
    Property("period", "period", "period", (),
             Text("tiden som planen gäller", "the time the plan holds"), Value("period"), PLAN | {"follow_up"}, definite="perioden"),
    Property("status", "status", "status", (),
             Text("hur långt planen har kommit", "how far the plan has come"), Choices(choices.PLAN_STATUS), PLAN, definite="statusen"),
    Property("adopted", "beslutad", "adopted on", (),
             Text("dag för beslutet och paragraf", "date of adoption and paragraph"), Value("adoption"), PLAN),
    Property("revised", "revideras", "review date", (),
             Text("när planen ses över", "when the plan is reviewed"), kinds=PLAN),
    Property("language", "språk", "language", (),
             Text("språk för dokument och meddelanden", "language of documents and messages"),
             Choices(choices.LANGUAGE), PLAN, definite="språket"),
    Property("rule_packs", "regelpaket", "rule pack", (),
             Text("frågor för en viss sorts plan, som också ska ställas, till exempel ledarskap",
                  "questions for one kind of plan that are to be asked too, such as leadership"), kinds=PLAN, repeats=True, definite="regelpaketet"),
    Property("roles", "roll", "role", (),
             Text("vilken del intressenten har", "the stakeholder's part"),
             Choices(choices.ROLE), STAKEHOLDER, repeats=True, definite="rollen"),
    Property("size", "storlek", "size", (),
             Text("hur många det gäller", "how many it concerns"), kinds=STAKEHOLDER, definite="storleken"),
    Property("influence", "inflytande", "influence", (),
             Text("hur mycket intressenten kan påverka", "how much the stakeholder can influence"),
             Choices(choices.GRADE), STAKEHOLDER, definite="inflytandet"),
    Property("interest", "intresse", "interest", (),
             Text("hur viktigt det är för intressenten", "how much it matters to the stakeholder"),
             Choices(choices.GRADE), STAKEHOLDER, definite="intresset"),
    Property("stance", "hållning", "stance", (),
             Text("om intressenten är för, avvaktar eller är emot", "whether for, waiting or against"),
             Choices(choices.STANCE), STAKEHOLDER, definite="hållningen"),
    Property("wants", "vill", "wants", (),
             Text("vad intressenten vill uppnå", "what the stakeholder wants"), kinds=STAKEHOLDER),
    Property("stands_to_lose", "riskerar att förlora", "stands to lose", (),
             Text("vad förändringen kan kosta intressenten", "what the change may cost the stakeholder"),
             kinds=STAKEHOLDER),
    Property("participation", "delaktighet", "participation", (),
             Text("hur intressenten är med", "how the stakeholder takes part"),
             Choices(choices.PARTICIPATION), STAKEHOLDER, definite="delaktigheten"),
    Property("part_of", "del av", "part of", (),
             Text("gruppen som intressenten ingår i", "the group the stakeholder belongs to"), STAKEHOLDERS, STAKEHOLDER),
    Property("affects", "berör", "affects", (),
             Text("vem det går ut över", "who is affected"), STAKEHOLDERS, ROOTS),
    Property("caused_by", "orsakas av", "caused by", (),
             Text("orsaken till problemet", "the cause of the problem"),
             References(frozenset({"cause"})), ROOTS),
    Property("agreement", "enighet", "agreement", (),
             Text("hur eniga ni är om det", "how far you agree on it"), Choices(choices.GRADE), ROOTS, definite="enigheten"),
)
