import Mustache
import SourceText

/// The keys of a site's own string file that nothing asks for: a misspelt one would leave the built-in word in
/// its place, and nobody would see why.
///
/// - Parameter uses: what the templates of the language use.
func unusedStrings(_ strings: Strings, _ uses: TemplateUses) -> [Diagnostic] {
  let asked = Set(builtInPaths.map(withoutCategory))
  let used = Set(uses.constants.map { "template." + $0.dropFirst("t.".count) })
  return strings.places.compactMap { path, place in
    guard !used.contains(path), path.hasPrefix("template.") || !asked.contains(withoutCategory(path)) else {
      return nil
    }
    let near = nearest(to: path, among: used.union(asked))
    return Diagnostic(
      .unusedString, in: strings.file, at: place, "nothing uses '\(path)'",
      help: [near.map { "did you mean '\($0)'?" } ?? "take it out, or use it in a template"])
  }
}

/// The keys of the built-in English words, which are all that the program asks for.
private let builtInPaths = builtInStrings("en").map { Array($0.paths) } ?? []

/// A count's noun, whatever its plural categories, of which languages have others.
private func withoutCategory(_ path: String) -> String {
  guard path.hasPrefix("counts."), let dot = path.lastIndex(of: ".") else { return path }
  return String(path[..<dot])
}

/// The most similar key beside a key.
private func nearest(to path: String, among known: Set<String>) -> String? {
  let parent = path.prefix(through: path.lastIndex(of: ".") ?? path.startIndex)
  let siblings = known.filter { $0.hasPrefix(parent) }.map { String($0.dropFirst(parent.count)) }
  return nearestNames(to: String(path.dropFirst(parent.count)), among: siblings).first.map { parent + $0 }
}
