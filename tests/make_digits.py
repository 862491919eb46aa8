"""Makes ``oitcheck/reading/digits.dat``. By hand, with numpy, Pillow and fontTools installed.

    python tests/make_digits.py FONT.ttf [FONT.ttf ...]

Lines of random numbers and syllables are drawn in each font, spoilt as scans are, and taken apart
by the reader itself. Beside each line a picture of names is drawn, which says what a glyph was.
Two small nets learn from that; their weights, and nothing of any font, are written.

Fonts used for the file in the package, and what the copyright files of their packages say:

- Debian ``fonts-tlwg-*-ttf``: Garuda, Laksaman, Norasi, Kinnari, Tlwg Typo, Tlwg Typewriter, Tlwg
  Mono, Umpush, Sawasdee ("GPL-2+ with Font exception"); Waree ("other": copyright 2003 Bitstream,
  Inc., its terms in full there).
- Debian ``fonts-noto-core``: Noto Sans Thai, Noto Serif Thai ("OFL-1.1").
- Debian ``fonts-arundina``: Arundina Serif ("other": copyright 2003 Bitstream, Inc., 2007 Software
  Industry Promotion Agency, its terms in full there).
- npm ``@fontsource/*``: Sarabun, Prompt, Krub, Mali, K2D, Trirong, Taviraj, Chakra Petch, Athiti,
  Kanit, Bai Jamjuree ("SIL Open Font License, Version 1.1").

Never used, kept for measuring: Loma, Noto Looped Thai, Niramit, IBM Plex Sans Thai Looped, Maitree,
Pridi, Arundina Sans, Tlwg Typist.
"""

from __future__ import annotations

import io
import random
import struct
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from oitcheck.reading import digitnet, ink

np: Any = import_module("numpy")
tables: Any = import_module("fontTools.ttLib")

GLYPHS, ROUNDS, HIDDEN = 120_000, 14, 56
CONSONANTS = [chr(code) for code in range(0x0E01, 0x0E2F)]
CLASSES = [*digitnet.DIGITS, *CONSONANTS, *"ะาเแโใไๅฯๆ", "mark", "latin", "bad"]
MARKS = ["", "", "", "", *"ิีึืุู่้๊์ั็", "ี่", "ื้", "ิ์"]
LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz()/&%฿"
SIGNS = ".,-:/"
DROPPED = 0.35


def a_number(chance: random.Random, known: str) -> str:
    def some(count: int) -> str:
        return "".join(chance.choice(known) for _ in range(count))

    kinds = [
        known[2] + chance.choice([known[5], some(1)]) + some(2),
        f"{known[0]}-{some(4)}-{some(4)}",
        f"{some(1)},{some(3)}.{some(2)}",
        some(chance.randint(1, 6)),
    ]
    return chance.choices(kinds, [35, 15, 10, 40])[0]


def a_line(chance: random.Random, known: set[int]) -> list[str]:
    """Numbers, Latin letters and syllables, as the clusters that are drawn one by one."""
    out: list[str] = []
    while len(out) < 22:
        kind = chance.random()
        if kind < 0.55:
            out += a_number(chance, digitnet.THAI if chance.random() < 0.75 else "0123456789")
        elif kind < 0.62:
            out += chance.choices(LATIN, k=chance.randint(1, 4))
        else:
            for _ in range(chance.randint(1, 5)):
                out += chance.choice(["", "", "", *"เแโใไ"])
                out.append(chance.choice(CONSONANTS) + chance.choice(MARKS))
                out += chance.choice(["", "", "", *"ะาๆฯๅำ"])
        out += [" "] * (chance.random() < 0.6) + [chance.choice(".()-/,:")] * (
            chance.random() < 0.2
        )
    return [cluster for cluster in out if all(ord(letter) in known for letter in cluster)]


