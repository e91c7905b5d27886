import GFM
import Mustache

extension PageContext {
  /// A line of text with its markup.
  func html(_ text: InlineText) -> HTML {
    var out: [UInt8] = []
    guard let document = text.document else {
      appendEscaped(text.source, to: &out)
      return HTML(bytes: out)
    }
    var writer = InlineWriter(context: self)
    document.writeHTML(with: &writer, to: &out)
    return HTML(bytes: out)
  }

  /// The words of a line of text; a link without words of its own stands for the title of what it leads to.
  func plain(_ text: InlineText) -> String {
    guard let document = text.document else { return text.source }
    return document.plainText(of: 0) { node in
      library.number(named: document.string(of: node)).map { number in
        let fragment = document.extra(of: node)
        return label(of: number, fragment: fragment.isEmpty ? nil : String(decoding: fragment, as: UTF8.self))
      }
    }
  }

  /// The summary of a record in the reader's language, if it has one there or in the original.
  func summary(of number: RecordNumber) -> InlineText? {
    let record = library[number]
    return record.translations.first { $0.language == locale.language }?.summary ?? record.summary
  }

  /// A record's text in the reader's language: its place among the record's texts, and the text.
  func text(of number: RecordNumber) -> (place: Int, body: Body)? {
    let translation = library[number].translations.firstIndex { $0.language == locale.language }
    let place = translation.map { $0 + 1 } ?? 0
    return body(place, of: number).map { (place, $0) }
  }

  /// A record's text up to the first view in it, and the views, each with the text behind it.
  func body(of number: RecordNumber) -> (text: HTML?, views: [Inset]) {
    guard let (place, body) = text(of: number) else { return (nil, []) }
    let linked = linkedTexts(of: number)[place]
    var writer = BodyWriter(context: self, place, of: number)
    let blocks = linked.views.map(\.node)
    let first = html(1..<(blocks.first ?? body.document.nodes.count), of: body.document, &writer)
    let insets = linked.views.enumerated().map { index, view in
      let next = index + 1 < blocks.count ? blocks[index + 1] : body.document.nodes.count
      var inset = inset(view)
      inset.text = next > view.node ? html(view.node + 1..<next, of: body.document, &writer) : nil
      return inset
    }
    return (first, insets)
  }

  /// nil where there is nothing but space.
  private func html(_ nodes: Range<Int>, of document: Document, _ writer: inout BodyWriter) -> HTML? {
    guard !nodes.isEmpty else { return nil }
    var out: [UInt8] = []
    if nodes.count > document.nodes.count / 2 { out.reserveCapacity(document.pool.count * 2) }
    document.writeHTML(of: nodes, with: &writer, to: &out)
    return HTML(bytes: out)
  }

  func picture(_ media: MediaReference, alt: String) -> PictureView {
    let size = library.imageSizes[media.path]
    return PictureView(
      address: self.media(media.path), alt: alt, width: size.map { String($0.width) },
      height: size.map { String($0.height) }, copies: copies(of: media.path))
  }

  /// The smaller copies of an image and the image itself, narrowest first; empty where there is no choice.
  func copies(of path: String) -> [PictureCopy] {
    guard let smaller = library.renditions[path], let size = library.imageSizes[path] else { return [] }
    return smaller.map { PictureCopy(address: "/" + $0.address, width: String($0.width)) }
      + [PictureCopy(address: media(path), width: String(size.width))]
  }
}

/// A string as HTML: safe as element content and in a quoted attribute.
func appendEscaped(_ text: String, to out: inout [UInt8]) {
  GFM.appendEscaped(attribute: text.utf8, to: &out)
}
