import GFM

/// Writes the links, images and headings of a record's text.
struct BodyWriter: HTMLWriter {
  let context: PageContext
  let text: LinkedText
  private let headings: [Heading]
  private var nextHeading = 0
  private var nextMention = 0
  private var imageCount = 0

  init(context: PageContext, _ place: Int, of number: RecordNumber) {
    self.context = context
    text = context.linkedTexts(of: number)[place]
    headings = context.headings(place, of: number)
  }

  mutating func openLink(_ node: Int, in document: Document, to out: inout [UInt8]) -> Bool {
    guard let target = text.target(of: node) else {
      guard document.nodes[node].kind == .link else { return false }
      return openExternal(document.text(of: node), title: document.extra(of: node), to: &out)
    }
    switch target {
    case .record(let number, let fragment):
      return context.open(context.link(to: number, fragment: fragment), className: nil, to: &out)
    case .fragment(let fragment):
      return context.open(Link(text: "", address: "#" + percentEncoded(fragment)), className: nil, to: &out)
    case .media(let path):
      return context.open(Link(text: "", address: context.media(path)), className: nil, to: &out)
    case .hidden: return false
    }
  }

  mutating func writeLabel(_ node: Int, in document: Document, to out: inout [UInt8]) {
    guard case .record(let number, let fragment) = text.target(of: node) else { return }
    appendEscaped(context.label(of: number, fragment: fragment), to: &out)
  }

  mutating func writeImage(_ node: Int, in document: Document, to out: inout [UInt8]) {
    guard case .media(let path) = text.target(of: node) else { return }
    imageCount += 1
    context.writeImage(
      path, alt: document.plainText(of: node), title: document.extra(of: node), isFirst: imageCount == 1,
      to: &out)
  }

  mutating func headingID(_ node: Int) -> String? {
    while nextHeading < headings.count, headings[nextHeading].node < node { nextHeading += 1 }
    guard nextHeading < headings.count, headings[nextHeading].node == node else { return nil }
    return headings[nextHeading].id
  }

  mutating func mentions(in node: Int, of document: Document) -> [GFM.Mention] {
    while nextMention < text.mentions.count, text.mentions[nextMention].node < node { nextMention += 1 }
    var found: [GFM.Mention] = []
    while nextMention < text.mentions.count, text.mentions[nextMention].node == node {
      let mention = text.mentions[nextMention]
      found.append(GFM.Mention(range: mention.range, target: Int(mention.record)))
      nextMention += 1
    }
    return found
  }

  mutating func openMention(_ mention: GFM.Mention, in document: Document, to out: inout [UInt8]) {
    _ = context.open(context.link(to: RecordNumber(mention.target)), className: "mention", to: &out)
  }

  mutating func tableLabel(_ node: Int, in document: Document) -> String? {
    context.strings.phrase("table-label")
  }

  mutating func taskLabel(isChecked: Bool) -> String {
    context.strings.phrase(isChecked ? "task-done" : "task-open")
  }
}

/// Writes the links of a line of text.
struct InlineWriter: HTMLWriter {
  let context: PageContext
  mutating func openLink(_ node: Int, in document: Document, to out: inout [UInt8]) -> Bool {
    if document.nodes[node].kind == .link {
      return openExternal(document.text(of: node), title: document.extra(of: node), to: &out)
    }
    guard let number = target(node, document) else { return false }
    return context.open(
      context.link(to: number, fragment: fragment(node, document)), className: nil, to: &out)
  }

  mutating func writeLabel(_ node: Int, in document: Document, to out: inout [UInt8]) {
    guard let number = target(node, document) else { return }
    appendEscaped(context.label(of: number, fragment: fragment(node, document)), to: &out)
  }

  mutating func writeImage(_ node: Int, in document: Document, to out: inout [UInt8]) {}

  mutating func headingID(_ node: Int) -> String? { nil }

  private func target(_ node: Int, _ document: Document) -> RecordNumber? {
    context.library.number(named: document.string(of: node))
  }

  private func fragment(_ node: Int, _ document: Document) -> String? {
    let extra = document.extra(of: node)
    if let number = target(node, document), context.library[number].isWithheldForGood { return nil }
    return extra.isEmpty ? nil : String(decoding: extra, as: UTF8.self)
  }
}

