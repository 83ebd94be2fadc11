"""English words for what organisations deliver, and for saying that it is lacking."""

from effektlang.rules.titles.tables import endings, phrases

GIVEN = endings("""
    training course courses workshop workshops support information advice counselling counseling coaching materials
    visit visits session sessions seminar seminars help guidance services programme program leaflet leaflets education
    supervision treatment
""")

DELIVERED = (
    "home visits",
    *endings("""
    workshops courses trainings seminars conferences meetings sessions leaflets brochures campaigns activities projects
    plans reports routines measures inspections newsletters lectures scholarships events attendees participants
    consultations
    """),
)

LACKING = phrases("""
    lack of | no | lacks | lacking | need for | need a | need an | needs a | needs an | too few | too little
    | absence of | need more | missing | insufficient | shortage of | without
""")

SOLUTIONS = endings("""
    training courses course project projects strategy strategies plan plans app apps system systems website policy
    policies routine routines guidelines guideline coordinator campaign campaigns leaflet leaflets tool tools platform
    model method methods programme programmes program programs resources funding services workshops activities measures
    forum
""")
