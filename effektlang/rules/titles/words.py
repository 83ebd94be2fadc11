"""What the words of a language tell about a title; one table each for Swedish and English."""

from abc import abstractmethod
from functools import cached_property
from typing import Literal

Form = Literal["base", "present", "past", "passive", "participle", "noun", "result", "gerund"]
"""`base` is also the imperative; `noun` is the noun for doing it, `result` the one that also means what comes of it."""


Reading = tuple[str, Form]
"""One way to take a word as a form of a verb: the infinitive, and which form."""


class Words:
    """The words of a language, by what they tell. Verbs stand as infinitives, and every form of them counts.

    Not a record, which would take longer to make than all that its one instance is asked.
    """

    before: tuple[str, ...]
    """Words before the first that counts: `att`, `to`, `particularly`."""
    by_when: tuple[str, ...]
    """Words before a year that may stand before them: `by 2030`."""
    doing: frozenset[str]
    """Verbs for what an organisation does."""
    plainly_doing: frozenset[str]
    """Those of them that are hardly ever what a target group does."""
    not_done_to: frozenset[str]
    """Those of them that also tell of change when someone is what they are done to: jobs are created."""
    also_nouns: frozenset[str]
    """Words that are a form of such a verb, and as often something else."""
    always_infinitives: tuple[str, ...]
    """Endings that only infinitives have, if the tables do not say otherwise."""
    always_verbs: tuple[str, ...]
    """Endings that only verbs in a sentence have."""
    in_sentences: tuple[Form, ...]
    """Forms of verbs in sentences, after what the sentence is about."""
    particles: dict[str, frozenset[str]]
    """Verbs that are such verbs only together with one of these words."""
    nouns_of_doing: frozenset[str]
    """Nouns for what an organisation does, when `of` follows."""
    of: frozenset[str]
    """The small words by which a noun of doing takes what is done."""
    small: frozenset[str]
    """Words before which there is a noun rather than a verb."""
    articles: frozenset[str]
    """Words that show that what stands before them is a verb."""
    own: frozenset[str]
    """The organisation itself, when it is what a sentence is about."""
    own_endings: tuple[str, ...]
    """Endings of such words."""
    named: frozenset[str]
    """Those of them whose name comes after them."""
    we: frozenset[str]
    """The word for the organisation that may also mean all of us."""
    must: frozenset[str]
    """Verbs that make a demand of the next."""
    passive: frozenset[str]
    """Verbs that make what is done with a participle: is, was, has been."""
    perfect: frozenset[str]
    """Verbs that make what has been done with a participle: has."""
    well: frozenset[str]
    """Words that tell that something is done well or in time."""
    vague: frozenset[str]
    """Verbs that say neither what is done nor what changes."""
    vague_with: dict[str, frozenset[str]]
    """Verbs that are vague only together with one of these words."""
    changing: frozenset[str]
    """Verbs for change, and for what keeps something from happening."""
    being: frozenset[str]
    """Verbs for how someone is or what someone does who is not the organisation."""
    comparing: frozenset[str]
    """Comparatives."""
    telling: frozenset[str]
    """Other words that tell which way, or that nothing is left."""
    good: frozenset[str]
    """Adjectives that tell which way is wanted."""
    good_endings: tuple[str, ...]
    """What such an adjective may end in."""
    that: frozenset[str]
    """Words that begin a clause within a sentence."""
    and_: frozenset[str]
    """Words that put two things side by side."""
    getting: frozenset[str]
    """Verbs for being reached by what is done."""
    taking_part: dict[str, frozenset[str]]
    """Those of them that need another word: take part."""
    only_passive: frozenset[str]
    """Those of them that tell it only when they are passive."""
    reached: frozenset[str]
    """Verbs that tell it of someone who is trained or informed."""
    reached_form: Form
    """The form in which they do."""
    reached_endings: tuple[str, ...]
    """What they end in then."""
    given: tuple[str, ...]
    """Endings of what is received from an organisation."""
    support: frozenset[str]
    """What may itself be the change when someone has it."""
    wanted: frozenset[str]
    """Words that tell that what was received was of use."""
    count: frozenset[str]
    """Words that begin a count."""
    more_of: frozenset[str]
    """Those of them that count who or what comes next, and not what has been done."""
    before_count: frozenset[str]
    """Words that may stand before them."""
    growing: frozenset[str]
    """Verbs that may stand before them."""
    shrinking: frozenset[str]
    """Verbs that tell that the count is to become smaller."""
    taking_part_in: frozenset[str]
    """What is counted as deliveries are, but may be more of as an effect."""
    at: frozenset[str]
    """Words between those who are counted and what they took part in."""
    adjectives: tuple[str, ...]
    """What a word before what is counted may end in."""
    delivered: tuple[str, ...]
    """Endings of what an organisation delivers by the piece."""
    all_: frozenset[str]
    """Words that, at the beginning, claim everything or nothing."""
    fully: frozenset[str]
    """Words that claim everything anywhere."""
    for_all: tuple[str, ...]
    """Phrases that do."""
    lacking: tuple[str, ...]
    """Phrases that say that something is not there or is needed."""
    solutions: tuple[str, ...]
    """Endings of what is rather a solution than a need."""
    factory: tuple[str, ...]
    """Beginnings of words from the making of goods."""

    @cached_property
    def done_to(self) -> frozenset[str]:
        """Verbs for what an organisation does to someone or something."""
        return self.doing - self.not_done_to

    @cached_property
    def telling_first(self) -> frozenset[str]:
        """Verbs that, as the first word of a title, tell what is done or what changes."""
        return self.changing | self.doing

    @cached_property
    def no_doing(self) -> frozenset[str]:
        """Verbs that tell neither what is done nor demand it."""
        return self.changing | self.being | self.vague | self.vague_with.keys()

    @staticmethod
    @abstractmethod
    def readings(word: str) -> tuple[Reading, ...]:
        """The ways in which a word may be a form of a verb; the tables above say which of them is one."""
