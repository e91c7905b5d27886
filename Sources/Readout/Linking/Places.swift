import GFM

/// Where links may lead: the records by their files, the fragments of their pages, the media.
struct Places: Sendable {
  let index: RecordIndex
  let records: [Record]
  /// Headings of each record's texts, in the order of its bodies.
  let headings: [[[Heading]]]
  let media: Set<String>
  /// What is copied to the root of the site: address by path from the site's folder.
  let copies: [String: String]
  private let files: [String: RecordNumber]
  private let hiddenFiles: [String: HiddenRecord]

  init(
    _ records: [Record], index: RecordIndex, _ content: SiteContent, _ unchanged: Unchanged?,
    with parallelism: Parallelism
  ) {
    self.records = records
    self.index = index
    media = Set(content.media.map(\.file.address))
    copies = Dictionary(content.files.map { ($0.path, $0.address) }, uniquingKeysWith: { first, _ in first })
    headings = parallelism.map(records.count) { number in
      if let unchanged, !unchanged.isChanged[number] { return unchanged.last.places.headings[number] }
      let reserved = records[number].reservedIDs
      return records[number].bodies.map { $0?.document.headings(reserving: reserved) ?? [] }
    }
    var files: [String: RecordNumber] = [:]
    for (number, record) in records.enumerated() where !record.file.isEmpty {
      files[record.file] = RecordNumber(number)
      for translation in record.translations { files[translation.file] = RecordNumber(number) }
    }
    self.files = files
    let hidden = index.hidden.values.flatMap { record in record.files.map { ($0, record) } }
    hiddenFiles = Dictionary(hidden, uniquingKeysWith: { first, _ in first })
  }

  /// Whether links lead where they lead with other places, if the records and their parts are the same.
  func isAlike(_ other: Places) -> Bool {
    media == other.media && copies == other.copies && files == other.files
      && hiddenFiles.keys == other.hiddenFiles.keys
  }

  /// Whether the file belongs to a record so faulty that it could not be read.
  func isUnread(_ path: String) -> Bool {
    let id = path.split(separator: "/").last?.prefix { $0 != "." } ?? ""
    return index.unread.contains(String(id))
  }

  func record(atFile path: String) -> RecordNumber? { files[path] }

  func hidden(atFile path: String) -> HiddenRecord? { hiddenFiles[path] }

  var filePaths: some Sequence<String> { Array(files.keys) + copies.keys }

  /// Whether a page of the record has the fragment: the same for every language it exists in.
  func hasFragment(_ fragment: String, _ number: RecordNumber) -> Bool {
    let record = records[Int(number)]
    if record.partIDs.contains(fragment) || record.kind.sectionIDs.contains(fragment) { return true }
    return headings[Int(number)].contains { $0.contains { $0.id == fragment } }
  }

  /// What a link to the record may point at, for offers.
  func fragments(of number: RecordNumber) -> [String] {
    let record = records[Int(number)]
    return record.partIDs + headings[Int(number)].flatMap { $0.map(\.id) } + record.kind.sectionIDs.sorted()
  }
}
