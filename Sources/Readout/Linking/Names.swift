import SourceText

/// The names of people and actors in each language of the site, and those that two of them share.
struct Names {
  private(set) var automata: [String: NameAutomaton] = [:]
  /// Every name by language, those that several records share included.
  private(set) var spellings: [String: [SpelledName]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// What is nearly a name, by place of the language in the order of their tags.
  private var near = PerRecord<NearNames>([])
  private var languages: [String] = []

  /// Names that were found before; what is nearly one is worked out where somebody asks.
  init(_ automata: [String: NameAutomaton], _ spellings: [String: [SpelledName]]) {
    (self.automata, self.spellings) = (automata, spellings)
    languages = spellings.keys.sorted()
    let lists = languages.map { spellings[$0] ?? [] }
    near = PerRecord(count: lists.count) { NearNames(lists[$0]) }
  }

  init(_ records: [Record], configuration: SiteConfiguration) {
    for language in [configuration.language] + configuration.languages {
      let names = NameList(records, language: language, siteLanguage: configuration.language)
      automata[language] = NameAutomaton(names.unambiguous)
      spellings[language] = names.all(records)
      if language == configuration.language { diagnostics = names.ambiguities(records) }
    }
    languages = spellings.keys.sorted()
    near = PerRecord(languages.map { NearNames(spellings[$0] ?? []) })
  }

  /// What is nearly a name in a language of the site.
  func near(in language: String) -> NearNames? { languages.firstIndex(of: language).map { near[$0] } }
}

/// Every name in one language with the records that it stands for.
private struct NameList {
  private var owners: [String: [RecordNumber]] = [:]
  private var order: [String] = []

  init(_ records: [Record], language: String, siteLanguage: String) {
    for (number, record) in records.enumerated() where record.kind == .actor || record.kind == .person {
      add(record.name(in: language, siteLanguage: siteLanguage), RecordNumber(number))
      for alias in record.aliases { add(alias.text, RecordNumber(number)) }
    }
  }

  private mutating func add(_ name: String, _ number: RecordNumber) {
    let known = owners[name]
    if known == nil { order.append(name) }
    guard known?.contains(number) != true else { return }
    owners[name, default: []].append(number)
  }

  var unambiguous: [(name: String, record: RecordNumber)] {
    order.compactMap { name in
      guard let numbers = owners[name], numbers.count == 1 else { return nil }
      return (name, numbers[0])
    }
  }

  func all(_ records: [Record]) -> [SpelledName] {
    order.compactMap { name in
      owners[name]?.first.map {
        SpelledName(text: name, record: $0, isPerson: records[Int($0)].kind == .person)
      }
    }
  }

  func ambiguities(_ records: [Record]) -> [Diagnostic] {
    order.compactMap { name in
      guard let numbers = owners[name], numbers.count > 1 else { return nil }
      let declared = numbers.map { records[Int($0)] }.filter { !$0.file.isEmpty }
      guard let first = declared.first else { return nil }
      let others = numbers.map { records[Int($0)] }.filter { $0.id != first.id }
      return Diagnostic(
        .ambiguousName, in: first.file, at: first.span(ofName: name),
        "'\(name)' is also a name of \(alternatives(others.map { "'\($0.id)'" })), and is not linked by itself",
        help: ["take it out of one of them, or write [[\(first.id)|\(name)]] where it is meant"],
        notes: others.filter { !$0.file.isEmpty }.map {
          Diagnostic.Note(text: "given here too", file: $0.file, span: $0.span(ofName: name))
        })
    }
  }
}

extension Record {
  /// Where one of its names stands in its file.
  func span(ofName name: String) -> Span {
    self.aliases.first { $0.text == name }?.span ?? self.titleSpan
  }

  /// The title in a language: its translation's, a built-in actor's own table's, or the original.
  func name(in language: String, siteLanguage: String) -> String {
    if language == (self.language ?? siteLanguage) { return builtInName(in: language) ?? self.title }
    if let translation = self.translations.first(where: { $0.language == language }) {
      return translation.title
    }
    return builtInName(in: language) ?? self.title
  }

  /// Whether its title in a language is a word of that language: a built-in actor's.
  func hasName(in language: String) -> Bool { builtInName(in: language) != nil }

  /// The name of a country or region, unless its file gives another.
  private func builtInName(in language: String) -> String? {
    guard self.kind == .actor, let interface = InterfaceLanguage(tag: language) else { return nil }
    let name = CountryTable.country(id: self.id)?.name ?? RegionTable.region(id: self.id)?.name
    guard let name, name.english == self.title else { return nil }
    return name[interface]
  }
}
