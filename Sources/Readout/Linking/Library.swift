import GFM

/// All records that may be seen, with everything they refer to found.
///
/// A class: every part of every page hands it on, and with a copy of all its fields the threads would fight for a
/// dozen counts.
public final class Library: Sendable {
  public let configuration: SiteConfiguration
  /// The clock of the build.
  public let now: Moment
  /// What of the site's records is in it; `access` is that of the edition.
  public let visibility: Visibility
  /// Records by kind, those that were withdrawn last, then id. Behind Linking nothing else exists: what is hidden is
  /// not here.
  let records: PerRecord<Record>
  /// The kind of each record, which is asked for more often than the record itself.
  let kinds: [Kind]
  /// The place of every record in `records`.
  public let numbers: [String: RecordNumber]
  /// Aliases and former ids by which lines of front matter lead to records.
  public let otherNames: [String: RecordNumber]
  /// The links in the texts of each record: the original's, then those of its translations in order.
  let texts: PerRecord<[LinkedText]>
  /// The headings of those texts, which are known without looking up where links lead.
  let headings: PerRecord<[[Heading]]>
  /// What refers to each record.
  public let incoming: Incoming
  /// The briefs most closely related to each brief; empty for other records.
  public let related: [[RecordNumber]]
  /// The place of each record in the order of all by date, then id; what has no date comes first.
  public let ranks: [Int32]
  /// What passed between every two actors.
  let relations: Relations
  /// Pixel sizes of images, by path from `Content/`; of none that are held back.
  public let imageSizes: [String: PixelSize]
  /// Smaller copies of images, narrowest first, by path from `Content/`.
  public let renditions: [String: [Rendition]]
  /// Whether briefs and meetings have a picture of their own for where they are shared.
  public let hasCards: Bool
  /// The media that may not be published.
  let heldMedia: HeldMedia
  /// The numbers of what was withdrawn, in order.
  let withdrawn: [RecordNumber]

  init(
    configuration: SiteConfiguration,
    now: Moment,
    visibility: Visibility,
    records: PerRecord<Record>,
    kinds: [Kind],
    numbers: [String: RecordNumber],
    otherNames: [String: RecordNumber],
    texts: PerRecord<[LinkedText]>,
    headings: PerRecord<[[Heading]]>,
    incoming: Incoming,
    related: [[RecordNumber]],
    ranks: [Int32],
    relations: Relations,
    imageSizes: [String: PixelSize],
    renditions: [String: [Rendition]] = [:],
    hasCards: Bool = false,
    heldMedia: HeldMedia,
    withdrawn: [RecordNumber]
  ) {
    self.configuration = configuration
    self.now = now
    self.visibility = visibility
    self.records = records
    self.kinds = kinds
    self.numbers = numbers
    self.otherNames = otherNames
    self.texts = texts
    self.headings = headings
    self.incoming = incoming
    self.related = related
    self.ranks = ranks
    self.relations = relations
    self.imageSizes = imageSizes.filter { !heldMedia.held.contains($0.key) }
    self.renditions = renditions
    self.hasCards = hasCards
    self.heldMedia = heldMedia
    self.withdrawn = withdrawn
  }

  /// The same library with other references to its records, or with pictures that are made.
  func replacing(
    incoming: Incoming? = nil, renditions: [String: [Rendition]]? = nil, hasCards: Bool? = nil,
    records: PerRecord<Record>? = nil, texts: PerRecord<[LinkedText]>? = nil,
    headings: PerRecord<[[Heading]]>? = nil
  ) -> Library {
    Library(
      configuration: configuration,
      now: now,
      visibility: visibility,
      records: records ?? self.records,
      kinds: kinds,
      numbers: numbers,
      otherNames: otherNames,
      texts: texts ?? self.texts,
      headings: headings ?? self.headings,
      incoming: incoming ?? self.incoming,
      related: related,
      ranks: ranks,
      relations: relations,
      imageSizes: imageSizes,
      renditions: renditions ?? self.renditions,
      hasCards: hasCards ?? self.hasCards,
      heldMedia: heldMedia,
      withdrawn: withdrawn)
  }

  /// The same library with another text of one record, which leads to what it led to.
  func replacingText(
    _ number: RecordNumber, with record: Record, _ linked: [LinkedText], headings: PerRecord<[[Heading]]>,
    incoming: Incoming
  ) -> Library {
    var (records, texts) = (records, texts)
    records.replace(Int(number), with: record)
    texts.replace(Int(number), with: linked)
    return replacing(incoming: incoming, records: records, texts: texts, headings: headings)
  }

  /// The edition that is built: for whom it is, and what it says to others.
  public var edition: Edition { configuration.edition }

  /// Lent, not copied: a record is large, and most callers look at one field.
  public subscript(number: RecordNumber) -> Record { _read { yield records[Int(number)] } }

  /// The record that a link in a line of front matter names; nil for one that is hidden.
  func number(named id: String) -> RecordNumber? { numbers[id] ?? otherNames[id] }

  /// Whether there is no more of it than a page that says so.
  func isWithdrawn(_ number: RecordNumber) -> Bool {
    guard !withdrawn.isEmpty else { return false }
    let place = withdrawn.partitioningIndex { $0 >= number }
    return place < withdrawn.count && withdrawn[place] == number
  }

  /// The records of a kind that were not withdrawn, as a range of numbers: what lists and counts are made of.
  public func numbers(of kind: Kind) -> Range<RecordNumber> {
    Readout.numbers(of: kind, in: kinds, without: withdrawn)
  }
}

/// - Parameters:
///   - kinds: those of all records, in order.
///   - withdrawn: what is left out: the last records of each kind.
func numbers(of kind: Kind, in kinds: [Kind], without withdrawn: [RecordNumber]) -> Range<RecordNumber> {
  let first = kinds.partitioningIndex { $0 >= kind }
  let last = kinds.partitioningIndex { $0 > kind }
  let range = RecordNumber(first)..<RecordNumber(last)
  guard !withdrawn.isEmpty else { return range }
  let place = withdrawn.partitioningIndex { $0 >= range.lowerBound }
  return range.clamped(to: 0..<(place < withdrawn.count ? withdrawn[place] : .max))
}

/// One body with its links resolved.
public struct LinkedText: Sendable {
  /// By node, in order: the link and record link nodes that lead somewhere on the site.
  public var links: [ResolvedLink]
  /// First mentions of names, in order of place.
  public var mentions: [NameMention]
  /// The views in fenced blocks, in order of place.
  public var views: [ResolvedView] = []

  static let empty = LinkedText(links: [], mentions: [])

  /// Where the link of a node leads; nil for links to other sites and those that stand as plain text.
  public func target(of node: Int) -> LinkTarget? {
    let place = links.partitioningIndex { $0.node >= node }
    return place < links.count && links[place].node == node ? links[place].target : nil
  }
}

public struct ResolvedLink: Sendable {
  public var node: Int
  public var target: LinkTarget
}

/// What a link in a text leads to.
public enum LinkTarget: Sendable, Hashable {
  /// A record, or the part of it that a fragment names.
  case record(RecordNumber, fragment: String?)
  /// A place in the same text.
  case fragment(String)
  /// A file that is copied to the site as it is, by its address there.
  case media(String)
  /// A record that is not published; the words stand as plain text.
  case hidden
}

/// A name in a text that leads to its record by itself.
public struct NameMention: Sendable {
  public var node: Int
  /// Bytes of the text node.
  public var range: Range<Int>
  public var record: RecordNumber
}

extension Array {
  /// The first index whose element fulfils a condition that all later ones fulfil too; `count` when none does.
  func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
