import Testing

@testable import Readout

/// Whatever an author writes into front matter can be read on the site, but for the desk's notes.
struct NothingLostTests {
  /// Keys that every record may have, marked with the kind. `known` is shown because it differs from the date.
  private func common(_ kind: String) -> String {
    """
    updated: 2023-08-11
    summary: \(kind)-summary
    topics: [topic]
    aliases: [\(kind)-alias]
    redirect-from: [/\(kind)-former.html]
    known: 2023-08-12
    sources:
      - from: \(kind)-source
        title: \(kind)-citation
        url: https://example.org/\(kind)-url
        date: 2023-08-13
        archived: https://example.org/\(kind)-archived
        accessed: 2023-08-14
        lang: fa
        grade: B2
    corrections: [{date: 2023-08-10, kind: clarification, text: \(kind)-correction}]
    note: \(kind)-note
    wikidata: Q\(1000 + kind.utf8.reduce(0) { $0 + Int($1) })
    """
  }

  private var records: [String: TestFile] {
    [
      "Content/site.yml": """
      title: site-title
      description: site-description
      base-url: https://site-base.example/
      desk: site-desk
      email: site@example.org
      logo: media/logo.png
      copyright: site-copyright
      licence: site-licence
      menu: [{title: site-entry, to: "https://site-entry.example/"}]
      lead: brief
      """,
      "Content/media/logo.png": .png(width: 3, height: 2),
      "Content/media/photo.png": .png(width: 3, height: 2),
      "Content/briefs/brief.md": """
      ---
      title: brief-title
      date: 2023-07-25
      authors: [author]
      kind: deep-dive
      about: [meeting, reaction, actor, person]
      series: brief-series
      trend: deteriorated
      photo: {file: media/photo.png, alt: photo-alt, caption: photo-caption, credit: photo-credit}
      judgments:
        - id: judgment-id
          text: judgment-text
          likelihood: very-unlikely
          confidence: moderate
          by-date: 2031-01
          resolution: {date: 2023-08-15, outcome: void, text: resolution-text, by: source}
      \(common("brief"))
      ---
      """,
      "Content/meetings/meeting.md": """
      ---
      title: meeting-title
      start: 2023-07-18
      end: 2023-07-19
      place: {city: place-city, country: peru, venue: place-venue}
      format: ministerial
      level: official-working
      status: rescheduled
      participants:
        - {person: person, for: chile, as: participant-office, host: true}
        - {actor: kenya}
      outcomes:
        - id: outcome-id
          kind: code-of-conduct
          title: outcome-title
          stage: initialled
          claimed-by: [ghana]
          text: undisclosed
          binding: disputed
          date: 2023-07-17
          sources: [{from: outcome-source}]
      commitments:
        - id: commitment-id
          text: commitment-text
          by: [fiji]
          to: [mali]
          due: 2032-02
          status: broken
          updates: [{date: 2023-08-16, status: late, text: update-text, sources: [{from: update-source}]}]
      claims:
        - {text: claim-text, said-by: [niger], denied-by: [benin], sources: [{from: claim-source}]}
      follows: [before]
      \(common("meeting"))
      ---
      """,
      "Content/meetings/before.md": "---\ntitle: before-title\ndate: 2022\n---",
      "Content/reactions/reaction.md": """
      ---
      title: reaction-title
      to: meeting#outcome-id
      by: person
      for: togo
      date: 2023-07-21
      basis: reported
      stance: qualified-support
      legal: invokes-norms
      channel: note-verbale
      quote:
        text: quote-text
        lang: ar
        translation: quote-translation
        translator: quote-translator
        speaker: quote-speaker
        source: {from: quote-source}
        verb: quote-verb
      confidence: high
      resolves: expected
      \(common("reaction"))
      ---
      """,
      "Content/reactions/expected.md": """
      ---
      to: meeting
      by: oman
      date: 2023-07-20
      basis: expected
      stance: silent
      searched: {until: 2023-08-17, places: [searched-place]}
      likelihood: almost-certain
      by-date: 2033-03
      ---
      """,
      "Content/actors/actor.md": """
      ---
      title: actor-title
      date: 2023-08-18
      kind: armed-group
      code: XK
      members: [nepal]
      capital: actor-capital
      relations: [{with: qatar, kind: relation-kind, from: 2001, to: 2002}]
      \(common("actor"))
      ---
      """,
      "Content/people/person.md": """
      ---
      name: person-name
      sort-name: Zperson
      original: {text: original-name, lang: fa}
      positions: [{title: position-title, at: samoa, from: 2003, to: 2004}]
      born: 1951-05
      died: 2023-08-19
      \(common("person"))
      ---
      """,
      "Content/topics/topic.md": """
      ---
      title: topic-title
      broader: wider
      \(common("topic"))
      ---
      """,
      "Content/topics/wider.md": "---\ntitle: wider-title\n---",
      "Content/sources/source.md": """
      ---
      title: source-title
      kind: think-tank
      country: tonga
      url: https://source-url.example/
      grade: C
      \(common("source"))
      ---
      """,
      "Content/authors/author.md": """
      ---
      name: author-name
      role: author-role
      email: author@example.org
      url: https://author-url.example/
      \(common("author"))
      ---
      """,
      "Content/pages/page.md": """
      ---
      title: page-title
      menu: true
      \(common("page"))
      ---
      """,
    ]
  }

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
        "brief-title", "25 July 2023", "author-name", "deep dive", "meeting-title", "reaction-title",
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
        "quote-source", "quote-verb", "high", "Oman",
      ]
    ),
    (
      "reactions/expected.html",
      ["Oman", "expected", "silent", "17 August 2023", "searched-place", "almost certain", "March 2033"]
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
    let built = try TestSite(records).build()
    for (address, texts) in Self.shown {
      let page = (built[address] ?? "").lowercased()
      let missing = texts.filter { !page.contains($0.lowercased()) }
      #expect(missing == [], "\(address) lacks these")
    }
  }

  @Test func everyKeyThatAllRecordsHaveIsOnThePageOfItsRecord() throws {
    let built = try TestSite(records).build()
    for (kind, folder) in Self.kinds {
      let page = built["\(folder)/\(kind).html"] ?? ""
      let texts = [
        "\(kind)-summary", "topic-title", "\(kind)-alias", "\(kind)-source", "\(kind)-citation",
        "\(kind)-url",
        "13 August 2023", "\(kind)-archived", "14 August 2023", "Persian", "B2", "\(kind)-correction",
        "10 August 2023", "11 August 2023", "12 August 2023",
        "Q\(1000 + kind.utf8.reduce(0) { $0 + Int($1) })",
      ]
      #expect(texts.filter { !page.contains($0) } == [], "the page of the \(kind) lacks these")
      #expect(built["\(kind)-former.html"] != nil)
    }
  }

  @Test func notesOfTheDeskAreNowhere() throws {
    let built = try TestSite(records).build()
    for (address, text) in built {
      #expect(!text.contains("-note\n") && !text.contains("-note<"), "\(address)")
    }
    for (kind, _) in Self.kinds { #expect(built.values.allSatisfy { !$0.contains("\(kind)-note") }) }
  }
}
