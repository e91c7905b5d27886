import Testing

@testable import Readout

/// What pages say of themselves to programs: JSON-LD in the terms of schema.org.
struct LinkedDataTests {
  private static let files: [String: TestFile] = [
    "Content/authors/eva.md": "---\nname: Eva\nrole: Editor\n---",
    "Content/authors/desk.md": "---\nname: The Desk\nkind: organization\n---",
    "Content/topics/gas.md": "---\ntitle: Gas\n---",
    "Content/people/novillo.md": """
    ---
    name: Edmundo Novillo
    born: 1950
    positions:
      - {title: Minister of Defence, at: bolivia, from: 2020-11}
      - {title: Senator, at: bolivia, from: 2015, to: 2020-10}
    ---
    """,
    "Content/meetings/talks.md": """
    ---
    title: Talks in Tehran
    start: 2023-07-20
    end: 2023-07-21
    status: rescheduled
    place: {city: Tehran, country: iran, venue: The palace}
    participants: [{actor: iran, host: true}, {person: novillo}]
    claims: [{text: All went *well*., said-by: [iran]}]
    topics: [gas]
    wikidata: Q1
    ---
    """,
    "Content/media/a.png": .png(width: 3, height: 2),
    "Content/briefs/b.md": """
    ---
    title: What <was> said?
    date: 2023-07-25
    updated: 2023-07-27
    authors: [eva, desk]
    kind: qa
    summary: Of *talks* & more.
    about: [talks, novillo]
    topics: [gas]
    sources: [{from: Paper, title: Item, url: "https://paper.example/1", date: 2023-07-24}, {title: Memo}]
    corrections: [{date: 2023-07-26, kind: correction, text: "It was [[iran]]."}]
    photo: {file: media/a.png, alt: A, caption: A *plate*, credit: The press}
    ---

    ## Who met?

    [[novillo]] and **others**.[^1]

    - One
    - Two

    ### Where?

    In Tehran.

    ## Notes

    Not an answer.

    [^1]: A note.
    """,
    "Content/briefs/m.md": """
    ---
    title: For members
    date: 2023-07-26
    authors: [eva]
    kind: analysis
    summary: The summary.
    about: [talks]
    access: members
    ---

    The held text.
    """,
    "Content/meetings/call.md": meeting("format: call"),
    "Content/meetings/postponed.md": meeting("status: postponed"),
    "Content/meetings/cancelled.md": meeting("status: cancelled"),
    "Content/meetings/unconfirmed.md": meeting("status: unconfirmed"),
    "Content/meetings/denied.md": meeting("status: denied"),
    "Content/reactions/quoted.md": """
    ---
    to: talks
    by: novillo
    date: 2023-07-22
    stance: supports
    summary: S.
    quote: {text: Un modelo, lang: es, translation: A model}
    ---
    """,
    "Content/reactions/plain.md": reaction("stance: supports"),
    "Content/reactions/no-comment.md": reaction("stance: no-comment"),
    "Content/reactions/reported.md": reaction("stance: supports\nbasis: reported"),
    "Content/reactions/silent.md": reaction(
      "stance: silent\nsearched: {until: 2023-07-25, places: [the press]}"),
    "Content/reactions/expected.md": reaction(
      "stance: supports\nbasis: expected\nlikelihood: likely\nconfidence: low\nby-date: 2024-01-01"),
    "Content/actors/oas.md":
      "---\ntitle: OAS\nkind: organization\nmembers: [bolivia, chile]\nsummary: S.\n---",
    "Content/actors/bolivia.md": "---\ntitle: Bolivia\nkind: country\nwikidata: Q750\n---",
  ]

  private static func meeting(_ keys: String) -> TestFile {
    .text("---\ntitle: M\ndate: 2023-07\nsummary: S.\n\(keys)\n---")
  }

  private static func reaction(_ keys: String) -> TestFile {
    .text("---\nto: talks\nby: bolivia\ndate: 2023-07-22\nsummary: S.\n\(keys)\n---")
  }

