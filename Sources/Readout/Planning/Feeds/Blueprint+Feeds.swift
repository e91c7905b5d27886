extension Blueprint {
  /// Whether a feed has an entry; one without is not made.
  func hasFeed(_ source: FeedSource, in locale: Int) -> Bool {
    guard feeds.indices.contains(locale) else { return false }
    switch source {
    case .site: return !feeds[locale].all.isEmpty
    case .list(let kind): return library.numbers(of: kind).contains { feeds[locale].tells(of: $0) }
    case .record(let number):
      guard library.kinds[Int(number)].hasOwnFeed, isShown[Int(number)] else { return false }
      return feeds[locale].tells(ofAnyIn: timelines[Int(number)])
    }
  }

  /// The folder in which a feed lies, from the root of the pages in its language: `actors/bolivia/`.
  func feedFolder(_ source: FeedSource) -> String {
    switch source {
    case .site: ""
    case .list(let kind): kind.folder + "/"
    case .record(let number): "\(library[number].kind.folder)/\(library[number].id)/"
    }
  }

  /// Every feed that may have entries in a language.
  var feedSources: [FeedSource] {
    let records = library.records.indices.filter { library.kinds[$0].hasOwnFeed && isShown[$0] }
    let lists = Kind.allCases.filter(\.isListedByDate).map(FeedSource.list)
    return [.site] + lists + records.map { .record(RecordNumber($0)) }
  }
}

extension FeedOrder {
  func tells(ofAnyIn timeline: TimelineEntries) -> Bool {
    timeline.entries.contains { tells(of: $0.record) }
  }
}

/// Whether the same feeds have entries as before an edit.
func keepsFeeds(
  _ orders: [FeedOrder], _ timelines: PerRecord<TimelineEntries>, _ library: Library, before: Blueprint
) -> Bool {
  guard orders.count == before.feeds.count else { return false }
  return zip(orders, before.feeds).allSatisfy { order, old in
    let kinds = Kind.allCases.filter(\.isListedByDate)
    return kinds.allSatisfy { kind in
      let numbers = library.numbers(of: kind)
      return numbers.contains(where: order.tells) == numbers.contains(where: old.tells)
    }
      && library.kinds.indices.allSatisfy { number in
        !library.kinds[number].hasOwnFeed
          || order.tells(ofAnyIn: timelines[number]) == old.tells(ofAnyIn: before.timelines[number])
      }
  }
}
