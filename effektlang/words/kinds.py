"""Every kind of declaration, in the order a plan usually tells them."""

from effektlang.text import Text
from effektlang.words.word import Kind

KINDS = (
    Kind("plan", "plan", "plan", ("projekt",),
         Text("filens plan, en per fil", "the file's plan, one a file"), takes_name=False, english_synonyms=("project",), definite="planen"),
    Kind("goal", "slutmål", "goal", ("övergripande mål",),
         Text("det slut som hela kedjan tjänar", "the end that the whole chain serves"), level=7, definite="slutmålet"),
    Kind("problem", "problem", "problem", ("utmaning",),
         Text("vad som är fel i dag", "what is wrong today"), english_synonyms=("challenge",), definite="problemet"),
    Kind("need", "behov", "need", (),
         Text("vad någon behöver", "what someone needs"), definite="behovet"),
    Kind("cause", "orsak", "cause", ("rotorsak",),
         Text("vad som orsakar ett problem eller en annan orsak", "what causes a problem or another cause"), english_synonyms=("root cause",), definite="orsaken"),
    Kind("stakeholder", "intressent", "stakeholder", ("målgrupp", "aktör", "medaktör", "part"),
         Text("den som berörs, deltar eller beslutar", "who is affected, takes part or decides"), english_synonyms=("target group",), definite="intressenten"),
    Kind("input", "resurs", "input", ("insatsmedel",),
         Text("vad som sätts in: tid, pengar, kunskap", "what is put in: time, money, knowledge"), level=1, english_synonyms=("resource",), definite="resursen"),
    Kind("activity", "aktivitet", "activity", ("insats", "åtgärd"),
         Text("vad som görs", "what is done"), level=2, definite="aktiviteten"),
    Kind("output", "prestation", "output", ("leverans", "produkt"),
         Text("vad som blir levererat när det görs", "what is delivered by doing it"), level=3, english_synonyms=("deliverable",), definite="prestationen"),
    Kind("effect", "effekt", "effect", ("nytta",),
         Text("en förändring för någon, som åtminstone delvis beror på det som görs",
              "a change for someone, caused at least in part by what is done"), level=4, definite="effekten"),
    Kind("unintended_effect", "bieffekt", "unintended effect", ("oönskad effekt",),
         Text("en effekt som ingen siktar på, bra eller dålig", "an effect not aimed at, good or bad"), english_synonyms=("side effect",), definite="bieffekten"),
    Kind("indicator", "indikator", "indicator", ("mått", "nyckeltal", "mätetal", "kpi"),
         Text("hur det mäts eller bedöms", "how it is measured or assessed"), definite="indikatorn"),
    Kind("assumption", "antagande", "assumption", ("förutsättning", "hypotes"),
         Text("vad som måste gälla för att en länk ska hålla", "what must hold for a link to work"), definite="antagandet"),
    Kind("risk", "risk", "risk", (),
         Text("vad som kan hända och hotar planen", "what may happen that threatens the plan"), definite="risken"),
    Kind("barrier", "hinder", "barrier", (),
         Text("vad som står i vägen i dag", "what stands in the way today"), definite="hindret"),
    Kind("external_factor", "omvärldsfaktor", "external factor", ("omvärld",),
         Text("vad andra eller omvärlden gör som också avgör", "what others or the world do that also decides"), definite="omvärldsfaktorn"),
    Kind("follow_up", "uppföljning", "follow-up", ("avstämning",),
         Text("ett tillfälle då planen följs upp", "an occasion at which the plan is followed up"), english_synonyms=("review",), definite="uppföljningen"),
    Kind("lesson", "lärdom", "lesson", (),
         Text("vad ni har lärt er, och vad det ändrade", "what was learnt, and what changed for it"), english_synonyms=("lesson learned",), definite="lärdomen"),
    Kind("builds_on", "bygger på", "builds on", ("använd",),
         Text("tar in en annan plan", "brings in another plan")),
    Kind("chain", "kedja", "chain", (),
         Text("skriver flera länkar på en rad", "writes several links on one line"), takes_name=False),
    Kind("follows_up", "följer upp", "follows up", (),
         Text("börjar en uppföljningsfil: planen som svaren gäller", "begins a follow-up file: the plan that the answers are about"),
         takes_name=False, definite="uppföljningen"),
    Kind("answer", "svar om", "answer about", (),
         Text("vad ni svarade om ett element eller en länk, i en uppföljningsfil",
              "what you answered about an element or a link, in a follow-up file"), takes_name=False, definite="svaret"),
)

NOT_ELEMENTS = frozenset({"plan", "builds_on", "chain", "follows_up", "answer"})
"""The kinds that no other element can refer to."""

CHAIN = frozenset(kind.name for kind in KINDS if kind.level is not None)
"""The kinds that have a column in the picture of the chain."""

LINKABLE = CHAIN | {"unintended_effect"}
"""The kinds that links may go to and from."""

STARTS = LINKABLE - {"goal"}
"""The kinds that `leder till` may go from."""
