extension PageContext {
  /// A record as one line of a list.
  func entry(_ number: RecordNumber, role: String? = nil) -> Entry {
    let card = card(number)
    var entry = card.entry
    entry.role = role
    if let record, card.leads(to: record) { markCurrent(record, card, &entry) }
    return entry
  }

  /// A link to the page that it stands on says so.
  private func markCurrent(_ record: RecordNumber, _ card: Card, _ entry: inout Entry) {
    entry.title.isCurrent = card.number == record
    for (index, actor) in card.actors.enumerated() where actor == record {
      entry.actors[index].isCurrent = true
    }
    if let target = card.target, target.number == record, target.fragment == nil {
      entry.target?.isCurrent = true
    }
  }

  /// What was withdrawn stands in no list.
  func entries(_ numbers: some Sequence<RecordNumber>) -> [Entry] {
    numbers.filter { !library.isWithdrawn($0) }.map { entry($0) }
  }

  /// Newest first.
  func newestFirst(_ numbers: [RecordNumber]) -> [Entry] { entries(inOrder(numbers, library).reversed()) }

  /// Entries by year, newest first; what has no date comes last.
  func years(_ records: some BidirectionalCollection<RecordNumber>) -> [Year] {
    years(records, \.self) { entry($0) }
  }

  /// The same, of whatever stands for a record.
  func years<Item>(
    _ items: some BidirectionalCollection<Item>, _ record: (Item) -> RecordNumber, _ entry: (Item) -> Entry
  ) -> [Year] {
    var years: [Year] = []
    for item in items.reversed() {
      let year = year(of: record(item))
      if years.last?.year != year { years.append(Year(year: year, entries: [])) }
      years[years.count - 1].entries.append(entry(item))
    }
    return years
  }

  private func year(of number: RecordNumber) -> String {
    library[number].startWhen.map { String($0.date.year) } ?? strings.phrase("undated")
  }

  /// What stands in a list, by the year of the record that it is of; in the order given.
  func byYear<Item>(
    _ items: some Sequence<Item>, _ record: (Item) -> RecordNumber
  ) -> [(year: String, items: [Item])] {
    var years: [(year: String, items: [Item])] = []
    for item in items {
      let year = year(of: record(item))
      if years.last?.year != year { years.append((year, [])) }
      years[years.count - 1].items.append(item)
    }
    return years
  }
}

extension Meeting.Participant {
  /// For whom they took part.
  var representedActor: Reference? { speaksFor ?? actor }
}