  /// Built once: most of the time goes into the theme.
  private static let built = Result { try TestSite(files).build(baseURL: "https://desk.example/") }

  /// The nodes that a page's block holds, but for the way to it; nil where the page has none.
  private func nodes(of address: String) throws -> String? {
    let page = try #require(try Self.built.get()[address])
    return block(page).map { block in
      let start = block.firstRange(of: "\"@graph\":[")?.upperBound ?? block.startIndex
      let end = block.firstRange(of: ",{\"@type\":\"BreadcrumbList\"")?.lowerBound ?? block.endIndex
      return String(block[start..<end]).replacing("https://desk.example/", with: "~/")
    }
  }

  private func block(_ page: String) -> String? {
    guard let start = page.firstRange(of: "<script type=\"application/ld+json\">")?.upperBound else {
      return nil
    }
    return page[start...].firstRange(of: "</script>").map { String(page[start..<$0.lowerBound]) }
  }

  private static let publisher =
    #"{"@type":"NewsMediaOrganization","@id":"~/#publisher","name":"Desk","url":"~/"}"#
  private static let novillo =
    ##"{"@type":"Person","@id":"~/people/novillo.html#person","name":"Edmundo Novillo","url":"~/people/novillo.html"}"##
  private static let bolivia =
    ##"{"@type":"GovernmentOrganization","@id":"~/actors/bolivia.html#actor","name":"Bolivia","url":"~/actors/bolivia.html"}"##

