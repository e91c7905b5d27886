import Mustache

/// The entries of feeds that have summaries, as bytes: an entry stands in the feeds of all whom it concerns, and is
/// made once for each format.
struct FeedEntries: Sendable {
  private let entries: [[PerRecord<[UInt8]>]]

  init(_ blueprint: Blueprint) {
    entries = FeedFormat.allCases.map { format in
      blueprint.feeds.indices.map { locale in
        PerRecord(count: blueprint.library.records.count) { number in
          let page = PlannedPage(address: "", content: .feed(.site, format), locale: locale)
          return bytes(of: RecordNumber(number), format, isWhole: false, PageContext(blueprint, page))
        }
      }
    }
  }

  /// The bytes of an entry with a summary.
  func entry(_ number: RecordNumber, _ format: FeedFormat, locale: Int) -> [UInt8] {
    entries[Int(format.rawValue)][locale][Int(number)]
  }
}

private func bytes(
  of number: RecordNumber, _ format: FeedFormat, isWhole: Bool, _ context: PageContext
) -> [UInt8] {
  guard let entry = context.feedEntry(number, isWhole: isWhole) else { return [] }
  var out = Output(capacity: isWhole ? 1 << 16 : 1 << 11)
  switch format {
  case .atom: AtomFeed.write(entry, into: &out)
  case .json: JSONFeed.write(entry, into: &out)
  }
  return out.bytes
}

extension Renderer {
  func render(
    _ source: FeedSource, _ format: FeedFormat, _ context: PageContext, into out: inout Output
  ) {
    let records = context.feedRecords(source)
    let isWhole = source.mayHoldTexts && blueprint.library.configuration.feeds.content == .full
    let entries = records.map { number in
      isWhole
        ? bytes(of: number, format, isWhole: true, context)
        : feedEntries.entry(number, format, locale: context.localeIndex)
    }
    let feed = context.feed(source, records)
    switch format {
    case .atom: AtomFeed.write(feed, entries, into: &out)
    case .json: JSONFeed.write(feed, entries, into: &out)
    }
  }
}

extension FeedSource {
  /// Whole texts in the thousands of feeds of actors, people, topics and authors would make a site of feeds.
  fileprivate var mayHoldTexts: Bool { if case .record = self { false } else { true } }
}
