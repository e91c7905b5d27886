import GFM
import SourceText

/// Passages of one body that are set as quotations of a reaction's words, against the words on record.
///
/// A passage claims to be a record's words where it ends with a link to the reaction, or is directly followed by one.
struct QuoteCheck {
  let records: PerRecord<Record>
  let linked: LinkedText
  let file: String
  let body: Body
  private(set) var diagnostics: [Diagnostic] = []
  /// The reactions that are quoted.
  private(set) var quoted: [RecordNumber] = []

  init(_ records: PerRecord<Record>, _ linked: LinkedText, _ body: Body, in file: String) {
    (self.records, self.linked, self.body, self.file) = (records, linked, body, file)
  }

  mutating func run() {
    let nodes = body.document.nodes
    var node = 0
    while node < nodes.count {
      if nodes[node].kind == .blockQuote {
        check(blockQuote: node)
        node = Int(nodes[node].end)
      } else {
        node += 1
      }
    }
  }

  /// Several paragraphs may belong to one link; several links have a paragraph each.
  private mutating func check(blockQuote node: Int) {
    let document = body.document
    var open: [Int] = []
    for child in document.children(of: node) where document.nodes[child].kind == .paragraph {
      open.append(child)
      guard let (link, reaction) = closingLink(of: child) else { continue }
      check(open, before: link, reaction)
      open = []
    }
    let next = Int(document.nodes[node].end)
    guard !open.isEmpty, let (_, reaction) = openingLink(of: next) else { return }
    check(open, before: next, reaction)
  }

  /// The link to a reaction behind which a paragraph has no word.
  private func closingLink(of paragraph: Int) -> (node: Int, reaction: RecordNumber)? {
    let links = body.document.descendants(of: paragraph).filter { linked.target(of: $0) != nil }
    guard let link = links.last, let reaction = reaction(at: link) else { return nil }
    let after = Int(body.document.nodes[link].end)..<Int(body.document.nodes[paragraph].end)
    return hasWords(in: after) ? nil : (link, reaction)
  }

  /// The link to a reaction with which a paragraph begins.
  private func openingLink(of paragraph: Int) -> (node: Int, reaction: RecordNumber)? {
    let document = body.document
    guard paragraph < document.nodes.count, document.nodes[paragraph].kind == .paragraph,
      let link = document.descendants(of: paragraph).first(where: { linked.target(of: $0) != nil }),
      let reaction = reaction(at: link)
    else { return nil }
    return hasWords(in: paragraph + 1..<link) ? nil : (link, reaction)
  }

  private func reaction(at link: Int) -> RecordNumber? {
    guard case .record(let number, _) = linked.target(of: link),
      records[Int(number)].reaction?.quote != nil
    else { return nil }
    return number
  }

  private func hasWords(in nodes: Range<Int>) -> Bool {
    nodes.contains { node in
      body.document.nodes[node].kind == .text && !QuotedWords(body.document.text(of: node)).words.isEmpty
    }
  }

  private mutating func check(_ paragraphs: [Int], before link: Int, _ number: RecordNumber) {
    guard let quote = records[Int(number)].reaction?.quote else { return }
    quoted.append(number)
    let texts = paragraphs.map { paragraph in
      body.document.subtree(of: paragraph).prefix { $0 < link }.flatMap { node -> [UInt8] in
        switch body.document.nodes[node].kind {
        case .text, .code: Array(body.document.text(of: node))
        case .softBreak, .lineBreak, .paragraph: [0x20]
        default: []
        }
      }
    }
    for passage in quotedPassages(String(decoding: texts.joined(), as: UTF8.self)) {
      if let difference = quote.difference(from: QuotedWords(passage.utf8)) {
        report(difference, paragraphs[0], number, quote)
      }
    }
  }

  private mutating func report(
    _ difference: QuoteDifference, _ paragraph: Int, _ number: RecordNumber, _ quote: Quote
  ) {
    let record = records[Int(number)]
    let span = body.document.span(
      ofText: difference.written.utf8, in: paragraph, body.text[...], firstLine: body.firstLine)
    let recorded = difference.recorded.map { "has '\($0)'" } ?? "ends before it"
    diagnostics.append(
      Diagnostic(
        .alteredQuote, in: file, at: span,
        "'\(difference.written)' is not what was said: the quote of '\(record.id)' \(recorded)",
        help: ["quote it word for word; mark what is left out by … and what is put in by [ ]"],
        notes: [
          Diagnostic.Note(
            text: "the quote is here", file: record.file,
            span: difference.isTranslation ? quote.translationSpan : quote.textSpan)
        ]))
  }
}

extension Quote {
  /// Where a passage first differs from the words or from their translation, whichever it is nearer to.
  fileprivate func difference(from passage: QuotedWords) -> QuoteDifference? {
    guard var nearest = passage.difference(from: text) else { return nil }
    guard let translation else { return nearest }
    guard var other = passage.difference(from: translation) else { return nil }
    other.isTranslation = true
    if other.place > nearest.place { nearest = other }
    return nearest
  }
}

/// What stands in quotation marks; without any, all that comes before an attribution.
private func quotedPassages(_ text: String) -> [Substring] {
  let marked = text.split(omittingEmptySubsequences: false) { "\"“”„«»".contains($0) }
  guard marked.count > 2 else {
    let dash = text.lastIndex { "—–".contains($0) }
    return [dash.map { text[..<$0] } ?? text[...]]
  }
  // Between marks every second piece is inside.
  return marked.indices.filter { $0 % 2 == 1 && $0 + 1 < marked.count }.map { marked[$0] }
}
