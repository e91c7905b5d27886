/// Why a record is not published.
enum Concealment: Sendable, Equatable, BitwiseCopyable {
  case draft
  case embargo(Moment)
  case expired(Moment)
  /// Not known, or not published, on the day as of which the site is written.
  case later

  var reason: String {
    switch self {
    case .draft: "a draft"
    case .embargo(let moment): "under embargo until \(moment.iso)"
    case .expired(let moment): "expired since \(moment.iso)"
    case .later: "of a later day"
    }
  }
}

/// A record that the rooms behind Linking never see.
struct HiddenRecord: Sendable, Equatable {
  /// The original's file, then those of its translations.
  var files: [String]
  /// Other names by which authors may mean it, in lower case.
  var names: [String]
  var concealment: Concealment

  var file: String { files.first ?? "" }

  init(files: [String], names: [String], concealment: Concealment) {
    (self.files, self.names, self.concealment) = (files, names, concealment)
  }

  init(_ record: Record, _ concealment: Concealment) {
    files = [record.file] + record.translations.map(\.file)
    names = record.otherNames.map { $0.lowercased() }
    self.concealment = concealment
  }
}

extension Record {
  /// Why it is not published, whoever looks.
  func concealment(at now: Moment) -> Concealment? { Sight(now: now).concealment(of: self) }

  /// Whether a correction says that it has been withdrawn.
  public var isWithdrawn: Bool { self.corrections.contains { $0.kind == .withdrawal } }
}
