/// A JSON value to be written. Objects keep the order of their members: same input, same bytes.
indirect enum JSON {
  case string(String)
  case number(Int)
  case flag(Bool)
  case null
  case list([JSON])
  case object([(name: String, value: JSON)])

  /// Laid out for people: two spaces a level; lists of plain values on one line.
  func text(indent: String = "") -> String {
    switch self {
    case .string(let text): quoted(text)
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    case .null: "null"
    case .list(let values) where values.allSatisfy(\.isPlain):
      "[" + values.map { $0.text() }.joined(separator: ", ") + "]"
    case .list(let values):
      lines(values.map { $0.text(indent: indent + "  ") }, "[", "]", indent)
    case .object(let members):
      lines(members.map { quoted($0.name) + ": " + $0.value.text(indent: indent + "  ") }, "{", "}", indent)
    }
  }

  private var isPlain: Bool {
    switch self {
    case .list, .object: false
    case .string, .number, .flag, .null: true
    }
  }

  private func lines(_ lines: [String], _ open: String, _ close: String, _ indent: String) -> String {
    guard !lines.isEmpty else { return open + close }
    return open + "\n" + lines.map { indent + "  " + $0 }.joined(separator: ",\n") + "\n" + indent + close
  }
}

private func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    case "\t": quoted += "\\t"
    case _ where scalar.value < 0x20:
      quoted += "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
