"""Swedish words for what organisations deliver, and for saying that it is lacking."""

from effektlang.rules.titles.tables import endings, phrases

GIVEN = endings("""
    utbildning utbildningen utbildningar fortbildning kurs kursen kurser kurserna stöd stödet insats insatsen insatser
    insatserna handledning rådgivning rådgivningen vägledning information informationen hjälp besök besöket coachning
    material broschyr broschyren verktyg workshop seminarium seminarier föreläsning föreläsningar introduktion samtal
    genomgång träning behandling studiedag studiedagen temadag temadagen programmet
""")

DELIVERED = endings("""
    utbildningar utbildningstillfällen kurser workshops workshoppar seminarier konferenser informationstillfällen
    informationsträffar informationsmöten broschyrer kampanjer aktiviteter insatser projekt planer rapporter rutiner
    åtgärder inspektioner hembesök rådgivningar rådgivningssamtal tillsynsbesök nyhetsbrev utskick föreläsningar
    stipendier e-tjänster bygglov kurstillfällen stödsamtal kursdeltagare återringningar studiebesök studiedagar
""")

LACKING = phrases("""
    brist på | saknas | saknar | avsaknad av | behov av | behöver | behövs | för få | för lite | finns ingen
    | finns inget | finns inga | har ingen | har inget | har inga
""")

SOLUTIONS = endings("""
    utbildning utbildningar kurs kurser projekt strategi strategier plan planer app appar system systemstöd webbplats
    policy policyer rutin rutiner riktlinje riktlinjer samordnare e-tjänst e-tjänster kampanj kampanjer
    informationsmaterial broschyr broschyrer verktyg plattform modell metod metoder program arbetsgrupp resurser
    finansiering insatser åtgärder aktiviteter forum
""")
