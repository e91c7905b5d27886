import GFM
import SourceText
import YAML

/// The edits that write a record's new id wherever one file names the record.
struct ReferenceEdits {
  let renaming: Renaming
  /// Path from the site's folder, before the renaming.
  let file: String
  let text: FileText
  private(set) var edits: [TextEdit] = []
  /// The values and bodies in which the record is named in a way that cannot be followed into the file.
  private(set) var unplaced: [Span] = []

  init(_ renaming: Renaming, file: String, text: FileText) {
    self.renaming = renaming
    self.file = file
    self.text = text
  }

  mutating func addAll(of record: Record) {
    var record = record
    record.forEachReference { reference, _ in add(reference) }
    record.forEachNamedText { name, _, kinds in
      if kinds.contains(renaming.kind) { add(name.reference) }
    }
    for text in record.inlineTexts { add(text) }
    if let body = record.body { add(body, citations: record.citations) }
  }

  mutating func addAll(of translation: Translation, original: Record) {
    if let summary = translation.summary { add(summary) }
    if let body = translation.body { add(body, citations: original.citations) }
  }

  mutating func addAll(of configuration: SiteConfiguration) {
    if let lead = configuration.lead { add(lead) }
    for entry in configuration.menu {
      if entry.to == renaming.old {
        replace(0..<entry.to.utf8.count, of: entry.to, at: entry.span, by: renaming.new)
      } else if let address = renaming.addresses.first(where: { $0.old == entry.to }) {
        replace(0..<entry.to.utf8.count, of: entry.to, at: entry.span, by: address.new)
      }
    }
  }

  private mutating func add(_ reference: Reference) {
    guard reference.id == renaming.old else { return }
    let value = reference.id + (reference.fragment.map { "#" + $0 } ?? "")
    replace(0..<reference.id.utf8.count, of: value, at: reference.span, by: renaming.new)
  }

  private mutating func add(_ line: InlineText) {
    guard line.document != nil else { return }
    let search = LinkTargetSearch(renaming: renaming, file: file) { bytes in
      Document.parseInline(bytes) { _ in .start }.document
    }
    guard let places = search.places(in: Array(line.source.utf8)) else { return unplaced.append(line.span) }
    for place in places { replace(place, of: line.source, at: line.span, by: renaming.new) }
  }

  private mutating func add(_ body: Body, citations: [Citation]) {
    let footnotes = Set(citations.compactMap(\.id))
    let search = LinkTargetSearch(renaming: renaming, file: file) { bytes in
      Document.parse(bytes, firstLine: body.firstLine, knownFootnotes: footnotes).document
    }
    guard let places = search.places(in: body.text) else {
      return unplaced.append(Span(line: body.firstLine, column: 1))
    }
    let start = text.bytes.count - body.text.count
    edits += places.map { place in
      TextEdit(start + place.lowerBound..<start + place.upperBound, renaming.new.utf8)
    }
  }

  /// Replaces a part of a value of front matter, in which only quotes and line breaks may stand between the
  /// value and what the author wrote.
  private mutating func replace(_ part: Range<Int>, of value: String, at span: Span, by new: String) {
    let bytes = Array(value.utf8)
    let place = text.range(of: YAML.span(of: part, inText: bytes, at: span, in: text.bytes[...]))
    guard text.bytes[place].elementsEqual(bytes[part]) else { return unplaced.append(span) }
    edits.append(TextEdit(place, new.utf8))
  }
}
