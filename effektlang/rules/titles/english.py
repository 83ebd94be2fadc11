"""English words by what they tell about a title. Verbs stand as infinitives, and every form of them counts."""

from effektlang.rules.titles import english_changes as changes
from effektlang.rules.titles import english_deliveries as deliveries
from effektlang.rules.titles.english_verbs import readings
from effektlang.rules.titles.tables import endings, pairs, phrases, words
from effektlang.rules.titles.words import Words

_PLAINLY_DOING = words("""
    arrange conduct coordinate deliver draft draw ensure establish fund implement introduce launch mobilise mobilize
    offer organise organize procure provide publish recruit revise
""")

_DOING = _PLAINLY_DOING | words("""
    adapt adopt advise analyse analyze appoint assess assist audit automate build buy carry coach
    collect commission communicate compile complete consult contact continue contract convene create define design
    develop digitise digitize disseminate distribute document earn educate employ engage enlist equip evaluate
    expand explore facilitate finance follow gather give hand help hire hold host identify inform inspect install
    integrate interview inventory invest investigate invite involve issue lead lobby make manage map market mentor
    modernise modernize monitor negotiate open operate perform pilot plan prepare present produce
    raise redesign refurbish register relocate renovate repair research review run screen secure send serve set
    share show simplify start streamline submit subsidise subsidize supervise supply support survey
    take teach test track train translate treat update upgrade visit write
""")


class English(Words):
    """The words of the language, by what they tell."""

    before = endings("to progressively substantially significantly actively further")
    by_when = endings("by before")
    always_infinitives = ()
    always_verbs = ()
    in_sentences = ("base", "present", "past")
    doing = _DOING
    plainly_doing = _PLAINLY_DOING
    not_done_to = words("""
        adopt build buy carry complete continue create develop draft earn employ engage expand finance fund give help
        hold integrate involve lead make manage open operate perform raise register secure see share show start
        support take treat
    """)
    also_nouns = words("""
        support plan plans train trains map maps test tests pilot pilots review reviews design designs report visit
        visits offer offers start contact contacts audit audits research market markets survey surveys share shares
        supply supplies screen document documents contract fund funds host issue issues hand help lead set run runs
        show shows open secure present register training trainings building developing housing finance equip mentor
        mentors coach coaches draft drafts serve commission treat managing working living learning starting testing
    """)
    particles = pairs("""
        carry: out
        hand: out
        follow: up
        draw: up
        raise: awareness funds
        take: action actions steps measures
        make: sure available
        set: up
    """)
    nouns_of_doing = words("""
        adoption analysis assessment coordination creation delivery design development education establishment
        evaluation implementation information introduction investment investments launch mapping planning preparation
        procurement provision publication recruitment review revision setup supervision support training
    """)
    of = words("of for to in on about")
    small = words("of for to in on about at by with from who that which is are and per without after between")
    articles = words("a an the new more all our")
    own = words("""
        we council municipality region project agency organisation organization department city board service
        authority county team
    """)
    own_endings = ()
    named = words("")
    we = words("we")
    must = words("shall should must will")
    passive = words("is are was were been be being")
    perfect = words("has have had")
    well = words("well time")
    vague = words("promote facilitate foster encourage stimulate enable champion advocate")
    vague_with = pairs("""
        work: for towards with to on toward
        contribute: to towards
        strive: for to towards
        focus: on
        seek: to
        aim: to for at
        create: conditions opportunities
        provide: opportunities
        support: efforts work
    """)
    changing = changes.CHANGING
    being = changes.BEING
    comparing = changes.COMPARING
    telling = changes.TELLING
    good = changes.GOOD
    good_endings = ("ly", "er", "est", "ed")
    that = words("who that which where whose whom")
    and_ = words("and but")
    getting = words("receive attend complete get take participate")
    taking_part = pairs("take: part\nparticipate: in")
    only_passive = frozenset()
    reached_form = "participle"
    reached_endings = ("",)
    reached = words("train educate inform coach certify supervise mentor")
    given = deliveries.GIVEN
    wanted = words("""
        well right better enough sufficient sooner earlier time need want needed good equal own job faster quickly
    """)
    support = words("support help services")
    count = words("number more #")
    more_of = words("more")
    before_count = words("an the")
    growing = words("increase raise")
    shrinking = words("fall decrease drop")
    taking_part_in = words("participants attendees conversations meetings")
    at = words("at")
    adjectives = endings("ing al ed ic y")
    delivered = deliveries.DELIVERED
    all_ = words("all every no none nobody everyone everybody")
    fully = words("fully completely guarantee guarantees guaranteed always entirely")
    for_all = phrases("for all | for everyone | 100 % | 100 per cent | 100 percent")
    lacking = deliveries.LACKING
    solutions = deliveries.SOLUTIONS
    factory = phrases("produc | throughput | logistic")

    readings = staticmethod(readings)
