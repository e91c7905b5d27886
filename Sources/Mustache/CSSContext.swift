/// Where a template is in a style sheet or a `style` attribute.
struct CSSContext: Hashable {
  private enum Phase: Hashable {
    case code
    case string(UInt8)
    case comment
    /// Behind a character reference, which may have been a quote.
    case unknown
  }

  let isAttribute: Bool
  private var phase = Phase.code
  private var isEscaped = false
  private var parentheses = 0
  private var isAtRule = false
  /// A `/` or `*` that may begin or end a comment.
  private var last: UInt8 = 0

  init(isAttribute: Bool) {
    self.isAttribute = isAttribute
  }

  mutating func consume(_ byte: UInt8) {
    if isAttribute, byte == Byte.ampersand { phase = .unknown }
    if isEscaped {
      isEscaped = false
      return
    }
    let before = phase
    switch phase {
    case .code: readCode(byte)
    case .string(let quote): readString(byte, quote)
    case .comment: if last == UInt8(ascii: "*"), byte == Byte.slash { phase = .code }
    case .unknown: break
    }
    // The `*` that begins a comment does not end it too.
    let isMark = phase == before && (byte == Byte.slash || byte == UInt8(ascii: "*"))
    last = isMark ? byte : 0
  }

  private mutating func readString(_ byte: UInt8, _ quote: UInt8) {
    if byte == Byte.backslash {
      isEscaped = true
    } else if byte == quote || [Byte.newline, Byte.carriageReturn, 0x0C].contains(byte) {
      phase = .code
    }
  }

  private mutating func readCode(_ byte: UInt8) {
    switch byte {
    case Byte.quote, Byte.apostrophe: phase = .string(byte)
    case Byte.backslash: isEscaped = true
    case UInt8(ascii: "*"): if last == Byte.slash { phase = .comment }
    case UInt8(ascii: "("): parentheses += 1
    case UInt8(ascii: ")"): parentheses = max(0, parentheses - 1)
    case UInt8(ascii: "@"): isAtRule = true
    case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      isAtRule = false
      parentheses = 0
    default: break
    }
  }

  /// A string in parentheses or in an at-rule may be an address that is loaded.
  func placement(of kind: ValueKind, place: String) -> Placement {
    guard case .string = phase, !isEscaped else {
      return .unsafe("\(place), outside its strings", help: "Choose among classes with sections instead.")
    }
    if kind != .address, parentheses > 0 || isAtRule {
      return .wrongKind(
        "\(place), where an address may stand", help: "Only a value of type address may stand here.")
    }
    return .escape(.css)
  }
}
