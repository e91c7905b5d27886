import Testing

/// Symbolic links, pipes and folders among the files.
struct LinkedFileTests {
  @Test func aLinkOutOfTheSiteIsRefused() throws {
    try expectReport(
      ["Content/pages/passwd.md": .link(to: "/etc/passwd")],
      """
      Content/pages/passwd.md:1:1: error: the link leads out of the site [symbolic-link]
        = put a copy of the file in its place
      """)
  }

  @Test func aLinkThatLeadsNowhereIsRefused() throws {
    try expectReport(
      ["Content/pages/gone.md": .link(to: "elsewhere.md")],
      """
      Content/pages/gone.md:1:1: error: the link leads nowhere [symbolic-link]
        = remove it, or put the file in its place
      """)
  }

  @Test func aLinkIntoItsOwnFolderIsRefused() throws {
    try expectReport(
      ["Content/pages/again": .link(to: ".")],
      """
      Content/pages/again:1:1: error: the link leads back into a folder that holds it [symbolic-link]
        = remove the link
      """)
  }

  @Test func aLinkThatLeadsToItselfIsRefused() throws {
    try expectReport(
      ["Content/pages/circle.md": .link(to: "circle.md")],
      """
      Content/pages/circle.md:1:1: error: the link leads nowhere [symbolic-link]
        = remove it, or put the file in its place
      """)
  }

  @Test func aLinkWithinTheSiteIsFollowed() throws {
    try expectReport(
      ["Content/pages/about.md": .link(to: "../../about.md"), "about.md": "---\ntitle: About\n---\n"],
      "")
  }

  @Test func aPipeIsRefusedAndNotOpened() throws {
    try expectReport(
      ["Content/pages/pipe.md": .fifo],
      """
      Content/pages/pipe.md:1:1: error: it is neither a file nor a folder [not-a-file]
        = Content/ holds only files; remove it
      """)
  }

  @Test func aPipeBehindALinkIsRefusedAndNotOpened() throws {
    try expectReport(
      ["Content/media/pipe.jpg": .link(to: "../../pipe"), "pipe": .fifo],
      """
      Content/media/pipe.jpg:1:1: error: it is neither a file nor a folder [not-a-file]
        = Content/ holds only files; remove it
      """)
  }

  @Test func aFolderNamedLikeARecordIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .folder],
      """
      Content/pages/about.md:1:1: error: a folder is named like a record [not-a-file]
        = rename the folder, or make it a file
      """)
  }
}
