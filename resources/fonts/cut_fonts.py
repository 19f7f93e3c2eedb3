#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts Inter to the letters the desktop needs and bakes in digits of one width, which Qt 6.4 cannot switch on.

    cut_fonts.py [OUTPUT-FOLDER]        needs Debian's fonts-inter and python3-fonttools

Inter is under the SIL Open Font License (OFL.txt beside this file), whose reserved name forces the new family name.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = "/usr/share/fonts/opentype/inter/Inter-{}.otf"
FAMILY = "Rubber UI"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600}
# Latin with its extensions, Greek, Cyrillic, punctuation, arrows and the signs our texts use.
LETTERS = [(0x20, 0x17F), (0x192, 0x192), (0x218, 0x21B), (0x259, 0x259), (0x2C6, 0x2DD), (0x370, 0x3FF), (0x400, 0x4FF),
           (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x2122), (0x2190, 0x2199),
           (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2265), (0x25CB, 0x25CF), (0x2713, 0x2717)]


def with_one_width_of_digits(font):
    """Points the digits' code points at the glyphs that the feature `tnum` would put in their place."""
    table = font["GSUB"].table
    lookups = {i for record in table.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for i in record.Feature.LookupListIndex}
    swap = {}
    for index in lookups:
        for part in table.LookupList.Lookup[index].SubTable:
            swap.update(getattr(getattr(part, "ExtSubTable", part), "mapping", {}))
    for cmap in font["cmap"].tables:
        for code, glyph in list(cmap.cmap.items()):
            if 0x30 <= code <= 0x39:
                cmap.cmap[code] = swap.get(glyph, glyph)  # Tables may share one dictionary.
    # They differ by a thousandth of the em; layouts must not.
    digits = [font.getBestCmap()[code] for code in range(0x30, 0x3A)]
    width = max(font["hmtx"][glyph][0] for glyph in digits)
    for glyph in digits:
        assert width - font["hmtx"][glyph][0] <= 4, f"{glyph} is no digit of one width"
        font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])


def renamed(font, style, weight):
    for record in list(font["name"].names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            font["name"].removeNames(nameID=record.nameID)
    legacy = FAMILY if style == "Regular" else f"{FAMILY} {style}"
    for number, text in ((1, legacy), (2, "Regular"), (3, f"{FAMILY} {style}"), (4, f"{FAMILY} {style}"),
                         (6, f"{FAMILY.replace(' ', '')}-{style}"), (16, FAMILY), (17, style)):
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    cff = font["CFF "].cff
    cff.fontNames = [f"{FAMILY.replace(' ', '')}-{style}"]
    top = cff.topDictIndex[0]
    top.FamilyName, top.FullName, top.Weight = FAMILY, f"{FAMILY} {style}", style


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else "."
    for style, weight in WEIGHTS.items():
        font = TTFont(SOURCE.format(style), recalcTimestamp=False)
        with_one_width_of_digits(font)
        options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], name_IDs=["*"], notdef_outline=True,
                                 hinting=False, desubroutinize=False, drop_tables=["DSIG", "STAT"])
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=[code for first, last in LETTERS for code in range(first, last + 1)])
        cutter.subset(font)
        renamed(font, style, weight)
        font.save(f"{folder}/RubberUI-{style}.otf")


if __name__ == "__main__":
    main()
