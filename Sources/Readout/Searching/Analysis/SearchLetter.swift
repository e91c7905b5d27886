/// What a character of a text is to the search.
enum SearchLetter {
  /// Letters or digits, folded: of a character there may be several bytes.
  case letters(PackedLetters)
  /// A character of a script that is written without spaces.
  case ideograph
  case apostrophe
  /// Nothing: an accent of its own, a vowel sign, a joiner.
  case none
  /// What stands between words.
  case separator

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    self = value < 0x3000 ? Self.table[Int(value)] : SearchLetter(folding: scalar)
  }

  /// The scripts that most texts are written in.
  private static let table: [SearchLetter] = (0..<0x3000).map {
    Unicode.Scalar($0).map { SearchLetter(folding: $0) } ?? .separator
  }

  init(folding scalar: Unicode.Scalar) {
    switch scalar.value {
    case let value where Self.isDropped(value): self = .none
    case let value where Self.isIdeograph(value): self = .ideograph
    case 0x27, 0x2018, 0x2019, 0x2BB, 0x2BC: self = .apostrophe
    case 0x660...0x669: self = .letters(PackedLetters(UInt8(scalar.value - 0x660) + UInt8(ascii: "0")))
    case 0x6F0...0x6F9: self = .letters(PackedLetters(UInt8(scalar.value - 0x6F0) + UInt8(ascii: "0")))
    case 0xFF01...0xFF5E: self = Unicode.Scalar(scalar.value - 0xFEE0).map { SearchLetter($0) } ?? .separator
    default: self = scalar.isOfWords ? .letters(PackedLetters(Self.folded(scalar))) : .separator
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    var letters: [UInt8] = []
    LetterFolding.append(scalar, to: &letters)
    let text = String(decoding: letters, as: UTF8.self)
    guard let only = text.unicodeScalars.first, let base = bases[only] else { return letters }
    return Array(String(base).utf8)
  }

  /// Greek without its accents, the final sigma, and the Cyrillic letter that is mostly written without its dots.
  private static let bases: [Unicode.Scalar: Unicode.Scalar] = [
    "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ϊ": "ι", "ΐ": "ι", "ό": "ο", "ύ": "υ", "ϋ": "υ", "ΰ": "υ",
    "ώ": "ω",
    "ς": "σ", "ё": "е",
  ]

  /// Accents, vowel signs of Hebrew and Arabic, the Arabic stretch, and what is not seen at all.
  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x610...0x61A, 0x640,
      0x64B...0x65F, 0x670, 0x6D6...0x6ED, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  static func isIdeograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x11FF, 0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF,
      0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3134F:
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isOfWords: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
