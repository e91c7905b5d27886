/// The rows of a built-in table: lines of fields between vertical bars.
///
/// Splits bytes, for splitting by character costs ten times as much.
func tableRows(_ text: String) -> [[String]] {
  text.utf8.split(separator: UInt8(ascii: "\n")).map { fields(of: $0, separator: "|") }
}

/// The parts of a field that holds several; none of an empty one.
func tableList(_ field: String) -> [String] {
  field.isEmpty ? [] : fields(of: field.utf8[...], separator: ";").map { String($0.drop { $0 == " " }) }
}

private func fields(of row: Substring.UTF8View, separator: Unicode.Scalar) -> [String] {
  row.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false).map {
    String(Substring($0))
  }
}
