/// How a value's bytes go into a page.
enum Escaping: Hashable, Sendable {
  /// As they are.
  case none
  /// HTML text.
  case text
  /// A quoted HTML attribute.
  case attribute
  /// A whole address of unknown origin: `#` in its place when its scheme is not one for pages.
  case url
  /// The same in a `srcset`, where spaces and commas divide.
  case urlInList
  /// A part of an address.
  case urlPart
  /// The inside of a JSON string, safe in a script element too.
  case jsonString
  /// A JSON value, made safe in a script element without changing it.
  case jsonValue
  case xml
  /// The inside of an HTML comment.
  case comment
  /// The inside of a CSS string.
  case css
  /// HTML as Mustache's specification has it.
  case specification

  func append(_ text: String, to out: inout [UInt8]) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &out) }
    if isDone == nil { append(Array(text.utf8), to: &out) }
  }

  func append(_ bytes: [UInt8], to out: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0, to: &out) }
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    if self == .url || self == .urlInList, !isHarmlessAddress(bytes) {
      out.append(UInt8(ascii: "#"))
    } else {
      appendEscaped(bytes, to: &out)
    }
  }

  private func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    switch self {
    case .none: out.append(contentsOf: bytes)
    case .text: EscapeTable.text.append(bytes, to: &out)
    case .attribute, .url: EscapeTable.attribute.append(bytes, to: &out)
    case .urlInList: EscapeTable.urlInList.append(bytes, to: &out)
    case .urlPart: EscapeTable.urlPart.append(bytes, to: &out)
    case .jsonString: EscapeTable.jsonString.append(bytes, to: &out)
    case .jsonValue: EscapeTable.jsonValue.append(bytes, to: &out)
    case .xml: EscapeTable.xml.append(bytes, to: &out)
    case .comment: EscapeTable.comment.append(bytes, to: &out)
    case .css: EscapeTable.css.append(bytes, to: &out)
    case .specification: EscapeTable.specification.append(bytes, to: &out)
    }
  }
}

/// Whether an address is relative or has a scheme that a page may link to: `http`, `https` or `mailto`.
///
/// Browsers skip control characters and blanks in a scheme, so they are skipped here.
func isHarmlessAddress(_ bytes: some Sequence<UInt8>) -> Bool {
  var scheme: [UInt8] = []
  for byte in bytes where byte > 0x20 {
    switch byte {
    case Byte.slash, UInt8(ascii: "?"), UInt8(ascii: "#"): return true
    case Byte.colon:
      return ["http", "https", "mailto"].contains { scheme.elementsEqual($0.utf8) }
    default: scheme.append(byte.lowercased)
    }
  }
  return true
}
