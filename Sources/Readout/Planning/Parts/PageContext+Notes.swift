import GFM
import Mustache

extension PageContext {
  /// The footnotes of the text by number, then the sources that the text does not cite.
  func notes(of number: RecordNumber) -> [SourceNote] {
    let record = library[number]
    let citations = record.citations
    var cited: Set<String> = []
    var notes: [SourceNote] = []
    if let (place, body) = text(of: number) {
      for footnote in body.document.footnotes {
        var note =
          citations.first { $0.id == footnote.label }.map { self.note($0) } ?? SourceNote(references: [])
        if footnote.definition == nil { cited.insert(footnote.label) }
        note.number = String(footnote.number)
        note.id = Footnote.id(number: footnote.number)
        note.text = definition(footnote, body.document, place, of: number)
        note.references = references(footnote, body.document)
        notes.append(note)
      }
    }
    return notes + record.sources.filter { !cited.contains($0.id ?? "") }.map { note($0) }
  }

  private func definition(
    _ footnote: Footnote, _ document: Document, _ place: Int, of number: RecordNumber
  ) -> HTML? {
    guard let node = footnote.definition else { return nil }
    var out: [UInt8] = []
    var writer = BodyWriter(context: self, place, of: number)
    document.writeHTML(of: node + 1..<Int(document.nodes[node].end), with: &writer, to: &out)
    return HTML(bytes: out)
  }

  private func references(_ footnote: Footnote, _ document: Document) -> [Link] {
    footnote.references.map { node in
      let occurrence = document.nodes[node].occurrence
      return Link(
        text: String(occurrence),
        address: "#" + Footnote.referenceID(number: footnote.number, occurrence: occurrence))
    }
  }

  func notes(_ citations: [Citation]) -> [SourceNote] { citations.map { note($0) } }

  func note(_ citation: Citation) -> SourceNote {
    let title = citation.title ?? citation.url.map(host)
    let language = citation.language.flatMap { $0 == locale.language ? nil : languageName($0) }
    return SourceNote(
      source: link(to: citation.from), title: title.map { Link(text: $0, address: citation.url) },
      date: citation.date.map { locale.text($0) }, archived: citation.archived,
      accessed: citation.accessed.map { locale.text($0) }, language: language, grade: citation.grade,
      gradeWords: citation.grade.map(gradeWords), references: [])
  }

  func languageName(_ tag: String) -> String {
    LanguageTable.language(tag: tag)?.name[locale.interface] ?? tag
  }

  /// "fairly reliable; possibly true", for `C3`; only the first for `C`.
  func gradeWords(_ grade: String) -> String {
    let words = grade.enumerated().map { index, character in
      strings.word(index == 0 ? "reliability" : "credibility", String(character))
    }
    return words.joined(separator: "; ")
  }
}

/// The host of an address: what stands for an item without a title.
private func host(_ url: String) -> String {
  guard let scheme = url.firstRange(of: "://") else { return url }
  return String(url[scheme.upperBound...].prefix { $0 != "/" })
}
