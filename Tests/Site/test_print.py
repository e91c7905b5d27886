"""What comes out of a printer."""

import io
import re
import unicodedata

from pypdf import PdfReader

# The words of navigation that stand nowhere in the text proper.
NAVIGATION = """() => {
  const lines = [...document.querySelectorAll('nav, .skip')].flatMap(part => part.innerText.split('\\n'))
  const text = document.querySelector('main').innerText
  return [...new Set(lines.map(line => line.trim()))].filter(line => line && !text.includes(line))
}"""


def words(text):
    """Letters alone: line ends and ligatures fall differently in print."""
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text)).lower()


def test_print_has_the_text_and_no_navigation(browser, server, samples):
    tab = browser.new_page()
    for address in samples:
        tab.goto(f"{server}/{address}")
        navigation, heading = tab.evaluate(NAVIGATION), tab.locator("h1").inner_text()
        document = PdfReader(io.BytesIO(tab.pdf(format="A4")))
        lines = [line.strip() for page in document.pages for line in page.extract_text().split("\n")]
        assert words(heading) in words("".join(lines)), f"{address}: the heading is not printed"
        assert [word for word in navigation if word in lines] == [], f"{address}: navigation is printed"
    tab.close()


def test_nothing_of_the_navigation_takes_room_in_print(browser, server, samples):
    tab = browser.new_page()
    tab.emulate_media(media="print")
    for address in samples:
        tab.goto(f"{server}/{address}")
        visible = "[...document.querySelectorAll('.masthead nav, .skip')].filter(part => part.offsetHeight > 1).length"
        assert tab.evaluate(visible) == 0, address
    tab.close()
