/// Finds records by id, and by the other names that authors may use for them.
struct RecordIndex: Sendable {
  let numbers: [String: RecordNumber]
  /// The kind of each record.
  let kinds: [Kind]
  let hidden: [String: HiddenRecord]
  /// Records that could not be read, which was reported where they are.
  let unread: Set<String>
  /// Titles, aliases and former ids that stand for one record only.
  let otherNames: [String: RecordNumber]
  /// Ids of hidden records by their other names.
  private let hiddenNames: [String: String]

  init(_ records: [Record], hidden: [String: HiddenRecord], unread: Set<String> = []) {
    var numbers: [String: RecordNumber] = [:]
    numbers.reserveCapacity(records.count)
    for (number, record) in records.enumerated() { numbers[record.id] = RecordNumber(number) }
    self.numbers = numbers
    kinds = records.map(\.kind)
    self.hidden = hidden
    self.unread = unread
    otherNames = Self.otherNames(records)
    hiddenNames = Self.names(hidden)
  }

  init(
    numbers: [String: RecordNumber], kinds: [Kind], hidden: [String: HiddenRecord],
    otherNames: [String: RecordNumber]
  ) {
    (self.numbers, self.kinds, self.hidden, self.otherNames) = (numbers, kinds, hidden, otherNames)
    unread = []
    hiddenNames = Self.names(hidden)
  }

  private static func names(_ hidden: [String: HiddenRecord]) -> [String: String] {
    var names: [String: String] = [:]
    for (id, record) in hidden.sorted(by: { $0.key < $1.key }) {
      for name in record.names where names[name] == nil { names[name] = id }
    }
    return names
  }

  enum Finding {
    case found(RecordNumber)
    /// By another name or a former id.
    case indirect(RecordNumber)
    case hidden(HiddenRecord)
    case unread
    case unknown
  }

  func find(_ id: String) -> Finding {
    if let number = numbers[id] { return .found(number) }
    if let record = hidden[id] { return .hidden(record) }
    if unread.contains(id) { return .unread }
    if let number = otherNames[id.lowercased()] { return .indirect(number) }
    if let id = hiddenNames[id.lowercased()], let record = hidden[id] { return .hidden(record) }
    return .unknown
  }

  private static func otherNames(_ records: [Record]) -> [String: RecordNumber] {
    var names: [String: RecordNumber?] = [:]
    for (number, record) in records.enumerated() {
      for name in record.otherNames {
        let other = names.updateValue(RecordNumber(number), forKey: name.lowercased())
        if let other, other != RecordNumber(number) { names.updateValue(nil, forKey: name.lowercased()) }
      }
    }
    return names.compactMapValues { $0 }
  }
}

extension Record {
  /// Whether an index of names would hold the same for both.
  func isNamed(like other: Record) -> Bool {
    self.id == other.id && self.kind == other.kind && mayBeNamed == other.mayBeNamed
      && (!mayBeNamed || otherNames == other.otherNames)
  }

  /// Briefs and reactions are named by id alone: their titles are sentences.
  private var mayBeNamed: Bool {
    self.kind != .reaction && self.kind != .brief || !self.redirects.isEmpty || !self.aliases.isEmpty
  }

  /// What may be written for its id: title, aliases, and the ids that its former addresses had.
  var otherNames: [String] {
    guard mayBeNamed else { return [] }
    return [self.title] + self.aliases.map(\.text) + self.redirects.compactMap { formerID($0.text) }
  }

  /// The id that a record at an address has; nil for an address of another form.
  func formerID(_ address: String) -> String? {
    guard address.hasSuffix(".html"), let name = address.split(separator: "/").last else { return nil }
    let id = String(name.dropLast(5))
    return isID(id) ? id : nil
  }
}
