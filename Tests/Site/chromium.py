"""Finds the browser of this machine, and opens it."""

import os
import shutil
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
ON_MAC = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
]


@contextmanager
def open_browser():
    """Gives the browser, or None where there is neither Chromium nor Chrome."""
    path = next((found for found in map(shutil.which, NAMES + ON_MAC) if found), None)
    if not path:
        yield None
        return
    # The browser's own sandbox does not work for root, and containers have little shared memory.
    arguments = ["--disable-dev-shm-usage"] + (["--no-sandbox"] if os.getuid() == 0 else [])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()
