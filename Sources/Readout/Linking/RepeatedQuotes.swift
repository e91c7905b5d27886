/// The reactions that quote the same words of the same speaker, by each of them.
func repeatedQuotes(_ records: some Sequence<Record>) -> [RecordNumber: [RecordNumber]] {
  var uses: [QuoteKey: [RecordNumber]] = [:]
  for (number, record) in records.enumerated() {
    guard let reaction = record.reaction, let quote = reaction.quote else { continue }
    let speaker = quote.speaker?.reference ?? reaction.by
    let key = QuoteKey(
      words: QuotedWords(quote.text.utf8).key, speaker: speaker.target, name: speaker.id)
    uses[key, default: []].append(RecordNumber(number))
  }
  var repeated: [RecordNumber: [RecordNumber]] = [:]
  for group in uses.values where group.count > 1 {
    for number in group { repeated[number] = group.filter { $0 != number } }
  }
  return repeated
}

private struct QuoteKey: Hashable {
  var words: String
  var speaker: RecordNumber?
  /// What stands for a speaker without a record.
  var name: String

  init(words: String, speaker: RecordNumber?, name: String) {
    (self.words, self.speaker) = (words, speaker)
    self.name = speaker == nil ? name : ""
  }
}
