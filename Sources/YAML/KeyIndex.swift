import SourceText

/// Finds a mapping's earlier key of the same name.
///
/// Mappings are short as a rule, and comparing a few keys is cheaper than hashing them; long ones
/// are hashed so that the cost stays linear.
struct KeyIndex {
  private static let scanned = 32
  private var places: [String: Span] = [:]

  /// Where a key first stood in the entries, which must be the same and growing from call to call.
  mutating func place(of key: String, in entries: [Entry]) -> Span? {
    if entries.count <= Self.scanned {
      let length = key.utf8.count
      for entry in entries where entry.key.utf8.count == length && entry.key == key { return entry.keySpan }
      return nil
    }
    for entry in entries[places.count...] { places[entry.key] = entry.keySpan }
    return places[key]
  }
}
