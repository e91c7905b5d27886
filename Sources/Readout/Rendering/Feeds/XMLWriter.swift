import Mustache

/// Writes XML 1.0 byte by byte into a page's buffer: an element a line, unless it has elements in it.
///
/// Characters that XML forbids are left out, since no escape stands for them.
struct XMLWriter: ~Copyable {
  typealias Attributes = KeyValuePairs<StaticString, String?>

  private var out: Output

  fileprivate init(_ out: consuming Output) {
    self.out = out
    self.out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  }

  /// Without a declaration, for a part of a document.
  fileprivate init(continuing out: consuming Output) { self.out = out }

  fileprivate consuming func finish() -> Output { out }

  /// An element with others in it.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ contents: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    out.append(">\n")
    contents(&self)
    close(name)
  }

  /// An element with text; none where there is no text.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String?) {
    guard var text else { return }
    open(name, attributes)
    out.append(UInt8(ascii: ">"))
    text.withUTF8 { escape($0) }
    close(name)
  }

  /// An element with markup as its text.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], html: HTML) {
    open(name, attributes)
    out.append(UInt8(ascii: ">"))
    html.bytes.withUnsafeBufferPointer { escape($0) }
    close(name)
  }

  /// An element with attributes alone.
  mutating func empty(_ name: StaticString, _ attributes: Attributes) {
    open(name, attributes)
    out.append("/>\n")
  }

  /// Finished elements.
  mutating func append(_ elements: [UInt8]) { elements.withUnsafeBufferPointer { out.append($0) } }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    out.append(UInt8(ascii: "<"))
    out.append(name)
    for (name, value) in attributes {
      guard var value else { continue }
      out.append(UInt8(ascii: " "))
      out.append(name)
      out.append("=\"")
      value.withUTF8 { escape($0) }
      out.append(UInt8(ascii: "\""))
    }
  }

  private mutating func close(_ name: StaticString) {
    out.append("</")
    out.append(name)
    out.append(">\n")
  }

  private mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for place in bytes.indices {
      guard let escaped = escaped(bytes, place) else { continue }
      if place > start { out.append(UnsafeBufferPointer(rebasing: bytes[start..<place])) }
      out.append(escaped.text)
      start = place + escaped.length
    }
    if start < bytes.count { out.append(UnsafeBufferPointer(rebasing: bytes[start...])) }
  }

  /// What stands for the bytes at a place, and for how many; nil for what stays as it is.
  private func escaped(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (
    text: StaticString, length: Int
  )? {
    switch bytes[place] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): nil
    case UInt8(ascii: "\r"): ("&#13;", 1)
    case 0..<0x20: ("", 1)
    case 0xEF: isNoncharacter(bytes, place) ? ("", 3) : nil
    default: nil
    }
  }

  /// U+FFFE and U+FFFF are EF BF BE and EF BF BF.
  private func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place + 2 < bytes.count && bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE
  }
}

extension Output {
  /// Adds a document.
  mutating func appendXML(_ document: (inout XMLWriter) -> Void) {
    var writer = XMLWriter(self)
    document(&writer)
    self = writer.finish()
  }

  /// Adds a part of a document.
  mutating func appendXMLPart(_ elements: (inout XMLWriter) -> Void) {
    var writer = XMLWriter(continuing: self)
    elements(&writer)
    self = writer.finish()
  }
}
