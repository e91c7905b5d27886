import SourceText

/// One record naming another, as its author finds it again.
struct NamedReference {
  var relation: Relation
  var target: RecordNumber
  /// The part of the target that is named, such as an outcome.
  var fragment: String?
  var file: String
  /// nil for what follows from other facts, such as for whom a person spoke.
  var span: Span?
}

extension AuthoredSite {
  /// Everything that a record refers to: what its front matter names, what its texts link to, whose names they
  /// mention, and what follows from that.
  func references(from number: RecordNumber) -> [NamedReference] {
    guard let written = written(number) else {
      return impliedReferences(from: number, beside: [])
    }
    let named = writtenReferences(in: written)
    return named + impliedReferences(from: number, beside: named) + linksInLines(of: written)
      + linksInTexts(of: number)
  }

  private func writtenReferences(in record: Record) -> [NamedReference] {
    var record = record
    let file = record.file
    var found: [NamedReference] = []
    record.forEachReference { reference, role in
      guard let target = number(named: reference.id) else { return }
      found.append(
        NamedReference(
          relation: role.relation, target: target, fragment: reference.fragment, file: file,
          span: reference.span))
    }
    record.forEachNamedText { name, relation, kinds in
      guard let target = number(named: name.text), kinds.contains(library[target].kind) else { return }
      found.append(
        NamedReference(relation: relation, target: target, file: file, span: name.reference.span))
    }
    return found
  }

  /// The record of an id, or of another name for one.
  func number(named id: String) -> RecordNumber? {
    switch index.find(id) {
    case .found(let number), .indirect(let number): number
    case .hidden, .unread, .unknown: nil
    }
  }

  /// What Linking added: the actors that people spoke for, the members that a built-in bloc has.
  private func impliedReferences(from number: RecordNumber, beside written: [NamedReference])
    -> [NamedReference]
  {
    var known = Set(written.map { [$0.target, RecordNumber($0.relation.rawValue)] })
    var record = library[number]
    let file = record.file
    var found: [NamedReference] = []
    record.forEachReference { reference, role in
      guard let target = reference.target,
        known.insert([target, RecordNumber(role.relation.rawValue)]).inserted
      else { return }
      found.append(NamedReference(relation: role.relation, target: target, file: file))
    }
    return found
  }

  private func linksInLines(of record: Record) -> [NamedReference] {
    let lines =
      record.inlineTexts.map { ($0, record.file) }
      + record.translations.compactMap { translation in translation.summary.map { ($0, translation.file) } }
    return lines.flatMap { line, file in
      line.links.compactMap { link -> NamedReference? in
        guard let document = line.document, document.nodes[link.node].kind == .recordLink,
          let target = number(named: document.string(of: link.node))
        else { return nil }
        let fragment = String(decoding: document.extra(of: link.node), as: UTF8.self)
        return NamedReference(
          relation: .link, target: target, fragment: fragment.isEmpty ? nil : fragment, file: file,
          span: link.target)
      }
    }
  }

  private func linksInTexts(of number: RecordNumber) -> [NamedReference] {
    let record = library[number]
    let files = [record.file] + record.translations.map(\.file)
    return zip(record.bodies, zip(library.texts[Int(number)], files)).flatMap { body, text in
      body.map { $0.references(text.0, in: text.1) } ?? []
    }
  }
}
