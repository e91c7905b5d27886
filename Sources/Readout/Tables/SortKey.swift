/// Bytes whose order is the order in which a reader looks for `text` in a list.
///
/// Compare keys byte by byte (`lexicographicallyPrecedes`). Case, diacritics, punctuation at the start and
/// the Arabic article at the start do not count, unless all else is equal: the text itself closes the key,
/// so that two keys are equal only when the texts are. The rules are the same for every language, hence
/// `ñ` stands with `n`. Numbers compare as text.
public func sortKey(_ text: String) -> [UInt8] {
  var key: [UInt8] = []
  key.reserveCapacity(text.utf8.count * 2 + 1)
  for scalar in withoutArticle(text.unicodeScalars.drop { !isSorted($0) }) {
    LetterFolding.append(scalar, to: &key)
  }
  key.append(0)
  key.append(contentsOf: text.utf8)
  return key
}

/// Whether an entry can be looked up under the character: letters and digits of any script.
private func isSorted(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
  return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}

/// Leaves out alif and lam at the start where a word follows; an alif with a hamza, as in ألمانيا, is no
/// article.
private func withoutArticle(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
  let rest = text.dropFirst(2)
  guard text.starts(with: "ال".unicodeScalars), rest.prefix(2).count == 2, rest.prefix(2).allSatisfy(isSorted)
  else { return text }
  return rest
}
