import GFM

/// What Linking and Planning found for the site as a whole: with it, records and cards need not be made before
/// somebody asks for them.
///
/// Nothing here depends on a text but the references that texts make, and the ids of headings that others lead to.
struct SiteTables: Sendable {
  /// Where a record of the library comes from.
  struct Origin: Sendable {
    var kind: Kind
    var id: String
    /// Path from the site's folder; empty for what is built in.
    var file: String
    var translations: [(language: String, file: String)]
  }

  var origins: [Origin]
  var hidden: [String: HiddenRecord]
  /// By which authors may name records; see `RecordIndex`.
  var indexNames: [String: RecordNumber]
  /// See `Library.otherNames`.
  var otherNames: [String: RecordNumber]
  var automata: [String: NameAutomaton]
  /// See `Names.spellings`.
  var spellings: [String: [SpelledName]]
  var incoming: Incoming
  var related: [[RecordNumber]]
  var ranks: [Int32]
  var relations: Relations
  var imageSizes: [String: PixelSize]
  var withdrawn: [RecordNumber]
  var heldMedia: HeldMedia
  var renditions: [String: [Rendition]]
  /// See `ReadingSettings.credits`.
  var credits: [String: FileCredit]
  var hasCards: Bool
  /// The ids of the headings of every record to a part of which a text leads.
  var sections: [RecordNumber: ContentDigest]
  var isShown: [Bool]
  var directories: [[Kind: Directory]]
  var series: [String: [RecordNumber]]
  var repeatedQuotes: [RecordNumber: [RecordNumber]]
  var edition: PartialDate
  var hasCommitments: Bool
  var hasForecasts: Bool
  var archive: Archive
  var exposures: [RecordNumber: SourceExposure]
  /// See `FeedOrder.places`; by locale.
  var feedPlaces: [[Int32]]
}

extension SiteTables {
  init(_ blueprint: Blueprint, _ linking: LinkingMemory.Last, credits: [String: FileCredit]) {
    let library = blueprint.library
    origins = library.records.map(Origin.init)
    hidden = linking.index.hidden
    indexNames = linking.index.otherNames
    otherNames = library.otherNames
    automata = linking.names.automata
    spellings = linking.names.spellings
    incoming = library.incoming
    related = library.related
    ranks = library.ranks
    relations = library.relations
    imageSizes = library.imageSizes
    withdrawn = library.withdrawn
    heldMedia = library.heldMedia
    (renditions, hasCards) = (library.renditions, library.hasCards)
    self.credits = credits
    var sections: [RecordNumber: ContentDigest] = [:]
    for target in linking.texts.lazy.flatMap(\.fragmentTargets) where sections[target] == nil {
      sections[target] = sectionDigest(linking.places.headings[Int(target)])
    }
    self.sections = sections
    isShown = blueprint.isShown
    directories = blueprint.directories
    series = blueprint.series
    repeatedQuotes = blueprint.repeatedQuotes
    edition = blueprint.edition
    (hasCommitments, hasForecasts) = (blueprint.hasCommitments, blueprint.hasForecasts)
    archive = blueprint.archive
    exposures = blueprint.exposures
    feedPlaces = blueprint.feeds.map(\.places)
  }
}

extension SiteTables.Origin {
  init(_ record: Record) {
    self.init(
      kind: record.kind, id: record.id, file: record.file,
      translations: record.translations.map { ($0.language, $0.file) })
  }
}

extension SiteTables {
  /// Of files in `Content/`, those that are copied to the site.
  func copied(_ files: [StaticFile]) -> [StaticFile] { files.filter { !heldMedia.held.contains($0.address) } }

  func copied(_ files: [BuildNotes.CopiedFile]) -> [BuildNotes.CopiedFile] {
    files.filter { !heldMedia.held.contains($0.address) }
  }
}

/// Which parts of a page its headings make.
func sectionDigest(_ headings: [[Heading]]) -> ContentDigest {
  ContentDigest(of: headings.flatMap { $0.flatMap { Array($0.id.utf8) + [0] } + [0] })
}
