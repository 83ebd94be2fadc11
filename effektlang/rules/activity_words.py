"""Words that a title begins with when it tells what is done rather than what changes."""

import re

_WORD = re.compile(r"[^\W\d_]+")

_SWEDISH = frozenset("""
    genomföra genomför anordna anordnar arrangera arrangerar organisera organiserar utbilda utbildar informera informerar
    införa inför implementera implementerar starta startar skapa skapar bygga bygger upprätta upprättar erbjuda erbjuder
    kartlägga kartlägger inventera inventerar utreda utreder utveckla utvecklar samordna samordnar hålla
    ge ger stödja stödjer stötta stöttar handleda handleder coacha rekrytera rekryterar anställa anställer köpa köper
    upphandla upphandlar producera producerar leverera levererar publicera publicerar revidera reviderar uppdatera
    uppdaterar testa testar pröva prövar prova provar besöka besöker bjuda bjuder ta tar fortsätta fortsätter säkerställa
    säkerställer tillhandahålla tillhandahåller förbereda förbereder planera planerar analysera analyserar följa
    genomförande införande framtagande anordnande upprättande utbildande implementering kartläggning inventering
""".split())

_ENGLISH = frozenset("""
    conduct organise organize arrange deliver provide implement introduce develop create build establish offer map
    inventory investigate coordinate hold give support train educate inform supervise recruit hire buy procure produce
    publish revise update test pilot visit invite continue ensure prepare plan analyse analyze run launch set conducting
    organising organizing arranging providing implementing introducing developing creating establishing offering training
    educating implementation introduction development delivery provision
""".split())

_NOUNS_OF_DOING = frozenset(("utbildning", "information", "stöd", "samverkan", "training"))
_OF = frozenset(("av", "för", "till", "i", "of", "for", "in", "to"))


def begins_with_activity(title: str) -> bool:
    """Whether the first word of a title is a verb for doing, or a noun for it followed by `av`, `för`, `of` …"""
    words = _WORD.findall(title.lower())
    if not words:
        return False
    if words[0] in _SWEDISH or words[0] in _ENGLISH:
        return True
    return words[0] in _NOUNS_OF_DOING and len(words) > 1 and words[1] in _OF
