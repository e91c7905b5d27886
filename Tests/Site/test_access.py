"""Whether the site can be read by everybody: contrast, structure, keyboard."""

import re
from pathlib import Path

import axe_playwright_python
import pytest

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "tags => axe.run({runOnly: tags, resultTypes: ['violations']}).then(result => result.violations)"

# An outline, or a change of background or border, would do; the theme promises an outline.
HAS_OUTLINE = """() => {
  const style = getComputedStyle(document.activeElement)
  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
}"""


@pytest.mark.parametrize("scheme, width", [("light", 390), ("dark", 1280)])
def test_axe_finds_nothing_in(browser, server, samples, scheme, width):
    # Contrast of text is among what axe looks at: 4.5, and 3 for large text.
    axe = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
    tab = context.new_page()
    found = []
    for address in samples:
        tab.goto(f"{server}/{address}")
        tab.evaluate(axe)
        for violation in tab.evaluate(RUN, TAGS):
            found += [f"{address}: {violation['help']}: {node['html']}" for node in violation["nodes"]]
    context.close()
    assert found == []


def test_the_keyboard_reaches_everything_and_shows_where_it_is(browser, server, samples):
    tab = browser.new_page()
    for address in samples:
        tab.goto(f"{server}/{address}")
        tab.keyboard.press("Tab")
        skip = tab.evaluate("document.activeElement.getAttribute('href')")
        assert skip == "#main", f"{address}: the first stop is {skip}"
        box = tab.locator(":focus").bounding_box()
        assert box["y"] >= 0 and box["height"] > 10, f"{address}: the skip link cannot be seen"
        for stop in range(12):
            assert tab.evaluate(HAS_OUTLINE), f"{address}: stop {stop} shows no focus"
            tab.keyboard.press("Tab")
            if tab.evaluate("document.activeElement === document.body"):
                break
    tab.close()


def test_the_skip_link_leads_to_the_text(browser, server):
    tab = browser.new_page()
    tab.goto(f"{server}/index.html")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.closest('main') !== null")
    tab.close()


def test_zoomed_text_is_not_forbidden(pages):
    for page in pages.values():
        viewport = re.search(r'name="viewport" content="([^"]*)"', page.path.read_text(encoding="utf-8"))
        assert not viewport or not re.search("user-scalable|maximum-scale", viewport[1])
