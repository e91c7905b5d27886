import Testing

@testable import Readout

/// Whatever an author writes into front matter can be read on the site, but for the desk's notes.
struct NothingLostTests {
  /// What has to be on the page of a record.
  private static let shown: [(page: String, texts: [String])] = [
    (
      "index.html",
      [
        "site-title", "site-description", "site-desk", "site@example.org", "logo.png", "site-copyright",
        "site-licence", "site-entry",
      ]
    ),
    (
      "briefs/brief.html",
      [
        "brief-title", "25 July 2023", "author-name", "in depth", "meeting-title", "reaction-title",
        "actor-title",
        "person-name", "brief-series", "deteriorated", "photo-alt", "photo-caption", "photo-credit",
        "judgment-id",
        "judgment-text", "very unlikely", "moderate", "January 2031", "15 August 2023", "resolution-text",
        "source-title",
        "https://site-base.example/briefs/brief.html",
      ]
    ),
    (
      "meetings/meeting.html",
      [
        "meeting-title", "18–19 July 2023", "place-city", "Peru", "place-venue", "ministerial",
        "official working",
        "rescheduled", "person-name", "Chile", "participant-office", "Kenya", "outcome-id", "code of conduct",
        "outcome-title", "initialled", "Ghana", "disputed", "17 July 2023", "outcome-source", "commitment-id",
        "commitment-text", "Fiji", "Mali", "February 2032", "broken", "16 August 2023", "late", "update-text",
        "update-source", "claim-text", "Niger", "Benin", "claim-source", "before-title",
      ]
    ),
    (
      "reactions/reaction.html",
      [
        "reaction-title", "outcome-title", "person-name", "Togo", "21 July 2023", "reported",
        "qualified support",
        "norms", "note verbale", "quote-text", "quote-translation", "quote-translator", "quote-speaker",
        "quote-source", "quote-verb", "high", "Togo",
      ]
    ),
    (
      "reactions/expected.html",
      ["Togo", "expected", "silent", "17 August 2023", "searched-place", "almost certain", "March 2033"]
    ),
    (
      "actors/actor.html",
      [
        "actor-title", "armed group", "XK", "Nepal", "actor-capital", "Qatar", "relation-kind", "2001",
        "2002",
      ]
    ),
    (
      "people/person.html",
      [
        "person-name", "original-name", "position-title", "Samoa", "2003", "2004", "May 1951",
        "19 August 2023",
      ]
    ),
    ("topics/topic.html", ["topic-title", "wider-title"]),
    ("sources/source.html", ["source-title", "think tank", "Tonga", "https://source-url.example/", "C"]),
    (
      "authors/author.html",
      ["author-name", "author-role", "author@example.org", "https://author-url.example/"]
    ),
    ("pages/page.html", ["page-title"]),
  ]

  private static let kinds = [
    ("brief", "briefs"), ("meeting", "meetings"), ("reaction", "reactions"), ("actor", "actors"),
    ("person", "people"),
    ("topic", "topics"), ("source", "sources"), ("author", "authors"), ("page", "pages"),
  ]

  @Test func everyKeyIsOnThePageOfItsRecord() throws {
    let built = try TestSite(EveryKeySite.records).build()
    for (address, texts) in Self.shown {
      let page = (built[address] ?? "").lowercased()
      let missing = texts.filter { !page.contains($0.lowercased()) }
      #expect(missing == [], "\(address) lacks these")
    }
  }

  @Test func everyKeyThatAllRecordsHaveIsOnThePageOfItsRecord() throws {
    let built = try TestSite(EveryKeySite.records).build()
    for (kind, folder) in Self.kinds {
      let page = built["\(folder)/\(kind).html"] ?? ""
      let texts = [
        "\(kind)-summary", "topic-title", "\(kind)-alias", "\(kind)-source", "\(kind)-citation",
        "\(kind)-url",
        "13 August 2023", "\(kind)-archived", "14 August 2023", "Persian", "B2", "\(kind)-correction",
        "10 August 2023", "11 August 2023", "12 August 2023",
        "Q\(1000 + kind.utf8.reduce(0) { $0 + Int($1) })",
      ]
      let missing = texts.filter { !page.contains($0) }
      #expect(missing == [], "the page of the \(kind) lacks these")
      #expect(built["\(kind)-former.html"] != nil)
    }
  }

  @Test func notesOfTheDeskAreNowhere() throws {
    let built = try TestSite(EveryKeySite.records).build()
    for (address, text) in built {
      #expect(!text.contains("-note\n") && !text.contains("-note<"), "\(address)")
    }
    for (kind, _) in Self.kinds { #expect(built.values.allSatisfy { !$0.contains("\(kind)-note") }) }
  }
}
