// Fetches the search and its styles when a reader turns to the box, and not before.
"use strict";
for (const box of document.querySelectorAll("form[data-script]")) {
  box.addEventListener("focusin", () => {
    const styles = document.createElement("link");
    styles.rel = "stylesheet";
    styles.href = box.dataset["styles"];
    const script = document.createElement("script");
    script.src = box.dataset["script"];
    document.head.append(styles, script);
  }, { once: true });
}

// Shortened: styles script box
