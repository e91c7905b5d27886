/// The records that were not known yet on the day as of which a site is written.
struct UnknownRecords: Sendable, Equatable {
  private var ids: Set<String> = []
  private var names: Set<String> = []

  init(_ hidden: [String: HiddenRecord]) {
    for (id, record) in hidden where record.concealment == .later { add(id, record) }
  }

  var isEmpty: Bool { ids.isEmpty }

  private mutating func add(_ id: String, _ record: HiddenRecord) {
    ids.insert(id)
    names.formUnion(record.names)
  }

  /// Whether a reference means one of them.
  func contains(_ reference: Reference) -> Bool {
    !isEmpty && (ids.contains(reference.id) || names.contains(reference.id.lowercased()))
  }

  func contains(_ reference: Reference?) -> Bool { reference.map { contains($0) } ?? false }

  /// A reaction of somebody unknown, or to something unknown, says nothing.
  mutating func addReactions(_ records: [Record], _ hidden: inout [String: HiddenRecord]) {
    guard !isEmpty else { return }
    var isNew = true
    while isNew {
      isNew = false
      for record in records where record.kind == .reaction && hidden[record.id] == nil {
        guard let reaction = record.reaction, contains(reaction.to) || contains(reaction.by) else { continue }
        let later = HiddenRecord(record, .later)
        hidden[record.id] = later
        add(record.id, later)
        isNew = true
      }
    }
  }
}
