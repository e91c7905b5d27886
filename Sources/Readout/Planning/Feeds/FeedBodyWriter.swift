import GFM

/// Writes a text for feeds: every address is whole, and nothing needs the site's style sheet.
struct FeedBodyWriter: HTMLWriter {
  private var body: BodyWriter
  private let context: PageContext
  /// The address of the page that the text is on.
  private let page: String

  init(context: PageContext, _ place: Int, of number: RecordNumber, page: String) {
    body = BodyWriter(context: context, place, of: number)
    self.context = context
    self.page = page
  }

  mutating func openLink(_ node: Int, in document: Document, to out: inout [UInt8]) -> Bool {
    guard case .fragment(let fragment) = body.text.target(of: node) else {
      return body.openLink(node, in: document, to: &out)
    }
    openPart(percentEncoded(fragment), to: &out)
    return true
  }

  mutating func writeLabel(_ node: Int, in document: Document, to out: inout [UInt8]) {
    body.writeLabel(node, in: document, to: &out)
  }

  mutating func writeImage(_ node: Int, in document: Document, to out: inout [UInt8]) {
    guard case .media(let path) = body.text.target(of: node) else { return }
    context.writeFeedImage(path, alt: document.plainText(of: node), to: &out)
  }

  /// Parts are shown on the page; entries of one feed would have the same ids.
  mutating func headingID(_ node: Int) -> String? { nil }

  mutating func mentions(in node: Int, of document: Document) -> [GFM.Mention] {
    body.mentions(in: node, of: document)
  }

  mutating func openMention(_ mention: GFM.Mention, in document: Document, to out: inout [UInt8]) {
    _ = context.open(context.link(to: RecordNumber(mention.target)), className: nil, to: &out)
  }

  mutating func writeFootnoteReference(_ node: Int, in document: Document, to out: inout [UInt8]) {
    let number = document.nodes[node].number
    out += "<sup>".utf8
    openPart(Footnote.id(number: number), to: &out)
    out += "\(number)</a></sup>".utf8
  }

  mutating func taskLabel(isChecked: Bool) -> String { body.taskLabel(isChecked: isChecked) }

  private func openPart(_ fragment: String, to out: inout [UInt8]) {
    out += "<a href=\"".utf8
    appendEscaped(page + "#" + fragment, to: &out)
    out += "\">".utf8
  }
}

extension PageContext {
  func writeFeedImage(_ path: String, alt: String, to out: inout [UInt8]) {
    out += "<img src=\"".utf8
    appendEscaped(absolute(path) ?? path, to: &out)
    out += "\" alt=\"".utf8
    appendEscaped(alt, to: &out)
    if let size = library.imageSizes[path] {
      out += "\" width=\"\(size.width)\" height=\"\(size.height)".utf8
    }
    out += "\">".utf8
  }
}

/// Takes the classes out of finished HTML: no style sheet knows them in a feed.
func withoutClasses(_ html: [UInt8]) -> [UInt8] {
  let name = Array(" class=\"".utf8)
  var out: [UInt8] = []
  out.reserveCapacity(html.count)
  var isInTag = false
  var place = 0
  while place < html.count {
    let byte = html[place]
    if isInTag, byte == name[0], html[place...].starts(with: name) {
      place += name.count
      while place < html.count, html[place] != UInt8(ascii: "\"") { place += 1 }
    } else {
      // Text and attributes hold neither bracket as itself.
      if byte == UInt8(ascii: "<") { isInTag = true } else if byte == UInt8(ascii: ">") { isInTag = false }
      out.append(byte)
    }
    place += 1
  }
  return out
}
