/// What one record has to do with another that it names.
public enum Relation: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  case topic, about, to, by, speaksFor, participant, host, place, author, position, member, relation, broader
  case source, country, claimedBy, commitmentBy, commitmentTo, saidBy, deniedBy, resolves, speaker, follows
  case resolutionBy, link, mention
}

extension Relation {
  /// Whether it comes from a text, or from a line of text in front matter, and not from a key.
  var isInText: Bool { self == .link || self == .mention }
}

/// One record naming another.
public struct IncomingReference: Sendable, Hashable, BitwiseCopyable {
  public var from: RecordNumber
  public var relation: Relation
  /// For links and mentions: the text (0 the original's, then translations) and the node they stand in.
  public var text: Int32 = 0
  public var node: Int32 = 0
  /// For mentions: the first byte in the node.
  public var offset: Int32 = 0
}

/// What refers to each record, in the order of the records that refer.
public struct Incoming: Sendable {
  /// Where the references to each record begin; the end of the last one's behind them.
  private(set) var starts: [Int32]
  private(set) var references: [IncomingReference]

  init(starts: [Int32], references: [IncomingReference]) {
    (self.starts, self.references) = (starts, references)
  }

  /// Sorts by target in two passes over the references, keeping their order.
  init(count: Int, _ lists: [[(target: RecordNumber, reference: IncomingReference)]]) {
    starts = [Int32](repeating: 0, count: count + 1)
    for pair in lists.joined() { starts[Int(pair.target) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    references = [IncomingReference](
      repeating: IncomingReference(from: 0, relation: .link),
      count: lists.reduce(0) { $0 + $1.count })
    for pair in lists.joined() {
      references[Int(next[Int(pair.target)])] = pair.reference
      next[Int(pair.target)] += 1
    }
  }

  public func of(_ target: RecordNumber) -> ArraySlice<IncomingReference> {
    references[Int(starts[Int(target)])..<Int(starts[Int(target) + 1])]
  }

  /// The records that refer by one relation, each once, in the order of records.
  public func of(_ target: RecordNumber, by relation: Relation) -> [RecordNumber] {
    var found: [RecordNumber] = []
    for reference in of(target) where reference.relation == relation && found.last != reference.from {
      found.append(reference.from)
    }
    return found
  }
}
