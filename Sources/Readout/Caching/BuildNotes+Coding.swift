import SourceText

extension BuildNotes {
  func write(to writer: inout CacheWriter) {
    writer.write(circumstances)
    writer.write(horizon.start)
    writer.write(horizon.end)
    writer.write(each: records) {
      $0.write($1.path)
      $0.write($1.stamp)
      $0.write($1.digest)
    }
    writer.write(each: copies) {
      $0.write($1.path)
      $0.write($1.address)
      $0.write($1.stamp)
      $0.write($1.digest)
    }
    writer.write(each: diagnostics) { $1.write(to: &$0) }
    writer.write(recordCount)
    tables.write(to: &writer)
    held.write(to: &writer)
    writer.write(each: heldFiles) { $0.write($1) }
    writer.write(each: pages) { $1.write(to: &$0) }
    writer.write(each: reads) { $0.write(all: $1) }
    writer.write(each: renditions) { $1.write(to: &$0) }
    writer.write(each: cards) {
      $0.write($1.address)
      $0.write($1.record)
      $0.write($1.locale)
    }
    writer.write(each: search) { $0.write($1) }
    writer.write(all: written)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    circumstances = try reader.value()
    horizon = Horizon(start: try reader.value(), end: try reader.value())
    records = try reader.list { reader throws(CacheReader.Damage) in
      ReadFile(path: try reader.text(), stamp: try reader.value(), digest: try reader.value())
    }
    copies = try reader.list { reader throws(CacheReader.Damage) in
      CopiedFile(
        path: try reader.text(), address: try reader.text(), stamp: try reader.value(),
        digest: try reader.value())
    }
    diagnostics = try reader.list { reader throws(CacheReader.Damage) in try Diagnostic(from: &reader) }
    recordCount = try reader.value()
    tables = try SiteTables(from: &reader)
    held = try HeldWords(from: &reader)
    heldFiles = try reader.list { reader throws(CacheReader.Damage) in try reader.text() }
    pages = try reader.list { reader throws(CacheReader.Damage) in try PlannedPage(from: &reader) }
    reads = try reader.list { reader throws(CacheReader.Damage) in try reader.values() }
    renditions = try reader.list { reader throws(CacheReader.Damage) in try Rendition(from: &reader) }
    cards = try reader.list { reader throws(CacheReader.Damage) in
      PlannedCard(address: try reader.text(), record: try reader.value(), locale: try reader.value())
    }
    search = try reader.list { reader throws(CacheReader.Damage) in try reader.text() }
    written = try reader.values()
  }
}

extension Rendition {
  func write(to writer: inout CacheWriter) {
    writer.write(width)
    writer.write(address)
    writer.write(source)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    self.init(width: try reader.value(), address: try reader.text(), source: try reader.text())
  }
}

extension Diagnostic {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(rule.rawValue)
    writer.write(file)
    writer.write(span)
    writer.write(summary)
    writer.write(each: help) { $0.write($1) }
    writer.write(each: notes) {
      $0.write($1.text)
      $0.write($1.file)
      $0.write($1.span)
    }
  }

  fileprivate init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    guard let rule = Rule(rawValue: try reader.text()) else { throw CacheReader.Damage() }
    let (file, span, summary) = (try reader.text(), try reader.value(Span.self), try reader.text())
    let help = try reader.list { reader throws(CacheReader.Damage) in try reader.text() }
    let notes = try reader.list { reader throws(CacheReader.Damage) in
      Note(text: try reader.text(), file: try reader.text(), span: try reader.value())
    }
    self.init(rule, in: file, at: span, summary, help: help, notes: notes)
  }
}

extension PlannedPage {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(address)
    writer.write(locale)
    content.write(to: &writer)
  }

  fileprivate init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    let (address, locale) = (try reader.text(), try reader.value(Int.self))
    self.init(address: address, content: try PageContent(from: &reader), locale: locale)
  }
}