/// Writes a line of text that will itself stand beside or in a link: its links are only their words.
struct UnlinkedWriter: HTMLWriter {
  let library: Library
  let title: (RecordNumber) -> String

  mutating func openLink(_ node: Int, in document: Document, to out: inout [UInt8]) -> Bool { false }

  mutating func writeLabel(_ node: Int, in document: Document, to out: inout [UInt8]) {
    guard let number = library.number(named: document.string(of: node)) else { return }
    let fragment = String(decoding: document.extra(of: node), as: UTF8.self)
    appendEscaped(library.partTitle(fragment, of: number) ?? title(number), to: &out)
  }

  mutating func writeImage(_ node: Int, in document: Document, to out: inout [UInt8]) {}

  mutating func headingID(_ node: Int) -> String? { nil }
}

/// Writes the `<a …>` of a link that leaves the site.
private func openExternal(_ address: ArraySlice<UInt8>, title: ArraySlice<UInt8>, to out: inout [UInt8])
  -> Bool
{
  out.append(contentsOf: "<a href=\"".utf8)
  GFM.appendEscaped(url: address, to: &out)
  if !title.isEmpty {
    out.append(contentsOf: "\" title=\"".utf8)
    GFM.appendEscaped(attribute: title, to: &out)
  }
  out.append(contentsOf: "\" rel=\"external\">".utf8)
  return true
}

extension PageContext {
  /// Writes the `<a …>` of a link on the site; false when there is no page to lead to.
  func open(_ link: Link, className: StaticString?, to out: inout [UInt8]) -> Bool {
    guard let address = link.address else { return false }
    out.append(contentsOf: "<a href=\"".utf8)
    appendAddress(address, to: &out)
    if let className {
      out.append(contentsOf: "\" class=\"".utf8)
      className.withUTF8Buffer { out.append(contentsOf: $0) }
    }
    if let language = link.language {
      out.append(contentsOf: "\" hreflang=\"".utf8)
      appendEscaped(language, to: &out)
    }
    out.append(contentsOf: "\">".utf8)
    return true
  }

  /// An address from the site's root is written as seen from the page.
  private func appendAddress(_ address: String, to out: inout [UInt8]) {
    guard address.utf8.first == UInt8(ascii: "/") else { return appendEscaped(address, to: &out) }
    out.append(contentsOf: root.utf8)
    GFM.appendEscaped(attribute: address.utf8.dropFirst(), to: &out)
  }

  /// The words of a link without words of its own: the title, or that of the part it names.
  func label(of number: RecordNumber, fragment: String?) -> String {
    fragment.flatMap { library.partTitle($0, of: number) } ?? title(number)
  }

  /// The attributes by which a browser takes the copy that fits; from the open value of one to that of another.
  private func appendCopies(of path: String, to out: inout [UInt8]) {
    let copies = copies(of: path)
    guard !copies.isEmpty else { return }
    out.append(contentsOf: "\" srcset=\"".utf8)
    for (index, copy) in copies.enumerated() {
      if index > 0 { out.append(contentsOf: ", ".utf8) }
      appendAddress(copy.address, to: &out)
      out.append(contentsOf: " \(copy.width)w".utf8)
    }
    out.append(contentsOf: "\" sizes=\"(min-width: 48em) 44rem, 100vw".utf8)
  }

  func writeImage(
    _ path: String, alt: String, title: ArraySlice<UInt8>, isFirst: Bool, to out: inout [UInt8]
  ) {
    out.append(contentsOf: "<img src=\"".utf8)
    appendAddress(media(path), to: &out)
    out.append(contentsOf: "\" alt=\"".utf8)
    appendEscaped(alt, to: &out)
    appendCopies(of: path, to: &out)
    if let size = library.imageSizes[path] {
      out.append(contentsOf: "\" width=\"\(size.width)\" height=\"\(size.height)".utf8)
    }
    if !title.isEmpty {
      out.append(contentsOf: "\" title=\"".utf8)
      GFM.appendEscaped(attribute: title, to: &out)
    }
    out.append(contentsOf: "\" loading=\"lazy\" decoding=\"async\">".utf8)
  }
}
