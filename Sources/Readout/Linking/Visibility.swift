/// Why a record is not published, or not wholly.
enum Concealment: Sendable {
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
struct HiddenRecord: Sendable {
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
func visibleRecords(_ records: [Record], at now: Moment) -> (
  visible: [Record], hidden: [String: HiddenRecord]
) {
  var visible: [Record] = []
  var hidden: [String: HiddenRecord] = [:]
  visible.reserveCapacity(records.count)
  for record in records {
    if let concealment = record.concealment(at: now) {
      let files = [record.file] + record.translations.map(\.file)
      hidden[record.id] = HiddenRecord(files: files, concealment: concealment)
    } else {
      visible.append(record.access == .members ? record.teaser : record)
    }
  }
  return (visible, hidden)
}
