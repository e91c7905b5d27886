import GFM
import SourceText

/// Names in one body that are nearly those of people and actors of the site, once each.
struct SpellingCheck {
  let near: NearNames
  let records: PerRecord<Record>
  let file: String
  let body: Body
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<String> = []

  init(_ near: NearNames, _ records: PerRecord<Record>, _ body: Body, in file: String) {
    (self.near, self.records, self.body, self.file) = (near, records, body, file)
  }

  mutating func run() {
    for node in body.document.runningText(without: .emphasis) {
      var misses: [NearMiss] = []
      near.forEachNearMiss(in: body.document.text(of: node)) { misses.append($0) }
      for miss in misses { report(miss, in: node) }
    }
  }

  private mutating func report(_ miss: NearMiss, in node: Int) {
    let text = body.document.text(of: node)
    let bytes = text.dropFirst(miss.range.lowerBound).prefix(miss.range.count)
    let spelling = String(decoding: bytes, as: UTF8.self)
    guard seen.insert(spelling).inserted else { return }
    let (record, name) = (records[Int(miss.name.record)], miss.name.text)
    let note = Diagnostic.Note(text: "the name is here", file: record.file, span: record.span(ofName: name))
    diagnostics.append(
      Diagnostic(
        .nearMissName, in: file,
        at: body.document.span(ofText: bytes, in: node, body.text[...], firstLine: body.firstLine),
        "'\(spelling)' is nearly '\(name)', a name of '\(record.id)'",
        help: [
          "write '\(name)', give '\(record.id)' the alias, or *\(spelling)* where the spelling itself is meant"
        ],
        notes: record.file.isEmpty ? [] : [note]))
  }
}
