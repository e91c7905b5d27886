import GFM

/// All records that may be seen, with everything they refer to found.
public struct Library: Sendable {
  public var configuration: SiteConfiguration
  /// The clock of the build.
  public var now: Moment
  /// Records by kind, then id. Behind Linking nothing else exists: what is hidden is not here.
  var records: PerRecord<Record>
  /// The kind of each record, which is asked for more often than the record itself.
  var kinds: [Kind]
  /// The place of every record in `records`.
  public var numbers: [String: RecordNumber]
  /// Aliases and former ids by which lines of front matter lead to records.
  public var otherNames: [String: RecordNumber]
  /// The links in the texts of each record: the original's, then those of its translations in order.
  var texts: PerRecord<[LinkedText]>
  /// What refers to each record.
  public var incoming: Incoming
  /// The briefs most closely related to each brief; empty for other records.
  public var related: [[RecordNumber]]
  /// The place of each record in the order of all by date, then id; what has no date comes first.
  public var ranks: [Int32]
  /// What passed between every two actors.
  var relations: Relations
  /// Pixel sizes of images, by path from `Content/`.
  public var imageSizes: [String: PixelSize]
  /// Smaller copies of images, narrowest first, by path from `Content/`.
  public var renditions: [String: [Rendition]] = [:]
  /// Whether briefs and meetings have a picture of their own for where they are shared.
  public var hasCards = false

  /// Lent, not copied: a record is large, and most callers look at one field.
  public subscript(number: RecordNumber) -> Record { _read { yield records[Int(number)] } }

  /// The record that a link in a line of front matter names; nil for one that is hidden.
  func number(named id: String) -> RecordNumber? { numbers[id] ?? otherNames[id] }

  /// The records of a kind, as a range of numbers.
  public func numbers(of kind: Kind) -> Range<RecordNumber> {
    let first = kinds.partitioningIndex { $0 >= kind }
    let last = kinds.partitioningIndex { $0 > kind }
    return RecordNumber(first)..<RecordNumber(last)
  }
}

/// One body with its links resolved.
public struct LinkedText: Sendable {
  /// By node, in order: the link and record link nodes that lead somewhere on the site.
  public var links: [ResolvedLink]
  /// First mentions of names, in order of place.
  public var mentions: [NameMention]
  /// The headings, with ids that no section of the page has.
  public var headings: [Heading]

  /// The views in fenced blocks, in order of place.
  public var views: [ResolvedView] = []

  static let empty = LinkedText(links: [], mentions: [], headings: [])

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
