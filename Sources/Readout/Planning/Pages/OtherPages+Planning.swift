extension PageContext {
  func personPage(_ number: RecordNumber, _ person: Person?) -> PersonPage {
    let original = person?.original
    var head = recordHead(number, fallback: "description-person")
    head.type = "profile"
    return PersonPage(
      frame: frame(head), record: recordView(number), original: original?.text,
      originalLanguage: original?.language,
      originalDirection: original?.language.map { LanguageTable.direction(of: $0).rawValue },
      born: person?.born.map { locale.text($0) }, died: person?.died.map { locale.text($0) },
      positions: library.positions(of: number).sorted(by: latestFirst).map { officeHolder(number, $0) },
      chart: officeChart(of: number), given: counts(library.incoming.of(number, by: .by)),
      timeline: timeline(of: number))
  }

  func topicPage(_ number: RecordNumber, _ topic: Topic?) -> TopicPage {
    TopicPage(
      frame: frame(recordHead(number, fallback: "description-topic")), record: recordView(number),
      broader: link(to: topic?.broader),
      narrower: library.incoming.of(number, by: .broader).map { link(to: $0) },
      matrix: countedMatrix(ReactionMatrix(library.reactions(onTopic: number), self)),
      calendar: calendarLink(of: number),
      timeline: timeline(of: number))
  }

  func sourcePage(_ number: RecordNumber, _ source: Source?) -> SourcePage {
    SourcePage(
      frame: frame(recordHead(number, fallback: "description-source")), record: recordView(number),
      kind: source?.kind.map { locale.term("source-kind", $0) }, country: link(to: source?.country),
      url: source?.url,
      grade: source?.grade, gradeWords: source?.grade.map(gradeWords), resting: resting(on: number),
      timeline: timeline(of: number))
  }

  func authorPage(_ number: RecordNumber, _ author: Author?) -> AuthorPage {
    AuthorPage(
      frame: frame(recordHead(number, fallback: "description-author")), record: recordView(number),
      role: author?.role,
      email: author?.email, url: author?.url, forecasts: forecasts(byAuthor: number),
      timeline: timeline(of: number))
  }

  func prosePage(_ number: RecordNumber) -> ProsePage {
    ProsePage(frame: frame(recordHead(number, fallback: "description-page")), record: recordView(number))
  }

  func missingPage() -> MissingPage {
    let site = library.configuration.title
    var head = PageHead(
      title: strings.phrase("missing-title"),
      description: strings.phrase("description-missing", [("site", site)]),
      pageClass: "missing")
    head.isIndexed = false
    return MissingPage(frame: frame(head), lists: lists)
  }

  func redirectPage(_ number: RecordNumber) -> RedirectPage {
    RedirectPage(
      title: title(number), language: locale.language, target: address(of: number),
      canonical: absolute(String(address(of: number).dropFirst())))
  }
}
