/// What a character of a text is when texts are compared.
enum ComparedLetter {
  /// Letters or digits without case and accents: of a character beyond ASCII there may be several bytes.
  case letters(PackedLetters)
  /// Nothing: an accent of its own, a soft hyphen, a joiner.
  case none
  /// What stands between words.
  case separator

  /// For each byte the ASCII letter or digit that it is, or 0. Nobody writes to it.
  nonisolated(unsafe) static let ascii: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for byte in 0..<256 {
      switch UInt8(byte) {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        table[byte] = UInt8(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): table[byte] = UInt8(byte) + 32
      default: table[byte] = 0
      }
    }
    return UnsafePointer(table)
  }()

  /// Whether a byte is an ASCII letter or digit.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// Reads the character at a place, which it moves behind it.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) {
    let byte = bytes[place]
    if byte < 0x80 {
      place += 1
      let letter = ComparedLetter.ascii[Int(byte)]
      self = letter == 0 ? .separator : .letters(PackedLetters(letter))
    } else {
      self = ComparedLetter.beyondASCII(bytes, &place)
    }
  }

  @inline(never)
  private static func beyondASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> ComparedLetter {
    let width = scalarWidth(bytes[place])
    defer { place = min(place + width, bytes.count) }
    guard width > 1, place + width <= bytes.count else { return .separator }
    var value = UInt32(bytes[place]) & (0x7F >> UInt32(width))
    for offset in 1..<width { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return Unicode.Scalar(value).map { ComparedLetter($0) } ?? .separator
  }

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80:
      let letter = ComparedLetter.ascii[Int(scalar.value)]
      self = letter == 0 ? .separator : .letters(PackedLetters(letter))
    case ComparedLetter.tabulated: self = ComparedLetter.table[Int(scalar.value) - 0x80]
    default: self = ComparedLetter(folded: scalar)
    }
  }

  /// The scripts that most texts are written in.
  private static let tabulated: Range<UInt32> = 0x80..<0x3000

  /// Made when the first of them is met.
  private static let table: [ComparedLetter] = tabulated.map {
    Unicode.Scalar($0).map { ComparedLetter(folded: $0) } ?? .separator
  }

  private init(folded scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
      self = .none
      return
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      var letters: [UInt8] = []
      LetterFolding.append(scalar, to: &letters)
      letters.removeAll { $0 < 0x80 && ComparedLetter.ascii[Int($0)] == 0 }
      self = letters.isEmpty ? .none : .letters(PackedLetters(letters))
    default: self = .separator
    }
  }
}

/// Up to seven bytes in one value, so that reading a character takes no memory.
struct PackedLetters: Sequence, IteratorProtocol, BitwiseCopyable {
  /// The first in the lowest byte.
  private(set) var packed: UInt64 = 0

  /// How many bits they take.
  @inline(__always)
  var width: UInt64 { UInt64(truncatingIfNeeded: (71 - packed.leadingZeroBitCount) & ~7) }

  @inline(__always)
  init(_ letter: UInt8) { packed = UInt64(letter) }

  /// What is more than seven bytes is left out.
  init(_ letters: [UInt8]) {
    for letter in letters.prefix(7).reversed() { packed = packed << 8 | UInt64(letter) }
  }

  @inline(__always)
  mutating func next() -> UInt8? {
    guard packed != 0 else { return nil }
    defer { packed >>= 8 }
    return UInt8(truncatingIfNeeded: packed)
  }
}
