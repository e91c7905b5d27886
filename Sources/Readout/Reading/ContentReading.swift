/// Reads the files that have to be read, and takes the others from memory.
struct ContentReading {
  let site: String
  let change: SiteChange
  var settings: ReadingSettings
  let isLinked: Bool
  /// Whether the list of files is that of the last time.
  let isKept: Bool
  var memory: ReadingMemory
  /// Paths, without language and ending, of records of which a file was read anew.
  private var renewed: Set<String> = []

  init(
    site: String, change: SiteChange, settings: ReadingSettings, isLinked: Bool, isKept: Bool,
    memory: ReadingMemory
  ) {
    self.isKept = isKept
    self.site = site
    self.change = change
    self.settings = settings
    self.isLinked = isLinked
    self.memory = memory
  }

  mutating func readOriginals(
    _ files: [RecordFile], _ content: inout SiteContent, _ parallelism: Parallelism, _ progress: Progress
  ) {
    progress.begin("reading", count: files.count)
    let known = memory
    let (site, change, settings, isLinked) = (site, change, settings, isLinked)
    let toRead = filesToRead(files)
    let read = parallelism.map(toRead.count) { index in
      defer { progress.advance() }
      let file = files[toRead[index]]
      if let place = known.originalPlaces[file.path],
        known.originals[place].isCurrent(file.path, in: site, change, isLinked: isLinked)
      {
        return (file: known.originals[place], isNew: false)
      }
      let stamp = FileStamp(of: site + "/" + file.path)
      return (ReadingMemory.File(stamp: stamp, result: readRecord(file, in: site, settings)), true)
    }
    remember(read, toRead, files)
    content.records.reserveCapacity(files.count)
    for (file, read) in zip(files, memory.originals) {
      if let record = read.result.record {
        content.records.append(record)
      } else {
        content.unread.append(file)
      }
      if !read.result.diagnostics.isEmpty { content.diagnostics += read.result.diagnostics }
    }
  }

  /// All files, unless the list of files is that of the last time and it is known which of them changed.
  private func filesToRead(_ files: [RecordFile]) -> [Int] {
    guard case .files(let paths) = change, isKept, memory.originals.count == files.count else {
      return Array(files.indices)
    }
    return paths.compactMap { memory.originalPlaces[$0] }.sorted()
  }

  private mutating func remember(
    _ read: [(file: ReadingMemory.File<ReadRecord>, isNew: Bool)], _ places: [Int], _ files: [RecordFile]
  ) {
    for (place, read) in zip(places, read) where read.isNew {
      renewed.insert(originalPath(files[place].path))
    }
    guard places.count == files.count else {
      for (place, read) in zip(places, read) { memory.originals[place] = read.file }
      return
    }
    memory.originals = read.map(\.file)
    memory.originalPlaces = Dictionary(
      files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Translations are few, and need the citations of their originals.
  mutating func readTranslations(_ files: [RecordFile], _ content: inout SiteContent) {
    let before = memory.translations
    memory.translations = [:]
    guard !files.isEmpty else { return memory.whole = [:] }
    let places = Dictionary(
      content.records.indices.map { (originalPath(content.records[$0].file), $0) },
      uniquingKeysWith: { first, _ in first })
    for file in files
    where before[file.path]?.isCurrent(file.path, in: site, change, isLinked: isLinked) != true {
      renewed.insert(originalPath(file.path))
    }
    for file in files {
      if let problem = content.misplaced(file, originals: places) {
        content.diagnostics.append(problem)
      } else if let place = places[originalPath(file.path)] {
        readTranslation(file, before[file.path], at: place, &content)
      }
    }
    keepWhole(places, &content)
  }

  private mutating func readTranslation(
    _ file: RecordFile, _ known: ReadingMemory.File<ReadTranslation>?, at place: Int,
    _ content: inout SiteContent
  ) {
    var read = known
    if known == nil || renewed.contains(originalPath(file.path)) {
      let stamp = FileStamp(of: site + "/" + file.path)
      read = ReadingMemory.File(
        stamp: stamp,
        result: Readout.readTranslation(file, of: content.records[place], in: site, settings))
    }
    guard let read else { return }
    memory.translations[file.path] = read
    content.diagnostics += read.result.diagnostics
    if let translation = read.result.translation { content.records[place].translations.append(translation) }
  }

  /// A record of which no file was read anew is the very record that it was.
  private mutating func keepWhole(_ places: [String: Int], _ content: inout SiteContent) {
    var whole: [String: Record] = [:]
    for (path, place) in places where !content.records[place].translations.isEmpty {
      if !renewed.contains(path), let known = memory.whole[path],
        known.translations.map(\.file) == content.records[place].translations.map(\.file)
      {
        content.records[place] = known
      }
      whole[path] = content.records[place]
    }
    memory.whole = whole
  }

  mutating func readMedia(
    _ files: [StaticFile], _ content: inout SiteContent, _ parallelism: Parallelism
  ) {
    let known = memory.images
    let (site, change, isLinked) = (site, change, isLinked)
    let read = parallelism.map(files.count, grain: 1) { index in
      let path = files[index].path
      if let file = known[path], file.isCurrent(path, in: site, change, isLinked: isLinked) { return file }
      let stamp = FileStamp(of: site + "/" + path)
      return ReadingMemory.File(stamp: stamp, result: readImage(files[index], in: site))
    }
    memory.images = [:]
    for (file, read) in zip(files, read) {
      content.media.append(MediaFile(file: file, size: read.result.size, facts: read.result.facts))
      if let problem = read.result.problem { content.diagnostics.append(problem) }
      memory.images[file.path] = read
    }
  }
}

extension SiteContent {
  /// What is wrong with the place or the language of a translation.
  /// - Parameter originals: places in the records, by path without language and ending.
  func misplaced(_ file: RecordFile, originals: [String: Int]) -> Diagnostic? {
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
func originalPath(_ path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  let stem = name.prefix { $0 != "." }
  return String(path.dropLast(name.count)) + stem
}
