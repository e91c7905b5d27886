import GFM

/// Where links may lead: the records by their files, the fragments of their pages, the media.
struct Places: Sendable {
  let index: RecordIndex
  private(set) var records: PerRecord<Record>
  /// Headings of each record's texts, in the order of its bodies, with ids that no section of its page has.
  private(set) var headings: PerRecord<[[Heading]]>
  let media: Set<String>
  /// What is copied to the root of the site: address by path from the site's folder.
  let copies: [String: String]
  private let files: [String: RecordNumber]
  private let hiddenFiles: [String: HiddenRecord]

  init(
    _ records: [Record], index: RecordIndex, _ content: SiteContent, _ unchanged: Unchanged?,
    with parallelism: Parallelism
  ) {
    if let known = unchanged?.places(records, content) {
      self = known
      return
    }
    self.records = PerRecord(records)
    self.index = index
    media = Set(content.media.map(\.file.address))
    copies = Dictionary(content.files.map { ($0.path, $0.address) }, uniquingKeysWith: { first, _ in first })
    headings = PerRecord(
      parallelism.map(records.count) { number in
        if let unchanged, !unchanged.isChanged[number] { return unchanged.last.places.headings[number] }
        return Self.headings(of: records[number])
      })
    var files: [String: RecordNumber] = [:]
    for (number, record) in records.enumerated() where !record.file.isEmpty {
      files[record.file] = RecordNumber(number)
      for translation in record.translations { files[translation.file] = RecordNumber(number) }
    }
    self.files = files
    hiddenFiles = Self.hiddenFiles(index)
  }

  /// Places of which nothing is known but where the records come from.
  init(
    _ records: PerRecord<Record>, index: RecordIndex, _ origins: [SiteTables.Origin], _ found: ContentFiles
  ) {
    self.records = records
    self.index = index
    media = Set(found.media.map(\.address))
    copies = Dictionary(found.files.map { ($0.path, $0.address) }, uniquingKeysWith: { first, _ in first })
    headings = PerRecord(count: records.count) { Self.headings(of: records[$0]) }
    var files: [String: RecordNumber] = [:]
    for (number, origin) in origins.enumerated() where !origin.file.isEmpty {
      files[origin.file] = RecordNumber(number)
      for translation in origin.translations { files[translation.file] = RecordNumber(number) }
    }
    self.files = files
    hiddenFiles = Self.hiddenFiles(index)
  }

  private static func hiddenFiles(_ index: RecordIndex) -> [String: HiddenRecord] {
    let hidden = index.hidden.values.flatMap { record in record.files.map { ($0, record) } }
    return Dictionary(hidden, uniquingKeysWith: { first, _ in first })
  }

  private static func headings(of record: Record) -> [[Heading]] {
    let reserved = record.reservedIDs
    return record.bodies.map { $0?.document.headings(reserving: reserved) ?? [] }
  }

  /// The same places with the records as they are now, of which some have other parts.
  fileprivate func renewed(_ records: [Record], _ changed: [Int]) -> Places {
    var places = self
    places.records = PerRecord(records)
    for number in changed { places.headings.replace(number, with: Self.headings(of: records[number])) }
    return places
  }

  /// The same places with another text of one record.
  func replacing(_ number: RecordNumber, with record: Record) -> Places {
    var places = self
    places.records.replace(Int(number), with: record)
    places.headings.replace(Int(number), with: Self.headings(of: record))
    return places
  }

  fileprivate func copies(_ content: SiteContent) -> Bool {
    media == Set(content.media.map(\.file.address)) && copies.count == content.files.count
      && content.files.allSatisfy { copies[$0.path] == $0.address }
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

extension Unchanged {
  /// The places of the last time, when every file lies where it lay.
  fileprivate func places(_ records: [Record], _ content: SiteContent) -> Places? {
    let keepsFiles = changed.allSatisfy { number in
      records[number].file == last.sources[number].file
        && records[number].translations.map(\.file) == last.sources[number].translations.map(\.file)
    }
    return keepsFiles && last.places.copies(content) ? last.places.renewed(records, changed) : nil
  }
}
