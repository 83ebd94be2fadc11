"""Whether a title or a unit counts people."""

import re

from effektlang.model.measurement import Indicator


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORD = r"[^\W\d_]+"
_PER = r"\b(per|för varje|for each) [\d\s]*\w+"
_PEOPLE = _set("""
    personer individer människor deltagare patienter brukare klienter kunder elever studenter barn unga ungdomar äldre
    vuxna seniorer medborgare invånare boende hyresgäster anhöriga föräldrar vårdnadshavare anställda medarbetare
    chefer ledare lärare pedagoger sköterskor sjuksköterskor läkare undersköterskor handläggare arbetssökande
    arbetslösa nyanlända företagare besökare användare sökande utskrivna sjukskrivna hemlösa långtidsarbetslösa
    pensionärer medlemmar volontärer ledsagare respondenter svarande
    people persons individuals participants patients clients users pupils students children adults citizens residents
    inhabitants tenants relatives parents employees staff managers leaders teachers nurses doctors workers visitors
    applicants members volunteers respondents women girls boys
""")
_THOSE_WHO = r"(andel|andelen|antal|antalet) (av dem )?som\b|(share|proportion|number) (of those )?who\b"
_OF_ONE_SEX = _set("""
    kvinnor kvinnorna män männen flickor flickorna pojkar pojkarna mammor pappor mödrar fäder tjejer killar
    women girls boys mothers fathers
""")
_SEX = r"\bkön|\bsex\b|\bgender|\bkvinn|\bmän\b|\bflick|\bpojk|\bwom[ae]n\b|\bgirl"


def are_people(unit: str) -> bool:
    """Whether a unit is of people: `personer`, `patients a year`; not `kr per invånare`."""
    return any(_is_people(word) for word in _words(re.sub(_PER, "", unit.lower())))


def counts_people(indicator: Indicator) -> bool:
    """Whether the unit or the title tells that people are counted or asked."""
    title = indicator.title.lower()
    return are_people(indicator.unit or "") or are_people(title) or bool(re.match(_THOSE_WHO, title))


def is_by_sex(indicator: Indicator) -> bool:
    """Whether it is broken down by sex, has values that are, or is about one sex only."""
    groups = (group.group for actual in indicator.actuals for group in actual.groups)
    said = [indicator.disaggregation or "", *groups]
    return any(re.search(_SEX, words.lower()) for words in said) or not _OF_ONE_SEX.isdisjoint(_words(indicator.title))


def _is_people(word: str) -> bool:
    """Whether a word is of people, also in the definite form: `eleverna`, `deltagarna`, `barnen`."""
    return any(form in _PEOPLE for form in (word, word.removesuffix("na"), word.removesuffix("en")))


def _words(text: str) -> list[str]:
    return re.findall(_WORD, text.lower())
