"""Digests, read as mail programs read them."""

import email
import email.policy
import html.parser
import re

import pytest

import sites

CONFIGURATION = """title: {title}
base-url: https://desk.example/files/
language: {language}
email: desk@desk.example
digest:
  every: week
  sender: "{title}, News <desk@desk.example>"
  list-unsubscribe: ["https://desk.example/leave?list=1", "mailto:desk@desk.example?subject=leave"]
"""
TITLES = {"en": "Aide-Mémoire “daily”", "ar": "مذكرة الشؤون الخارجية"}
BRIEF = {"en": "Señor González — 100 % = “all”?", "ar": "ماذا جرى حين التقى الوزيران في طهران؟"}


class Document(html.parser.HTMLParser):
    """The words, links and pictures of a mail."""

    def __init__(self, text):
        super().__init__()
        self.links, self.sources, self.alts, self.words, self.tags, self.skipped = [], [], [], [], [], 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.append((tag, attributes))
        self.skipped += tag in ("style", "title")
        if "href" in attributes:
            self.links.append(attributes["href"])
        if tag == "img":
            self.sources.append(attributes["src"])
            self.alts.append(attributes.get("alt"))

    def handle_endtag(self, tag):
        self.skipped -= tag in ("style", "title")

    def handle_data(self, data):
        if not self.skipped:
            self.words.append(data)


def words(text):
    return " ".join(text.split())


@pytest.fixture(scope="module", params=["en", "ar"])
def digest(request, tmp_path_factory, readout):
    language = request.param
    members = sites.brief("zqteaser", "zqmembers body", keys="access: members\nseries: zqseries\n")
    files = {
        "site.yml": CONFIGURATION.format(title=TITLES[language].replace('"', ""), language=language),
        "briefs/a.md": sites.brief(BRIEF[language], "Text.", keys="note: zqnote\n"),
        "briefs/paid.md": members,
        "briefs/held.md": sites.brief("zqheld", "Text.", keys="draft: true\n"),
        "meetings/talks.md": "---\ntitle: Talks\ndate: 2023-08-03\n---\n",
        "reactions/r.md": "---\nto: talks\nby: iran\ndate: 2023-08-04\nstance: supports\n---\n",
    }
    folder = sites.write(tmp_path_factory.mktemp("digest"), files, language=language)
    result = readout("digest", folder, "--since", "2023-07-31", "--until", "2023-08-06")
    assert result.returncode == 0, result.stderr
    return language, folder / "Digests", [folder / line for line in result.stdout.split()]


def message(folder):
    raw = next(folder.glob("*.eml")).read_bytes()
    return raw, email.message_from_bytes(raw, policy=email.policy.default)


def test_the_message_is_well_formed(digest):
    language, folder, _ = digest
    raw, parsed = message(folder)
    assert not parsed.defects
    assert all(not header.defects for header in parsed.values())
    assert [part.get_content_type() for part in parsed.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    assert all(not part.defects for part in parsed.walk())
    lines = raw.split(b"\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"") and max(map(len, lines)) <= 76 and raw.isascii()


def test_the_headers_say_who_and_how_to_leave(digest):
    language, folder, _ = digest
    _, parsed = message(folder)
    (sender,) = parsed["From"].addresses
    # Of two encoded words in a name, Python keeps the space that RFC 2047 drops.
    assert sender.display_name.replace(" ", "") == f"{TITLES[language]},News".replace(" ", "")
    assert sender.addr_spec == "desk@desk.example"
    assert parsed["Subject"].startswith(TITLES[language])
    assert parsed["Date"].datetime.isoformat() == "2023-08-20T12:00:00+00:00"
    assert parsed["List-Unsubscribe"] == (
        "<https://desk.example/leave?list=1>, <mailto:desk@desk.example?subject=leave>"
    )
    assert parsed["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert parsed["To"] is None


def test_the_parts_are_the_files(digest):
    _, folder, _ = digest
    _, parsed = message(folder)
    plain, rich = (part.get_content().replace("\r\n", "\n") for part in parsed.iter_parts())
    assert plain == next(folder.glob("*.txt")).read_text(encoding="utf-8")
    assert rich == next(folder.glob("*.html")).read_text(encoding="utf-8")
    assert len(rich.encode()) < 100 * 1024
    assert max(map(len, plain.split("\n"))) <= 76


def test_text_and_html_tell_the_same(digest):
    language, folder, _ = digest
    _, parsed = message(folder)
    plain, rich = (part.get_content() for part in parsed.iter_parts())
    document = Document(rich)
    addresses = {a for a in document.links if not a.startswith("mailto:")}
    assert addresses == set(re.findall(r"https://\S+", plain))
    titles = [BRIEF[language], "zqteaser", "Talks"]
    for text in (words(plain), words(" ".join(document.words))):
        assert all(title in text for title in titles)
    assert (BRIEF[language] in plain) and ("dir", "rtl" if language == "ar" else "ltr") in document.tags[0][1].items()


def test_the_mail_needs_no_other_files(digest):
    _, folder, _ = digest
    document = Document(next(folder.glob("*.html")).read_text(encoding="utf-8"))
    assert not {"script", "link", "form", "iframe"} & {tag for tag, _ in document.tags}
    assert all(link.startswith(("https://desk.example/", "mailto:")) for link in document.links + document.sources)
    assert all(document.alts)
    styled = [attributes for tag, attributes in document.tags if tag in ("h1", "h2", "h3", "a", "body")]
    assert all("style" in attributes for attributes in styled)


@pytest.mark.parametrize("word", ["zqmembers", "zqseries", "zqheld", "zqnote"])
def test_held_text_is_in_no_file(digest, word):
    _, folder, written = digest
    _, parsed = message(folder)
    parts = [part.get_content() for part in parsed.iter_parts()]
    assert all(word not in part for part in parts)
    assert all(word.encode() not in path.read_bytes() for path in folder.iterdir()) and len(written) == 3
