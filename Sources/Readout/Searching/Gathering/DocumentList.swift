/// The documents of a site in the order of their numbers.
struct DocumentList: Sendable {
  /// A record's page in one language.
  struct Place: Sendable, BitwiseCopyable {
    var record: RecordNumber
    var locale: Int
    /// See `dateKey`.
    var date: Int
  }

  let places: [Place]
  /// How many there are of each kind, by its number.
  let counts: [Int]
  /// Those of a record, by its number: from one place here to the next.
  private let starts: [Int32]
  private let byRecord: [Int32]

  init(_ blueprint: Blueprint) {
    let library = blueprint.library
    var places: [(kind: Kind, rank: Int32, place: Place)] = []
    for index in library.records.indices where blueprint.isShown[index] {
      let number = RecordNumber(index)
      guard !library.isWithdrawn(number) else { continue }
      let date = dateKey(library[number].startWhen?.date)
      for locale in blueprint.locales.indices where blueprint.hasPage(number, in: locale) {
        places.append(
          (library.kinds[index], library.ranks[index], Place(record: number, locale: locale, date: date)))
      }
    }
    places.sort { a, b in
      if a.kind != b.kind { return a.kind < b.kind }
      return (a.place.date, a.rank, a.place.locale) < (b.place.date, b.rank, b.place.locale)
    }
    var counts = [Int](repeating: 0, count: Kind.allCases.count)
    for place in places { counts[Int(place.kind.rawValue)] += 1 }
    self.init(places.map(\.place), counts, records: library.records.count)
  }

  private init(_ places: [Place], _ counts: [Int], records: Int) {
    (self.places, self.counts) = (places, counts)
    (starts, byRecord) = Self.byRecord(places, records: records)
  }

  func write(to writer: inout CacheWriter) {
    writer.write(all: places)
    writer.write(all: counts)
    writer.write(starts.count - 1)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    let (places, counts) = (try reader.values(Place.self), try reader.values(Int.self))
    let records = try reader.value(Int.self)
    guard places.allSatisfy({ (0..<records).contains(Int($0.record)) }) else { throw CacheReader.Damage() }
    self.init(places, counts, records: records)
  }

  private static func byRecord(_ places: [Place], records: Int) -> ([Int32], [Int32]) {
    var starts = [Int32](repeating: 0, count: records + 1)
    for place in places { starts[Int(place.record) + 1] += 1 }
    for index in 0..<records { starts[index + 1] += starts[index] }
    var next = starts
    var documents = [Int32](repeating: 0, count: places.count)
    for (document, place) in places.enumerated() {
      documents[Int(next[Int(place.record)])] = Int32(document)
      next[Int(place.record)] += 1
    }
    return (starts, documents)
  }

  func documents(of record: RecordNumber) -> ArraySlice<Int32> {
    byRecord[Int(starts[Int(record)])..<Int(starts[Int(record) + 1])]
  }
}

/// A date as a number that sorts as dates do; 0 for none.
func dateKey(_ date: PartialDate?) -> Int {
  guard let date else { return 0 }
  return max(0, date.year) * 416 + (date.month ?? 0) * 32 + (date.day ?? 0)
}
