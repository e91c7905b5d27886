extension PageContext {
  /// The list of a kind by name: whole, or the page of one letter when there is too much for one page.
  func directoryPage(_ kind: Kind, letter: String?) -> DirectoryPage {
    let directory = blueprint.directory(of: kind, in: localeIndex)
    let isSplit = !directory.separateLetters.isEmpty
    let shown = directory.letters.filter { letter == $0.id || (letter == nil && !isSplit) }
    let title = strings.word("list", kind.folder)
    let values = [
      ("list", title), ("site", library.configuration.title),
      ("count", strings.count(kind.folder, directory.count)),
    ]
    let suffix = letter == nil ? "" : ": " + (shown.first?.title ?? "")
    let head = PageHead(
      title: title + suffix,
      description: strings.phrase("description-directory", values) + suffix.dropFirst(),
      pageClass: "directory",
      versions: letter == nil ? versions({ _ in true }, path: "\(kind.folder)/index.html") : [])
    return DirectoryPage(
      frame: frame(head), title: title, kind: locale.term(kind),
      summary: strings.phrase("directory-summary", values),
      letters: directory.letters.map { self.letter($0, kind, isSplit: isSplit, current: letter) },
      groups: shown.map { group in
        DirectoryGroup(title: group.title, id: group.id, entries: group.records.map(directoryEntry))
      },
      relations: kind == .actor && !blueprint.relations.isEmpty ? relationsLink : nil)
  }

  private func letter(_ letter: Directory.Letter, _ kind: Kind, isSplit: Bool, current: String?) -> Link {
    Link(
      text: letter.title,
      address: isSplit ? here("\(kind.folder)/letters/\(letter.id).html") : "#" + letter.id,
      isCurrent: letter.id == current)
  }

  func directoryEntry(_ number: RecordNumber) -> DirectoryEntry {
    DirectoryEntry(
      name: link(to: number), detail: detail(number),
      count: strings.count("entries", timelineEntries(of: number).entries.count))
  }

  /// What a record is, in a line.
  private func detail(_ number: RecordNumber) -> String? {
    switch library[number].details {
    case .person:
      let latest = library.positions(of: number).sorted(by: latestFirst).first
      return latest.map { position in
        position.title + (position.at.target.map { ", " + title($0) } ?? "")
      }
    case .actor(let actor):
      let kind = actor.kind.map { strings.word("actor-kind", $0.rawValue) }
      return [kind, region(of: number)?.text].compactMap { $0 }.joined(separator: ", ")
    case .source(let source):
      let kind = source.kind.map { strings.word("source-kind", $0.rawValue) }
      return [kind, link(to: source.country)?.text].compactMap { $0 }.joined(separator: ", ")
    case .author(let author): return author.role
    case .topic(let topic): return link(to: topic.broader)?.text
    default: return nil
    }
  }
}
