"""What the tests need to know of an HTML file."""

from html.parser import HTMLParser
from pathlib import Path

ADDRESSES = {("a", "href"), ("link", "href"), ("img", "src"), ("script", "src")}


class Page(HTMLParser):
    def __init__(self, path: Path, address: str):
        super().__init__()
        self.path = path
        self.address = address
        self.title = ""
        self.description = ""
        self.body_class = ""
        self.is_redirect = False
        self.ids = set()
        self.links = []
        self.is_in_title = False
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.is_in_title = tag == "title"
        if "id" in values:
            self.ids.add(values["id"])
        self.links += [values[name] for element, name in ADDRESSES if element == tag and name in values]
        if tag == "body":
            self.body_class = values.get("class", "")
        if tag == "meta" and values.get("name") == "description":
            self.description = values["content"]
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.is_redirect = True

    def handle_endtag(self, tag):
        self.is_in_title = False

    def handle_data(self, data):
        if self.is_in_title:
            self.title += data
