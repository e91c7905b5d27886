import Testing

@testable import Readout

/// Where in the files of a sorted list words come to stand.
struct ShardingTests {
  /// Words that come several times, by file: "a×3 b×1".
  private func files(_ words: KeyValuePairs<String, Int>, together: Int = 0) -> [String] {
    var sharding = Sharding(size: 100)
    for (word, count) in words {
      let entries = (0..<count).map { _ in (entry: [UInt8](repeating: 0, count: 20), says: [UInt8]()) }
      sharding.add(Array(word.utf8), each: entries, together: together)
    }
    return sharding.finished().map { shard in "\(String(decoding: shard.first, as: UTF8.self))×\(shard.count)"
    }
  }

  @Test func fewStandTogether() {
    #expect(files(["a": 1, "b": 2, "c": 1]) == ["a×4"])
    #expect(files(["a": 3, "b": 2, "c": 1]) == ["a×5", "c×1"])
  }

  /// So that a directory tells where the first of them is.
  @Test func manyBeginAFileAndGoOnInFilesOfTheirOwn() {
    #expect(files(["a": 1, "b": 9, "c": 1]) == ["a×1", "b×5", "b×5"])
  }

  @Test func whatHasToStandTogetherDoes() {
    #expect(files(["a": 1, "b": 9], together: 8) == ["a×1", "b×8", "b×1"])
  }

  /// What a directory says is as short as tells files apart.
  @Test func aFileIsFoundByAsMuchOfItsFirstWordAsIsNeeded() {
    var sharding = Sharding(size: 20)
    for word in ["accord", "accordion", "account", "minister", "minister"] {
      sharding.add(Array(word.utf8), [UInt8](repeating: 0, count: 30), says: [])
    }
    let starts = sharding.finished().map { String(decoding: $0.start, as: UTF8.self) }
    #expect(starts == ["a", "accordi", "accou", "minister", "minister"])
  }
}
