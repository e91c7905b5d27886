import SourceText

/// The actors that need no file: countries (ISO 3166-1) and regions (UN M49).
enum BuiltInActors {
  private static let ids = Set(CountryTable.all.map(\.id) + RegionTable.all.map(\.id))

  static func has(_ id: String) -> Bool { ids.contains(id) }

  /// A record for each of them, countries first.
  static let records: [Record] = CountryTable.all.map(record) + RegionTable.all.map(record)

  private static func record(_ country: Country) -> Record {
    record(
      id: country.id, name: country.name, aliases: country.aliases,
      Actor(kind: .country, code: country.alpha2, members: [], capital: country.capitals.first, relations: [])
    )
  }

  private static func record(_ region: Region) -> Record {
    let members = RegionTable.members(of: region.id).map { Reference(id: $0, span: .start) }
    return record(
      id: region.id, name: region.name, aliases: [],
      Actor(kind: .bloc, code: nil, members: members, capital: nil, relations: []))
  }

  private static func record(id: String, name: LocalizedName, aliases: [String], _ actor: Actor) -> Record {
    Record(
      Record.Fields(
        kind: .actor, id: id, file: "", title: name.english, titleSpan: .start, date: nil, updated: nil,
        language: nil, summary: nil, topics: [],
        aliases: aliases.map { Record.Alias(text: $0, span: .start) },
        redirects: [], isDraft: false, embargo: nil, expires: nil, known: nil, access: .open, sources: [],
        corrections: [], note: nil, wikidata: nil, autolink: nil, details: .actor(actor), body: nil,
        translations: []))
  }
}
