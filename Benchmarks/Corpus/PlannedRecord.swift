/// The folders of a site.
enum Kind: String {
  case briefs, meetings, reactions, actors, people, topics, sources, authors, pages
}

/// What other records need to know of a record in order to refer to it.
struct PlannedRecord: Sendable {
  let id: String
  let title: String
  let day: CalendarDay
  /// Where its file lies, counted from `Content/`.
  let folder: String
  var holding: Holding?

  var path: String { "\(folder)/\(id).md" }

  init(id: String, title: String, day: CalendarDay, folder: String, holding: Holding? = nil) {
    self.id = id
    self.title = title
    self.day = day
    self.folder = folder
    self.holding = holding
  }

  /// A record without a date, named by its title.
  init(name: String, kind: Kind) {
    self.init(id: Names.slug(name), title: name, day: CalendarDay(number: 0), folder: kind.rawValue)
  }

  /// The relative link from this record's file to another's.
  func link(to other: PlannedRecord) -> String {
    let climbs = folder.split(separator: "/").count
    return String(repeating: "../", count: climbs) + other.path
  }
}