extension PageContent {
  /// What a page shows, as one byte before what says which one it is.
  private enum Form: UInt8 {
    case record, ledger, timeline, directory, commitments, forecasts, archive, month, relation, relations
    case calendar, calendarFile, dataPage, data, recordData, digest, digests, front, missing, redirect
    case feed, sitemap, sitemapIndex, newsSitemap, robots, redirects
    case search, searchWords, openSearch
  }

  fileprivate func write(to writer: inout CacheWriter) {
    switch self {
    case .record(let number): writer.write(Form.record, number)
    case .ledger(let kind, let page):
      writer.write(Form.ledger, kind)
      writer.write(page)
    case .timeline(let number, let page):
      writer.write(Form.timeline, number)
      writer.write(page)
    case .directory(let kind, let letter):
      writer.write(Form.directory, kind)
      writer.write(letter)
    case .commitments(let page):
      writer.write(Form.commitments)
      writer.write(page)
    case .forecasts(let page):
      writer.write(Form.forecasts)
      writer.write(page)
    case .calendar: writer.write(Form.calendar)
    case .calendarFile(let owner): writer.write(Form.calendarFile, owner)
    case .archive: writer.write(Form.archive)
    case .month(let date, let page):
      writer.write(Form.month, date)
      writer.write(page)
    case .relation(let actors, let page):
      writer.write(Form.relation, actors)
      writer.write(page)
    case .relations(let page): writer.write(Form.relations, page)
    case .dataPage: writer.write(Form.dataPage)
    case .data(let file): writer.write(Form.data, file)
    case .recordData(let number): writer.write(Form.recordData, number)
    case .digest(let period): writer.write(Form.digest, period)
    case .digests(let page): writer.write(Form.digests, page)
    case .front: writer.write(Form.front)
    case .search: writer.write(Form.search)
    case .searchWords: writer.write(Form.searchWords)
    case .openSearch: writer.write(Form.openSearch)
    case .missing: writer.write(Form.missing)
    case .redirect(let number): writer.write(Form.redirect, number)
    case .feed(let source, let format):
      writer.write(Form.feed, source)
      writer.write(format)
    case .sitemap(let first, let last):
      writer.write(Form.sitemap, first)
      writer.write(last)
    case .sitemapIndex(let count): writer.write(Form.sitemapIndex, count)
    case .newsSitemap: writer.write(Form.newsSitemap)
    case .robots: writer.write(Form.robots)
    case .redirects(let format): writer.write(Form.redirects, format)
    }
  }

  fileprivate init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    switch try reader.value(Form.self) {
    case .record: self = .record(try reader.value())
    case .ledger: self = .ledger(try reader.value(), page: try reader.value())
    case .timeline: self = .timeline(try reader.value(), page: try reader.value())
    case .directory: self = .directory(try reader.value(), letter: try reader.optionalText())
    case .commitments: self = .commitments(page: try reader.value())
    case .forecasts: self = .forecasts(page: try reader.value())
    case .calendar: self = .calendar
    case .calendarFile: self = .calendarFile(of: try reader.value())
    case .archive: self = .archive
    case .month: self = .month(try reader.value(), page: try reader.value())
    case .relation: self = .relation(try reader.value(), page: try reader.value())
    case .relations: self = .relations(page: try reader.value())
    case .dataPage: self = .dataPage
    case .data: self = .data(try reader.value())
    case .recordData: self = .recordData(try reader.value())
    case .digest: self = .digest(try reader.value())
    case .digests: self = .digests(page: try reader.value())
    case .front: self = .front
    case .search: self = .search
    case .searchWords: self = .searchWords
    case .openSearch: self = .openSearch
    case .missing: self = .missing
    case .redirect: self = .redirect(try reader.value())
    case .feed: self = .feed(try reader.value(), try reader.value())
    case .sitemap: self = .sitemap(first: try reader.value(), last: try reader.value())
    case .sitemapIndex: self = .sitemapIndex(try reader.value())
    case .newsSitemap: self = .newsSitemap
    case .robots: self = .robots
    case .redirects: self = .redirects(try reader.value())
    }
  }
}

extension CacheWriter {
  fileprivate mutating func write(_ form: some BitwiseCopyable, _ which: some BitwiseCopyable) {
    write(form)
    write(which)
  }
}
