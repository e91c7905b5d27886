import Testing

/// Links that nobody should follow.
struct UnsafeLinkTests {
  @Test func aSchemeThatNobodyFollowsIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "[a](⟦ftp://example.org/a⟧)")],
      """
      Content/pages/about.md:5:5: error: 'ftp:' is not a link that readers can follow [unsafe-link]
      5 | [a](ftp://example.org/a)
        |     ^~~~~~~~~~~~~~~~~~~
        = links begin with https://, http://, mailto: or tel:
      """)
  }

  @Test func aLinkThatRunsAProgramIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "[a](⟦javascript:alert(1)⟧) and [b](⟦data:text/html,x⟧)")],
      """
      Content/pages/about.md:5:5: error: 'javascript:' is not allowed in a link [unsafe-link]
      5 | [a](javascript:alert(1)) and [b](data:text/html,x)
        |     ^~~~~~~~~~~~~~~~~~~
        = write an address that begins with 'https://', or a path of this site

      Content/pages/about.md:5:34: error: 'data:' is not allowed in a link [unsafe-link]
      5 | [a](javascript:alert(1)) and [b](data:text/html,x)
        |                                  ^~~~~~~~~~~~~~~~
        = write an address that begins with 'https://', or a path of this site
      """)
  }

  @Test func anImageThatRunsAProgramIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "![a](⟦javascript:alert(1)⟧)")],
      """
      Content/pages/about.md:5:6: error: 'javascript:' is not allowed in an image [unsafe-link]
      5 | ![a](javascript:alert(1))
        |      ^~~~~~~~~~~~~~~~~~~
        = write an address that begins with 'https://', or a path of this site
      """)
  }

  @Test func aLinkInASummaryThatRunsAProgramIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page("summary: See [x](⟦javascript:x⟧).")],
      """
      Content/pages/about.md:3:18: error: 'javascript:' is not allowed in a link [unsafe-link]
      3 | summary: See [x](javascript:x).
        |                  ^~~~~~~~~~~~
        = write an address that begins with 'https://', or a path of this site
      """)
  }
}
