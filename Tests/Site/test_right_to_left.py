"""A site in Arabic."""

import pytest

import sites
from server import serve

BODY = """التقى وزيرا الدفاع في العاصمة وتحدثا عن التعاون.

## ما الذي اتفق عليه الوزيران؟

- بند أول
- بند ثان

| الطرف | الموقف |
|---|---|
| الأول | مؤيد |
"""

# How far the text of an element is from the element's right and left edge.
MARGINS = """element => {
  const range = document.createRange()
  range.selectNodeContents(element)
  const text = range.getBoundingClientRect(), box = element.getBoundingClientRect()
  return [box.right - text.right, text.left - box.left]
}"""


@pytest.fixture(scope="module")
def arabic(tmp_path_factory, readout):
    files = {"briefs/talks.md": sites.brief("لقاء وزيري الدفاع في العاصمة", BODY, keys="kind: qa\n")}
    folder = sites.write(tmp_path_factory.mktemp("arabic"), files, language="ar", author="مكتب التحرير")
    result = readout("build", folder)
    assert result.returncode == 0, result.stderr
    with serve(folder / "Public") as address:
        yield address


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("page", ["index.html", "briefs/talks.html", "briefs/index.html", "authors/index.html"])
def test_text_runs_from_the_right(browser, arabic, page, width):
    heading = "main h2" if page == "index.html" else "main h1"
    tab = browser.new_page(viewport={"width": width, "height": 900})
    tab.goto(f"{arabic}/{page}")
    assert tab.evaluate("[document.documentElement.dir, document.documentElement.lang]") == ["rtl", "ar"]
    assert tab.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    right, left = tab.locator(heading).first.evaluate(MARGINS)
    assert right <= left + 1, "the heading does not begin at the right"
    tab.close()
