import Readout

/// What the preview adds to a page: a script that renews it, the bar, and the panel of problems.
enum PreviewPage {
  static let empty = """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head>\
    <body><p>There is no site to show yet.</p></body></html>
    """

  /// Shown without a script after the view was switched.
  static let switched = """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head>\
    <body><p><a href="/">Go on with the site</a></p></body></html>
    """

  /// The page with the additions before its end.
  /// - Parameter revision: of the site, by which the script sees that it came too late for an event.
  static func page(_ page: [UInt8], with bar: String, _ panel: String, revision: Int) -> [UInt8] {
    let additions = """
      <link rel="stylesheet" href="/.readout/preview.css">\
      <div id="readout-preview" data-revision="\(revision)"><div id="readout-panel">\(panel)</div>\(bar)</div>\
      <script src="/.readout/preview.js" defer></script>
      """
    let end = Array("</body>".utf8)
    let tail = page.suffix(64)
    let place = tail.indices.last { tail[$0...].starts(with: end) } ?? page.endIndex
    return page[..<place] + Array(additions.utf8) + page[place...]
  }

  /// What the script is told of style sheets: pairs of plain address and address, as JSON.
  static func styleList(_ styles: [ShownStyles]) -> String {
    // Addresses are percent-encoded, so that nothing in them needs an escape.
    "[" + styles.map { "[\"\($0.plainAddress)\",\"\($0.address)\"]" }.joined(separator: ",") + "]"
  }

  static let script = Array(
    """
    (() => {
      "use strict";
      const preview = document.getElementById("readout-preview");
      const panel = document.getElementById("readout-panel");
      const page = encodeURIComponent(location.pathname);
      const scroll = "readout-scroll:" + location.pathname;
      const kept = sessionStorage.getItem(scroll);
      if (kept !== null) { sessionStorage.removeItem(scroll); scrollTo(0, Number(kept)); }
      const reload = () => { sessionStorage.setItem(scroll, String(scrollY)); location.reload(); };
      const problems = async () => {
        const answer = await fetch("/.readout/panel.html", { cache: "no-store" });
        if (answer.ok) { panel.innerHTML = await answer.text(); }
      };
      const plain = (link) => link.getAttribute("href").replace(/\\.[0-9a-f]{12}(?=(\\.[^./]*)?$)/, "");
      const styles = (event) => {
        for (const [name, address] of JSON.parse(event.data)) {
          const links = [...document.querySelectorAll('link[rel="stylesheet"]')];
          const old = links.filter((link) => plain(link).endsWith(name));
          const last = old[old.length - 1];
          if (!last || last.getAttribute("href").endsWith(address)) { continue; }
          const fresh = last.cloneNode();
          fresh.setAttribute("href", plain(last).slice(0, -name.length) + address);
          fresh.onload = () => { for (const link of old) { link.remove(); } };
          last.after(fresh);
        }
      };
      let wasConnected = false;
      const connect = () => {
        const events = new EventSource("/.readout/events?page=" + page);
        events.onopen = async () => {
          if (wasConnected) { reload(); }
          wasConnected = true;
          const answer = await fetch("/.readout/revision.txt", { cache: "no-store" });
          if (answer.ok && await answer.text() !== preview.dataset.revision) { reload(); }
          preview.dataset.isLive = "true";
        };
        events.addEventListener("reload", reload);
        events.addEventListener("problems", problems);
        events.addEventListener("styles", styles);
        events.addEventListener("follow", (event) => {
          if (event.data !== location.pathname) { location.assign(event.data); }
        });
        addEventListener("pagehide", () => events.close());
      };
      addEventListener("pageshow", (event) => { if (event.persisted) { reload(); } });
      connect();
      const view = async (address) => {
        const answer = await fetch(address, { cache: "no-store" });
        if (answer.ok) { reload(); }
      };
      document.querySelector("[data-view]")?.addEventListener("click", (event) => {
        event.preventDefault();
        view(event.currentTarget.href);
      });
      document.querySelector(".readout-bar input")?.addEventListener("change", (event) => {
        if (event.target.value) { view("/.readout/view/at/" + event.target.value + ".html"); }
      });
    })();

    """.utf8)

  static let style = Array(
    """
    #readout-preview { all: revert; position: fixed; inset: auto 0 0 0; z-index: 2147483647; display: flex;
      flex-direction: column; max-height: 75vh; font: 14px/1.4 system-ui, sans-serif; direction: ltr;
      text-align: left; }
    #readout-panel { overflow: auto; }
    #readout-preview * { box-sizing: border-box; }
    body { padding-block-end: 3.5rem; }
    .readout-bar { flex: none; display: flex; flex-wrap: wrap;
      gap: .25rem 1.5rem; justify-content: space-between; align-items: center; padding: .4rem 1rem;
      background: #1b2733; color: #f2f5f8; border-block-start: 3px solid #d9a441; }
    .readout-bar p { margin: 0; max-width: none; }
    .readout-bar a { color: #9fd0ff; }
    .readout-bar em { font-style: normal; font-weight: 600; color: #ffd27a; margin-inline: .75rem; }
    .readout-bar input { font: inherit; color: inherit; background: #0e161e; border: 1px solid #5a6b7b;
      padding: .1rem .3rem; color-scheme: dark; }
    .readout-problems { padding: .75rem 1rem; background: #2a1214; color: #ffeceb; border-block-start: 4px solid #ff6b5e; }
    .readout-problems summary { font: 600 16px/1.3 system-ui, sans-serif; color: #fff; cursor: pointer; }
    .readout-problems ol { margin: .75rem 0 0; padding: 0; list-style: none; }
    .readout-problems li { margin: 0 0 1rem; max-width: none; }
    .readout-problems p { margin: 0; max-width: none; }
    .readout-problems a { color: #ffb8b1; }
    .readout-headline { font-weight: 600; }
    .readout-headline span { font-weight: 400; opacity: .75; }
    .readout-problems pre { margin: .35rem 0 0; padding: .5rem .75rem; overflow: auto; background: #17090a;
      color: #ffeceb; font: 13px/1.45 ui-monospace, monospace; white-space: pre; }
    @media print { #readout-preview { display: none; } body { padding: 0; } }

    """.utf8)
}
