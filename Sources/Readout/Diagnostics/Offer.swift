import SourceText

/// "did you mean …?" for the names nearest to a misspelt one, or nothing when none is near.
func offer(_ name: String, among names: some Sequence<String>, naming: (String) -> String = { "'\($0)'" })
  -> [String]
{
  let nearest = nearestNames(to: name, among: names).map(naming)
  return nearest.isEmpty ? [] : ["did you mean \(alternatives(nearest))?"]
}

/// "a", "a or b", "a, b or c".
func alternatives(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}
