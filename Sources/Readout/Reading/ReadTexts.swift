/// A file of a site that does not lie on the disk, such as one of an older revision.
public struct SourceFile: Sendable {
  public enum Content: Sendable {
    case bytes([UInt8])
    /// It is there, and nobody needs to know what it holds.
    case unread
    /// There is nothing to read, for a reason: "the link leads nowhere".
    case missing(String)
  }

  /// Path from the site's folder: `Content/briefs/x.md`.
  public var path: String
  public var content: Content

  public init(path: String, content: Content) {
    (self.path, self.content) = (path, content)
  }

  fileprivate var bytes: [UInt8]? { if case .bytes(let bytes) = content { bytes } else { nil } }
}

/// Reading: files in memory as typed records, as those on a disk would be read. What is only copied is not
/// looked into.
public func read(files: [SourceFile], with parallelism: Parallelism) -> SiteContent {
  var discovery = Discovery(site: "")
  discovery.run(over: files)
  let texts = Dictionary(
    files.compactMap { file in file.bytes.map { (file.path, $0) } }, uniquingKeysWith: { first, _ in first })
  var settings = ReadingSettings(media: Set(discovery.found.media.map(\.address)))
  let reading = FileReading(file: "Content/site.yml", settings: settings)
  let configuration = texts["Content/site.yml"].flatMap { readConfiguration(text: $0, reading) } ?? .init()
  settings.timeZone = configuration.timeZone
  settings.credits = nil
  var content = SiteContent(
    configuration: configuration, records: [], media: [], files: discovery.found.files,
    diagnostics: discovery.diagnostics + reading.diagnostics)
  let originals = discovery.found.records.filter { $0.language == nil }
  let known = settings
  let read = parallelism.map(originals.count) { index in
    readRecord(originals[index], text: texts[originals[index].path] ?? [], known)
  }
  for (file, read) in zip(originals, read) { content.take(read, of: file) }
  content.takeTranslations(discovery.found.records.filter { $0.language != nil }, texts, settings)
  return content
}

extension SiteContent {
  fileprivate mutating func take(_ read: ReadRecord, of file: RecordFile) {
    if let record = read.record { records.append(record) } else { unread.append(file) }
    diagnostics += read.diagnostics
  }

  fileprivate mutating func takeTranslations(
    _ files: [RecordFile], _ texts: [String: [UInt8]], _ settings: ReadingSettings
  ) {
    let places = Dictionary(
      records.indices.map { (originalPath(records[$0].file), $0) }, uniquingKeysWith: { first, _ in first })
    for file in files {
      if let problem = misplaced(file, originals: places) {
        diagnostics.append(problem)
      } else if let place = places[originalPath(file.path)] {
        let read = readTranslation(file, of: records[place], text: texts[file.path] ?? [], settings)
        diagnostics += read.diagnostics
        if let translation = read.translation { records[place].translations.append(translation) }
      }
    }
  }
}

extension Discovery {
  /// Sorts files that are known by their paths alone.
  mutating func run(over files: [SourceFile]) {
    for file in files.sorted(by: { $0.path < $1.path }) { visit(file) }
    finish()
  }

  private mutating func visit(_ file: SourceFile) {
    var path = ""
    for name in file.path.split(separator: "/").map(String.init) {
      path += path.isEmpty ? name : "/" + name
      if isIgnored(name, path) { return }
    }
    if case .missing(let reason) = file.content {
      return report(.notAFile, file.path, reason, ["put the file itself there"])
    }
    classify(file.path, String(file.path.split(separator: "/").last ?? ""))
  }
}