def drawn(chance: random.Random, path: str, known: set[int]) -> tuple[Any, Any, list[str], int]:
    """A spoilt line, the picture of names, the names, and the height of the font in pixels."""
    low = chance.random() < 0.3
    dots = chance.choice([100, 110, 120, 150] if low else [150, 200, 200, 200, 200, 240])
    height = max(12, round(chance.choice([12, 13, 14, 14, 15, 16, 16, 16, 18, 20, 22]) * dots / 72))
    font = ImageFont.truetype(path, height)
    line = a_line(chance, known)[:250]
    size = int(sum(map(font.getlength, line)) + 80), height * 3
    image, named = Image.new("L", size, 255), Image.new("L", size, 0)
    pen, namer = ImageDraw.Draw(image), ImageDraw.Draw(named)
    namer.fontmode = "1"
    x, names, ink = 20.0 + chance.random(), [""], chance.choice([0, 0, 0, 30, 70])
    closer, fat = chance.choice([0, 0, 0, 0, -0.02, 0.02, 0.05]) * height, chance.random() < 0.06
    for cluster in line:
        if cluster != " ":
            names.append(cluster)
            pen.text((x, height * 0.8), cluster, ink, font, stroke_width=int(fat))
            at = round(x), height * 0.8
            namer.text(at, cluster, len(names) - 1, font, stroke_width=int(fat))
        x += font.getlength(cluster) + closer
    turn, shear = (chance.choice([0, 0, 0, chance.uniform(-r, r)]) for r in (1.3, 0.12))
    slant = (1, shear, -shear * size[1] / 2, 0, 1, 0)
    image = image.transform(size, Image.Transform.AFFINE, slant, 3, fillcolor=255)
    image = image.rotate(turn, Image.Resampling.BICUBIC, fillcolor=255)
    named = named.transform(size, Image.Transform.AFFINE, slant, 0).rotate(turn)
    if low:
        twice = size[0] * 2, size[1] * 2
        image, named, height = image.resize(twice, 3), named.resize(twice, 0), height * 2
    return spoilt(chance, image, height), np.array(named), names, height


def spoilt(chance: random.Random, image: Image.Image, height: int) -> Image.Image:
    if chance.random() < 0.45:
        image = image.filter(ImageFilter.GaussianBlur(chance.uniform(0.3, 1.9) * height / 45))
    if chance.random() < 0.12 and height > 36:
        image = image.filter(chance.choice([ImageFilter.MinFilter(3), ImageFilter.MaxFilter(3)]))
    pixels = np.array(image).astype(float)
    dice = np.random.default_rng(chance.randrange(1 << 30))
    if chance.random() < 0.25:
        share, thrown = chance.choice([0.001, 0.003, 0.006, 0.01]), dice.random(pixels.shape)
        pixels[thrown < share / 2], pixels[thrown > 1 - share / 2] = 0, 255
    if chance.random() < 0.25:
        contrast = chance.uniform(0.2, 0.7)
        pixels = chance.uniform(60, 255 * (1 - contrast)) + pixels * contrast
    if chance.random() < 0.3:
        pixels = pixels + dice.normal(0, chance.uniform(2, 18), pixels.shape)
    image = Image.fromarray(pixels.clip(0, 255).astype("u1"))
    if chance.random() < 0.35:
        packed = io.BytesIO()
        image.save(packed, "JPEG", quality=chance.choice([15, 25, 30, 50, 75]))
        image = Image.open(packed).convert("L")
    if chance.random() < 0.07:
        limit = chance.randint(100, 190)
        image = image.point([255 * (value > limit) for value in range(256)])
    return image


def name_of(glyph: ink.Glyph, named: Any, names: list[str]) -> str:
    """The class of a glyph, ``bad`` for part of a letter or several, "" where it is not clear."""
    seen: Counter[int] = Counter()
    for y, start, end in glyph.runs:
        seen.update(named[y, start:end].tolist())
    seen.pop(0, None)
    if not seen:
        return ""
    most, ink = seen.most_common(1)[0]
    ys, xs = np.nonzero(named == most)
    across = (xs >= glyph.left - 2) & (xs < glyph.right + 2)
    inside = (across & (ys >= glyph.top - 2) & (ys < glyph.bottom + 2)).mean()
    alone, whole = ink / seen.total(), ink / len(ys)
    if alone < 0.88 or inside <= 0.8 or whole < 0.45:
        return "bad"
    if alone < 0.975 or inside < 0.95 or whole < 0.6 or names[most][0] in SIGNS:
        return ""
    if len(names[most]) > 1:
        return "mark"
    return names[most] if names[most] in CLASSES else "latin"


