import GFM
import SourceText

/// Checks the links in the one-line texts of a record: summaries, captions, judgments, claims.
///
/// Their targets are looked up again when the text is shown, since hardly any has a link.
struct InlineLinking {
  let places: Places
  let number: RecordNumber
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var pairs: [(target: RecordNumber, reference: IncomingReference)] = []
  /// Other names by which the texts lead to records.
  private(set) var otherNames: [String: RecordNumber] = [:]
  /// Records to a part of which the texts lead.
  private(set) var fragmentTargets: [RecordNumber] = []

  init(of number: RecordNumber, places: Places) {
    self.number = number
    self.places = places
  }

  mutating func run() {
    let record = places.records[Int(number)]
    for text in record.inlineTexts { check(text, in: record.file) }
    for translation in record.translations {
      if let summary = translation.summary { check(summary, in: translation.file) }
    }
  }

  private mutating func check(_ text: InlineText, in file: String) {
    guard let document = text.document else { return }
    for place in text.links {
      if document.nodes[place.node].kind == .recordLink {
        checkRecordLink(document, place, file)
      } else {
        checkLink(document.string(of: place.node), place.target, file)
      }
    }
  }

  private mutating func checkRecordLink(
    _ document: Document, _ place: InlineText.LinkPlace, _ file: String
  ) {
    let id = document.string(of: place.node)
    let extra = document.extra(of: place.node)
    let fragment = extra.isEmpty ? nil : String(decoding: extra, as: UTF8.self)
    switch places.index.find(id) {
    case .found(let target): refer(to: target, fragment, place, file)
    case .indirect(let target):
      diagnostics.append(
        .indirectReference(id, to: places.records[Int(target)], in: file, at: place.target))
      otherNames[id] = target
      refer(to: target, fragment, place, file)
    case .hidden(let hidden):
      let hasLabel = document.nodes[place.node].end > Int32(place.node) + 1
      if !hasLabel, hidden.concealment != .later {
        diagnostics.append(.hiddenReference(id, hidden, in: file, at: place.target))
      }
    case .unread: break
    case .unknown:
      report(
        .unknownReference, place.target, file, "'\(id)' is not a record",
        offer(id, among: places.index.numbers.keys))
    }
  }

  private mutating func refer(
    to target: RecordNumber, _ fragment: String?, _ place: InlineText.LinkPlace, _ file: String
  ) {
    let fragment = places.records[Int(target)].isWithheldForGood ? nil : fragment
    if fragment != nil { fragmentTargets.append(target) }
    if let fragment, !places.hasFragment(fragment, target) {
      report(
        .unknownFragment, place.fragment, file,
        "'\(fragment)' is not a part of '\(places.records[Int(target)].id)'",
        offer(fragment, among: places.fragments(of: target)))
    }
    guard target != number else { return }
    pairs.append((target, IncomingReference(from: number, relation: .link, text: -1)))
  }

  private mutating func checkLink(_ destination: String, _ span: Span, _ file: String) {
    if case .external = LinkAddress(destination, in: file) { return }
    report(
      .danglingLink, span, file, "'\(destination)' is not an address on the web",
      ["in a line of front matter, lead to a record by [[id]] and elsewhere by https://…"])
  }

  private mutating func report(
    _ rule: Rule, _ span: Span, _ file: String, _ summary: String, _ help: [String]
  ) {
    diagnostics.append(Diagnostic(rule, in: file, at: span, summary, help: help))
  }
}

extension Record {
  /// Every text of the front matter in which links count, in the order of the keys.
  var inlineTexts: [InlineText] {
    var texts = self.corrections.map(\.text)
    if let summary = self.summary { texts.append(summary) }
    switch self.details {
    case .brief(let brief):
      for judgment in brief.judgments {
        texts.append(judgment.text)
        if let text = judgment.resolution?.text { texts.append(text) }
      }
      if let caption = brief.photo?.caption { texts.append(caption) }
    case .meeting(let meeting):
      texts += meeting.claims.map(\.text)
      for commitment in meeting.commitments {
        texts.append(commitment.text)
        texts += commitment.updates.compactMap(\.text)
      }
    default: break
    }
    return texts
  }
}
