import Testing

@testable import Readout

@Suite struct SocialCardTests {
  private let files: [String: TestFile] = [
    "Content/site.yml": "title: Desk\nbase-url: https://desk.example\ncards: true\n"
  ]

  private func prepared(_ site: TestSite, _ drawing: CardDrawing) -> PreparedSite {
    var options = testOptions(site: site.folder, now: moment(testMoment), jobs: 2)
    options.drawing = { drawing }
    return prepare(options)
  }

  private func published(_ site: TestSite, _ drawing: CardDrawing) throws -> [String: String] {
    try _ = publish(prepared(site, drawing), to: Publication.begin(at: site.folder + "/Public"))
    return texts(in: site.folder + "/Public")
  }

  @Test(.enabled(if: CardDrawing.found == .ready)) func aMeetingHasACard() throws {
    let site = try TestSite(files, with: [.talks])
    let published = try published(site, .ready)
    let card = try #require(published.keys.first { $0.hasPrefix("cards/meetings/talks-") })
    let page = published["meetings/talks.html"] ?? ""
    #expect(page.contains("<meta property=\"og:image\" content=\"https://desk.example/\(card)\">"))
    #expect(page.contains("<meta property=\"og:image:width\" content=\"1200\">"))
    let bytes = try Disk.read("\(site.folder)/Public/\(card)")
    let anatomy = try #require(try ImageFormat.png.anatomy(of: bytes))
    #expect(anatomy.size == PixelSize(width: 1200, height: 630))
    // Paper alone packs into two thousand bytes.
    #expect(bytes.count > 8_000)
  }

  @Test(.enabled(if: CardDrawing.found == .ready)) func aCardIsDrawnAlike() throws {
    let card = SocialCard(
      title: "Who met whom?", kind: "Meeting", date: "20 July 2023", site: "Desk", language: "en",
      isRightToLeft: false,
      stances: [.init(stance: .supports, basis: .expected, number: 4, words: "supports (expected)")],
      stanceTitle: "Reactions")
    let drawn = try #require(card.drawn())
    #expect(card.drawn() == drawn)
    var other = card
    other.stances = []
    #expect(other.drawn() != drawn)
    #expect(other.digest != card.digest)
  }

  @Test func withoutTheLibraryAllPagesShareOnePicture() throws {
    let site = try TestSite(files, with: [.talks])
    #expect(
      site.report(prepared(site, .withoutLibrary).diagnostics) == """
        Content/site.yml:1:1: warning: cairo and Pango are not installed, so all pages are shared with one picture [missing-tool]
        1 | title: Desk
          | ^
          = install libpangocairo-1.0-0 (Debian) or pango (Homebrew), or take out 'cards: true'
        """)
    let published = try published(site, .withoutLibrary)
    let card = try #require(published.keys.first { $0.hasPrefix("assets/card.") && $0.hasSuffix(".png") })
    #expect(
      published["meetings/talks.html"]?.contains(
        "<meta property=\"og:image\" content=\"https://desk.example/\(card)\">") == true)
  }

  @Test func thePictureForAllPagesIsAWholeFile() throws {
    let anatomy = try #require(try ImageFormat.png.anatomy(of: GenericCard.png))
    #expect(anatomy.size == PixelSize(width: 1200, height: 630))
    #expect(anatomy.stripped(GenericCard.png) == GenericCard.png)
  }
}
