/// Why a record is not published, or not wholly.
enum Concealment: Sendable, Equatable, BitwiseCopyable {
  case draft
  case embargo(Moment)
  case expired(Moment)

  var reason: String {
    switch self {
    case .draft: "a draft"
    case .embargo(let moment): "under embargo until \(moment.iso)"
    case .expired(let moment): "expired since \(moment.iso)"
    }
  }
}

/// A record that the rooms behind Linking never see.
struct HiddenRecord: Sendable, Equatable {
  /// The original's file, then those of its translations.
  var files: [String]
  var concealment: Concealment

  var file: String { files.first ?? "" }
}

extension Record {
  /// Decided here, once, for every output.
  func concealment(at now: Moment) -> Concealment? {
    if self.isDraft { return .draft }
    if let embargo = self.embargo, now.seconds < embargo.seconds { return .embargo(embargo) }
    if let expires = self.expires, now.seconds >= expires.seconds { return .expired(expires) }
    return nil
  }

  /// What the public sees of a members' record: title, summary and date.
  var teaser: Record {
    var teaser = self
    teaser.topics = []
    teaser.aliases = []
    teaser.sources = []
    teaser.corrections = []
    teaser.known = nil
    teaser.note = nil
    teaser.wikidata = nil
    teaser.body = nil
    teaser.details = .withheld
    for index in teaser.translations.indices { teaser.translations[index].body = nil }
    return teaser
  }
}

/// Takes out what may not be seen, and cuts members' records down to their teasers.
/// - Parameter showsHidden: whether everything may be seen: drafts, what is before its embargo or past its
///   expiry, and the whole of members' records.
func visibleRecords(
  _ records: [Record], at now: Moment, showsHidden: Bool, _ derived: inout DerivedRecords
) -> (visible: [Record], hidden: [String: HiddenRecord]) {
  var visible: [Record] = []
  var hidden: [String: HiddenRecord] = [:]
  visible.reserveCapacity(records.count)
  for record in records {
    if !showsHidden, let concealment = record.concealment(at: now) {
      let files = [record.file] + record.translations.map(\.file)
      hidden[record.id] = HiddenRecord(files: files, concealment: concealment)
    } else {
      let isTeaser = record.access == .members && !showsHidden
      visible.append(isTeaser ? derived(record, as: .teaser) { $0 = $0.teaser } : record)
    }
  }
  return (visible, hidden)
}
