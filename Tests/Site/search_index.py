"""Reads the index for searching by its documentation, without the program."""

import struct
import unicodedata
import zlib
from functools import cached_property
from itertools import accumulate, pairwise

FACETS = ["actor", "person", "region", "topic", "source", "stance", "author", "language"]


class Reading:
    """The bytes of one file, unpacked, and a place in them."""

    def __init__(self, data):
        self.data, self.place = data, 0

    @property
    def at_end(self):
        return self.place >= len(self.data)

    def take(self, count):
        assert self.place + count <= len(self.data), "the file ends too early"
        self.place += count
        return self.data[self.place - count : self.place]

    def byte(self):
        return self.take(1)[0]

    def number(self):
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7

    def bytes(self):
        return self.take(self.number())

    def text(self):
        return self.bytes().decode()

    def hash(self):
        return self.take(4).hex()

    def list(self, read):
        return [read() for _ in range(self.number())]

    def word(self, last):
        shared = self.number()
        assert shared <= len(last)
        return last[:shared] + self.bytes()

    def ascending(self, count):
        numbers, last = [], 0
        for _ in range(count):
            last += self.number()
            numbers.append(last)
        return numbers

    def directory(self):
        shards, last = [], b""
        for _ in range(self.number()):
            last = self.word(last)
            shards.append((last, self.hash()))
        return shards


class SearchIndex:
    def __init__(self, folder):
        self.folder = folder
        entry = self.open("index.bin")
        assert entry.take(4) == b"RSI3"
        self.build = entry.text()
        self.count = entry.number()
        self.languages = entry.list(entry.text)
        self.site_languages = entry.list(entry.text)
        self.analyses = entry.list(entry.text)
        self.kinds, self.date_keys = [], []
        for _ in range(entry.number()):
            kind, documents, key = entry.text(), entry.number(), 0
            self.kinds += [kind] * documents
            for _ in range(entry.number()):
                key += entry.number()
                self.date_keys += [key] * entry.number()
        self.newest = entry.number()
        self.dictionary_name = f"dictionary.{entry.hash()}.bin"
        self.runs = entry.list(entry.hash)
        self.directories = {name: entry.directory() for name in ["terms", "words", "names"]}
        self.places_name = f"places.{entry.hash()}.bin"
        self.directories["places"] = self.open(self.places_name).directory()
        self.facet_files = entry.list(lambda: (entry.text(), entry.number(), entry.hash()))
        assert entry.at_end

    def open(self, name):
        return Reading(unpacked((self.folder / name).read_bytes(), name))

    def texts(self, name, count, dictionary):
        """The documents of a file of texts, each by itself."""
        data = (self.folder / name).read_bytes()
        ends = list(accumulate(self.pack_sizes(name, count), initial=3 * count))
        assert ends[-1] == len(data), name
        return [Reading(unpacked(data[start:end], name, dictionary)) for start, end in pairwise(ends)]

    def pack_sizes(self, name, count):
        data = (self.folder / name).read_bytes()
        return [int.from_bytes(data[3 * place : 3 * place + 3], "little") for place in range(count)]

    @property
    def file_names(self):
        """All that the entry leads to."""
        names = {"index.bin", self.dictionary_name, self.places_name}
        names |= {name for name, _ in self.text_files}
        for kind, shards in self.directories.items():
            names |= {f"{kind}.{number}.{hash}.bin" for number, (_, hash) in enumerate(shards)}
        return names | {f"facet-{name}.{hash}.bin" for name, _, hash in self.facet_files}

    @property
    def text_files(self):
        return [
            (f"texts.{first // 16}.{self.runs[first // 128]}.bin", min(16, self.count - first))
            for first in range(0, self.count, 16)
        ]

    @cached_property
    def documents(self):
        dictionary = self.open(self.dictionary_name).data
        found = []
        for name, count in self.text_files:
            for reading in self.texts(name, count, dictionary):
                found.append(document(reading))
                assert reading.at_end, name
        return found

    def entries(self, kind, read):
        """All words of a sorted list in order, with what `read` finds behind each."""
        all_last = None
        for number, (first, hash) in enumerate(self.directories[kind]):
            reading, last, is_first = self.open(f"{kind}.{number}.{hash}.bin"), b"", True
            while not reading.at_end:
                last = reading.word(last)
                assert not is_first or first <= last and (all_last is None or all_last < first or last == first), "the directory is wrong"
                assert all_last is None or all_last <= last, "the list is not sorted"
                all_last, is_first = last, False
                yield last, read(reading)

    @cached_property
    def terms(self):
        """Documents and impacts by term."""

        def read(reading):
            count = reading.number()
            inner = Reading(reading.bytes())
            documents = inner.ascending(count)
            impacts = list(inner.take(count)) if count <= 2048 else coarse_impacts(inner, count)
            assert inner.at_end and all(1 <= impact <= 63 for impact in impacts)
            return dict(zip(documents, impacts))

        return dict(self.entries("terms", read))

    @cached_property
    def places(self):
        """By term, and then by document, where it stands."""

        def read(reading):
            inner, found = Reading(reading.bytes()), []
            while not inner.at_end:
                found.append(inner.ascending(inner.number()))
            return found

        return {term: dict(zip(self.terms[term], found)) for term, found in self.entries("places", read)}

    @cached_property
    def words(self):
        return dict(self.entries("words", Reading.byte))

    @cached_property
    def names(self):
        def read(reading):
            flags = reading.byte()
            return {
                "whole": bool(flags & 1), "alias": bool(flags & 2), "language": self.languages[flags >> 2],
                "document": reading.number(), "id": reading.text(), "label": reading.text(),
            }

        return list(self.entries("names", read))

    @cached_property
    def facets(self):
        found = {}
        for name, count, hash in self.facet_files:
            reading = self.open(f"facet-{name}.{hash}.bin")
            values = {}
            for _ in range(reading.number()):
                id = reading.text()
                labels = [reading.text() for _ in self.site_languages]
                values[id] = (labels, reading.ascending(reading.number()))
            assert reading.at_end and len(values) == count and list(values) == sorted(values, key=str.encode)
            found[name] = values
        return found


