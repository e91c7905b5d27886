import Testing

/// Media that only what is held back names are held back with it.
struct HeldMediaTests {
  private func media(_ site: [String: String]) -> [String] {
    site.keys.filter { $0.hasPrefix("media/") }.sorted()
  }

  private func site(_ draft: String) throws -> TestSite {
    try TestSite([
      "Content/media/draft.png": .png(width: 1, height: 1),
      "Content/media/both.png": .png(width: 1, height: 1),
      "Content/media/nobodys.png": .png(width: 1, height: 1),
      "Content/media/member.png": .png(width: 1, height: 1),
      "Content/pages/draft.md": .text(
        "---\ntitle: D\n\(draft)\n---\n\n![D](media/draft.png) and ![B](../media/both.png)"),
      "Content/pages/open.md": "---\ntitle: O\n---\n\n![B](media/both.png)",
      "Content/pages/member.md":
        "---\ntitle: M\naccess: members\n---\n\n[M](media/member.png) and a few more words than that.",
    ])
  }

  @Test func theyAreNotCopied() throws {
    #expect(media(try site("draft: true").build()) == ["media/both.png", "media/nobodys.png"])
    #expect(media(try site("expires: 2023-08-01T00:00Z").build()) == ["media/both.png", "media/nobodys.png"])
  }

  @Test func theyAreCopiedWithWhatIsShown() throws {
    #expect(
      media(try site("draft: false").build()) == ["media/both.png", "media/draft.png", "media/nobodys.png"])
    #expect(media(try site("draft: true").build(visibility: .preview)).count == 4)
  }
}
