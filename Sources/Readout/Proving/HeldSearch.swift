/// The form of a file, which decides how its text is read.
enum PublishedForm {
  case markup, xml, json, calendar, mail, plain
  /// Programs and styles.
  case code
  /// Pictures and the like, in which there is no text to be read.
  case binary

  /// - Parameter address: path of the file.
  init(address: String) {
    let name = address.split(separator: "/").last ?? ""
    switch name.split(separator: ".").last?.lowercased() {
    case "html", "htm", "svg", "xhtml": self = .markup
    case "xml", "atom", "rss", "kml": self = .xml
    case "json", "geojson", "jsonld", "webmanifest": self = .json
    case "ics": self = .calendar
    case "eml": self = .mail
    case "css", "js", "mjs", "map": self = .code
    case "jpg", "jpeg", "png", "gif", "webp", "avif", "ico", "pdf", "woff", "woff2", "ttf", "otf", "mp3",
      "mp4",
      "webm", "zip", "gz", "docx", "xlsx", "pptx":
      self = .binary
    default: self = .plain
    }
  }
}

/// Held text in the bytes of one file.
struct HeldSearch {
  private let table: HeldTable
  private let memory: MarkupMemory
  private let isExact: Bool
  private var hits: [WordRun.Hit] = []

  private init(_ table: HeldTable, _ memory: MarkupMemory, isExact: Bool) {
    (self.table, self.memory, self.isExact) = (table, memory, isExact)
  }

  /// The held runs in a file, each once, with where it stands first.
  ///
  /// Hashes of 64 bits are compared, which in all the sites of the world will not deceive once; only of an address
  /// that is longer than a run do they say but the end, so that the letters of the rest are compared as well.
  static func hits(
    in bytes: UnsafeBufferPointer<UInt8>, _ form: PublishedForm, _ table: HeldTable
  ) -> [WordRun.Hit] {
    let memory = table.memories.take()
    defer { table.memories.put(back: memory) }
    var search = HeldSearch(table, memory, isExact: false)
    search.run(bytes, form)
    guard !search.hits.isEmpty else { return [] }
    if search.hits.contains(where: { $0.length > HeldTable.runLength }) {
      search = HeldSearch(table, memory, isExact: true)
      search.run(bytes, form)
    }
    var seen: Set<Int> = []
    return search.hits.sorted { ($0.offset, $0.firstWord) < ($1.offset, $1.firstWord) }.filter {
      seen.insert($0.firstWord).inserted
    }
  }

  private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>, _ form: PublishedForm) {
    switch form {
    case .markup: readMarkup(bytes) { $0 }
    case .xml:
      readMarkup(bytes) { $0 }
      // Names of elements are none of what is said.
      read(DecodedText(xml: bytes), shortest: ShortestText.wholeRuns) { $0 }
    case .json: readJSON(bytes) { $0 }
    case .calendar: read(DecodedText(calendar: bytes)) { $0 }
    case .mail:
      read(DecodedText(quotedPrintable: bytes)) { $0 }
      read(DecodedText(base64: bytes)) { $0 }
    case .plain: readPlain(bytes) { $0 }
    case .code: readPlain(bytes, shortest: ShortestText.wholeRuns) { $0 }
    case .binary: break
    }
  }

  /// - Parameter isWithin: whether it was found in data, of which what is data in turn is read as text alone: else
  ///   a file could ask for as many readings as it has opening tags.
  private mutating func readMarkup(
    _ bytes: UnsafeBufferPointer<UInt8>, isWithin: Bool = false, _ origin: (Int) -> Int
  ) {
    var scan = MarkupScan(bytes, table, memory, isExact: isExact)
    scan.run()
    keep(scan.text, origin)
    keep(scan.attribute, origin)
    for code in scan.code {
      readPlain(UnsafeBufferPointer(rebasing: bytes[code]), shortest: ShortestText.wholeRuns) {
        origin($0 + code.lowerBound)
      }
    }
    for data in scan.data {
      let bytes = UnsafeBufferPointer(rebasing: bytes[data])
      if isWithin {
        readPlain(bytes) { origin($0 + data.lowerBound) }
      } else {
        readJSON(bytes) { origin($0 + data.lowerBound) }
      }
    }
  }

  private mutating func readJSON(_ bytes: UnsafeBufferPointer<UInt8>, _ origin: (Int) -> Int) {
    // Most has no escapes, and can be read where it stands.
    let hasEscapes = bytes.containsAny(of: UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: "%"))
    guard hasEscapes else { return readPlain(bytes, hasStrings: true, origin) }
    read(DecodedText(json: bytes), origin)
  }

  /// What was decoded may be HTML, or text in which `<` is no tag.
  /// - Parameter shortest: of the latter.
  private mutating func read(
    _ text: DecodedText, shortest: Int = ShortestText.anything, _ origin: (Int) -> Int
  ) {
    text.bytes.withUnsafeBufferPointer { bytes in
      // Without these the one reads what the other does.
      let isMarkup = bytes.containsAny(of: UInt8(ascii: "<"), UInt8(ascii: "%"))
      guard isMarkup || shortest > ShortestText.anything else {
        return readPlain(bytes) { origin(text.origin(of: $0)) }
      }
      readMarkup(bytes, isWithin: true) { origin(text.origin(of: $0)) }
      readPlain(bytes, shortest: shortest) { origin(text.origin(of: $0)) }
    }
  }

  /// - Parameter hasStrings: whether a text begins and ends with a quotation mark.
  private mutating func readPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, shortest: Int = ShortestText.anything, hasStrings: Bool = false,
    _ origin: (Int) -> Int
  ) {
    var run = WordRun(table, isExact: isExact)
    run.shortest = shortest
    var place = 0
    while true {
      place = run.takeLetters(bytes, at: place)
      guard place < bytes.count else { break }
      readMark(bytes, &place, &run, hasStrings: hasStrings)
    }
    run.endWord(at: place)
    keep(run, origin)
  }

  @inline(__always)
  private func readMark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ run: inout WordRun, hasStrings: Bool
  ) {
    switch bytes[place] {
    case UInt8(ascii: "\"") where hasStrings:
      run.reset(at: place)
      place += 1
    case 0:
      run.reset(at: place)
      place += 1
    case UInt8(ascii: "&"): run.take(characterReference(bytes, &place), at: place)
    case UInt8(ascii: "%"):
      let (letter, next) = percentEncoded(bytes, place) ?? (.separator, place + 1)
      place = next
      run.take(letter, at: place)
    case 0..<0x80:
      place += 1
      run.endWord(at: place)
    default: run.take(ComparedLetter(bytes, &place), at: place)
    }
  }

  private mutating func keep(_ run: WordRun, _ origin: (Int) -> Int) {
    for var hit in run.hits {
      hit.offset = origin(hit.offset)
      hits.append(hit)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether one of some bytes is in it. Eight are looked at at once.
  fileprivate func containsAny(of wanted: UInt8...) -> Bool {
    let blocks = UnsafeRawBufferPointer(self)
    var place = 0
    while place &+ 8 <= count {
      let block = blocks.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      guard wanted.allSatisfy({ marks(of: UInt64($0), in: block) == 0 }) else { return true }
      place &+= 8
    }
    return self[place...].contains(where: wanted.contains)
  }
}
