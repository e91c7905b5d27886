/// An edit of one record's text that changes nothing but the pages that show the text.
///
/// Most saves while a brief is being written are such. To go through all records for them takes as long as a
/// large library makes it; to put one text in the place of another takes hardly any time.
struct BodyEdit {
  /// The record's place in the library.
  let number: RecordNumber
  /// As it was read.
  let source: Record
  /// With its references looked up.
  let linked: Record
  let links: TextResult
  let places: Places
  private let file: ReadingMemory.File<ReadRecord>
  /// The file's place among those that were read.
  private let filePlace: Int

  /// - Returns: nil where the edit may reach further: where it changes front matter, headings or what the text
  ///   leads to, or makes or mends a mistake.
  init?(_ path: String, in site: String, _ memory: SiteMemory) {
    guard let last = memory.linking.last, let settings = memory.reading.settings,
      let place = memory.reading.placeOfLoneFile(path),
      let before = memory.reading.originals[place].result.record,
      let number = last.index.numbers[before.id], last.isSeenWhole(before, number)
    else { return nil }
    let stamp = FileStamp(of: site + "/" + path)
    let file = RecordFile(path: path, kind: before.kind, id: before.id)
    let read = readRecord(file, in: site, settings)
    guard read.diagnostics.isEmpty, let record = read.record, record.hasHead(of: before),
      record.namedMedia == before.namedMedia
    else { return nil }
    var linked = last.resolution.records[Int(number)]
    linked.body = record.body
    let places = last.places.replacing(number, with: linked)
    let links = linkTexts(of: number, places, last.names, last.configuration)
    guard last.leads(like: links, number), places.hasSections(like: last.places, number) else { return nil }
    (self.number, source, self.linked, self.links, self.places) = (number, record, linked, links, places)
    (self.file, filePlace) = (ReadingMemory.File(stamp: stamp, result: read), place)
  }

  /// Notes the edit, so that the next change is seen against it.
  func remember(in memory: inout SiteMemory) {
    memory.reading.originals[filePlace] = file
    memory.linking.last?.replaceText(with: self)
  }
}

extension ReadingMemory {
  /// The place of a record's file that has no translations beside it, if nothing is wrong with it.
  fileprivate func placeOfLoneFile(_ path: String) -> Int? {
    guard let discovery, !discovery.found.hasLinks, let place = originalPlaces[path],
      originals[place].result.diagnostics.isEmpty, whole[originalPath(path)] == nil
    else { return nil }
    return place
  }
}

extension LinkingMemory.Last {
  /// Whether a record may be seen as it is, and lends its name to no link.
  fileprivate func isSeenWhole(_ record: Record, _ number: RecordNumber) -> Bool {
    record.kind != .actor && record.kind != .person && record.translations.isEmpty
      && sources[Int(number)].isSame(as: record)
  }

  /// Whether a text leads to the records that it led to, in the same order, and nothing is wrong with it.
  fileprivate func leads(like links: TextResult, _ number: RecordNumber) -> Bool {
    let before = texts[Int(number)]
    return links.diagnostics.isEmpty && before.diagnostics.isEmpty && links.otherNames == before.otherNames
      && links.pairs.elementsEqual(before.pairs) { new, old in
        new.target == old.target && new.reference.relation == old.reference.relation
          && new.reference.text == old.reference.text
      }
  }

  fileprivate mutating func replaceText(with edit: BodyEdit) {
    let number = Int(edit.number)
    sources[number] = edit.source
    resolution.replace(number, with: edit.linked)
    places = edit.places
    texts[number] = edit.links
  }
}

extension Places {
  /// Whether a record's texts have the headings by which others may lead to them.
  fileprivate func hasSections(like other: Places, _ number: RecordNumber) -> Bool {
    sectionDigest(headings[Int(number)]) == sectionDigest(other.headings[Int(number)])
  }
}
