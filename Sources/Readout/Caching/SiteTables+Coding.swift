import SourceText

extension SiteTables {
  func write(to writer: inout CacheWriter) {
    writer.write(each: origins) { writer, origin in
      writer.write(origin.kind)
      writer.write(origin.id)
      writer.write(origin.file)
      writer.write(each: origin.translations) {
        $0.write($1.language)
        $0.write($1.file)
      }
    }
    writer.write(each: hidden.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(each: entry.value.files) { $0.write($1) }
      writer.write(each: entry.value.names) { $0.write($1) }
      writer.write(entry.value.concealment)
    }
    writer.write(numbers: indexNames)
    writer.write(numbers: otherNames)
    writer.write(each: automata.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      entry.value.write(to: &writer)
    }
    writer.write(each: spellings.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(each: entry.value) {
        $0.write($1.text)
        $0.write($1.record)
        $0.write($1.isPerson)
      }
    }
    incoming.write(to: &writer)
    writer.write(each: related) { $0.write(all: $1) }
    writer.write(all: ranks)
    relations.write(to: &writer)
    writer.write(each: imageSizes.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write($1.value)
    }
    writer.write(all: withdrawn)
    heldMedia.write(to: &writer)
    writer.write(each: renditions.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(each: entry.value) { $1.write(to: &$0) }
    }
    writer.write(each: credits.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write($1.value.credit)
      $0.write($1.value.caption)
    }
    writer.write(hasCards)
    writer.write(each: sections.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write($1.value)
    }
    writer.write(all: isShown)
    writer.write(each: directories) { writer, directories in
      writer.write(each: directories.sorted { $0.key < $1.key }) { writer, entry in
        writer.write(entry.key)
        entry.value.write(to: &writer)
      }
    }
    writer.write(each: series.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write(all: $1.value)
    }
    writer.write(each: repeatedQuotes.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write(all: $1.value)
    }
    writer.write(edition)
    writer.write(hasCommitments)
    writer.write(hasForecasts)
    writer.write(each: archive.periods) {
      $0.write($1.date)
      $0.write(all: $1.records)
    }
    writer.write(each: exposures.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write($1.value.count)
      $0.write(all: $1.value.parts)
    }
    writer.write(each: feedPlaces) { $0.write(all: $1) }
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    origins = try reader.list { reader throws(CacheReader.Damage) in
      Origin(
        kind: try reader.value(), id: try reader.text(), file: try reader.text(),
        translations: try reader.list { reader throws(CacheReader.Damage) in
          (try reader.text(), try reader.text())
        })
    }
    hidden = try reader.dictionary { reader throws(CacheReader.Damage) in
      let id = try reader.text()
      let files = try reader.list { reader throws(CacheReader.Damage) in try reader.text() }
      let names = try reader.list { reader throws(CacheReader.Damage) in try reader.text() }
      return (id, HiddenRecord(files: files, names: names, concealment: try reader.value()))
    }
    indexNames = try reader.numbers()
    otherNames = try reader.numbers()
    automata = try reader.dictionary { reader throws(CacheReader.Damage) in
      (try reader.text(), try NameAutomaton(from: &reader))
    }
    spellings = try reader.dictionary { reader throws(CacheReader.Damage) in
      let language = try reader.text()
      return (
        language,
        try reader.list { reader throws(CacheReader.Damage) in
          SpelledName(text: try reader.text(), record: try reader.value(), isPerson: try reader.value())
        }
      )
    }
    incoming = try Incoming(from: &reader)
    related = try reader.list { reader throws(CacheReader.Damage) in try reader.values() }
    ranks = try reader.values()
    relations = try Relations(from: &reader, count: ranks.count)
    imageSizes = try reader.dictionary { reader throws(CacheReader.Damage) in
      (try reader.text(), try reader.value())
    }
    withdrawn = try reader.values()
    heldMedia = try HeldMedia(from: &reader)
    renditions = try reader.dictionary { reader throws(CacheReader.Damage) in
      (
        try reader.text(),
        try reader.list { reader throws(CacheReader.Damage) in try Rendition(from: &reader) }
      )
    }
    credits = try reader.dictionary { reader throws(CacheReader.Damage) in
      let path = try reader.text()
      return (path, FileCredit(credit: try reader.optionalText(), caption: try reader.optionalText()))
    }
    hasCards = try reader.value()
    sections = try reader.dictionary { reader throws(CacheReader.Damage) in
      (try reader.value(), try reader.value())
    }
    isShown = try reader.values()
    directories = try reader.list { reader throws(CacheReader.Damage) in
      try reader.dictionary { reader throws(CacheReader.Damage) in
        (try reader.value(), try Directory(from: &reader))
      }
    }
    series = try reader.dictionary { reader throws(CacheReader.Damage) in
      (try reader.text(), try reader.values())
    }
    repeatedQuotes = try reader.dictionary { reader throws(CacheReader.Damage) in
      (try reader.value(), try reader.values())
    }
    edition = try reader.value()
    hasCommitments = try reader.value()
    hasForecasts = try reader.value()
    archive = Archive(
      periods: try reader.list { reader throws(CacheReader.Damage) in
        Archive.Period(date: try reader.value(), records: try reader.values())
      })
    exposures = try reader.dictionary { reader throws(CacheReader.Damage) in
      let (source, count) = (try reader.value(RecordNumber.self), try reader.value(Int.self))
      return (source, SourceExposure(parts: try reader.values(), count: count))
    }
    feedPlaces = try reader.list { reader throws(CacheReader.Damage) in try reader.values() }
  }
}

extension CacheWriter {
  fileprivate mutating func write(numbers: [String: RecordNumber]) {
    write(each: numbers.sorted { $0.key < $1.key }) {
      $0.write($1.key)
      $0.write($1.value)
    }
  }
}

extension CacheReader {
  fileprivate mutating func dictionary<Key: Hashable, Value>(
    _ body: (inout CacheReader) throws(Damage) -> (Key, Value)
  ) throws(Damage) -> [Key: Value] {
    Dictionary(try list(body), uniquingKeysWith: { first, _ in first })
  }

  fileprivate mutating func numbers() throws(Damage) -> [String: RecordNumber] {
    try dictionary { reader throws(Damage) in (try reader.text(), try reader.value()) }
  }
}

extension NameAutomaton {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(all: roots)
    writer.write(all: starts)
    writer.write(all: edges)
    writer.write(all: records)
  }

  fileprivate init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    self.init(
      roots: try reader.values(), starts: try reader.values(), edges: try reader.values(),
      records: try reader.values())
  }
}

extension Incoming {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(all: starts)
    writer.write(all: references)
  }

  fileprivate init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    self.init(starts: try reader.values(), references: try reader.values())
  }
}

extension Relations {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(all: pairs)
    writer.write(all: records)
  }

  /// - Parameter count: how many records the library has.
  fileprivate init(from reader: inout CacheReader, count: Int) throws(CacheReader.Damage) {
    self.init(pairs: try reader.values(), records: try reader.values(), count: count)
  }
}

extension Directory {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(count)
    writer.write(each: letters) { writer, letter in
      writer.write(letter.title)
      writer.write(letter.id)
      writer.write(all: letter.records)
    }
  }

  fileprivate init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    let count = try reader.value(Int.self)
    letters = try reader.list { reader throws(CacheReader.Damage) in
      Letter(title: try reader.text(), id: try reader.text(), records: try reader.values())
    }
    self.count = count
  }
}
