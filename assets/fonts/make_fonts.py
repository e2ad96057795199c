"""Makes coserve-regular.ttf and coserve-bold.ttf.

One face for every language the window speaks: Bevy draws a text with one font, and a script that comes from another
font sits on another line height, so that lines jump. Hence Noto Sans (Latin, Greek, Cyrillic), Noto Sans SC (Chinese)
and Noto Sans Symbols 2 (check marks) are cut to what is needed, merged, and given one set of vertical metrics.

    npm install @fontsource/noto-sans@5.3.0 @fontsource/noto-sans-symbols-2@5.3.0 @expo-google-fonts/noto-sans-sc@0.4.3
    pip install fonttools==4.68.0 brotli==1.2.1
    PYTHONHASHSEED=0 python3 make_fonts.py node_modules .

Noto Sans SC is taken whole from the third package: the cut pieces in @fontsource/noto-sans-sc lack 33 characters of
GB 2312. With the hash seed fixed, the result is the same on every run.
"""

import pathlib
import sys
import tempfile

from fontTools.merge import Merger, Options as MergeOptions
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Coserve Sans"  # "Source" is a reserved name of the Chinese part (OFL 1.1, condition 3)
VERSION = "1.000"
MADE = 3849984000  # 2026-01-01 in seconds since 1904, so that two runs give the same bytes
ASCENT, DESCENT = 1069, -293  # Noto Sans' own; the hanzi lie within

# Blocks that people who write scenarios may need; what the sources lack of them is left out.
BLOCKS = [
    (0x0020, 0x007E), (0x00A0, 0x017F), (0x0192, 0x0192), (0x01CD, 0x01DC), (0x0218, 0x021B), (0x0259, 0x0259),
    (0x02C6, 0x02DD), (0x0300, 0x0338), (0x0370, 0x03FF), (0x0400, 0x052F), (0x1E80, 0x1E85), (0x1E9E, 0x1E9E),
    (0x1EF2, 0x1EF3), (0x2000, 0x20BF), (0x2100, 0x22FF), (0x2318, 0x2318), (0x2326, 0x232B), (0x23CE, 0x23CF),
    (0x23E9, 0x23FA), (0x2460, 0x24FF), (0x2500, 0x25FF), (0x2600, 0x2606), (0x260E, 0x2612), (0x261D, 0x261F),
    (0x2639, 0x263B), (0x2640, 0x2642), (0x2660, 0x2667), (0x266A, 0x266F), (0x26A0, 0x26A0), (0x2705, 0x2718),
    (0x2764, 0x2764), (0x2776, 0x277F), (0x2794, 0x2794), (0x279C, 0x27A1), (0x3000, 0x3029), (0x303E, 0x303E),
    (0x3041, 0x30FF), (0x3105, 0x312F), (0xFF01, 0xFF5E), (0xFFE0, 0xFFE6), (0xFFFD, 0xFFFD),
]
# Outside GB 2312, but met in today's Chinese names and speech.
MODERN_HANZI = "喆堃玥祎珺翀甯镕赟昇旻珏玹璟瑄妤姸婳嫄婧彧晞昶晔暐曦曈炘烨煊熠焱犇猷甦皓矗祺禛稔竑筠箐菡蓥薏藜赉赟轶" \
    "逄邺郗鋆钰铖锜锟镔闫阚阗雎霁靓韪颀顗馡骐骞鲲鸢麒黠啰嘞囧嘚嗨呣咁瞭囍燚尛槑叕赑骉堉垚"


def gb2312():
    """Every character of GB 2312: hanzi of both levels, kana, Greek, Cyrillic, frames and signs."""
    chars = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                chars.add(ord(bytes([row, cell]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return chars


def wanted():
    chars = gb2312() | {ord(c) for c in MODERN_HANZI}
    for first, last in BLOCKS:
        chars.update(range(first, last + 1))
    return chars


def sources(modules, weight):
    """The files in order of preference: the first that has a character gives it. True: its layout rules are kept."""
    noto = modules / "@fontsource/noto-sans/files"
    for part in ("latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"):
        yield noto / f"noto-sans-{part}-{weight}-normal.woff2", True
    name = {400: "400Regular", 700: "700Bold"}[weight]
    yield modules / f"@expo-google-fonts/noto-sans-sc/{name}/NotoSansSC_{name}.ttf", False
    # There is one weight of the symbols; they stand in both faces.
    symbols = modules / "@fontsource/noto-sans-symbols-2/files"
    for path in sorted(symbols.glob("*-400-normal.woff2")):
        yield path, False


def cut(path, chars, keep_layout):
    font = TTFont(path)
    options = Options()
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"] if keep_layout else []
    options.drop_tables += ["BASE", "STAT", "vhea", "vmtx", "VORG", "meta", "MATH", "gasp"]
    if not keep_layout:
        options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=chars)
    subsetter.subset(font)
    return font


def rename(font, style, notices):
    font["name"].names = []
    full = FAMILY if style == "Regular" else f"{FAMILY} {style}"
    texts = {
        0: " ".join(notices),
        1: FAMILY, 2: style, 3: f"{VERSION};coserve;{full}", 4: full, 5: f"Version {VERSION}",
        6: f"{FAMILY} {style}".replace(" ", "", 1).replace(" ", "-"),
        10: "Noto Sans, Noto Sans SC and Noto Sans Symbols 2, cut and merged for coserve.",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }
    for number, text in texts.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def level(font, style):
    """One height for every script, whichever of the three tables a program reads."""
    hhea, os2, head = font["hhea"], font["OS/2"], font["head"]
    hhea.ascent, hhea.descent, hhea.lineGap = ASCENT, DESCENT, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = ASCENT, -DESCENT
    bold = style == "Bold"
    os2.usWeightClass = 700 if bold else 400
    os2.fsSelection = (0x20 if bold else 0x40) | 0x80  # 0x80: use the typographic heights
    os2.version = max(os2.version, 4)
    os2.fsType = 0
    head.macStyle = 1 if bold else 0
    head.fontRevision = float(VERSION)
    head.created = head.modified = MADE
    font.recalcTimestamp = False


def make(modules, out, weight, style):
    left, notices = wanted(), []
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for number, (path, keep_layout) in enumerate(sources(modules, weight)):
            has = set(TTFont(path).getBestCmap()) & left
            if not has:
                continue
            left -= has
            part = cut(path, has, keep_layout)
            notice = part["name"].getDebugName(0)
            if notice not in notices:
                notices.append(notice)
            parts.append(f"{folder}/{number}.ttf")
            part.flavor = None
            part.save(parts[-1])
        font = Merger(MergeOptions(drop_tables=["gasp", "prep", "DSIG"])).merge(parts)
    rename(font, style, notices)
    level(font, style)
    font["post"].formatType = 3.0
    path = out / f"coserve-{style.lower()}.ttf"
    font.save(path)
    print(path, path.stat().st_size, "bytes,", len(font.getBestCmap()), "characters")


if __name__ == "__main__":
    for weight, style in ((400, "Regular"), (700, "Bold")):
        make(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), weight, style)
