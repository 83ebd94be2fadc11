"""Swedish words by what they tell about a title. Verbs stand as infinitives, and every form of them counts."""

from effektlang.rules.titles import swedish_changes as changes
from effektlang.rules.titles import swedish_deliveries as deliveries
from effektlang.rules.titles.swedish_verbs import readings
from effektlang.rules.titles.tables import endings, pairs, phrases, words
from effektlang.rules.titles.words import Words

_PLAINLY_DOING = words("""
    anordna arrangera bemanna budgetera erbjuda etablera finansiera framta genomföra implementera införa inrätta
    inventera kartlägga kvalitetssäkra lansera leverera mobilisera omarbeta revidera rekrytera samordna
    sammanställa säkerställa tillgängliggöra tillhandahålla ta tillsätta upphandla upprätta utarbeta utreda utse
    vidta
""")

_DOING = _PLAINLY_DOING | words("""
    administrera analysera anlägga anpassa ansluta anställa arbeta automatisera avsätta avtala bearbeta behandla
    beskriva beställa besöka bevaka bevilja bistå bjuda bygga coacha dela digitalisera dokumentera dra driftsätta
    driva effektivisera engagera fastställa formulera fortbilda fortsätta följa förankra förbereda fördela fördjupa
    förenkla förlägga förmedla ge granska handleda handlägga hantera hjälpa hyra hämta hänvisa hålla identifiera
    informera initiera inleda inspektera installera intervjua introducera investera involvera kommunicera
    kompetensutveckla komplettera konkretisera kontakta kontrollera köpa laga lägga marknadsföra matcha modernisera
    montera märka mäta måla odla ordna organisera peka placera planera prioritera producera prova pröva publicera
    rapportera redovisa registrera remittera renovera reparera restaurera riva rusta röja samla samråda se skapa
    skicka skriva sprida standardisera starta städa ställa stå stödja stötta sätta teckna testa tillverka tillämpa
    tydliggöra undersöka undervisa uppdatera uppföra uppgradera utbilda utforma utföra utlysa utveckla utvärdera
    vaccinera vidareutbilda vidareutveckla vägleda ändra återkoppla åtgärda översätta
""")


class Swedish(Words):
    """The words of the language, by what they tell."""

    before = endings("att särskilt aktivt fortsatt löpande kontinuerligt regelbundet")
    by_when = endings("senast till före innan")
    always_infinitives = ("era",)
    always_verbs = ("erar", "eras")
    in_sentences = ("passive", "present", "past")
    doing = _DOING
    plainly_doing = _PLAINLY_DOING
    not_done_to = words("""
        anställa arbeta avsätta driva effektivisera engagera fördela fördjupa förenkla fortsätta hantera involvera
        anpassa placera prioritera skapa stå ställa tydliggöra utveckla ändra handlägga stödja stötta hjälpa samla
        starta hålla kompetensutveckla vidareutveckla utföra utreda
    """)
    also_nouns = words("""
        start starter besök test tester prov prover hjälp köp stöd plan inför håll hyra hyr ställ sätt fortsätt
        kontroll skriv samråd ordna tjänster lägger
    """)
    particles = pairs("""
        ta: fram upp över igång in ihop på samman ut undan bort
        följa: upp
        se: över
        sätta: fram upp över igång in ihop på samman ut undan bort
        dra: fram upp över igång in ihop på samman ut undan bort
        lägga: fram upp över igång in ihop på samman ut undan bort
        ställa: fram upp över igång in ihop på samman ut undan bort
        peka: ut
        stå: värd värdar
        arbeta: fram
        rusta: upp
        dela: ut
        laga: mat
        fortsätta: att arbetet med
    """)
    nouns_of_doing = words("""
        analys anpassning bemanning etablering fortbildning genomlysning handledning implementering information
        inventering investering investeringar kartläggning kompetensutveckling lansering marknadsföring ombyggnad
        planering rekrytering renovering revidering rådgivning samordning sammanställning satsning satsningar start
        stöd uppföljning upphandling uppstart utbildning utbildningar utbyggnad utredning utveckling utvärdering
        översyn kompetenshöjning framtagande iordningställande tillsättande
    """)
    of = words("av för till i om kring åt")
    small = words("av för till i om kring åt på inom vid hos mot mellan från med som där är och per utan efter")
    articles = words("en ett fler nya flera varje alla")
    own = words("""
        vi kommunen kommun regionen region staden stad projektet myndigheten verksamheten verksamheterna enheten
        enheterna förvaltningen nämnden organisationen styrelsen avdelningen bolaget länsstyrelsen kontoret
        styrgruppen projektgruppen
    """)
    own_endings = ("nämnden", "förvaltningen", "kontoret", "styrelsen", "myndigheten")
    named = words("region")
    we = words("vi")
    must = words("ska skall bör måste")
    passive = words("är blir varit blivit blev var")
    perfect = words("har hade")
    well = words("bra väl rätt tid")
    vague = words("""
        främja befrämja stimulera uppmuntra möjliggöra underlätta värna eftersträva synliggöra uppmärksamma bejaka
        beakta
    """)
    vague_with = pairs("""
        verka: för
        arbeta: med för mot
        jobba: med för mot
        medverka: till
    samarbeta: med kring
    samverka: med kring
        bidra: till med
        satsa: på
        fokusera: på
        sträva: efter mot
        lyfta: frågan frågor
        ha: fokus
        ta: hänsyn itu
        ge: förutsättningar möjlighet möjligheter
        skapa: förutsättningar möjligheter
    """)
    changing = changes.CHANGING
    being = changes.BEING
    comparing = changes.COMPARING
    telling = changes.TELLING
    good = changes.GOOD
    good_endings = ("a", "t", "are", "ast", "aste", "e")
    that = words("som där vars vilka vilken vilket att hur varför när")
    and_ = words("och samt men")
    getting = words("få genomgå gå delta erbjuda erhålla ta motta nå")
    taking_part = pairs("ta: del emot\ndelta: i")
    only_passive = words("nå erbjuda")
    reached_form = "passive"
    reached_endings = ("ts",)
    reached = words("utbilda fortbilda vidareutbilda kompetensutveckla informera certifiera handleda coacha")
    given = deliveries.GIVEN
    wanted = words("""
        rätt bättre tillräcklig tillräckligt tillräckliga snabbare tidigare oftare tid behöver vill önskar behov god
        bra jämlik likvärdig arbete jobb bostad egen färre mindre
    """)
    support = words("stöd stödet hjälp hjälpen insats insatser behandling besök")
    count = words("antal antalet fler flera mängden")
    more_of = words("fler flera")
    before_count = words("ett")
    growing = words("öka utöka höja")
    shrinking = words("minska sjunka")
    taking_part_in = words("deltagare samtal möten träffar turer")
    at = words("på")
    adjectives = ("a", "e")
    delivered = deliveries.DELIVERED
    all_ = words("alla samtliga ingen inga inget varje all")
    fully = words(
        "helt fullständigt garantera garanterar garanteras garanterad garanterat garanterade alltid undantagslöst"
    )
    for_all = phrases("för alla | åt alla | 100 % | 100 procent")
    lacking = deliveries.LACKING
    solutions = deliveries.SOLUTIONS
    factory = phrases("produktion | producer | leverans | leverera | drift | hanter | volym | styckpris | logistik")

    readings = staticmethod(readings)
