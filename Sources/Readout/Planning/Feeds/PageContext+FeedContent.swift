import GFM
import Mustache

extension PageContext {
  /// The whole text of a record for a feed: photo, summary, words, text, notes.
  /// - Parameter page: the address of its page, absolute.
  func feedContent(of number: RecordNumber, at page: String) -> HTML {
    let record = library[number]
    var out: [UInt8] = []
    if let photo = record.brief?.photo { writePhoto(photo, to: &out) }
    if let summary = summary(of: number) { writeBlock("p", html(summary).bytes, to: &out) }
    if let quote = record.reaction?.quote { writeQuote(quote, to: &out) }
    writeText(of: number, at: page, to: &out)
    writeNotes(of: number, at: page, to: &out)
    if out.isEmpty { writeParagraph(feedDescription(of: number), to: &out) }
    if record.isCutShort { writeParagraph(strings.phrase("feed-members"), to: &out) }
    return HTML(bytes: withoutClasses(out))
  }

  private func writePhoto(_ photo: Brief.Photo, to out: inout [UInt8]) {
    out += "<figure>".utf8
    writeFeedImage(photo.file.path, alt: photo.alt, to: &out)
    out += "<figcaption>".utf8
    if let caption = photo.caption {
      out += html(caption).bytes
      out += " ".utf8
    }
    appendEscaped(photo.credit, to: &out)
    out += "</figcaption></figure>\n".utf8
  }

  private func writeQuote(_ quote: Quote, to out: inout [UInt8]) {
    out += "<blockquote".utf8
    if let language = quote.language {
      out += " lang=\"".utf8
      appendEscaped(language, to: &out)
      out += "\" dir=\"\(LanguageTable.direction(of: language).rawValue)\"".utf8
    }
    out += ">".utf8
    writeParagraph(quote.text, to: &out)
    out += "</blockquote>\n".utf8
    guard let translation = quote.translation else { return }
    out += "<blockquote>".utf8
    writeParagraph(translation, to: &out)
    out += "</blockquote>\n".utf8
  }

  func writeParagraph(_ text: String, to out: inout [UInt8]) {
    out += "<p>".utf8
    appendEscaped(text, to: &out)
    out += "</p>\n".utf8
  }

  private func writeBlock(_ tag: StaticString, _ html: [UInt8], to out: inout [UInt8]) {
    out += "<\(tag)>".utf8
    out += html
    out += "</\(tag)>\n".utf8
  }

  // MARK: - The text

  /// In the place of a view stands a link to the page, where it is.
  private func writeText(of number: RecordNumber, at page: String, to out: inout [UInt8]) {
    guard let (place, body) = text(of: number) else { return }
    var writer = FeedBodyWriter(context: self, place, of: number, page: page)
    var start = 1
    for view in linkedTexts(of: number)[place].views {
      body.document.writeHTML(of: start..<view.node, with: &writer, to: &out)
      writeView(view, at: page, to: &out)
      start = view.node + 1
    }
    body.document.writeHTML(of: start..<max(start, body.document.nodes.count), with: &writer, to: &out)
  }

  private func writeView(_ view: ResolvedView, at page: String, to out: inout [UInt8]) {
    out += "<p><a href=\"".utf8
    appendEscaped(page, to: &out)
    out += "\">".utf8
    let title = strings.word("view", view.kind.rawValue) + ": " + title(view.subject)
    appendEscaped(strings.phrase("feed-view", [("title", title)]), to: &out)
    out += "</a></p>\n".utf8
  }

  // MARK: - The notes

  /// The footnotes by number, as on the page.
  private func writeNotes(of number: RecordNumber, at page: String, to out: inout [UInt8]) {
    guard let (place, body) = text(of: number), !body.document.footnotes.isEmpty else { return }
    let citations = library[number].citations
    out += "<hr>\n<ol>\n".utf8
    for footnote in body.document.footnotes {
      out += "<li>".utf8
      if let node = footnote.definition {
        var writer = FeedBodyWriter(context: self, place, of: number, page: page)
        let nodes = node + 1..<Int(body.document.nodes[node].end)
        body.document.writeHTML(of: nodes, with: &writer, to: &out)
      } else if let citation = citations.first(where: { $0.id == footnote.label }) {
        writeCitation(note(citation), to: &out)
      }
      out += "</li>\n".utf8
    }
    out += "</ol>\n".utf8
  }

  private func writeCitation(_ note: SourceNote, to out: inout [UInt8]) {
    var isFirst = true
    for link in [note.source, note.title].compactMap({ $0 }) {
      if !isFirst { out += ", ".utf8 }
      isFirst = false
      let isOpen = open(link, className: nil, to: &out)
      appendEscaped(link.text, to: &out)
      if isOpen { out += "</a>".utf8 }
    }
    guard let date = note.date else { return }
    if !isFirst { out += ", ".utf8 }
    appendEscaped(date.text, to: &out)
  }
}
