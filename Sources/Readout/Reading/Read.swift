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
  var memory = ReadingMemory()
  return read(site: site, after: .everything, remembering: &memory, with: parallelism, progress: progress)
}

/// Reading once more: what cannot have changed is taken from memory.
public func read(
  site: String, after change: SiteChange, remembering memory: inout ReadingMemory,
  with parallelism: Parallelism, progress: Progress = .none
) -> SiteContent {
  let isKept = memory.keepsFiles(change, in: site)
  let discovery = discover(site, isKept: isKept, &memory)
  let found = discovery.found
  var settings = ReadingSettings(media: Set(found.media.map(\.address)))
  let (configuration, problems) = configuration(in: site, change, found, settings, &memory)
  settings.timeZone = configuration.timeZone
  var content = SiteContent(
    configuration: configuration, records: [], media: [], files: found.files,
    diagnostics: discovery.diagnostics + problems)
  var reading = ContentReading(
    site: site, change: change, settings: settings, isLinked: found.hasLinks, isKept: isKept,
    memory: memory)
  // Handed over, so that it is changed where it lies.
  memory = ReadingMemory()
  reading.readMedia(found.media, &content, parallelism)
  reading.settle(credits(of: content.media))
  reading.readOriginals(found.records.filter { $0.language == nil }, &content, parallelism, progress)
  reading.readTranslations(found.records.filter { $0.language != nil }, &content)
  memory = reading.memory
  return content
}

private func discover(_ site: String, isKept: Bool, _ memory: inout ReadingMemory) -> Discovery {
  if let known = memory.discovery, isKept { return known }
  var discovery = Discovery(site: site)
  discovery.run()
  memory.discovery = discovery
  return discovery
}

private func configuration(
  in site: String, _ change: SiteChange, _ found: ContentFiles, _ settings: ReadingSettings,
  _ memory: inout ReadingMemory
) -> (SiteConfiguration, [Diagnostic]) {
  if let known = memory.configuration, !change.mayConcern("Content/site.yml"), !found.hasLinks,
    memory.settings?.media == settings.media
  {
    return (known.value, known.problems)
  }
  let read = found.hasConfiguration ? readConfiguration(in: site, settings) : (.init(), [])
  memory.configuration = (read.0, read.1)
  return read
}

/// What the fields of images say, by path from `Content/`; only of those that say something.
func credits(of media: [MediaFile]) -> [String: FileCredit] {
  var credits: [String: FileCredit] = [:]
  for case let (file, facts?) in media.lazy.map({ ($0.file, $0.facts) }) where !facts.credit.isEmpty {
    credits[file.address] = facts.credit
  }
  return credits
}

extension ContentReading {
  /// Completes what the reading of records depends on: with other settings, no file is what it was.
  fileprivate mutating func settle(_ credits: [String: FileCredit]) {
    settings.credits = credits
    if memory.settings != settings { memory.forgetRecords() }
    memory.settings = settings
  }
}

extension ReadingMemory {
  fileprivate mutating func forgetRecords() {
    originals = []
    originalPlaces = [:]
    translations = [:]
    whole = [:]
  }
}
