/// The names that a misspelt one most likely stands for, best first.
///
/// Distance is the number of insertions, deletions, substitutions and swaps of neighbours (optimal
/// string alignment). A name counts as near when at most a third of the longer one would have to
/// change; equal distances are ordered by name, so that the answer never depends on input order.
/// - Returns: at most `limit` names; none when nothing is near.
public func nearestNames(
  to name: String, among names: some Sequence<String>, limit: Int = 3
) -> [String] {
  let wanted = Array(name.lowercased().unicodeScalars)
  var found: [(distance: Int, name: String)] = []
  for candidate in names where candidate != name {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    let bound = max(1, max(wanted.count, scalars.count) / 3)
    guard abs(wanted.count - scalars.count) <= bound else { continue }
    let distance = editDistance(wanted, scalars)
    if distance <= bound { found.append((distance, candidate)) }
  }
  found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return found.prefix(limit).map(\.name)
}

/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, in three rows.
public func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  var row = last
  for i in 1...a.count {
    row[0] = i
    for j in 1...b.count {
      let substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      row[j] = min(last[j] + 1, row[j - 1] + 1, substitution)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    (beforeLast, last, row) = (last, row, beforeLast)
  }
  return last[b.count]
}
