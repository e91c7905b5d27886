import Mustache

/// Writes JSON (RFC 8259) byte by byte, compactly, into a page's buffer.
///
/// What it writes may stand in a `script` element as well: `<`, `>` and `&` are written as escapes, so that no text
/// ends the element, and so are U+2028 and U+2029, which JavaScript took for line ends.
struct JSONWriter: ~Copyable {
  private var out: Output
  /// Whether something stands before the next value or member, so that a comma has to.
  private var needsComma = false

  fileprivate init(_ out: consuming Output) { self.out = out }

  fileprivate consuming func finish() -> Output { out }

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    wrap(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  mutating func array(_ values: (inout JSONWriter) -> Void) {
    wrap(UInt8(ascii: "["), UInt8(ascii: "]"), values)
  }

  /// The name of a member; its value has to follow.
  mutating func name(_ name: StaticString) {
    comma()
    out.append(UInt8(ascii: "\""))
    out.append(name)
    out.append("\":")
    needsComma = false
  }

  mutating func name(_ name: String) {
    string(name)
    out.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// A member with text; none where there is no text.
  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    self.name(name)
    string(text)
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    self.name(name)
    self.number(number)
  }

  mutating func member(_ name: StaticString, flag: Bool) {
    self.name(name)
    self.flag(flag)
  }

  /// A member with a list of texts; none where the list is empty.
  mutating func member(_ name: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    self.name(name)
    array { writer in for text in texts { writer.string(text) } }
  }

  mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { bytes in string(bytes) }
  }

  /// - Parameter bytes: UTF-8.
  mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) {
    comma()
    out.append(UInt8(ascii: "\""))
    var start = 0
    for place in bytes.indices where isEscaped(bytes, place) {
      out.append(UnsafeBufferPointer(rebasing: bytes[start..<place]))
      start = place + escape(bytes, place)
    }
    out.append(UnsafeBufferPointer(rebasing: bytes[start...]))
    out.append(UInt8(ascii: "\""))
    needsComma = true
  }

  mutating func number(_ number: Int) { plain(String(number)) }

  mutating func flag(_ flag: Bool) { plain(flag ? "true" : "false") }

  /// A finished value.
  mutating func value(_ json: [UInt8]) {
    comma()
    json.withUnsafeBufferPointer { out.append($0) }
    needsComma = true
  }

  mutating func null() { plain("null") }

  private mutating func plain(_ text: String) {
    comma()
    for byte in text.utf8 { out.append(byte) }
    needsComma = true
  }

  private mutating func wrap(_ open: UInt8, _ close: UInt8, _ contents: (inout JSONWriter) -> Void) {
    comma()
    out.append(open)
    needsComma = false
    contents(&self)
    out.append(close)
    needsComma = true
  }

  private mutating func comma() { if needsComma { out.append(UInt8(ascii: ",")) } }

  private func isEscaped(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    switch bytes[place] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"):
      true
    case 0xE2: isLineSeparator(bytes, place)
    default: false
    }
  }

  /// U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
  private func isLineSeparator(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place + 2 < bytes.count && bytes[place + 1] == 0x80 && bytes[place + 2] & 0xFE == 0xA8
  }

  /// - Returns: how many bytes the escape stands for.
  private mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    switch bytes[place] {
    case UInt8(ascii: "\""): out.append("\\\"")
    case UInt8(ascii: "\\"): out.append("\\\\")
    case UInt8(ascii: "\n"): out.append("\\n")
    case 0xE2:
      out.append(bytes[place + 2] == 0xA8 ? "\\u2028" : "\\u2029")
      return 3
    case let byte:
      out.append("\\u00")
      out.append(hexDigit(byte >> 4))
      out.append(hexDigit(byte & 15))
    }
    return 1
  }

  private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

extension Output {
  /// Adds a JSON value.
  mutating func appendJSON(_ value: (inout JSONWriter) -> Void) {
    var writer = JSONWriter(self)
    value(&writer)
    self = writer.finish()
  }
}
