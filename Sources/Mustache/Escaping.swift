/// How a value's bytes go into a page.
enum Escaping: Hashable, Sendable {
  /// As they are.
  case none
  /// HTML text.
  case text
  /// A quoted HTML attribute.
  case attribute
  /// An address that the program made, in a quoted HTML attribute: from the site's root when it begins with a
  /// slash.
  case address
  /// The same in HTML text.
  case addressText
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

  func append(_ text: String, to out: inout Output) {
    var text = text
    text.withUTF8 { append($0, to: &out) }
  }

  func append(_ bytes: [UInt8], to out: inout Output) {
    bytes.withUnsafeBufferPointer { append($0, to: &out) }
  }

  func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout Output) {
    if self == .url || self == .urlInList, !isHarmlessAddress(bytes) {
      out.append(UInt8(ascii: "#"))
    } else if let table {
      table.append(bytes, to: &out)
    } else {
      out.append(bytes)
    }
  }

  private var table: EscapeTable? {
    switch self {
    case .none: nil
    case .text, .addressText: .text
    case .attribute, .address, .url: .attribute
    case .urlInList: .urlInList
    case .urlPart: .urlPart
    case .jsonString: .jsonString
    case .jsonValue: .jsonValue
    case .xml: .xml
    case .comment: .comment
    case .css: .css
    case .specification: .specification
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