  @Test func aBriefIsAnArticleWithItsQuestions() throws {
    #expect(
      try nodes(of: "briefs/b.html")
        == [
          ##"{"@type":"NewsArticle","@id":"~/briefs/b.html#brief","url":"~/briefs/b.html","##,
          #""mainEntityOfPage":"~/briefs/b.html","headline":"What \u003cwas\u003e said?","#,
          #""description":"Of talks \u0026 more.","datePublished":"2023-07-25","dateModified":"2023-07-27","#,
          #""inLanguage":"en","isAccessibleForFree":true,"publisher":\#(Self.publisher),"#,
          ##""author":[{"@type":"Person","@id":"~/authors/eva.html#author","name":"Eva","url":"~/authors/eva.html"},"##,
          ##"{"@type":"Organization","@id":"~/authors/desk.html#author","name":"The Desk","url":"~/authors/desk.html"}],"##,
          #""articleSection":"Questions and answers","keywords":["Gas"],"#,
          ##""about":[{"@type":"Event","@id":"~/meetings/talks.html#meeting"},\##(Self.novillo)],"##,
          #""image":{"@type":"ImageObject","url":"~/media/a.png","width":3,"height":2,"caption":"A plate","creditText":"The press"},"#,
          #""citation":[{"@type":"CreativeWork","url":"https://paper.example/1","name":"Paper: Item","datePublished":"2023-07-24"},"Memo"],"#,
          #""correction":[{"@type":"CorrectionComment","datePublished":"2023-07-26","text":"It was Iran."}]},"#,
          ##"{"@type":"FAQPage","@id":"~/briefs/b.html#faq","inLanguage":"en","mainEntity":["##,
          #"{"@type":"Question","name":"Who met?","acceptedAnswer":{"@type":"Answer","#,
          #""text":"Edmundo Novillo and others. One Two Where? In Tehran."}},"#,
          #"{"@type":"Question","name":"Where?","acceptedAnswer":{"@type":"Answer","text":"In Tehran."}}]}"#,
        ].joined())
  }

  @Test func whatIsForMembersIsSaidToBe() throws {
    #expect(
      try nodes(of: "briefs/m.html")
        == [
          ##"{"@type":"NewsArticle","@id":"~/briefs/m.html#brief","url":"~/briefs/m.html","##,
          #""mainEntityOfPage":"~/briefs/m.html","headline":"For members","description":"The summary.","#,
          #""datePublished":"2023-07-26","dateModified":"2023-07-26","inLanguage":"en","#,
          #""isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".prose"},"#,
          #""publisher":\#(Self.publisher)}"#,
        ].joined())
  }

  @Test func aMeetingIsAnEventWithWhoCameInWhatOffice() throws {
    #expect(
      try nodes(of: "meetings/talks.html")
        == [
          ##"{"@type":"Event","@id":"~/meetings/talks.html#meeting","url":"~/meetings/talks.html","name":"Talks in Tehran","##,
          #""description":"Talks in Tehran, 20 July 2023: who took part, what came of it and who reacted, on file at Desk.","#,
          #""startDate":"2023-07-20","endDate":"2023-07-21","eventStatus":"https://schema.org/EventRescheduled","#,
          #""eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode","location":{"@type":"Place","name":"The palace","#,
          #""address":{"@type":"PostalAddress","addressLocality":"Tehran","addressCountry":"IR"}},"#,
          ##""organizer":[{"@type":"GovernmentOrganization","@id":"~/actors/iran.html#actor","name":"Iran","url":"~/actors/iran.html"}],"##,
          ##""attendee":[{"@type":"GovernmentOrganization","@id":"~/actors/iran.html#actor"},"##,
          #"{"@type":"Role","roleName":"Minister of Defence","attendee":\#(Self.novillo)}],"#,
          #""keywords":["Gas"],"sameAs":["https://www.wikidata.org/wiki/Q1"]},"#,
          ##"{"@type":"Claim","text":"All went well.","author":[{"@type":"GovernmentOrganization","@id":"~/actors/iran.html#actor"}],"##,
          #""appearance":{"@type":"WebPage","@id":"~/meetings/talks.html"}}"#,
        ].joined())
  }

  @Test(arguments: [
    (
      "call",
      #""eventStatus":"https://schema.org/EventScheduled","eventAttendanceMode":"https://schema.org/OnlineEventAttendanceMode","location":{"@type":"VirtualLocation","url":"~/meetings/call.html"}"#
    ),
    (
      "postponed",
      #""eventStatus":"https://schema.org/EventPostponed","eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode","location":"Not on file""#
    ),
    (
      "cancelled",
      #""eventStatus":"https://schema.org/EventCancelled","eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode","location":"Not on file""#
    ),
    (
      "unconfirmed",
      #""eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode","location":"Not on file""#
    ),
  ])
  func anEventSaysHowItStandsAndWhere(id: String, expected: String) throws {
    #expect(
      try nodes(of: "meetings/\(id).html")
        == ##"{"@type":"Event","@id":"~/meetings/\##(id).html#meeting","url":"~/meetings/\##(id).html","name":"M","description":"S.","startDate":"2023-07","endDate":"2023-07","##
        + expected + "}")
  }

  @Test func whatIsDeniedIsNoEvent() throws {
    #expect(
      try nodes(of: "meetings/denied.html")
        == ##"{"@type":"WebPage","@id":"~/meetings/denied.html","url":"~/meetings/denied.html","name":"M","description":"S.","inLanguage":"en","isPartOf":{"@type":"WebSite","@id":"~/#website"}}"##
    )
  }

  @Test func aQuoteIsAQuotation() throws {
    #expect(
      try nodes(of: "reactions/quoted.html")
        == [
          #"{"@type":"WebPage","@id":"~/reactions/quoted.html","url":"~/reactions/quoted.html","#,
          #""name":"Edmundo Novillo: supports · Talks in Tehran · 22 July 2023","description":"S.","inLanguage":"en","#,
          ##""isPartOf":{"@type":"WebSite","@id":"~/#website"},"##,
          ##""about":[{"@type":"Event","@id":"~/meetings/talks.html#meeting"},\##(Self.novillo)],"##,
          ##""mainEntity":{"@type":"Quotation","@id":"~/reactions/quoted.html#reaction","text":"Un modelo","inLanguage":"es","##,
          #""dateCreated":"2023-07-22","creator":\#(Self.novillo),"#,
          #""workTranslation":{"@type":"Quotation","text":"A model","inLanguage":"en"}}}"#,
        ].joined())
  }

  @Test(arguments: [
    ("plain", true), ("no-comment", false), ("reported", false), ("silent", false), ("expected", false),
  ])
  func onlyWhatWasSaidIsAStatement(id: String, isStatement: Bool) throws {
    let nodes = try nodes(of: "reactions/\(id).html")
    let statement =
      ##""mainEntity":{"@type":"Statement","@id":"~/reactions/plain.html#reaction","text":"S.","dateCreated":"2023-07-22","creator":\##(Self.bolivia)}"##
    #expect(nodes?.contains(statement) == isStatement)
    #expect(nodes?.contains("mainEntity") == isStatement)
  }

  @Test func aPersonHasDatedRoles() throws {
    #expect(
      try nodes(of: "people/novillo.html")
        == [
          ##"{"@type":"Person","@id":"~/people/novillo.html#person","url":"~/people/novillo.html","name":"Edmundo Novillo","##,
          #""birthDate":"1950","jobTitle":["Minister of Defence"],"worksFor":["#,
          #"{"@type":"OrganizationRole","roleName":"Minister of Defence","startDate":"2020-11","worksFor":\#(Self.bolivia)},"#,
          #"{"@type":"OrganizationRole","roleName":"Senator","startDate":"2015","endDate":"2020-10","worksFor":\#(Self.bolivia)}]}"#,
        ].joined())
  }

  @Test func actorsAreCountriesOrOrganizations() throws {
    #expect(
      try nodes(of: "actors/oas.html")
        == [
          ##"{"@type":"Organization","@id":"~/actors/oas.html#actor","url":"~/actors/oas.html","name":"OAS","description":"S.","##,
          ##""member":[{"@type":"GovernmentOrganization","@id":"~/actors/bolivia.html#actor"},"##,
          ##"{"@type":"GovernmentOrganization","@id":"~/actors/chile.html#actor"}]}"##,
        ].joined())
    let country = try nodes(of: "actors/bolivia.html")
    #expect(country?.hasPrefix(##"{"@type":"Country","@id":"~/actors/bolivia.html#actor","##) == true)
    #expect(
      country?.contains(#""identifier":"BO","containedInPlace":{"@type":"Place","name":"South America","#)
        == true)
  }

  @Test(arguments: [
    ("index.html", nil),
    ("calendar.html", #"{"@type":"ListItem","position":2,"name":"Calendar"}"#),
    (
      "people/novillo.html",
      #"{"@type":"ListItem","position":2,"name":"People","item":"https://desk.example/people/"},{"@type":"ListItem","position":3,"name":"Edmundo Novillo"}"#
    ),
    (
      "archive/2023-07.html",
      #"{"@type":"ListItem","position":2,"name":"Archive","item":"https://desk.example/archive/"},{"@type":"ListItem","position":3,"name":"July 2023"}"#
    ),
  ])
  func everyPageButTheFrontPageSaysTheWayToIt(address: String, way: String?) throws {
    let page = try Self.built.get()[address]
    let expected = way.map {
      #",{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Desk","item":"https://desk.example/"},\#($0)]}]}"#
    }
    let block = page.flatMap(block)
    #expect(
      block?.firstRange(of: ",{\"@type\":\"BreadcrumbList\"").map { String(block?[$0.lowerBound...] ?? "") }
        == expected)
  }

  @Test func aSiteWithoutAnAddressSaysNothing() throws {
    let site = try TestSite(Self.files)
    let (plan, _) = site.planned()
    let page = try #require(plan.pages["meetings/talks.html"])
    let context = PageContext(plan.blueprint, page)
    #expect(context.linkedData(PageHead(title: "T", description: "D", pageClass: "meeting")) == nil)
  }

  @Test func aPageThatIsNotToBeFoundSaysNothing() throws {
    #expect(try nodes(of: "404.html") == nil)
  }

  @Test func longTextsEndBehindAWord() {
    #expect(shortened("one two three", to: 13) == "one two three")
    #expect(shortened("one two three", to: 12) == "one two…")
    #expect(shortened("onetwothree", to: 5) == "onet…")
    #expect(shortened("ééé ééé", to: 5) == "ééé…")
  }
}
