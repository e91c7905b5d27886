import Synchronization

/// Records that are read when somebody asks for them, for a site of which it is known what records it has.
final class RestoredRecords: Sendable {
  let site: String
  let settings: ReadingSettings
  let sight: Sight
  private let unknown: UnknownRecords
  let origins: [SiteTables.Origin]
  /// The path of a file that could not be read as it was.
  private let loss = Mutex<String?>(nil)

  init(_ tables: SiteTables, in site: String, _ settings: ReadingSettings, _ sight: Sight) {
    (origins, self.site, self.settings, self.sight) = (tables.origins, site, settings, sight)
    unknown = UnknownRecords(tables.hidden)
  }

  var lostFile: String? { loss.withLock { $0 } }

  /// The record as Linking begins with it: whole, but its references not looked up.
  func source(_ number: Int) -> Record {
    let origin = origins[number]
    guard !origin.file.isEmpty else {
      guard let record = builtIn[origin.id] else { return lost(origin) }
      return sight.part(of: record, without: unknown) ?? record
    }
    guard var record = read(origin).record else { return lost(origin) }
    if let base = builtIn[record.id] { record.complete(with: base) }
    return sight.part(of: record, without: unknown) ?? record
  }

  /// Reads a record with its translations.
  func read(_ origin: SiteTables.Origin) -> ReadRecord {
    let file = RecordFile(path: origin.file, kind: origin.kind, id: origin.id)
    var result = readRecord(file, in: site, settings)
    guard var record = result.record else { return result }
    for (language, path) in origin.translations {
      let file = RecordFile(path: path, kind: origin.kind, id: origin.id, language: language)
      let read = readTranslation(file, of: record, in: site, settings)
      result.diagnostics += read.diagnostics
      if let translation = read.translation { record.translations.append(translation) }
    }
    result.record = record
    return result
  }

  /// Something in the place of a record that is not there any more; what is made of it is thrown away.
  private func lost(_ origin: SiteTables.Origin) -> Record {
    loss.withLock { $0 = $0 ?? origin.file }
    return Record(
      Record.Fields(
        kind: origin.kind, id: origin.id, file: origin.file, title: "", titleSpan: .start, topics: [],
        aliases: [], redirects: [], isDraft: false, access: .open, sources: [], corrections: [],
        details: .withheld, translations: []))
  }
}

private let builtIn = Dictionary(
  BuiltInActors.records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
