"""Titles that name no group in particular: the organisation itself, those who work in it, or everyone."""

import re

_ORGANISATION = re.compile(
    r"(?:vår |hela |our |the |all )?(?:"
    r"\w*(?:kommun|förvaltning|region|myndighet|organisation|avdelning|enhet|verksamhet|nämnd|styrelse)(?:en|n)?"
    r"|\w*(?:kontoret|fullmäktige|departementet)|region \w+|\w+ kommun"
    r"|municipality|administration|agency|organi[sz]ation|department|unit|board|council"
    r")"
)
_STAFF = re.compile(
    r"(?:våra? |alla |our |all |the )*(?:egen |own )?(?:"
    r"medarbetare|medarbetarna|personal|personalen|anställda|kollegor|chefer|cheferna"
    r"|staff|employees|colleagues|managers"
    r")"
)
_EVERYONE = re.compile(
    r"(?:hela |övriga )?(?:allmänhet|allmänheten|samhället|samhället i stort|omvärlden|befolkningen)"
    r"|alla(?: andra)?(?: människor| personer| medborgare| invånare| berörda| intresserade| aktörer| intressenter)?"
    r"|alla (?:på|i|inom|hos) \w+(?:en|et|an)"
    r"|(?:övriga|andra|relevanta|berörda|olika)(?: relevanta| berörda)? (?:aktörer|intressenter|parter)"
    r"|(?:the )?(?:whole |general )?(?:public|society|population|world)|society at large"
    r"|every(?:one|body)(?: else)?|all(?: people| citizens| residents| stakeholders)?"
    r"|(?:other|relevant|various)(?: relevant)? (?:actors|stakeholders|parties)"
)


def names_organisation(title: str) -> bool:
    """Whether a title is only the name of an organisation, such as `Kommunen` or `Socialförvaltningen`."""
    return _ORGANISATION.fullmatch(title.strip().lower()) is not None


def names_staff(title: str) -> bool:
    """Whether a title is only a name of those who work there, such as `Våra medarbetare`."""
    return _STAFF.fullmatch(title.strip().lower()) is not None


def names_everyone(title: str) -> bool:
    """Whether a title may stand for anyone, such as `Allmänheten`."""
    return _EVERYONE.fullmatch(title.lower().strip(" .")) is not None