def samples(paths: list[str], count: int) -> tuple[Any, Any]:
    """What the reader sees of glyphs, and their classes."""
    chance = random.Random(1)
    seen: list[list[float]] = []
    classes: list[int] = []
    known = {path: set(tables.TTFont(path).getBestCmap()) for path in paths}
    while len(seen) < count:
        path = chance.choice(paths)
        image, named, names, height = drawn(chance, path, known[path])
        rows, x = ink.Grey(image.width, image.height, image.tobytes()), 0
        while x < image.width:
            wide = int(height * chance.uniform(3, 7))
            part = rows.part(x, 0, x + wide, image.height)
            for glyph in ink.glyphs(part, height // 2):
                whole = (
                    glyph.left > 0 and glyph.right < len(part[0]) and glyph.height > 0.28 * height
                )
                if whole and (name := name_of(glyph, named[:, x : x + wide], names)):
                    seen.append(digitnet.ways(digitnet.grid(glyph)))
                    classes.append(CLASSES.index(name))
            x += wide
    return np.array(seen, "f4"), np.array(classes)


def trained(seen: Any, classes: Any, seed: int, noise: float, lost: float) -> list[Any]:
    """Weights of a net with one hidden layer: Adam, drop-out, noise on what is seen."""
    dice, count = np.random.default_rng(seed), len(CLASSES)
    width, batch, time = seen.shape[1], 128, 0
    net = [dice.normal(0, (2 / width) ** 0.5, (width, HIDDEN)), np.zeros(HIDDEN)]
    net += [dice.normal(0, (1 / HIDDEN) ** 0.5, (HIDDEN, count)), np.zeros(count)]
    mean, square = [np.zeros_like(p) for p in net], [np.zeros_like(p) for p in net]
    steps = ROUNDS * (len(seen) // batch)
    for _ in range(ROUNDS):
        order = dice.permutation(len(seen))
        for at in range(0, len(seen) - batch + 1, batch):
            chosen, time = order[at : at + batch], time + 1
            x = np.clip(seen[chosen] + dice.normal(0, noise, (batch, width)), 0, 1)
            sums = x @ net[0] + net[1]
            kept = (dice.random(sums.shape) > lost) / (1 - lost)
            fired = np.maximum(sums, 0) * kept
            wrong = softmax(fired @ net[2] + net[3])
            wrong[np.arange(batch), classes[chosen]] -= 1
            wrong /= batch
            back = (wrong @ net[2].T) * (sums > 0) * kept
            rate = 1e-3 * (1 + np.cos(np.pi * time / steps)) + 1e-5
            for i, slope in enumerate([x.T @ back, back.sum(0), fired.T @ wrong, wrong.sum(0)]):
                mean[i] = 0.9 * mean[i] + 0.1 * slope
                square[i] = 0.999 * square[i] + 0.001 * slope**2
                step = mean[i] / (1 - 0.9**time) / (np.sqrt(square[i] / (1 - 0.999**time)) + 1e-8)
                net[i] -= rate * (step + 1e-5 * net[i])
    return net


def softmax(sums: Any) -> Any:
    powers = np.exp(sums - sums.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def packed(net: list[Any]) -> bytes:
    """Each array as its shape, its scale and signed bytes; a row holds the weights of one cell."""
    out = b""
    for array in net:
        rows = np.atleast_2d(array.T)
        scale = float(np.abs(rows).max() / 127) or 1.0
        out += struct.pack("<HHf", *rows.shape, scale)
        out += np.rint(rows / scale).clip(-127, 127).astype("i1").tobytes()
    return out


def main(paths: list[str], to: Path, count: int) -> None:
    seen, classes = samples(paths, count)
    # A digit that lost or gained a little ink is named bad now and then: the first net finds those.
    first = trained(seen, classes, 1, 0.02, 0.15)
    shares = softmax(np.maximum(seen @ first[0] + first[1], 0) @ first[2] + first[3])
    like = shares[:, : len(digitnet.DIGITS)].max(1) > DROPPED
    kept = ~(like & (classes == CLASSES.index("bad")))
    seen, classes = seen[kept], classes[kept]
    nets = trained(seen, classes, 2, 0.03, 0.15), trained(seen, classes, 3, 0.06, 0.25)
    to.write_bytes(b"".join(map(packed, nets)))


if __name__ == "__main__":
    main(sys.argv[1:], Path(digitnet.__file__).with_name("digits.dat"), GLYPHS)
