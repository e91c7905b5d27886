import SourceText

/// What a build leaves for the next one: what it read, what it found, and what it wrote.
struct BuildNotes: Sendable {
  /// What was read of a record's file.
  struct ReadFile: Sendable {
    var path: String
    var stamp: FileStamp?
    var digest: RecordDigest
  }

  /// A file that is copied, or read for its size alone.
  struct CopiedFile: Sendable {
    var path: String
    var address: String
    var stamp: FileStamp?
    var digest: ContentDigest
  }

  /// A file that was written.
  struct WrittenFile: Sendable, BitwiseCopyable {
    var stamp: OutputStamp
    var digest: ContentDigest
  }

  /// What else the site depends on: when any of it is another, so is the site.
  var circumstances: ContentDigest
  var horizon: Horizon
  /// In the order in which Discovery finds them.
  var records: [ReadFile]
  var copies: [CopiedFile]
  /// Warnings, since there is no site with errors.
  var diagnostics: [Diagnostic]
  /// As many as the content has, hidden ones included.
  var recordCount: Int
  var tables: SiteTables
  /// What the site must not publish.
  var held = HeldWords()
  /// The files of texts that are held.
  var heldFiles: [String] = []
  var pages: [PlannedPage]
  /// What each page shows of texts.
  var reads: [[PageRead]]
  var renditions: [Rendition]
  var cards: [PlannedCard]
  /// The addresses of the files of the index for searching.
  var search: [String] = []
  /// Pages, then the theme's assets, then copies, then smaller copies, then cards, then the index for searching.
  var written: [WrittenFile]

  /// The places of the files of the index for searching among what was written.
  var searchPlaces: [String: Int] {
    let first = written.count - search.count
    return Dictionary(search.enumerated().map { ($1, first + $0) }, uniquingKeysWith: { first, _ in first })
  }
}
