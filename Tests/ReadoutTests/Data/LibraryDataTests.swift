import Testing

@testable import Readout

/// The library as JSON, and records' own files.
struct LibraryDataTests {
  @Test func theLibraryIsWrittenWhole() throws {
    let data = try DataOfSite([
      "Content/site.yml":
        "title: Desk\nbase-url: https://desk.example/\nlicence: CC BY 4.0\nlanguages: [es]\n",
      "Content/people/eva.md":
        "---\nname: Eva\npositions: [{title: Minister, at: acme, from: 2020-11}]\n---\nA text.",
      "Content/people/eva.es.md": "---\nname: Eva, ministra\n---",
      "Content/meetings/talks.md":
        "---\ntitle: Talks & \"more\"\ndate: 2023-07\nparticipants: [{person: eva, host: true}]\n---",
      "Content/actors/acme.md": "---\ntitle: Acme\nkind: company\n---",
      "Content/topics/closed.md": "---\ntitle: Closed\naccess: members\nsummary: For *members*.\n---\nText.",
    ])
    #expect(
      data.text(.library) == #"""
        {"$schema":"https://desk.example/data/library.schema.json","title":"Desk","address":"https://desk.example/",\#
        "licence":"CC BY 4.0","language":"en","languages":["es"],"date":"2023-07","records":[\#
        {"id":"talks","kind":"meeting","title":"Talks \u0026 \"more\"","language":"en","access":"open",\#
        "date":"2023-07","start":"2023-07","status":"held","participants":[{"person":"eva","for":"acme",\#
        "office":"Minister","host":true}],"address":"https://desk.example/meetings/talks.html"},\#
        {"id":"acme","kind":"actor","title":"Acme","language":"en","access":"open","actor-kind":"company",\#
        "address":"https://desk.example/actors/acme.html"},\#
        {"id":"eva","kind":"person","title":"Eva","language":"en","translations":[{"language":"es",\#
        "title":"Eva, ministra","address":"https://desk.example/es/people/eva.html"}],"access":"open",\#
        "positions":[{"title":"Minister","at":"acme","from":"2020-11"}],\#
        "address":"https://desk.example/people/eva.html"},\#
        {"id":"closed","kind":"topic","is-teaser":true,"title":"Closed","summary":"For members.","language":"en",\#
        "access":"members","address":"https://desk.example/topics/closed.html"}]}

        """#)
  }

  /// Whatever an author writes into front matter, but for the desk's notes.
  @Test func nothingIsLost() throws {
    let text = try DataOfSite(EveryKeySite.records).text(.library)
    let wanted = EveryKeySite.records.flatMap { path, file -> [String] in
      guard case .text(let text) = file, path.hasSuffix(".md") else { return [] }
      return words(text).filter { !$0.hasSuffix("-note") }
    }
    #expect(wanted.count > 100)
    let missing = Set(wanted).filter { !text.contains($0) }
    #expect(missing == [])
    #expect(!text.contains("-note\""))
  }

  /// The words with a hyphen, and the dates, of a text's values.
  private func words(_ text: String) -> [String] {
    let values = text.split(separator: "\n").flatMap { $0.split(separator: ": ").dropFirst() }
    return values.flatMap { $0.split { " ,{}[]".contains($0) } }.map(String.init).filter {
      $0.contains("-") && !$0.hasPrefix("-") && !$0.hasSuffix(":") && !$0.hasPrefix("\"")
    }
  }

  @Test func aRecordsOwnFileHasItsText() throws {
    let built = try TestSite([
      "Content/site.yml": "title: Desk\nlanguages: [es]\ndata: pages\nbase-url: https://desk.example/\n",
      "Content/topics/gas.md": """
      ---
      title: Gas
      ---
      Of [[iran]].[^a]

      ## Why "href=#x"?

      See [there](#why-href-x).

      [^a]: A note.
      """,
      "Content/topics/gas.es.md": "---\ntitle: El gas\n---\nDe [[iran]].",
    ]).build()
    #expect(
      built["topics/gas.json"] == #"""
        {"$schema":"https://desk.example/data/library.schema.json#/$defs/record","id":"gas","kind":"topic",\#
        "title":"Gas","language":"en","translations":[{"language":"es","title":"El gas",\#
        "address":"https://desk.example/es/topics/gas.html"}],"access":"open",\#
        "address":"https://desk.example/topics/gas.html","texts":[{"language":"en",\#
        "plain":"Of Iran.\n\nWhy \"href=#x\"?\n\nSee there.","html":"\u003cp\u003eOf \#
        \u003ca href=\"https://desk.example/actors/iran.html\"\u003eIran\u003c/a\u003e.\#
        \u003csup class=\"footnote-reference\"\u003e\u003ca href=\"https://desk.example/topics/gas.html#fn-1\" \#
        id=\"fnref-1\"\u003e1\u003c/a\u003e\u003c/sup\u003e\u003c/p\u003e\n\u003ch2 id=\"why-href-x\"\u003eWhy \#
        \"href=#x\"?\u003c/h2\u003e\n\u003cp\u003eSee \#
        \u003ca href=\"https://desk.example/topics/gas.html#why-href-x\"\u003ethere\u003c/a\u003e.\u003c/p\u003e\n",\#
        "notes":[{"number":1,"html":"\u003cp\u003eA note.\u003c/p\u003e\n"}]},{"language":"es","plain":"De Irán.",\#
        "html":"\u003cp\u003eDe \u003ca href=\"https://desk.example/actors/iran.html\" \#
        hreflang=\"en\"\u003eIrán\u003c/a\u003e.\u003c/p\u003e\n"}]}

        """#)
    let link = #"<link rel="alternate" type="application/json" href="#
    #expect(built["topics/gas.html"]?.contains(link + "\"../topics/gas.json\">") == true)
    #expect(built["es/topics/gas.html"]?.contains(link + "\"../../topics/gas.json\">") == true)
    #expect(built["topics/index.html"]?.contains(link) == false)
  }

  @Test func aSiteMayPublishNoData() throws {
    let built = try TestSite(["Content/site.yml": "title: Desk\ndata: none\nsearch: false\n"]).build()
    #expect(built.keys.filter { $0.hasPrefix("data/") || $0.hasSuffix(".json") } == [])
    #expect(built["index.html"]?.contains("data/index.html") == false)
  }

  @Test func theDataHasAPageInEveryLanguage() throws {
    let built = try TestSite(["Content/site.yml": "title: Desk\nlanguages: [es]\n"]).build()
    #expect(
      built.keys.filter { $0.contains("data/") }.sorted() == [
        "data/commitments.csv", "data/forecasts.csv", "data/index.html", "data/library.json",
        "data/library.schema.json", "data/meetings.csv", "data/outcomes.csv", "data/people-positions.csv",
        "data/reactions.csv", "es/data/index.html",
      ])
    let size = built["data/meetings.csv"]?.utf8.count ?? 0
    #expect(built["data/index.html"]?.contains("0 rows · \(size) bytes") == true)
    #expect(built["es/data/index.html"]?.contains("0 filas · \(size) bytes") == true)
    #expect(built["es/data/index.html"]?.contains("href=\"../../data/meetings.csv\"") == true)
    #expect(built["index.html"]?.contains("href=\"data/index.html\"") == true)
  }
}
