/// The form of a file, which decides how its text is read.
enum PublishedForm {
  case markup, xml, json, calendar, mail, plain
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
  private let isExact: Bool
  private var hits: [WordRun.Hit] = []

  private init(_ table: HeldTable, isExact: Bool) { (self.table, self.isExact) = (table, isExact) }

  /// The held runs in a file, each once, with where it stands first. Hashes alone are compared at first, which
  /// hardly ever deceives, and the letters of files in which anything was found.
  static func hits(
    in bytes: UnsafeBufferPointer<UInt8>, _ form: PublishedForm, _ table: HeldTable
  ) -> [WordRun.Hit] {
    var search = HeldSearch(table, isExact: false)
    search.run(bytes, form)
    guard !search.hits.isEmpty else { return [] }
    search = HeldSearch(table, isExact: true)
    search.run(bytes, form)
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
      read(DecodedText(xml: bytes)) { $0 }
    case .json: readJSON(bytes) { $0 }
    case .calendar: read(DecodedText(calendar: bytes)) { $0 }
    case .mail:
      read(DecodedText(quotedPrintable: bytes)) { $0 }
      read(DecodedText(base64: bytes)) { $0 }
    case .plain: readPlain(bytes) { $0 }
    case .binary: break
    }
  }

  private mutating func readMarkup(_ bytes: UnsafeBufferPointer<UInt8>, _ origin: (Int) -> Int) {
    var scan = MarkupScan(bytes, table, isExact: isExact)
    scan.run()
    keep(scan.text, origin)
    keep(scan.attribute, origin)
    for data in scan.data {
      readJSON(UnsafeBufferPointer(rebasing: bytes[data])) { origin($0 + data.lowerBound) }
    }
  }

  private mutating func readJSON(_ bytes: UnsafeBufferPointer<UInt8>, _ origin: (Int) -> Int) {
    read(DecodedText(json: bytes), origin)
  }

  /// What was decoded may be HTML, or text in which `<` is no tag.
  private mutating func read(_ text: DecodedText, _ origin: (Int) -> Int) {
    text.bytes.withUnsafeBufferPointer { bytes in
      readMarkup(bytes) { origin(text.origin(of: $0)) }
      readPlain(bytes) { origin(text.origin(of: $0)) }
    }
  }

  private mutating func readPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ origin: (Int) -> Int) {
    var run = WordRun(table, isExact: isExact)
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case 0:
        run.reset(at: place)
        place += 1
      case UInt8(ascii: "&"): run.take(characterReference(bytes, &place), at: place)
      case UInt8(ascii: "%"):
        let (letter, next) = percentEncoded(bytes, place) ?? (.separator, place + 1)
        place = next
        run.take(letter, at: place)
      default: run.take(ComparedLetter(bytes, &place), at: place)
      }
    }
    run.endWord(at: place)
    keep(run, origin)
  }

  private mutating func keep(_ run: WordRun, _ origin: (Int) -> Int) {
    for var hit in run.hits {
      hit.offset = origin(hit.offset)
      hits.append(hit)
    }
  }
}
