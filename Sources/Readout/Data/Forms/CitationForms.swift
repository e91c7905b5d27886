/// What stands as a source, as a correction, and as somebody's words.
enum CitationForms {
  static let citation = DataForm<Citation>(
    "citation", "What says something.",
    [
      .text("id", "By which the record's text cites it.") { citation, _ in citation.id },
      .text("source", "The id of the source; left out where it has no record.", .id) { citation, context in
        context.id(citation.from?.reference)
      },
      .text("name", "The name of the source.") { $1.name($0.from) },
      .text("title", "The title of the item.") { citation, _ in citation.title },
      .text("url", "Where it is.", .address) { citation, _ in citation.url },
      .date("date", "When it was published.") { $0.date },
      .text("archived", "Where a copy is archived.", .address) { citation, _ in citation.archived },
      .date("accessed", "When it was looked at.") { $0.accessed },
      .text("language", "Its language (BCP 47).") { citation, _ in citation.language },
      .text("grade", "Reliability and credibility in the Admiralty code.") { citation, _ in citation.grade },
    ])

  static let correction = DataForm<Correction>(
    "correction", "What was put right in the open.",
    [
      .needed("date", "When.", .date) { correction, _ in correction.date.iso },
      .word("kind", "What sort of correction.") { correction, _ in correction.kind },
      .needed("text", "What was wrong, and what is right.") { $1.plain($0.text) },
    ])

  static let quote = DataForm<Quote>(
    "quote", "Somebody's words.",
    [
      .needed("text", "The words as they were said.") { quote, _ in quote.text },
      .text("language", "Their language (BCP 47).") { quote, _ in quote.language },
      .text("translation", "The words in the site's language.") { quote, _ in quote.translation },
      .text("translator", "Who translated them.") { quote, _ in quote.translator },
      .text("speaker", "The id of whoever spoke.", .id) { $1.id($0.speaker?.reference) },
      .text("speaker-name", "The name of whoever spoke.") { $1.name($0.speaker) },
      .text("verb", "The operative verb, as said.") { quote, _ in quote.verb },
      .text("source-id", "The id of one of the record's own citations.") { quote, _ in quote.sourceID },
      .object("source", "What the words are quoted from.", citation) { quote, _ in quote.citation },
    ])
}

extension Quote {
  fileprivate var sourceID: String? { if case .id(let id, _) = source { id } else { nil } }

  fileprivate var citation: Citation? { if case .citation(let citation) = source { citation } else { nil } }
}
