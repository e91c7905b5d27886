/// Where a template is in the value of a URL attribute.
struct URLContext: Hashable {
  enum Phase: Hashable {
    /// Nothing of the address yet.
    case start
    /// In what may become a scheme, written by the template.
    case scheme
    /// No delimiter yet, and a value took part: what comes next may make a scheme of it.
    case valueScheme
    /// Behind the scheme or the first delimiter.
    case inside
    /// A scheme whose addresses hold code, or text that cannot be followed.
    case code
    /// Before the address of a refresh.
    case delay
  }

  /// How an attribute holds addresses.
  enum Form: Hashable {
    case single
    /// One that loads code or changes what other addresses mean: text may not begin it.
    case trusted
    case srcset
    case refresh
  }

  /// Addresses that browsers run.
  private static let codeSchemes: Set<String> = ["javascript", "vbscript", "data", "blob", "filesystem"]

  let form: Form
  private(set) var phase: Phase
  private var scheme = ""

  init(_ form: Form) {
    self.form = form
    phase = form == .refresh ? .delay : .start
  }

  mutating func consume(_ byte: UInt8) {
    if form == .srcset, byte == Byte.comma, phase != .code { return restart() }
    switch phase {
    case .start: begin(byte)
    case .scheme: continueScheme(byte)
    case .valueScheme: continueValue(byte)
    case .delay: if byte == Byte.equals { restart() }
    case .inside, .code: break
    }
  }

  private mutating func restart() {
    phase = .start
    scheme = ""
  }

  private mutating func begin(_ byte: UInt8) {
    if byte <= 0x20 { return }
    if form == .refresh, byte == Byte.quote || byte == Byte.apostrophe { return }
    if byte.isLetter {
      phase = .scheme
      scheme.append(byte: byte.lowercased)
    } else {
      phase = byte == Byte.ampersand ? .code : .inside
    }
  }

  /// Browsers skip blanks in a scheme, and character references may spell one.
  private mutating func continueScheme(_ byte: UInt8) {
    if byte <= 0x20 { return }
    if byte.isLetter || byte.isDigit || "+-.".utf8.contains(byte) {
      scheme.append(byte: byte.lowercased)
    } else if byte == Byte.ampersand {
      phase = .code
    } else {
      phase = byte == Byte.colon && Self.codeSchemes.contains(scheme) ? .code : .inside
      scheme = ""
    }
  }

  private mutating func continueValue(_ byte: UInt8) {
    if byte == Byte.colon || byte == Byte.ampersand {
      phase = .code
    } else if "/?#".utf8.contains(byte) {
      phase = .inside
    }
  }

  /// Goes on behind a value.
  mutating func pass(_ kind: ValueKind) {
    switch phase {
    case .start: phase = kind == .address ? .inside : .valueScheme
    case .scheme: phase = .valueScheme
    case .valueScheme, .inside, .code, .delay: break
    }
    scheme = ""
  }

  /// Where two branches meet; the more careful of the two.
  func joined(with other: URLContext) -> URLContext {
    if self == other { return self }
    var result = self
    result.scheme = ""
    let phases = [phase, other.phase]
    result.phase = phases.contains(.code) || phases.contains(.scheme) ? .code : .valueScheme
    return result
  }

  func placement(of kind: ValueKind, place: String) -> Placement {
    if phase == .code {
      return .unsafe(
        "\(place), behind what may be a scheme",
        help: "Begin the address with a value of type address, or with '/', 'https:' or 'mailto:'.")
    }
    if kind == .address { return .escape(phase == .start ? .address : .attribute) }
    guard phase == .start else { return .escape(.urlPart) }
    guard form != .trusted else {
      return .wrongKind(place, help: "Only a value of type address, or literal text, may begin this address.")
    }
    return .escape(form == .single ? .url : .urlInList)
  }
}
