/// Finds names in running text: at every word's beginning it walks a trie of all names and keeps the longest
/// that ends with a word. One pass, whatever the number of names.
struct NameAutomaton: Sendable {
  /// State for each first byte; 0 for none. Most words leave here.
  private(set) var roots = [Int32](repeating: 0, count: 256)
  /// Transitions of each state, as ranges of `edges`, sorted by byte.
  private(set) var starts: [Int32] = []
  private(set) var edges: [Edge] = []
  /// The record that a name ending in a state stands for; −1 for none.
  private(set) var records: [RecordNumber] = []

  struct Edge: Sendable, BitwiseCopyable {
    var byte: UInt8
    var state: Int32
  }

  init(roots: [Int32], starts: [Int32], edges: [Edge], records: [RecordNumber]) {
    (self.roots, self.starts, self.edges, self.records) = (roots, starts, edges, records)
  }

  /// - Parameter names: each with the one record that it stands for.
  init(_ names: [(name: String, record: RecordNumber)]) {
    var builder = TrieBuilder()
    for (name, record) in names where !name.isEmpty { builder.insert(name, record) }
    for (state, transitions) in builder.transitions.enumerated() {
      starts.append(Int32(edges.count))
      for (byte, next) in transitions.sorted(by: { $0.key < $1.key }) {
        edges.append(Edge(byte: byte, state: next))
        if state == 0 { roots[Int(byte)] = next }
      }
    }
    starts.append(Int32(edges.count))
    records = builder.records
  }

  /// Calls the body for every name, from left to right, longest first, without overlaps.
  func forEachMatch(in text: ArraySlice<UInt8>, _ body: (Range<Int>, RecordNumber) -> Void) {
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      var isInWord = false
      while index < bytes.count {
        let width = scalarWidth(bytes[index])
        if !isInWord, roots[Int(bytes[index])] != 0, let match = longestMatch(bytes, from: index) {
          body(index..<match.end, match.record)
          index = match.end
          isInWord = true
          continue
        }
        isInWord = isWordScalar(bytes, at: index)
        index += width
      }
    }
  }

  private func longestMatch(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (
    end: Int, record: RecordNumber
  )? {
    var state: Int32 = 0
    var index = start
    var found: (end: Int, record: RecordNumber)?
    while index < bytes.count {
      state = next(state, bytes[index])
      guard state != 0 else { return found }
      index += 1
      let record = records[Int(state)]
      if record >= 0, endsWord(bytes, at: index) { found = (index, record) }
    }
    return found
  }

  private func next(_ state: Int32, _ byte: UInt8) -> Int32 {
    if state == 0 { return roots[Int(byte)] }
    for place in starts[Int(state)]..<starts[Int(state) + 1] {
      let edge = edges[Int(place)]
      if edge.byte == byte { return edge.state }
      if edge.byte > byte { return 0 }
    }
    return 0
  }

  /// Whether no word goes on here: a name that ends in a full stop ends a word wherever it stands.
  private func endsWord(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] & 0xC0 != 0x80 else { return index >= bytes.count }
    return !isWordScalar(bytes, at: index)
  }
}

private struct TrieBuilder {
  var transitions: [[UInt8: Int32]] = [[:]]
  var records: [RecordNumber] = [-1]

  mutating func insert(_ name: String, _ record: RecordNumber) {
    var state = 0
    for byte in name.utf8 {
      if let next = transitions[state][byte] {
        state = Int(next)
      } else {
        transitions[state][byte] = Int32(transitions.count)
        state = transitions.count
        transitions.append([:])
        records.append(-1)
      }
    }
    records[state] = record
  }
}
