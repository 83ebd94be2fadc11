"""Swedish words for change, for how things are and for what is wanted."""

from effektlang.rules.titles.tables import words

CHANGING = words("""
    öka minska stiga sjunka växa förbättra försämra förstärka stärka höja sänka halvera fördubbla förkorta korta
    krympa avta upphöra försvinna utjämna förändra utöka utvidga begränsa bryta stoppa utrota avskaffa eliminera
    undvika förhindra förebygga motverka bekämpa bevara skydda återställa minimera maximera reducera dämpa trygga
    bibehålla behålla nå uppnå klara lyckas sluta börja bli återgå förnya frigöra slippa spara hindra dubblera
    förlänga stabilisera fördröja tidigarelägga avlasta rädda sakta snabba lindra läka vända säkra
""")

BEING = words("""
    vara ha kunna få veta känna uppleva tycka anse delta använda söka må leva bo trivas finnas göra komma gå
    behöva våga orka hinna vilja fungera läsa röra idrotta stanna tala förstå hitta handla åka cykla resa sova äta
    dricka röka studera påverka upptäcka anmäla avsluta fullfölja betala försörja återkomma utgöra lita oroa
    skilja vinna förlora bry prägla kännas synas äga utnyttja besitta dela dö drabbas utsätta minnas sakna ersätta
    erkänna respektera sitta ligga springa leka sjunga rösta tillhöra ingå omfatta innebära motsvara tillgodose
    återvinna köra låna köpa sälja bära tänka tro hoppas mena svara fråga berätta lyssna höra rekommendera
    kontakta ringa träffa umgås hjälpa ta ge följa hålla stå se leda arbeta jobba välja visa lära sköta möta prata
    samarbeta samverka bidra tillämpa medverka skriva räkna simma träna flytta skapa utveckla anpassa driva
    starta engagera bemöta tillåta råda gälla pågå ske präglas
""")

COMPARING = words("""
    mer mera fler färre mindre bättre sämre högre lägre större längre kortare oftare fortare yngre senare tidigare
    snabbare enklare tryggare säkrare starkare svagare friskare nöjdare jämnare lättare svårare billigare dyrare
    renare tystare grönare närmare tätare tydligare jämlikare hållbarare smartare rikare varmare lugnare modigare
    kunnigare gladare friare öppnare vanligare mjukare rakare trevligare vackrare effektivare rättvisare
""")

TELLING = words("""
    mest minst högst flest bäst störst sällan ej inte aldrig ingen inga inget slut utan fri fritt fria noll
    hälften dubbelt lika rätt full fullt fulla bara ökning minskning förbättring höjning sänkning halvering
    fördubbling förstärkning tillväxt jämställdhet jämlikhet klimatneutralitet välbefinnande balans
""")

GOOD = words("""
    god gott bra trygg säker säkra säkr hållbar jämställd jämlik jämn likvärdig frisk nöjd ren rent levande rik giftfri
    stark attraktiv tillgänglig delaktig självständig fungerande inkluderande fredlig anständig behörig sund effektiv
    modern innovativ tillitsbaserad stabil hälsofrämjande hälsosam rättvis godkänd klimatneutral fossilfri enkel enkl
    motståndskraftig välmående meningsfull aktiv värdig tillförlitlig lugn kunnig kompetent engagerad snabb tillfreds
    lycklig skyddad grundläggande etablerad sammanhållen rimlig positiv resilient trevlig
""")
