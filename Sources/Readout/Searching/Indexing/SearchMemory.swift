/// What the next build can take over of an index, where nothing but texts has changed since.
struct SearchMemory: Sendable {
  /// The addresses of the files of the index that it is of.
  var files: [String]
  var list: DocumentList
  var dictionary: [UInt8]
  var weights: FieldWeights
  var runs: [DocumentRun]
  var facets: [Facet]
  var lists: ListNotes

  struct Facet: Sendable {
    var facet: SearchFacet
    var values: [FacetValues]
  }
}

extension SearchMemory {
  func write(to writer: inout CacheWriter) {
    writer.write(each: files) { $0.write($1) }
    list.write(to: &writer)
    writer.write(all: dictionary)
    writer.write(weights.usual)
    writer.write(each: runs) { $1.write(to: &$0) }
    writer.write(each: facets) { writer, facet in
      writer.write(facet.facet.rawValue)
      writer.write(each: facet.values) { writer, value in
        writer.write(value.id)
        writer.write(each: value.labels) { $0.write($1) }
        writer.write(all: value.documents)
      }
    }
    lists.write(to: &writer)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    files = try reader.list { reader throws(CacheReader.Damage) in try reader.text() }
    list = try DocumentList(from: &reader)
    dictionary = try reader.values()
    weights = FieldWeights(usual: try reader.value())
    runs = try reader.list { reader throws(CacheReader.Damage) in try DocumentRun(from: &reader) }
    facets = try reader.list { reader throws(CacheReader.Damage) in
      guard let facet = SearchFacet(rawValue: try reader.text()) else { throw CacheReader.Damage() }
      let values = try reader.list { reader throws(CacheReader.Damage) in
        FacetValues(
          id: try reader.text(),
          labels: try reader.list { reader throws(CacheReader.Damage) in try reader.text() },
          documents: try reader.values())
      }
      return Facet(facet: facet, values: values)
    }
    lists = try ListNotes(from: &reader)
  }
}

/// What of an index is still good, and what has changed.
struct SearchRenewal: Sendable {
  let memory: SearchMemory
  let changed: Set<PageRead>

  func isDue(_ run: DocumentRun) -> Bool { run.reads.contains { changed.contains($0) } }

  /// Whether the dictionary may be another: it is made of the first documents.
  var mayChangeDictionary: Bool {
    memory.runs.prefix(TextDictionary.documents / DocumentRun.length + 1).contains(where: isDue)
  }
}
