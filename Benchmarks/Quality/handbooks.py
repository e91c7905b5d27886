"""Fetches handbooks that Debian packages and writes their pages as the briefs of a site."""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

# Each package with the folders of its pages, and what the ids of these begin with.
BOOKS = {
    "python3.11-doc": ("usr/share/doc/python3.11/html", "python"),
    "debian-policy": ("usr/share/doc/debian-policy/policy.html", "policy"),
    "developers-reference": ("usr/share/developers-reference", "developers"),
    "debian-reference-en": ("usr/share/debian-reference", "reference"),
    "debian-faq": ("usr/share/doc/debian/FAQ", "faq"),
    "maint-guide": ("usr/share/doc/maint-guide/html", "maintainers"),
    "debmake-doc": ("usr/share/doc/debmake-doc/html", "debmake"),
}
# Lists of what stands on other pages, one page that repeats all, and translations.
LEFT_OUT = re.compile(r"(^|/)(genindex.*|search|index|contents|py-modindex|changelog|developers-reference|download)$")
TRANSLATION = re.compile(r"\.(?!en$)[a-z]{2}(-[a-z]+)?$")

SITE = """title: Handbooks
base-url: https://handbooks.example/
autolink: false
"""


def fetch(folder):
    """Downloads and unpacks the packages; gives each with its version."""
    versions = {}
    for package in BOOKS:
        if not (unpacked := folder / package).exists():
            subprocess.run(["apt-get", "-qq", "download", package], cwd=folder, check=True)
            [archive] = folder.glob(f"{package}_*.deb")
            subprocess.run(["dpkg-deb", "-x", archive, unpacked], check=True)
        [archive] = folder.glob(f"{package}_*.deb")
        versions[package] = archive.name.split("_")[1].replace("%3a", ":")
    return versions


def write(folder, site):
    """Writes a brief for each page; gives how many there are."""
    shutil.rmtree(site, ignore_errors=True)
    briefs = site / "Content/briefs"
    briefs.mkdir(parents=True, exist_ok=True)
    (site / "Content/authors").mkdir(exist_ok=True)
    (site / "Content/site.yml").write_text(SITE, encoding="utf-8")
    (site / "Content/authors/writers.md").write_text("---\nname: The writers\n---\n", encoding="utf-8")
    count = 0
    for package, (place, prefix) in BOOKS.items():
        pages = folder / package / place
        for path in sorted(pages.rglob("*.html")):
            address = path.relative_to(pages).with_suffix("").as_posix()
            # What is there in English by name too, is the same once more.
            isTwin = path.with_suffix(".en.html").exists()
            if isTwin or LEFT_OUT.search(address.removesuffix(".en")) or TRANSLATION.search(address):
                continue
            page = HandbookPage(path.read_text(encoding="utf-8", errors="replace"))
            if page.title and page.blocks:
                (briefs / f"{identifier(prefix, address)}.md").write_text(page.record(), encoding="utf-8")
                count += 1
    return count


def identifier(prefix, address):
    return re.sub(r"[^a-z0-9]+", "-", f"{prefix}-{address.removesuffix('.en')}".lower()).strip("-")


class HandbookPage(HTMLParser):
    """What a page says: its title, and its headings, paragraphs and listings in order."""

    BLOCKS = {"p", "li", "dt", "dd", "td", "th", "div", "caption", "blockquote", "section", "table", "ul", "ol", "dl"}
    VOID = {"br", "img", "hr", "meta", "link", "input", "col", "wbr", "source"}

    def __init__(self, text):
        super().__init__()
        self.title, self.blocks = "", []
        self.text, self.form = "", ""
        # The elements that are open, and how many of them hold nothing of the text.
        self.open, self.hidden = [], 0
        # What stands around the text, in the ways in which the two kinds of handbooks mark it.
        body = text.find('role="main"')
        marks = [f'<div class="{style}"' for style in ["chapter", "preface", "appendix"]]
        start = text.rfind("<", 0, body) if body >= 0 else max(map(text.find, [*marks, "<body"]))
        self.feed(text[start:])
        self.end()

    def handle_starttag(self, name, attributes):
        if name in self.VOID:
            self.text += " " if name == "br" else ""
            return
        style = dict(attributes).get("class") or ""
        isHidden = name in {"script", "style", "nav"} or bool(
            {"headerlink", "toc", "contents", "navheader", "navfooter", "sphinxsidebar", "related", "footer"}
            & set(style.split()))
        self.hidden += isHidden
        self.open.append((name, isHidden))
        if re.fullmatch("h[1-6]", name) or name == "pre":
            self.end()
            self.form = name
        elif name in self.BLOCKS and self.form != "pre":
            self.end()

    def handle_endtag(self, name):
        if not any(name == other for other, _ in self.open):
            return
        while self.open:
            other, isHidden = self.open.pop()
            self.hidden -= isHidden
            if other == name:
                break
        if name in self.BLOCKS and self.form != "pre" or name == "pre" or re.fullmatch("h[1-6]", name):
            self.end()

    def handle_data(self, data):
        if not self.hidden:
            self.text += data

    def end(self):
        text, form = self.text, self.form
        self.text, self.form = "", ""
        if form == "pre":
            if text.strip():
                self.blocks.append("~~~~~~~~\n" + text.strip("\n") + "\n~~~~~~~~")
            return
        text = " ".join(text.split()).removesuffix("¶").strip()
        if not text:
            return
        if not self.title and form in {"h1", "h2"}:
            self.title = re.sub(r"^(Chapter |Appendix )?([0-9]+|[A-Z])(\.[0-9]+)*\.\s+", "", text)
        elif form:
            self.blocks.append(f"{'#' * max(2, int(form[1]))} {escaped(text)}")
        else:
            self.blocks.append(escaped(text))

    def record(self):
        # One date for all: which is more recent is not what is asked here.
        keys = [f"title: {quoted(self.title)}", f"summary: {quoted(self.summary)}", "date: 2023-06-10", "authors: [writers]"]
        return "\n".join(["---", *keys, "---"]) + "\n\n" + "\n\n".join(self.blocks) + "\n"

    @property
    def summary(self):
        """The first paragraph, or as much of it as an editor might write."""
        texts = [block for block in self.blocks if not block.startswith(("#", "~"))]
        text = next((text for text in texts if len(text) > 60), self.title)
        return text if len(text) < 300 else text[: text.rfind(" ", 0, 300)] + " …"


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def escaped(text):
    """The text where Markdown would see marks in it."""
    return re.sub(r"([\\`*_{}\[\]()<>#+\-.!|~&:$^\"'@=])", r"\\\1", text)
