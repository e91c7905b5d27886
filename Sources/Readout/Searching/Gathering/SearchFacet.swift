/// By what results can be narrowed, beside kind and date.
enum SearchFacet: String, CaseIterable, Sendable {
  case actor, person, region, topic, source, stance, author, language
}

/// What stands in one facet.
struct FacetValues: Sendable {
  var id: String
  /// One in each of the site's languages.
  var labels: [String]
  /// In order.
  var documents: [Int32]
}

/// Finds out under what every document stands.
struct FacetGathering {
  let blueprint: Blueprint
  let list: DocumentList
  private var documents: [SearchFacet: [String: [Int32]]] = [:]

  init(_ blueprint: Blueprint, _ list: DocumentList, _ runs: [DocumentRun]) {
    (self.blueprint, self.list) = (blueprint, list)
    for (document, place) in list.places.enumerated() { add(Int32(document), place.record) }
    var document: Int32 = 0
    for run in runs {
      for (language, stance) in zip(run.languages, run.stances) {
        add(document, language, .language)
        if let stance { add(document, stance.rawValue, .stance) }
        document += 1
      }
    }
  }

  private var library: Library { blueprint.library }

  private mutating func add(_ document: Int32, _ id: String, _ facet: SearchFacet) {
    if documents[facet]?[id]?.last != document {
      documents[facet, default: [:]][id, default: []].append(document)
    }
  }

  private mutating func add(_ document: Int32, _ number: RecordNumber) {
    let record = library[number]
    var named = record.topics.compactMap(\.target)
    switch record.details {
    case .brief(let brief): named += (brief.authors + brief.about).compactMap(\.target)
    case .meeting(let meeting):
      named += meeting.participants.flatMap { [$0.person, $0.actor, $0.speaksFor] }.compactMap { $0?.target }
    case .reaction(let reaction): named += [reaction.by.target, reaction.actor].compactMap(\.self)
    default: break
    }
    named += record.citations.compactMap { $0.from?.reference.target }
    for other in named { add(document, under: other) }
  }

  private mutating func add(_ document: Int32, under number: RecordNumber) {
    let id = library[number].id
    switch library.kinds[Int(number)] {
    case .actor:
      add(document, id, .actor)
      let region = CountryTable.country(id: id)?.region
      for region in region.map(RegionTable.lineage(of:)) ?? [] { add(document, region.id, .region) }
    case .person: add(document, id, .person)
    case .topic: add(document, id, .topic)
    case .source: add(document, id, .source)
    case .author: add(document, id, .author)
    default: break
    }
  }

  /// All that some document stands under.
  var all: [SearchMemory.Facet] {
    SearchFacet.allCases.map { SearchMemory.Facet(facet: $0, values: values(of: $0)) }.filter {
      !$0.values.isEmpty
    }
  }

  /// The values of a facet by id.
  private func values(of facet: SearchFacet) -> [FacetValues] {
    let sorted = (documents[facet] ?? [:]).sorted {
      Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8))
    }
    return sorted.map { FacetValues(id: $0.key, labels: labels($0.key, facet), documents: $0.value) }
  }

  private func labels(_ id: String, _ facet: SearchFacet) -> [String] {
    blueprint.locales.indices.map { locale in
      switch facet {
      case .language: LanguageTable.language(tag: id)?.ownName ?? id
      case .stance: blueprint.locales[locale].strings.word("stance", id)
      default: library.numbers[id].map { blueprint.cards[locale][Int($0)].link.text } ?? id
      }
    }
  }
}
