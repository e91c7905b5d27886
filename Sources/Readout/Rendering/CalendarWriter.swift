import Mustache

/// Writes iCalendar content lines (RFC 5545, 3.1): ended by CRLF, folded so that none is longer than 75 octets.
struct CalendarWriter: ~Copyable {
  private var out: Output
  /// Octets on the line so far.
  private var width = 0

  fileprivate init(_ out: consuming Output) { self.out = out }

  fileprivate consuming func finish() -> Output { out }

  /// A line whose value needs no escapes.
  mutating func line(_ name: StaticString, _ value: some StringProtocol) {
    put(name)
    for scalar in value.unicodeScalars { put(scalar) }
    end()
  }

  /// A line with text (RFC 5545, 3.3.11); none where there is no text.
  mutating func text(_ name: StaticString, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    put(name)
    escape(text)
    end()
  }

  /// A line with several texts; none where there are none.
  mutating func texts(_ name: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    put(name)
    for (place, text) in texts.enumerated() {
      if place > 0 { put(UInt8(ascii: ",")) }
      escape(text)
    }
    end()
  }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": pair(UInt8(scalar.value))
      case "\n", "\u{2028}", "\u{2029}": pair(UInt8(ascii: "n"))
      case "\t": put(0x09)
      default: if !scalar.isControl { put(scalar) }
      }
    }
  }

  private mutating func pair(_ escaped: UInt8) {
    fold(before: 2)
    put(UInt8(ascii: "\\"))
    put(escaped)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let bytes = UTF8.encode(scalar)
    fold(before: bytes?.count ?? 0)
    for byte in bytes ?? .init() { put(byte) }
  }

  private mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { for byte in $0 { put(byte) } }
  }

  private mutating func put(_ byte: UInt8) {
    fold(before: 1)
    out.append(byte)
    width += 1
  }

  /// Breaks the line where so many octets, which have to stay together, would make it too long.
  private mutating func fold(before count: Int) {
    guard width + count > 75 else { return }
    out.append("\r\n ")
    width = 1
  }

  private mutating func end() {
    out.append("\r\n")
    width = 0
  }
}

extension Unicode.Scalar {
  /// Characters that RFC 5545 keeps out of text (CONTROL), and those of C1, at which programs break lines.
  fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}

extension Output {
  /// Adds content lines.
  mutating func appendCalendar(_ lines: (inout CalendarWriter) -> Void) {
    var writer = CalendarWriter(self)
    lines(&writer)
    self = writer.finish()
  }
}
