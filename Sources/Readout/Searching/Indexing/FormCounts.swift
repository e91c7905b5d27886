/// Folded words as they stand in texts, and how often each does.
struct FormCounts: Sendable {
  /// Each behind a byte for its analysis.
  var words = WordList()
  /// 0 for those that are not looked for.
  var counts: [Int32] = []

  /// Those of all runs in the order of their bytes. Languages write some words alike, which are one here.
  static func merged(_ runs: [DocumentRun]) -> [(form: [UInt8], count: Int)] {
    var (table, counts) = (WordTable(), [Int]())
    for run in runs {
      for word in 0..<run.forms.words.count where run.forms.counts[word] > 0 {
        let (number, isNew) = table.number(of: run.forms.words[word].dropFirst())
        if isNew { counts.append(0) }
        counts[number] += Int(run.forms.counts[word])
      }
    }
    return (0..<table.count).map { (form: Array(table[$0]), count: counts[$0]) }
      .sorted { $0.form.lexicographicallyPrecedes($1.form) }
  }
}

extension FormCounts {
  func write(to writer: inout CacheWriter) {
    words.write(to: &writer)
    writer.write(all: counts)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    (words, counts) = (try WordList(from: &reader), try reader.values())
    guard counts.count == words.count else { throw CacheReader.Damage() }
  }
}
