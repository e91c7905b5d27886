/// What is noted of the lists of an index, so that the next can take files over.
struct ListNotes: Sendable {
  /// By name: `terms.4`.
  var files: [String: ListFile] = [:]
  var terms: [ShardNote] = []
  var places: [ShardNote] = []
}

/// What a file of the index was made of, by which the next build knows it again.
struct ListFile: Sendable, BitwiseCopyable {
  /// Of its content, before it is packed.
  var digest: ContentDigest
  /// The one in its name.
  var hash: UInt32

  func address(_ name: String) -> String { "\(searchFolder)\(name).\(hexadecimal(hash)).bin" }
}

extension ListNotes {
  func write(to writer: inout CacheWriter) {
    writer.write(each: files.sorted { $0.key < $1.key }) { writer, list in
      writer.write(list.key)
      writer.write(list.value)
    }
    for shards in [terms, places] {
      writer.write(each: shards) { writer, shard in
        writer.write(all: shard.first)
        writer.write(all: shard.last)
        writer.write(shard.count)
      }
    }
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    let list = try reader.list { reader throws(CacheReader.Damage) in
      (try reader.text(), try reader.value(ListFile.self))
    }
    for (name, file) in list { files[name] = file }
    terms = try Self.shards(from: &reader)
    places = try Self.shards(from: &reader)
  }

  private static func shards(from reader: inout CacheReader) throws(CacheReader.Damage) -> [ShardNote] {
    try reader.list { reader throws(CacheReader.Damage) in
      ShardNote(first: try reader.values(), last: try reader.values(), count: try reader.value())
    }
  }
}
