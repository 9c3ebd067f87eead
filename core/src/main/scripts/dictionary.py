"""Makes core/src/main/resources/org/crossfact/core/orthography/word/dictionary.gz.

Source: SCOWL by Kevin Atkinson, in Debian's packages wamerican-large and wbritish-large 2020.12.07-2 (see NOTICE).
Form: sorted words in lower case, '^' after those that are only written with a capital, front-coded: the first
character, less '0', counts the letters shared with the word before.
Run from the top folder: python3 core/src/main/scripts/dictionary.py
"""

import gzip

LISTS = ["american-english-large", "british-english-large"]
TARGET = "core/src/main/resources/org/crossfact/core/orthography/word/dictionary.gz"
LONGEST_SHARED = 40


def words():
    for name in LISTS:
        with open("/usr/share/dict/" + name, encoding="utf-8") as lines:
            for line in lines:
                word = line.strip()
                if not word.endswith("'s") and (len(word) > 1 or word in "aI"):
                    yield word


def front_coded(entries):
    before = ""
    for entry in entries:
        shared = 0
        while shared < min(len(before), len(entry), LONGEST_SHARED) and before[shared] == entry[shared]:
            shared += 1
        yield chr(ord("0") + shared) + entry[shared:]
        before = entry


everything = set(words())
common = {word for word in everything if word[0].islower()}
names = {word.lower() for word in everything if not word[0].islower()} - common
entries = sorted(common | {name + "^" for name in names})
with open(TARGET, "wb") as target:
    target.write(gzip.compress("\n".join(front_coded(entries)).encode(), 9, mtime=0))
