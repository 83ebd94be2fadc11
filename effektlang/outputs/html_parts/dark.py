"""A picture's colours where the reader has asked for a dark screen: light becomes dark, and the hue is kept."""

import re
from colorsys import hls_to_rgb, rgb_to_hls

_COLOURED = re.compile(r'(?:fill|stroke)="(#[0-9a-f]{6})"')
_DARKEST, _LIGHTEST = 0.09, 0.93
_LESS_VIVID = 0.6


def rules_for_the_dark(picture: str, paper: str) -> str:
    """Rules of CSS that hold on a dark screen, one for each colour in an SVG picture and one for what is around it."""
    rules = f"  #stage {{ background: {in_the_dark(paper)}; }}\n"
    rules += "".join(
        f'  #stage [fill="{colour}"] {{ fill: {in_the_dark(colour)}; }}\n'
        f'  #stage [stroke="{colour}"] {{ stroke: {in_the_dark(colour)}; }}\n'
        for colour in sorted(set(_COLOURED.findall(picture)))
    )
    return f"@media screen and (prefers-color-scheme: dark) {{\n{rules}}}\n"


def in_the_dark(colour: str) -> str:
    """A colour with its lightness turned about: what was paper becomes ground, what was ink becomes light."""
    hue, lightness, vividness = rgb_to_hls(*(int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)))
    turned = _DARKEST + (1 - lightness) * (_LIGHTEST - _DARKEST)
    red, green, blue = hls_to_rgb(hue, turned, vividness * _LESS_VIVID)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"
