import Mustache

/// Makes the bytes of pages: the page's model, laid out by its template.
public struct Renderer: Sendable {
  let blueprint: Blueprint
  let templates: [TemplateSet]
  let feedEntries: FeedEntries
  let pages: PageList
  private let navigation: Navigation
  /// By number of the file: made when a page asks, since the page on the data says how large its files are.
  let data: PerRecord<DataContent>

  init(_ plan: Plan, templates: [TemplateSet]) {
    blueprint = plan.blueprint
    self.templates = templates
    pages = plan.pages
    feedEntries = FeedEntries(blueprint)
    navigation = Navigation(blueprint)
    let files = DataFile.allCases
    let blueprint = plan.blueprint
    data = PerRecord(count: files.count) { DataContent(files[$0], blueprint) }
  }

  /// Reads the page's bytes, which are made in a buffer unless they are there: a file of data is as large as the site, and
  /// one of each is enough.
  func withBytes<Result>(
    of page: PlannedPage, in out: inout Output, noting reads: PageReads? = nil,
    _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    if case .data(let file) = page.content { return data[Int(file.rawValue)].bytes.withUnsafeBytes(body) }
    out.removeAll()
    render(page, into: &out, noting: reads)
    return out.withUnsafeBytes(body)
  }

  /// Appends the page's bytes.
  /// - Parameter reads: notes what the page shows of texts.
  func render(_ page: PlannedPage, into out: inout Output, noting reads: PageReads? = nil) {
    let context = PageContext(blueprint, page, site: navigation.site(for: page), noting: reads)
    guard page.content.hasTemplate else { return renderFile(page.content, context, into: &out) }
    let templates = templates[page.locale]
    switch page.content {
    case .record(let number): render(number, context, templates, into: &out)
    case .ledger(let kind, let page):
      templates.ledger.render(context.ledgerPage(kind, page: page), root: context.root, into: &out)
    case .timeline(let number, let page):
      templates.ledger.render(context.timelinePage(number, page: page), root: context.root, into: &out)
    case .directory(let kind, let letter):
      templates.directory.render(context.directoryPage(kind, letter: letter), root: context.root, into: &out)
    case .commitments(let page):
      templates.commitments.render(context.commitmentsPage(page: page), root: context.root, into: &out)
    case .forecasts(let page):
      templates.forecasts.render(context.forecastsPage(page: page), root: context.root, into: &out)
    case .calendar: templates.calendar.render(context.calendarPage(), root: context.root, into: &out)
    case .archive: templates.archive.render(context.archivePage(), root: context.root, into: &out)
    case .month(let date, let page):
      templates.month.render(context.monthPage(date, page: page), root: context.root, into: &out)
    case .relation(let actors, nil):
      templates.relation.render(context.relationPage(actors), root: context.root, into: &out)
    case .relation(let actors, let page?):
      templates.ledger.render(context.relationPage(actors, page: page), root: context.root, into: &out)
    case .relations(let page):
      templates.relations.render(context.relationsPage(page: page), root: context.root, into: &out)
    case .dataPage: templates.data.render(context.dataPage(data), root: context.root, into: &out)
    case .digest(let period):
      templates.digest.render(context.digestPage(period), root: context.root, into: &out)
    case .digests(let page):
      templates.digests.render(context.digestsPage(page: page), root: context.root, into: &out)
    case .front: templates.front.render(context.frontPage(), root: context.root, into: &out)
    case .search: templates.search.render(context.searchPage(), root: context.root, into: &out)
    case .missing: templates.missing.render(context.missingPage(), root: context.root, into: &out)
    case .redirect(let number):
      templates.redirect.render(context.redirectPage(number), root: context.root, into: &out)
    case .feed, .sitemap, .sitemapIndex, .newsSitemap, .robots, .redirects, .calendarFile, .data, .recordData,
      .searchWords, .openSearch:
      break
    }
  }

  /// The page of a record. What is withheld has nothing but its title, date and summary.
  private func render(
    _ number: RecordNumber, _ context: PageContext, _ templates: TemplateSet, into out: inout Output
  ) {
    let record = blueprint.library[number]
    guard !record.isWithheldForGood else {
      return templates.page.render(context.withdrawnPage(number), root: context.root, into: &out)
    }
    switch record.kind {
    case .brief:
      templates.brief.render(context.briefPage(number, record.brief), root: context.root, into: &out)
    case .meeting:
      templates.meeting.render(context.meetingPage(number, record.meeting), root: context.root, into: &out)
    case .reaction:
      templates.reaction.render(context.reactionPage(number, record.reaction), root: context.root, into: &out)
    case .actor:
      templates.actor.render(context.actorPage(number, record.actor), root: context.root, into: &out)
    case .person:
      templates.person.render(context.personPage(number, record.person), root: context.root, into: &out)
    case .topic:
      templates.topic.render(context.topicPage(number, record.topic), root: context.root, into: &out)
    case .source:
      templates.source.render(context.sourcePage(number, record.source), root: context.root, into: &out)
    case .author:
      templates.author.render(context.authorPage(number, record.author), root: context.root, into: &out)
    case .page: templates.page.render(context.prosePage(number), root: context.root, into: &out)
    }
  }
}
