/// The records that a site has when another is to join them.
struct RecordsInPlace {
  let configuration: SiteConfiguration
  private let records: [Record]
  private let unread: [RecordFile]
  private let index: RecordIndex

  /// Mistakes in the site's records are not looked at: a new one may be written before they are mended.
  init(site: String) throws(StartingError) {
    guard Disk.type(of: site + "/Content", following: true) == .folder else {
      throw StartingError(
        .wrongUse, "there is no folder Content in \(site == "." ? "this folder" : site)",
        advice: "Run Readout in the site's folder, name it with --site, or make a site with 'readout init'.")
    }
    let content = read(site: site, with: Parallelism(jobs: 1))
    configuration = content.configuration
    records = assemble(content.records).records
    unread = content.unread
    index = RecordIndex(records, hidden: [:], unread: Set(content.unread.map(\.id)))
  }

  /// The records of a kind that have a file.
  func own(_ kind: Kind) -> [Record] { records.filter { $0.kind == kind && !$0.file.isEmpty } }

  /// The record that an option names, by its id or another name.
  func record(_ name: String, _ option: String, _ kinds: [Kind]) throws(StartingError) -> Record {
    let wanted = ValueType.reference(kinds: kinds).phrase
    switch index.find(name) {
    case .found(let number), .indirect(let number):
      let record = records[Int(number)]
      if kinds.contains(record.kind) { return record }
      throw StartingError(
        .wrongUse, "'\(name)' is \(record.kind.wordWithArticle)", advice: "\(option) takes \(wanted).")
    case .unread:
      throw StartingError(
        .wrongUse, "the file of '\(name)' cannot be read",
        advice: "'readout check' says what is wrong with it.")
    case .hidden, .unknown:
      let ids = records.filter { kinds.contains($0.kind) }.map(\.id)
      throw StartingError(
        .wrongUse, "'\(name)' is not \(wanted)",
        advice: advice(name, ids) ?? "Begin its record first: readout new \(kinds[0].word).")
    }
  }

  /// Asks for an outcome of a meeting.
  func checkOutcome(_ id: String, of record: Record) throws(StartingError) {
    let ids = record.meeting?.outcomes.map(\.id) ?? []
    guard !ids.contains(id) else { return }
    let all = ids.isEmpty ? "It has none." : "It has: \(ids.joined(separator: ", "))."
    throw StartingError(
      .wrongUse, "'\(id)' is not an outcome of '\(record.id)'", advice: advice(id, ids) ?? all)
  }

  /// Asks that no record has an id, or answers to it. The file of an actor may complete a built-in one.
  func checkFree(_ request: RecordRequest, _ id: String) throws(StartingError) {
    guard let owner = owner(of: id, for: request.kind) else { return }
    let other = (2...).lazy.map { "\(id)-\($0)" }.first { self.owner(of: $0, for: request.kind) == nil } ?? id
    throw StartingError(
      .wrongUse, "'\(id)' is taken: it is \(owner)", advice: "Give another id: \(request.command(id: other))."
    )
  }

  private func owner(of id: String, for kind: Kind) -> String? {
    switch index.find(id) {
    case .found(let number): owner(records[Int(number)], for: kind).map { "the id of \($0)" }
    case .indirect(let number):
      "another name of \(owner(records[Int(number)], for: nil) ?? "'\(id)'")"
    case .unread: unread.first { $0.id == id }.map { "the id of \($0.path)" }
    case .hidden, .unknown: nil
    }
  }

  private func owner(_ record: Record, for kind: Kind?) -> String? {
    guard record.file.isEmpty else { return record.file }
    return kind == .actor ? nil : "the built-in actor '\(record.id)'"
  }

  private func advice(_ name: String, _ names: [String]) -> String? {
    offer(name, among: names).first.map { $0.prefix(1).uppercased() + $0.dropFirst() }
  }
}
