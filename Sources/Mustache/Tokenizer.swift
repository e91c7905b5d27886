/// Splits a template into tags and the lines of text between them.
struct Tokenizer {
  private let source: Source
  private var bytes: [UInt8] { source.bytes }
  private var position = 0
  private var opener = Array("{{".utf8)
  private var closer = Array("}}".utf8)
  private(set) var tokens: [Token] = []
  private(set) var problems: [Problem] = []

  init(_ source: Source) {
    self.source = source
  }

  mutating func run() {
    while let start = find(opener, from: position) {
      addText(position..<start)
      readTag(at: start)
    }
    addText(position..<bytes.count)
  }

  /// - Parameter limit: the last place where the pattern may begin.
  private func find(_ pattern: [UInt8], from start: Int, to limit: Int? = nil) -> Int? {
    guard let first = pattern.first else { return nil }
    let last = min(bytes.count - pattern.count, limit ?? bytes.count)
    var at = start
    while at <= last {
      if bytes[at] == first, bytes[at..<at + pattern.count].elementsEqual(pattern) { return at }
      at += 1
    }
    return nil
  }

  /// One token a line.
  private mutating func addText(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where bytes[index] == Byte.newline {
      tokens.append(.text(start..<index + 1, startsLine: false))
      start = index + 1
    }
    if start < range.upperBound { tokens.append(.text(start..<range.upperBound, startsLine: false)) }
  }

  /// A tag without an end takes the rest of its line with it.
  private mutating func readTag(at start: Int) {
    let inner = start + opener.count
    let kind = inner < bytes.count ? Tag.Kind(sigil: bytes[inner]) : nil
    let closing = kind.map { closingBytes($0, sigil: bytes[inner]) } ?? closer
    let contentStart = kind == nil ? inner : inner + 1
    // Comments and delimiters may hold anything; in other tags, another tag's beginning shows that the end is
    // missing.
    let holdsAnything = kind == .comment || kind == .delimiters
    let limit = holdsAnything ? nil : find(opener, from: contentStart)
    guard let end = find(closing, from: contentStart, to: limit) else {
      position = lineEnd(from: start, to: limit)
      report(.unclosedTag(source, source.trimmed(start..<position), closing))
      return
    }
    position = end + closing.count
    add(kind ?? .value, content: source.trimmed(contentStart..<end), range: start..<position)
  }

  private func lineEnd(from start: Int, to limit: Int?) -> Int {
    let end = bytes[start...].firstIndex { $0 == Byte.newline || $0 == Byte.carriageReturn } ?? bytes.count
    return min(end, limit ?? end)
  }

  private func closingBytes(_ kind: Tag.Kind, sigil: UInt8) -> [UInt8] {
    switch sigil {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")] + closer
    case Byte.equals: [Byte.equals] + closer
    default: closer
    }
  }

  private mutating func add(_ kind: Tag.Kind, content: Range<Int>, range: Range<Int>) {
    let name = source.text(content)
    if kind == .delimiters {
      setDelimiters(content, range)
    } else if name.isEmpty, kind != .comment {
      report(.emptyTag(source, range))
      return
    }
    tokens.append(.tag(Tag(kind: kind, name: name, range: range, nameRange: content)))
  }

  private mutating func setDelimiters(_ content: Range<Int>, _ range: Range<Int>) {
    let pair = bytes[content].split(whereSeparator: \.isSpace)
    guard pair.count == 2, !bytes[content].contains(Byte.equals) else {
      report(.badDelimiters(source, range))
      return
    }
    opener = Array(pair[0])
    closer = Array(pair[1])
  }

  private mutating func report(_ problem: Problem) {
    problems.append(problem)
  }
}

extension Tag.Kind {
  /// What a tag's first character makes of it; nil for a plain name.
  init?(sigil: UInt8) {
    switch sigil {
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .block
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .raw
    default: return nil
    }
  }
}
