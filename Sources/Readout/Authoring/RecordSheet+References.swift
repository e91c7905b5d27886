import SourceText

/// Where in an order of places that stands which has none.
private let behindAll = Span(line: .max, column: 1)

extension AuthoredSite {
  /// What names a record, by relation; within one in the order of the places.
  func incoming(_ target: RecordNumber) -> [RecordSheet.Group] {
    let sources = Set(library.incoming.of(target).map(\.from)).sorted()
    var found = sources.flatMap { source in
      references(from: source).filter { $0.target == target }.sorted(by: isBefore).map {
        ($0.relation.name, entry($0, about: source))
      }
    }
    found += configurationEntries(target)
    return groups(found)
  }

  /// What a record names, by relation.
  func outgoing(_ number: RecordNumber) -> [RecordSheet.Group] {
    groups(
      references(from: number).sorted(by: isBefore).map { ($0.relation.name, entry($0, about: $0.target)) })
  }

  private func isBefore(_ a: NamedReference, _ b: NamedReference) -> Bool {
    (a.file, a.span ?? behindAll) < (b.file, b.span ?? behindAll)
  }

  private func entry(_ reference: NamedReference, about other: RecordNumber) -> RecordSheet.Reference {
    let record = library[other]
    return RecordSheet.Reference(
      id: record.id, kind: record.kind, title: title(of: other), date: record.startWhen?.iso,
      fragment: reference.fragment, hidden: written(other)?.concealment(at: checking.now)?.reason,
      file: reference.file.isEmpty ? nil : reference.file, span: reference.span)
  }

  /// The front page's lead, and the menu.
  private func configurationEntries(_ target: RecordNumber) -> [(String, RecordSheet.Reference)] {
    let configuration = content.configuration
    var found: [(String, RecordSheet.Reference)] = []
    if let lead = configuration.lead, number(named: lead.id) == target {
      found.append(("lead", siteEntry(configuration.title, lead.span)))
    }
    let addresses = [library[target].id, "/" + library[target].address]
    for entry in configuration.menu where addresses.contains(entry.to) {
      found.append(("menu", siteEntry(entry.title, entry.span)))
    }
    return found
  }

  private func siteEntry(_ title: String, _ span: Span) -> RecordSheet.Reference {
    RecordSheet.Reference(
      id: nil, kind: nil, title: title, date: nil, fragment: nil, hidden: nil, file: "Content/site.yml",
      span: span)
  }

  /// Relations in an order of their own, those of the site's configuration last.
  private func groups(_ found: [(relation: String, reference: RecordSheet.Reference)]) -> [RecordSheet.Group]
  {
    var groups: [RecordSheet.Group] = []
    for (relation, reference) in found {
      if let place = groups.firstIndex(where: { $0.relation == relation }) {
        groups[place].references.append(reference)
      } else {
        groups.append(RecordSheet.Group(relation: relation, references: [reference]))
      }
    }
    let order = Relation.allCases.map(\.name)
    return groups.sorted { a, b in
      (order.firstIndex(of: a.relation) ?? .max, a.relation) < (
        order.firstIndex(of: b.relation) ?? .max, b.relation
      )
    }
  }
}
