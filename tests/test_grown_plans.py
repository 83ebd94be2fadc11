"""Plans told in pieces on a page of the docs: what the plan is where the reader has come."""

from grown_plans import file_that_grows, grown, pictures, plan_of

PAGE = """<!-- grows: simma.eff -->
# Simma

```effekt
# En påhittad plan
plan: Simma
  syfte: Våga
aktivitet bada: Bada
```

<!-- draws: bilder/simma-1.svg -->
![En bild](bilder/simma-1.svg)

<!-- shows: annan.eff -->
```effekt
plan: En annan plan
```

```effekt
aktivitet bada: Bada varje vecka
  leder till: badat

prestation badat: Barn som badat
```

```sh
effekt check simma.eff
```
"""


def test_a_declaration_that_comes_again_takes_the_place_of_the_one_before_it() -> None:
    assert grown(PAGE) == (
        "# En påhittad plan\n"
        "\nplan: Simma\n  syfte: Våga\n"
        "\naktivitet bada: Bada varje vecka\n  leder till: badat\n"
        "\nprestation badat: Barn som badat\n"
    )


def test_a_picture_shows_the_plan_as_far_as_it_has_come() -> None:
    assert pictures(PAGE) == {
        "bilder/simma-1.svg": "# En påhittad plan\n\nplan: Simma\n  syfte: Våga\n\naktivitet bada: Bada\n"
    }


def test_the_pieces_of_a_page_without_a_file_are_put_together_as_they_stand() -> None:
    page = PAGE.replace("<!-- grows: simma.eff -->\n", "")
    assert file_that_grows(PAGE) == "simma.eff"
    assert file_that_grows(page) is None
    assert plan_of(page).count("aktivitet bada") == 2
    assert plan_of(PAGE) == grown(PAGE)
