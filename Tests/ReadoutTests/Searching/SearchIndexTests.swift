import Testing

@testable import Readout

/// The files of the index.
struct SearchIndexTests {
  private static func site(_ more: [String: TestFile] = [:]) throws -> TestSite {
    var files: [String: TestFile] = ["Content/authors/desk.md": "---\nname: Desk\n---"]
    for number in 1...150 {
      files["Content/briefs/b\(number).md"] = .text(
        "---\ntitle: Brief \(number)\ndate: 2023-0\(number % 7 + 1)-1\(number % 10)\nauthors: [desk]\nsummary: S \(number).\n---\n\nText of number \(number), about gas."
      )
    }
    files.merge(more) { $1 }
    return try TestSite(files)
  }

  private func index(_ site: TestSite, jobs: Int = 1) -> SearchIndex {
    site.prepared(jobs: jobs).makingSearch()
  }

  private func said(_ site: TestSite) throws -> String {
    let lists = try IndexLists(IndexFiles(index(site)))
    let documents = try lists.stored(Array(0..<lists.directory.count))
    let words = try lists.forms(beginningWith: []) { _ in true }.map { String(decoding: $0, as: UTF8.self) }
    let texts = documents.values.flatMap {
      [$0.address, $0.title, $0.summary] + $0.pieces.flatMap { [$0.anchor, $0.text] }
    }
    return (texts + words).joined(separator: " ")
  }

  @Test func everyTextOfADocumentIsSaidByItself() {
    var document = SearchDocument(
      address: "briefs/a.html", id: "a", title: "Gas", date: nil, language: "en", stance: .condemns,
      basis: nil)
    document.summary = "Of pipes."
    document.pieces = [
      SearchPiece(form: .question, anchor: "why", text: "Why?"), SearchPiece(form: .text, text: "So."),
    ]
    var texts = RunTexts()
    texts.write(document)
    document.pieces = []
    texts.write(document)
    let said = texts.finished().map { String(decoding: $0.said, as: UTF8.self) }
    let opening = "briefs/a.html|Gas|Of pipes.|"
    #expect(said.map { $0.replacing("\0", with: "|") } == [opening + "why|Why?||So.|" + opening])
  }

  @Test func threadsChangeNothing() throws {
    let site = try Self.site()
    let (one, two) = (index(site), index(site, jobs: 2))
    #expect(one.files.map(\.address) == two.files.map(\.address))
    #expect(one.files.map(\.bytes) == two.files.map(\.bytes))
  }

  @Test func anEditLeavesTheTextsOfOtherRuns() throws {
    let site = try Self.site()
    let before = Set(index(site).files.map(\.address))
    try site.change(
      "Content/briefs/b7.md",
      to: "---\ntitle: Brief 7\ndate: 2023-01-17\nauthors: [desk]\nsummary: S 7.\n---\n\nAnother.")
    let after = Set(index(site).files.map(\.address))
    let texts = before.filter { $0.hasPrefix("search/texts.") }
    // The files of its run bear one hash.
    #expect(texts.count == 10 && texts.subtracting(after).count == 8)
    #expect(before.contains("search/index.bin") && after.contains("search/index.bin"))
  }

  @Test func whatIsHeldIsNotInIt() throws {
    func brief(_ keys: String, _ word: String) -> TestFile {
      .text(
        "---\ntitle: \(word)title\ndate: 2023-07-01\nauthors: [desk]\nsummary: S.\n\(keys)---\n\n"
          + "\(word)opening \(String(repeating: "word ", count: 100))\n\n\(word)end")
    }
    let site = try Self.site([
      "Content/briefs/draft.md": brief("draft: true\n", "zqdraft"),
      "Content/briefs/embargo.md": brief("embargo: 2099-01-01T00:00:00Z\n", "zqembargo"),
      "Content/briefs/expired.md": brief("expires: 2020-01-01T00:00:00Z\n", "zqexpired"),
      "Content/briefs/members.md": brief("access: members\nnote: zqnote\n", "zqmembers"),
    ])
    let said = try said(site)
    for word in ["zqdraft", "zqembargo", "zqexpired", "zqnote", "zqmembersend"] {
      #expect(!said.contains(word))
    }
    #expect(said.contains("zqmemberstitle"))
  }

  @Test func aSiteMayDoWithout() throws {
    let built = try Self.site(["Content/site.yml": "title: Desk\nsearch: false\n"]).build()
    #expect(!built.keys.contains { $0.hasPrefix("search/") && $0.hasSuffix(".bin") })
  }

  @Test func anIndexWithoutAnythingAnswers() throws {
    let lists = try IndexLists(IndexFiles(index(try TestSite([:]))))
    #expect(try lists.postings(of: Array("gas".utf8)) == [:])
  }

  @Test func ofADamagedIndexNobodyMakesUpAnAnswer() throws {
    let files = index(try Self.site()).files
    for name in ["index", "terms.0", "texts.0", "words.0"] {
      let broken = files.map { file in
        var file = file
        if file.address.hasPrefix("search/\(name).") { file.bytes[file.bytes.count / 2] ^= 0x10 }
        return file
      }
      #expect(throws: IndexDamage.self, "\(name)") {
        var search = try IndexSearch(IndexFiles(SearchIndex(files: broken)))
        _ = try search.answer(SearchRequest("gas numbr "), limit: 200)
      }
    }
  }

  @Test func placesAreThoseOfTheText() throws {
    let lists = try IndexLists(IndexFiles(index(try Self.site())))
    let places = try lists.places(of: Array("gas".utf8))
    #expect(places.count == 150)
    // Title and summary of two words each, with gaps of eight; then the fifth word of the text.
    #expect(Set(places.values) == [[25]])
  }
}
