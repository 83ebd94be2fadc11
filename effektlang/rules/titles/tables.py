"""Short ways to write tables of words."""


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def endings(text: str) -> tuple[str, ...]:
    """The words of a text, to be looked for at the end of other words."""
    return tuple(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases between the bars of a text."""
    return tuple(" ".join(one.split()) for one in text.split("|"))


def pairs(text: str) -> dict[str, frozenset[str]]:
    """A verb a line, and after a colon the words that it goes together with."""
    return {verb.strip(): words(rest) for verb, _, rest in (line.partition(":") for line in text.strip().splitlines())}