def coarse_impacts(reading, count):
    impacts, best = [reading.byte()] * count, reading.ascending(reading.number())
    for place, impact in zip(best, reading.take(len(best))):
        impacts[place] = impact
    return impacts


def unpacked(data, name, dictionary=None):
    unpacking = zlib.decompressobj(-15, zdict=dictionary) if dictionary else zlib.decompressobj(-15)
    content = unpacking.decompress(data[4:]) + unpacking.flush()
    assert unpacking.eof and not unpacking.unused_data, name
    assert zlib.adler32(content) == struct.unpack(">I", data[:4])[0], name
    return content


def document(reading):
    names = ["address", "title", "date", "language", "stance", "basis"]
    found = {name: reading.text() for name in names}
    found["opening"] = bool(reading.byte() & 1)
    found["summary"] = reading.text()
    found["pieces"] = reading.list(lambda: (reading.byte(), reading.text(), reading.text()))
    return found


# Analysis

DROPPED = (
    [range(0x300, 0x370), range(0x591, 0x5BE), range(0x610, 0x61B), range(0x64B, 0x660), range(0x6D6, 0x6EE)]
    + [range(0x200B, 0x2010), range(0x202A, 0x202F), range(0x2060, 0x2065), range(0x2066, 0x206A)]
    + [[0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x640, 0x670, 0xAD, 0xFEFF]]
)
IDEOGRAPHS = [
    (0x1100, 0x11FF), (0x3040, 0x30FF), (0x31F0, 0x31FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7AF),
    (0xF900, 0xFAFF), (0xFF66, 0xFF9D), (0x20000, 0x3134F),
]
SPECIAL = {
    "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "ł": "l",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك",
    "ς": "σ", "ё": "е",
}  # fmt: skip


def folded(character):
    """The folded character; None for a separator, "'" for an apostrophe."""
    code = ord(character)
    if any(code in dropped for dropped in DROPPED):
        return ""
    if character in "'‘’ʻʼ":
        return "'"
    if 0x660 <= code <= 0x669 or 0x6F0 <= code <= 0x6F9:
        return chr(ord("0") + code % 16)
    if 0xFF01 <= code <= 0xFF5E:
        return folded(chr(code - 0xFEE0))
    if unicodedata.category(character)[0] not in "LMN":
        return None
    lower = character.lower()
    if lower in SPECIAL:
        return SPECIAL[lower]
    if 0xC0 <= code < 0x250 or 0x370 <= code < 0x400 or 0x1E00 <= code < 0x1F00:
        return "".join(part for part in unicodedata.normalize("NFD", lower) if not unicodedata.combining(part))
    return lower


def words(text):
    """The words of a text in order, each of which takes a position."""
    found, word, run, apostrophe, length = [], "", "", -1, 0
    # Of `U.S.`, the letters before the last full stop: how many, and how long the word is with them.
    initials, size = 0, 0

    def part():
        nonlocal word, length, initials, apostrophe
        found.append(word[:size])
        word, length, initials, apostrophe = word[size:], length - initials, 0, -1

    def end():
        nonlocal word, run, apostrophe, length, initials
        if length:
            genitive = apostrophe == length - 1 > 0 and word.endswith("s") and length <= 32
            found.append(word[:-1] if genitive else word)
        if run:
            found.extend([run] if len(run) == 1 else [run[i : i + 2] for i in range(len(run) - 1)])
        word, run, apostrophe, length, initials = "", "", -1, 0, 0

    before = ""
    for character in text:
        code = ord(character)
        if any(first <= code <= last for first, last in IDEOGRAPHS):
            if word:
                end()
            run, before = run + character, character
            continue
        letters = folded(character)
        if letters == "":
            continue
        if run:
            end()
        if character == "." and length == initials + 1 and apostrophe < 0 and word[-1] not in "0123456789":
            initials, size = length, len(word)
        elif letters is None:
            end()
        elif letters == "'":
            if initials and length > initials:
                part()
            apostrophe = length if length and before != "'" else -1
            if not length:
                continue
        else:
            if initials and (length > initials or letters[0] in "0123456789"):
                part()
            length += 1
            word += letters if length <= 32 else ""
        before = letters
    end()
    return found


STOP_WORDS = {
    "en": set(
        "a an and are as at be by for from has have in is it its of on or that the this to was were will with".split()
    ),
    "es": set("a al con de del el en es la las lo los o para por que se su un una y".split()),
}
