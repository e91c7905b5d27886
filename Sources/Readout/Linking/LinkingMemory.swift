/// What Linking worked out the last time, so that it need not do again what has not changed.
///
/// A record is known to be the same only when it is the very one that was read then. Everything that the
/// work on a record looks at beside the record itself is compared as well; where that would cost more than
/// the work, the work is done again.
public struct LinkingMemory: Sendable {
  var derived = DerivedRecords()
  var last: Last?

  /// Nothing linked yet.
  public init() {}

  struct Last: Sendable {
    /// Visible records as they were read.
    var sources: [Record]
    var index: RecordIndex
    var resolution: Resolution
    var names: Names
    var configuration: SiteConfiguration
    var places: Places
    var texts: [TextResult]
    var related: [[RecordNumber]]
    var ranks: [Int32]
    var relations: Relations
    /// What is odd or cannot be so, by front matter alone.
    var oddities: [Diagnostic]
  }
}

/// What is the same as the last time.
struct Unchanged {
  let last: LinkingMemory.Last
  /// By number, whether the record is another than it was.
  let isChanged: [Bool]
  let changed: [Int]

  /// nil when records have other numbers than they had, or may be named otherwise.
  init?(
    _ memory: LinkingMemory, sources: [Record], hidden: [String: HiddenRecord], unread: Set<String>
  ) {
    guard let last = memory.last, last.sources.count == sources.count else { return nil }
    let isChanged = zip(sources, last.sources).map { !$0.isSame(as: $1) }
    let changed = sources.indices.filter { isChanged[$0] }
    let keepsNames = changed.allSatisfy { sources[$0].isNamed(like: last.sources[$0]) }
    guard keepsNames, last.index.hidden == hidden, last.index.unread == unread else { return nil }
    self.last = last
    self.isChanged = isChanged
    self.changed = changed
  }

  /// Whether nothing changed but texts.
  func keepsHeads(_ sources: [Record]) -> Bool {
    changed.allSatisfy { sources[$0].hasHead(of: last.sources[$0]) }
  }

  /// Whether only briefs changed, and none of the parts that others may refer to: then the references of all
  /// other records lead where they did.
  func onlyBriefs(_ sources: [Record]) -> Bool {
    changed.allSatisfy { sources[$0].kind == .brief && sources[$0].partIDs == last.sources[$0].partIDs }
  }

  /// Whether no person or actor changed, whose names become links.
  func keepsNames(_ sources: [Record], _ configuration: SiteConfiguration) -> Bool {
    let languages = [configuration.language] + configuration.languages
    return languages == [last.configuration.language] + last.configuration.languages
      && changed.allSatisfy { sources[$0].kind != .actor && sources[$0].kind != .person }
  }
}
