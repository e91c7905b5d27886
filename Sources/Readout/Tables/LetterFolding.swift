/// Letters without case and diacritics, for comparing.
enum LetterFolding {
  /// Appends what is left of a letter: `É` gives `e`, `ß` gives `ss`, a combining accent gives nothing.
  ///
  /// Covers Latin as far as European languages, Vietnamese and the usual transcriptions use it, and Arabic;
  /// of other scripts only the case goes.
  static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: folded.append(UInt8(truncatingIfNeeded: scalar.value) + 32)
    case 0..<0x80: folded.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x300...0x36F, 0x640, 0x64B...0x65F, 0x670: break
    default: appendLetter(scalar, to: &folded)
    }
  }

  private static func appendLetter(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    if let base = latinBase(scalar.value) {
      folded.append(base)
    } else if let letters = special[scalar] {
      folded.append(contentsOf: letters.utf8)
    } else {
      folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  private static func latinBase(_ value: UInt32) -> UInt8? {
    for (first, bases) in latin {
      guard value >= first else { return nil }
      let place = Int(value - first)
      guard place < bases.count else { continue }
      return bases[place] == UInt8(ascii: ".") ? nil : bases[place]
    }
    return nil
  }

  /// Base letters of consecutive code points from the given one on; a dot where one letter is not enough.
  private static let latin: [(first: UInt32, bases: [UInt8])] = [
    (
      0xC0,
      bases(
        """
        aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll
        lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
        """)
    ),
    (0x1CD, bases("aaiioouuuuuuuuuu")),
    (0x200, bases("aaaaeeeeiiiioooorrrruuuusstt")),
    (
      0x1E00,
      bases(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv
        wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
        """)
    ),
  ]

  /// Letters that stand for two, letters outside the ranges, and the forms of Arabic letters that readers
  /// look up as one.
  private static let special: [Unicode.Scalar: String] = [
    "Æ": "ae", "æ": "ae", "Œ": "oe", "œ": "oe", "ß": "ss", "ẞ": "ss", "Þ": "th", "þ": "th",
    "Ĳ": "ij", "ĳ": "ij", "Ə": "e", "ə": "e", "Ơ": "o", "ơ": "o", "Ư": "u", "ư": "u",
    "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "\u{A0}": " ", "\u{202F}": " ", "‐": "-", "‑": "-",
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك",
  ]

  private static func bases(_ text: String) -> [UInt8] {
    text.utf8.filter { $0 != UInt8(ascii: "\n") }
  }
}
