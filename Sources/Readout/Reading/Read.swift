/// Everything that `Content/` says, before any record knows of another.
public struct SiteContent: Sendable {
  public var configuration: SiteConfiguration
  /// In the order of their files' paths.
  public var records: [Record]
  public var media: [MediaFile]
  public var files: [StaticFile]
  public var diagnostics: [Diagnostic]
  /// Files so faulty that there is no record of them. What refers to them is not at fault.
  var unread: [RecordFile] = []
}

/// Reading: the files of a site's `Content/` as typed records, with all that is wrong with each.
/// - Parameter site: the folder that holds `Content/`.
public func read(site: String, with parallelism: Parallelism, progress: Progress = .none) -> SiteContent {
  var discovery = Discovery(site: site)
  discovery.run()
  let found = discovery.found
  var settings = ReadingSettings(media: Set(found.media.map(\.address)))
  let (configuration, problems) =
    found.hasConfiguration ? readConfiguration(in: site, settings) : (.init(), [])
  settings.timeZone = configuration.timeZone
  var content = SiteContent(
    configuration: configuration, records: [], media: [], files: found.files,
    diagnostics: discovery.diagnostics + problems)
  content.readOriginals(
    found.records.filter { $0.language == nil }, in: site, settings, parallelism, progress)
  content.readTranslations(found.records.filter { $0.language != nil }, in: site, settings)
  content.readMedia(found.media, in: site, parallelism)
  return content
}

extension SiteContent {
  fileprivate mutating func readOriginals(
    _ files: [RecordFile], in site: String, _ settings: ReadingSettings, _ parallelism: Parallelism,
    _ progress: Progress
  ) {
    progress.begin("reading", count: files.count)
    let read = parallelism.map(files.count) { index in
      defer { progress.advance() }
      return readRecord(files[index], in: site, settings)
    }
    records.reserveCapacity(files.count)
    for (file, result) in zip(files, read) {
      if let record = result.record { records.append(record) } else { unread.append(file) }
      diagnostics += result.diagnostics
    }
  }

  /// Translations are few, and need the citations of their originals.
  fileprivate mutating func readTranslations(
    _ files: [RecordFile], in site: String, _ settings: ReadingSettings
  ) {
    guard !files.isEmpty else { return }
    let places = Dictionary(
      records.indices.map { (originalPath(records[$0].file), $0) }, uniquingKeysWith: { first, _ in first })
    for file in files {
      guard let problem = misplaced(file, originals: places) else {
        readTranslation(file, at: places[originalPath(file.path)], in: site, settings)
        continue
      }
      diagnostics.append(problem)
    }
  }

  private mutating func readTranslation(
    _ file: RecordFile, at place: Int?, in site: String, _ settings: ReadingSettings
  ) {
    guard let place else { return }
    let (translation, problems) = Readout.readTranslation(file, of: records[place], in: site, settings)
    diagnostics += problems
    if let translation { records[place].translations.append(translation) }
  }

  private func misplaced(_ file: RecordFile, originals: [String: Int]) -> Diagnostic? {
    let language = file.language ?? ""
    if !configuration.languages.contains(language) {
      let known = configuration.languages
      return Diagnostic(
        .unknownLanguage, in: file.path, at: .start, "'\(language)' is not a language of this site",
        help: offer(language, among: known) + [
          "name it in site.yml: languages: [\((known + [language]).joined(separator: ", "))]"
        ])
    }
    let original = originalPath(file.path)
    guard originals[original] == nil, !unread.contains(where: { originalPath($0.path) == original }) else {
      return nil
    }
    return Diagnostic(
      .missingOriginal, in: file.path, at: .start, "there is no original for this translation",
      help: ["write \(original).md beside it"])
  }
}

/// The path of a record's file without language and ending.
private func originalPath(_ path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  let stem = name.prefix { $0 != "." }
  return String(path.dropLast(name.count)) + stem
}
