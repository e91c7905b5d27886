extension PageContext {
  /// A page on what it answers, whose main thing is the Quotation, or the Statement, of whoever reacted.
  ///
  /// What is expected, reported by others or denied is no statement of theirs, nor is silence.
  func describe(
    _ reaction: Reaction, _ number: RecordNumber, _ head: PageHead, at address: String,
    _ json: inout JSONWriter
  ) {
    let record = library[number]
    let subjects = [reaction.to.target, reaction.by.target].compactMap { $0 }
    describePage("WebPage", head, at: address, &json) { json in
      json.member("dateModified", record.lastChanged?.iso)
      json.member("about", each: subjects) { writeReference(to: $0, &$1) }
      writeCitations(record.sources, &json)
      writeCorrections(of: record, &json)
      if let quote = reaction.quote {
        json.member("mainEntity") { write(quote, reaction, number, &$0) }
      } else if reaction.isStatement {
        json.member("mainEntity") { writeStatement(reaction, number, &$0) }
      }
    }
  }

  private func write(
    _ quote: Quote, _ reaction: Reaction, _ number: RecordNumber, _ json: inout JSONWriter
  ) {
    json.member("@type", "Quotation")
    json.member("@id", identity(of: number))
    json.member("text", quote.text)
    json.member("inLanguage", quote.language ?? library[number].language ?? library.configuration.language)
    json.member("dateCreated", reaction.date.iso)
    writeSpeaker(quote.speaker?.reference.target ?? reaction.by.target, quote.speaker?.text, &json)
    guard let translation = quote.translation else { return }
    json.member("workTranslation") { json in
      json.member("@type", "Quotation")
      json.member("text", translation)
      json.member("inLanguage", contentLanguage(of: number))
    }
  }

  private func writeSpeaker(_ speaker: RecordNumber?, _ name: String?, _ json: inout JSONWriter) {
    if let speaker {
      json.member("creator") { writeParty(speaker, &$0) }
    } else if let name {
      json.member("creator", name)
    }
  }

  private func writeStatement(_ reaction: Reaction, _ number: RecordNumber, _ json: inout JSONWriter) {
    json.member("@type", "Statement")
    json.member("@id", identity(of: number))
    json.member("text", summary(of: number).map { plain($0) } ?? title(number))
    json.member("dateCreated", reaction.date.iso)
    writeSpeaker(reaction.by.target, nil, &json)
  }
}

extension Reaction {
  /// Whether it was made in words, by those who reacted.
  fileprivate var isStatement: Bool { basis == .observed && stance != .silent && stance != .noComment }
}
