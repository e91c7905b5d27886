/// A site as those see it who write it: with the records that are not published, too.
public struct AuthoredSite: Sendable {
  let content: SiteContent
  /// Every record, linked as if all were published and open.
  let library: Library
  let index: RecordIndex
  /// What a build would find wrong with the content.
  public let diagnostics: [Diagnostic]
  let checking: ContentChecking
  /// The places in `content.records`, by id.
  private let places: [String: Int]

  /// Reads and links a site.
  public init(_ options: BuildOptions) {
    let parallelism = Parallelism(jobs: options.jobs)
    content = read(site: options.site, with: parallelism)
    checking = ContentChecking(
      theme: readTheme(site: options.site), now: options.now, parallelism: parallelism)
    diagnostics = checking.problems(of: content)
    places = Dictionary(
      content.records.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    library = link(content, at: options.now, as: .everything, with: parallelism).library
    index = RecordIndex(Array(library.records), hidden: [:], unread: Set(content.unread.map(\.id)))
  }

  /// A record as its files have it; nil for one that is built in and has none.
  func written(_ number: RecordNumber) -> Record? {
    places[library[number].id].map { content.records[$0] }
  }
}

/// Says what is wrong with content. What is wrong with templates is no matter of authors.
struct ContentChecking: Sendable {
  let theme: Theme
  let now: Moment
  let parallelism: Parallelism

  /// - Parameter visibility: which records are looked at.
  func problems(of content: SiteContent, as visibility: Visibility = .published) -> [Diagnostic] {
    let (library, linkProblems) = link(content, at: now, as: visibility, with: parallelism)
    let planned = plan(
      library, content, strings: theme.strings(for: content.configuration).strings,
      assets: theme.assets, with: parallelism)
    let all = content.diagnostics + linkProblems + planned.diagnostics
    return all.filter { $0.file.hasPrefix("Content") }.inPrintingOrder()
  }
}

extension SiteContent {
  /// What its files were read with.
  var settings: ReadingSettings {
    ReadingSettings(
      timeZone: configuration.timeZone, media: Set(media.map(\.file.address)), credits: credits(of: media))
  }
}

extension Record {
  /// The original's file, then those of its translations.
  var recordFiles: [RecordFile] {
    [RecordFile(path: self.file, kind: self.kind, id: self.id, language: nil)]
      + self.translations.map {
        RecordFile(path: $0.file, kind: self.kind, id: self.id, language: $0.language)
      }
  }
}
