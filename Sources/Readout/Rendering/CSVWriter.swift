import Mustache

/// Writes comma-separated values as RFC 4180 has them: lines end in CR LF, and a cell is quoted where it has to be.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula, and runs
/// it. Such a text gets an apostrophe before it (OWASP, "CSV Injection"); a number stays a number.
struct CSVWriter: ~Copyable {
  private var out: Output
  private var isInRow = false

  fileprivate init(_ out: consuming Output) { self.out = out }

  fileprivate consuming func finish() -> Output { out }

  mutating func row(_ cells: [DataCell]) {
    for cell in cells {
      switch cell {
      case .none: separate()
      case .number(let number): plain(String(number))
      case .text(let text): string(text)
      case .list(let items): string(items.joined(separator: DataCell.separator))
      }
    }
    endRow()
  }

  mutating func row(names: [String]) {
    for name in names { string(name) }
    endRow()
  }

  private mutating func endRow() {
    out.append("\r\n")
    isInRow = false
  }

  private mutating func separate() {
    if isInRow { out.append(UInt8(ascii: ",")) }
    isInRow = true
  }

  private mutating func plain(_ text: String) {
    separate()
    for byte in text.utf8 { out.append(byte) }
  }

  private mutating func string(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { bytes in
      let isQuoted = bytes.contains(where: needsQuotes)
      if isQuoted { out.append(UInt8(ascii: "\"")) }
      if let first = bytes.first, beginsFormula(first) { out.append(UInt8(ascii: "'")) }
      if isQuoted { quoted(bytes) } else { out.append(bytes) }
      if isQuoted { out.append(UInt8(ascii: "\"")) }
    }
  }

  private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { out.append(byte) }
      out.append(byte)
    }
  }
}

private func needsQuotes(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
}

private func beginsFormula(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
  default: false
  }
}

extension Output {
  /// Adds comma-separated values.
  mutating func appendCSV(_ rows: (inout CSVWriter) -> Void) {
    var writer = CSVWriter(self)
    rows(&writer)
    self = writer.finish()
  }
}
