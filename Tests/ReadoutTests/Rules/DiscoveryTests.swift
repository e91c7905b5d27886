import Testing

/// What lies in `Content/` and what does not belong there.
struct DiscoveryTests {
  @Test func aSiteWithoutContentIsRefused() throws {
    try expectReport(
      ["Content/site.yml": .absent, "README.md": "Readout"],
      """
      Content:1:1: error: there is no folder Content here [missing-content]
        = run Readout in the site's folder, or name it with --site
      """)
  }

  @Test func aSiteWithoutConfigurationIsRefused() throws {
    try expectReport(
      ["Content/site.yml": .absent, "Content/pages/about.md": "---\ntitle: About\n---\n"],
      """
      Content/site.yml:1:1: error: there is no Content/site.yml [missing-content]
        = write one with at least 'title:'
      """)
  }

  @Test func aFileAtTheTopOfContentIsStray() throws {
    try expectReport(
      ["Content/notes.txt": "to do"],
      """
      Content/notes.txt:1:1: error: it lies in no folder that has a meaning [stray-file]
      1 | to do
        | ^
        = records lie in briefs/, meetings/, reactions/, actors/, people/, topics/, sources/, authors/, \
      pages/; images and documents in media/; what is copied as it is in files/
      """)
  }

  @Test func aFileInAnUnknownFolderIsStray() throws {
    try expectReport(
      ["Content/meeting/talks.md": "---\ntitle: About\n---\n"],
      """
      Content/meeting/talks.md:1:1: error: the folder 'meeting' has no meaning [stray-file]
      1 | ---
        | ^
        = did you mean 'meetings'?
        = records lie in briefs/, meetings/, reactions/, actors/, people/, topics/, sources/, authors/, \
      pages/; images and documents in media/; what is copied as it is in files/
      """)
  }

  @Test func aFileThatIsNotMarkdownIsStray() throws {
    try expectReport(
      ["Content/pages/about.txt": "About"],
      """
      Content/pages/about.txt:1:1: error: it is not a Markdown file (.md) [stray-file]
      1 | About
        | ^
        = records lie in briefs/, meetings/, reactions/, actors/, people/, topics/, sources/, authors/, \
      pages/; images and documents in media/; what is copied as it is in files/
      """)
  }

  @Test func dotFilesAndBackupsAreIgnored() throws {
    try expectReport(
      [
        "Content/.DS_Store": "x",
        "Content/pages/.about.md.swp": "x",
        "Content/pages/about.md~": "x",
        "Content/.git/config": "x",
      ],
      "")
  }

  @Test func aNameThatIsNoIdIsRefused() throws {
    try expectReport(
      ["Content/pages/Über Uns_2.md": "---\ntitle: About\n---\n"],
      """
      Content/pages/Über Uns_2.md:1:1: error: 'Über Uns_2' is not an id [invalid-id]
      1 | ---
        | ^
        = a file's name is its id: lower-case letters, digits, single hyphens; 'uber-uns-2.md'
      """)
  }

  @Test func anIdWithTwoHyphensIsRefused() throws {
    try expectReport(
      ["Content/pages/a--b.md": "---\ntitle: About\n---\n"],
      """
      Content/pages/a--b.md:1:1: error: 'a--b' is not an id [invalid-id]
      1 | ---
        | ^
        = a file's name is its id: lower-case letters, digits, single hyphens; 'a-b.md'
      """)
  }
}
