/// The pairs of actors that have a page of their own, those with fewest events first.
struct RelationList: Sendable {
  let pairs: [Relations.Pair]
  /// Of the list of them.
  let pages: PageNumbering

  static let pageSize = 100

  init(_ library: Library) {
    let shown = library.relations.pairs.filter { $0.events >= library.configuration.relationsFrom }
    // Read backwards: the most events first, and those with as many in the order of their actors.
    pairs = shown.sorted { a, b in
      a.events == b.events ? a.actors > b.actors : a.events < b.events
    }
    pages = PageNumbering(count: pairs.count, size: Self.pageSize)
  }

  var isEmpty: Bool { pairs.isEmpty }
}

extension Relations.Pair {
  /// The pages of what passed between two actors, as those of a timeline.
  var pages: PageNumbering { PageNumbering(count: Int(end - start), size: TimelineEntries.pageSize) }
}

extension Blueprint {
  /// The path of the page of two actors, or of an older page of what passed between them.
  func address(of actors: ActorPair, page: Int? = nil) -> String {
    let name = "relations/\(library[actors.first].id)--\(library[actors.second].id)"
    return page.map { "\(name)/pages/\($0).html" } ?? name + ".html"
  }
}
