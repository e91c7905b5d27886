/// Takes texts apart into folded words, the same for what is searched and for what is searched for.
struct WordReader: ~Copyable {
  /// Handed out a word, which is gone when the next is read.
  typealias Take = (UnsafeBufferPointer<UInt8>) -> Void

  /// Longer words are cut.
  private static let longest = 32

  /// The word that is being read, behind so many bytes of the caller's; of a letter there are at most seven bytes.
  private let word: UnsafeMutablePointer<UInt8>
  private let head: Int
  private var end: Int
  private var length = 0
  /// Where in the word an apostrophe stood last; -1 for nowhere.
  private var apostrophe = -1
  private var isAfterApostrophe = false
  /// How many letters of an abbreviation such as `U.S.` stand before its last full stop, and how many bytes of the word.
  private var (initials, initialBytes) = (0, 0)
  /// The character before in a run of a script without spaces.
  private var ideograph: Unicode.Scalar?
  private var isPaired = false

  /// - Parameter head: bytes that stand before every word.
  init(head: [UInt8] = []) {
    word = .allocate(capacity: head.count + (Self.longest + 1) * 8)
    for (place, byte) in head.enumerated() { word[place] = byte }
    (self.head, end) = (head.count, head.count)
  }

  deinit { word.deallocate() }

  /// Hands out the words of a text in order.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ take: Take) {
    let letters = ComparedLetter.ascii
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        place += 1
        let letter = letters[Int(byte)]
        if letter != 0 {
          if ideograph != nil { endRun(take) }
          if initials > 0 { partInitials(before: letter, take) }
          append(letter)
        } else if byte == UInt8(ascii: "'") {
          noteApostrophe(take)
        } else if byte == UInt8(ascii: "."), length == initials + 1, isInitial {
          (initials, initialBytes) = (length, end)
        } else {
          separate(take)
        }
      } else {
        self.take(Self.scalar(bytes, &place), take)
      }
    }
    separate(take)
  }

  @inline(__always)
  private mutating func append(_ letter: UInt8) {
    isAfterApostrophe = false
    length += 1
    if length <= Self.longest { append(byte: letter) }
  }

  @inline(__always)
  private mutating func append(byte: UInt8) {
    word[end] = byte
    end &+= 1
  }

  /// The byte that was read last; none of the caller's.
  private var last: UInt8? { end > head ? word[end - 1] : nil }

  /// Whether the letter before a full stop may be one of an abbreviation: a number goes on behind it.
  private var isInitial: Bool {
    apostrophe < 0 && !(last.map(Self.isDigit) ?? false)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Hands out what stands before the last full stop where more than one letter, or a digit, stands behind it.
  private mutating func partInitials(before letter: UInt8, _ take: Take) {
    guard length > initials || Self.isDigit(letter) else { return }
    take(UnsafeBufferPointer(start: word, count: initialBytes))
    let rest = end - initialBytes
    for place in 0..<rest { word[head + place] = word[initialBytes + place] }
    end = head + rest
    length -= initials
    (initials, apostrophe) = (0, -1)
  }

  private mutating func noteApostrophe(_ take: Take) {
    if initials > 0, length > initials { partInitials(before: 0, take) }
    // Two of them in a row, or one before a word, are quotation marks.
    apostrophe = length > 0 && !isAfterApostrophe ? length : -1
    isAfterApostrophe = length > 0
  }

  @inline(never)
  private mutating func take(_ scalar: Unicode.Scalar, _ take: Take) {
    let letter = SearchLetter(scalar)
    if case .ideograph = letter { return pair(scalar, take) }
    if case .none = letter { return }
    if ideograph != nil { endRun(take) }
    switch letter {
    case .letters(let letters):
      if initials > 0 { partInitials(before: letters.first { _ in true } ?? 0, take) }
      isAfterApostrophe = false
      length += 1
      if length <= Self.longest { for byte in letters { append(byte: byte) } }
    case .apostrophe: noteApostrophe(take)
    default: separate(take)
    }
  }

  /// Every two neighbours of a run are a word.
  private mutating func pair(_ scalar: Unicode.Scalar, _ take: Take) {
    if length > 0 { endWord(take) }
    if let ideograph {
      isPaired = true
      handOut([ideograph, scalar], take)
    }
    ideograph = scalar
  }

  private mutating func endRun(_ take: Take) {
    if let ideograph, !isPaired { handOut([ideograph], take) }
    (ideograph, isPaired) = (nil, false)
  }

  @inline(__always)
  private mutating func handOut(_ take: Take) {
    take(UnsafeBufferPointer(start: word, count: end))
    end = head
  }

  private mutating func handOut(_ scalars: [Unicode.Scalar], _ take: Take) {
    for scalar in scalars {
      for byte in UTF8.encode(scalar) ?? .encodedReplacementCharacter { append(byte: byte) }
    }
    handOut(take)
  }

  @inline(__always)
  private mutating func separate(_ take: Take) {
    if length > 0 { endWord(take) }
    if ideograph != nil { endRun(take) }
  }

  private mutating func endWord(_ take: Take) {
    // The English genitive says nothing of the word.
    if apostrophe > 0, apostrophe == length - 1, length <= Self.longest, last == UInt8(ascii: "s") {
      end -= 1
    }
    handOut(take)
    (length, initials, apostrophe, isAfterApostrophe) = (0, 0, -1, false)
  }

  /// - Returns: what separates words for what is not UTF-8.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Unicode.Scalar {
    let width = scalarWidth(bytes[place])
    defer { place = min(place + width, bytes.count) }
    guard width > 1, place + width <= bytes.count else { return " " }
    var value = UInt32(bytes[place]) & (0x7F >> UInt32(width))
    for offset in 1..<width { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return Unicode.Scalar(value) ?? " "
  }
}

extension WordReader {
  /// The words of a text.
  static func words(of text: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var reader = WordReader()
    Array(text.utf8).withUnsafeBufferPointer { reader.read($0) { words.append(Array($0)) } }
    return words
  }
}
