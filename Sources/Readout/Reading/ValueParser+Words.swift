import SourceText

extension ValueParser where Value: Vocabulary {
  /// One word of a closed list.
  static var word: ValueParser {
    scalar(.word(noun: Value.noun, words: Value.words)) { text, span, key, file in
      if let word = Value(rawValue: text) { return word }
      var help = offer(text, among: Value.words)
      help.append("'\(key)' is one of: \(Value.words.joined(separator: ", "))")
      file.report(.unknownWord, at: span, "'\(text)' is not \(Value.noun)", help: help)
      return nil
    }
  }
}

extension ValueParser where Value == Bool {
  static var flag: ValueParser {
    scalar(.plain("true or false", .flag)) { text, span, key, file in
      switch text {
      case "true": return true
      case "false": return false
      default:
        file.report(.wrongType, at: span, "'\(key)' takes true or false, not '\(text)'")
        return nil
      }
    }
  }
}

extension ValueParser where Value == Int {
  static func number(_ range: ClosedRange<Int>) -> ValueParser {
    let phrase = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return scalar(.plain(phrase, .number(range))) { text, span, key, file in
      if let number = Int(text), range.contains(number) { return number }
      file.report(.wrongType, at: span, "'\(key)' takes \(phrase), not '\(text)'")
      return nil
    }
  }
}

extension ValueParser where Value == Reference {
  /// The id of a record; which kinds may stand there is for messages here and checked in Linking.
  static func reference(_ kinds: Kind...) -> ValueParser {
    scalar(.reference(kinds: kinds)) { text, span, _, _ in Reference(reading: text, span: span) }
  }
}

extension ValueParser where Value == ReferenceOrText {
  static func referenceOrText(_ kind: Kind) -> ValueParser {
    scalar(.plain("the id of \(kind.wordWithArticle), or text", .text)) { text, span, key, file in
      file.text(text, span, key: key, lines: false).map {
        ReferenceOrText(reference: Reference(id: $0, span: span))
      }
    }
  }
}

extension ValueParser where Value == MediaReference {
  static var media: ValueParser {
    scalar(.plain("a file in Content/media", .pattern("^media/."))) { text, span, _, file in
      // The file's own spelling counts: the text may have another normal form of Unicode.
      if let place = file.settings.media.firstIndex(of: text) {
        return MediaReference(path: file.settings.media[place], span: span)
      }
      file.missingMedia(text, at: span)
      return nil
    }
  }
}

extension FileReading {
  func missingMedia(_ path: String, at span: Span) {
    var help = offer(path, among: settings.media)
    if !path.hasPrefix("media/") { help.append("media are named from Content/, such as media/\(path)") }
    if help.isEmpty { help = ["put the file into Content/media, or correct its name"] }
    report(.missingMedia, at: span, "'\(path)' is not in Content/media", help: help)
  }
}

extension ValueParser where Value == LocalID {
  /// An id that is unique in its record only: of an outcome, a commitment, a judgment, a citation.
  static var localID: ValueParser {
    scalar(.plain("an id", .id)) { text, span, _, file in
      if isID(text) { return LocalID(text: text, span: span) }
      file.report(
        .invalidID, at: span, "'\(text)' is not an id",
        help: ["an id has lower-case letters, digits and single hyphens: '\(suggestedID(text))'"])
      return nil
    }
  }
}

/// An id of a part of a record, and where it stands.
struct LocalID: Sendable {
  var text: String
  var span: Span
}

extension Reference {
  /// `id` or `id#fragment`.
  init(reading text: String, span: Span) {
    let (id, fragment) = divided(text)
    self.init(id: id, fragment: fragment, span: span)
  }
}

/// A target and the fragment behind its first `#`; nil when it has none.
func divided(_ target: String) -> (target: String, fragment: String?) {
  guard let sign = target.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (target, nil) }
  return (String(target[..<sign]), String(target[target.utf8.index(after: sign)...]))
}

/// In bytes: file systems take 255, and an id gets an ending.
let longestName = 240

/// Lower-case ASCII letters, digits, single hyphens between them.
func isID(_ text: some StringProtocol) -> Bool {
  var last = UInt8(ascii: "-")
  for byte in text.utf8 {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: break
    case UInt8(ascii: "-"): if last == UInt8(ascii: "-") { return false }
    default: return false
    }
    last = byte
  }
  return last != UInt8(ascii: "-")
}

/// The id that a name would most naturally have.
func suggestedID(_ name: String) -> String { plainID(name) ?? "record" }

/// The letters and digits of a name as an id; nil when it has none that ASCII has.
func plainID(_ name: String) -> String? {
  var id = ""
  for character in name.lowercased() {
    if let letter = plainLetter(character) {
      id.append(letter)
    } else if !id.isEmpty, id.last != "-" {
      id.append("-")
    }
  }
  while id.last == "-" { id.removeLast() }
  return id.isEmpty ? nil : id
}

/// A letter or digit of ASCII, taken from under its accent where it has one.
private func plainLetter(_ character: Character) -> Character? {
  guard let byte = sortKey(String(character)).first else { return nil }
  let letter = Character(Unicode.Scalar(byte))
  return isID(String(letter)) ? letter : nil
}
