import GFM
import Mustache

/// A record's text in one language, for a record's own file of data.
struct DataText: Sendable {
  var language: String
  var plain: String
  /// Its links are absolute where the site's address is known, and else lead from the file that it stands in.
  var html: String
  var notes: [DataNote]
}

/// A footnote of a text.
struct DataNote: Sendable {
  var number: Int
  /// What the note says, as HTML; nil for one that is a citation of the record's.
  var html: String?
  var citation: String?
}

extension PageContext {
  /// Whether the file is about the record alone, and so has its text.
  private func isOwnFile(of number: RecordNumber) -> Bool { number == record && address.hasSuffix(".json") }

  /// Where a record's own file is described; nil in the library's file, which says so once.
  func schemaAddress(of number: RecordNumber) -> String? {
    isOwnFile(of: number) ? root + DataFile.schema.address + "#/$defs/record" : nil
  }

  /// A record's texts, in its own file; none elsewhere, where nothing of a text is read.
  func texts(of number: RecordNumber) -> [DataText] {
    guard isOwnFile(of: number) else { return [] }
    let languages = library[number].translations.map(\.language)
    let places =
      [0]
      + blueprint.locales.indices.dropFirst().filter { languages.contains(blueprint.locales[$0].language) }
    return places.compactMap { inLocale($0).dataText(of: number) }
  }

  private func dataText(of number: RecordNumber) -> DataText? {
    guard let (place, body) = text(of: number) else { return nil }
    let (first, views) = self.body(of: number)
    let html = ([first] + views.map(\.text)).compactMap { $0?.bytes }.joined()
    let page = (localeIndex > 0 ? locale.prefix : "") + library[number].address
    let shown = linkedTexts(of: number)[place].views.map(\.node)
    return DataText(
      language: contentLanguage(of: number), plain: plainBlocks(body.document, without: shown),
      html: leadingTo(page, Array(html)), notes: dataNotes(of: number, body.document, page))
  }

  /// The text's blocks, an empty line between them; without its footnotes and views.
  private func plainBlocks(_ document: Document, without views: [Int]) -> String {
    var blocks: [String] = []
    var node = 1
    while node < document.nodes.count {
      if document.nodes[node].kind != .footnoteDefinition, !views.contains(node) {
        blocks.append(plain(document, node))
      }
      node = max(Int(document.nodes[node].end), node + 1)
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  func plain(_ document: Document, _ node: Int) -> String {
    document.plainText(of: node) { node in
      library.number(named: document.string(of: node)).map { number in
        let fragment = document.extra(of: node)
        return label(of: number, fragment: fragment.isEmpty ? nil : String(decoding: fragment, as: UTF8.self))
      }
    }
  }

  private func dataNotes(of number: RecordNumber, _ document: Document, _ page: String) -> [DataNote] {
    zip(document.footnotes, notes(of: number)).map { footnote, note in
      DataNote(
        number: footnote.number, html: note.text.map { leadingTo(page, $0.bytes) },
        citation: footnote.definition == nil ? footnote.label : nil)
    }
  }

  /// HTML whose links within the text lead to the text's page, since the text stands elsewhere.
  private func leadingTo(_ page: String, _ html: [UInt8]) -> String {
    let page = library.configuration.baseURL == nil ? root + percentEncoded(page) : place(page)
    return String(decoding: replacingFragments(in: html, page: page), as: UTF8.self)
  }
}

/// HTML with a page's address before every `href` that is a fragment alone.
func replacingFragments(in html: [UInt8], page: String) -> [UInt8] {
  let mark = Array(" href=\"".utf8)
  var out: [UInt8] = []
  out.reserveCapacity(html.count + page.utf8.count * 8)
  var (isInTag, isInValue) = (false, false)
  for (place, byte) in html.enumerated() {
    // The address goes before the number sign, right behind the quote that begins the value.
    if isInValue, byte == UInt8(ascii: "#"), place >= mark.count,
      html[..<place].suffix(mark.count).elementsEqual(mark)
    {
      out += page.utf8
    }
    switch byte {
    case UInt8(ascii: "<") where !isInValue: isInTag = true
    case UInt8(ascii: ">") where !isInValue: isInTag = false
    case UInt8(ascii: "\"") where isInTag: isInValue.toggle()
    default: break
    }
    out.append(byte)
  }
  return out
}
