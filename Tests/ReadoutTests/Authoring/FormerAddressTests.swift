import Testing

@testable import Readout

/// How a renaming writes the old address, in each way of writing a list.
struct FormerAddressTests {
  @Test(arguments: [
    ("title: T", "title: T\nredirect-from: [/pages/p.html]"),
    ("  title: T\n  # end", "  title: T\n  # end\n  redirect-from: [/pages/p.html]"),
    ("title: |\n  T\n\n", "title: |\n  T\n\n\nredirect-from: [/pages/p.html]"),
    ("{title: T}", "{redirect-from: [/pages/p.html], title: T}"),
    ("{\n  title: T,\n}", "{\n  redirect-from: [/pages/p.html], title: T,\n}"),
    ("redirect-from:\ntitle: T", "redirect-from: [/pages/p.html]\ntitle: T"),
    ("redirect-from: ~\ntitle: T", "redirect-from: [/pages/p.html]\ntitle: T"),
    ("redirect-from: []\ntitle: T", "redirect-from: [/pages/p.html]\ntitle: T"),
    ("redirect-from: [/a.html ]\ntitle: T", "redirect-from: [/a.html, /pages/p.html ]\ntitle: T"),
    ("redirect-from: ['/a.html',]\ntitle: T", "redirect-from: ['/a.html', '/pages/p.html',]\ntitle: T"),
    (
      "redirect-from: [\n  /a.html,\n  \"/b.html\", # old\n]\ntitle: T",
      "redirect-from: [\n  /a.html,\n  \"/b.html\",\n  \"/pages/p.html\", # old\n]\ntitle: T"
    ),
    ("redirect-from:\n- /a.html\ntitle: T", "redirect-from:\n- /a.html\n- /pages/p.html\ntitle: T"),
    (
      "redirect-from:\n  -   \"/a.html\" # old\n\ntitle: T",
      "redirect-from:\n  -   \"/a.html\" # old\n  -   \"/pages/p.html\"\n\ntitle: T"
    ),
    (
      "redirect-from: [/a.html, '/pages/q.html']\ntitle: T",
      "redirect-from: [/a.html, '/pages/p.html']\ntitle: T"
    ),
    ("title: T\nredirect-from:\n  - /pages/q.html", "title: T\nredirect-from:\n  - /pages/p.html"),
  ])
  func listsKeepTheirStyle(before: String, after: String) throws {
    let found = try renamed(
      "p", to: "q", at: "Content/pages/q.md", ["Content/pages/p.md": .text("---\n\(before)\n---\n")])
    #expect(found == "---\n\(after)\n---\n")
  }
}
