"""English words for change, for how things are and for what is wanted."""

from effektlang.rules.titles.tables import words

CHANGING = words("""
    increase decrease reduce rise fall grow improve worsen strengthen raise lower halve double shorten shrink cease
    disappear end eliminate eradicate avoid prevent combat conserve protect restore minimise minimize maximise maximize
    cut stop become attain achieve reach enhance gain lose start begin expand extend accelerate slow decline drop
    empower lessen close narrow widen save maintain keep change recover return quit
""")

BEING = words("""
    be have can feel know use understand live think find go get do learn speak participate attend manage cope sleep
    eat drink smoke read write walk cycle travel work study earn own vote choose trust enjoy say report believe want
    need stay remain move play meet talk share take make give help see show pay buy sell seek apply exercise respect
    belong receive experience greet agree identify recognise recognize practise practice follow adopt dare complete
    pass graduate access act make arise look come visit volunteer contact join lead support exist depend differ value wait
    cook
    will shall should must may would could might
""")

COMPARING = words("""
    more fewer less better worse higher lower greater smaller longer shorter safer stronger weaker healthier happier
    faster quicker sooner earlier later easier cheaper cleaner quieter greener closer fairer wider broader larger bigger
    calmer richer clearer
""")

TELLING = words("""
    most least best worst not no never zero nobody none without free half twice equal equally increase decrease
    reduction improvement growth rise fall non-toxic only universal equality
""")

GOOD = words("""
    good safe sustainable equal equitable healthy strong clean rich resilient inclusive peaceful decent effective modern
    innovative stable balanced wellbeing well-being fair prosperous attractive accessible independent thriving
    flourishing satisf quality confident happy secure reliable affordable high-quality positive dignified active calm
    skilled vibrant cohesive responsible respected loved competent engaged quick simple available
""")
