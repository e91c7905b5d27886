/// What feeds in one language may tell of, newest publication first.
struct FeedOrder: Sendable, Equatable {
  /// By record, its place in the order; negative for what is not told of.
  let places: [Int32]
  private let records: [RecordNumber]

  init(places: [Int32]) {
    self.places = places
    let told = places.indices.filter { places[$0] >= 0 }
    var records = [RecordNumber](repeating: 0, count: told.count)
    for number in told { records[Int(places[number])] = RecordNumber(number) }
    self.records = records
  }

  /// - Parameter isTold: whether a record has a text in the language.
  init(_ library: Library, _ clock: SiteClock, isTold: (RecordNumber) -> Bool) {
    var found: [(published: Int, number: RecordNumber)] = []
    for number in library.records.indices.map(RecordNumber.init)
    where library.kinds[Int(number)].isListedByDate && isTold(number) {
      guard let publication = library[number].publication, publication.isReached(at: library.now) else {
        continue
      }
      found.append((clock.moment(publication).seconds, number))
    }
    found.sort { a, b in
      (b.published, library.ranks[Int(b.number)]) < (a.published, library.ranks[Int(a.number)])
    }
    var places = [Int32](repeating: -1, count: library.records.count)
    for (place, entry) in found.enumerated() { places[Int(entry.number)] = Int32(place) }
    self.init(places: places)
  }

  func tells(of number: RecordNumber) -> Bool { places[Int(number)] >= 0 }

  var all: [RecordNumber] { records }

  /// The newest of some records.
  func newest(_ count: Int, of numbers: some Sequence<RecordNumber>) -> [RecordNumber] {
    numbers.map { places[Int($0)] }.filter { $0 >= 0 }.sorted().prefix(count).map { records[Int($0)] }
  }
}

/// The order for every language; empty where the site's address is not known, since feeds need it.
func feedOrders(_ library: Library, _ locales: [Locale], _ clock: SiteClock, isShown: [Bool]) -> [FeedOrder] {
  guard library.configuration.baseURL != nil else { return [] }
  return locales.indices.map { locale in
    FeedOrder(library, clock) { number in
      guard locale > 0 else { return isShown[Int(number)] }
      let language = locales[locale].language
      return library[number].translations.contains { $0.language == language }
    }
  }
}
