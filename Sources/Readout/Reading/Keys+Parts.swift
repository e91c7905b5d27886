/// Citations, corrections and quotes: mappings that stand in several kinds of record.
enum CitationKeys {
  static let from = Key("from", .referenceOrText(.source), "The source: the id of one, or its name.")
  static let title = Key("title", .text, "The title of the item.")
  static let url = Key("url", .url, "Where it is.")
  static let date = Key("date", .date, "When it was published.")
  static let archived = Key("archived", .url, "Where an archived copy is.")
  static let accessed = Key("accessed", .date, "When it was read.")
  static let language = Key("lang", .language, "The language it is written in.")
  static let grade = Key(
    "grade",
    .pattern("a grade of the Admiralty code", example: "B2", expression: "^[A-F][1-6]$", isAdmiraltyGrade),
    "Reliability of the source (A–F) and credibility of the item (1–6).")
  static let id = Key("id", .localID, "Lets the body cite it as `[^id]`.")
  static let schema = Schema(
    "a citation", [from, title, url, date, archived, accessed, language, grade, id],
    needsOneOf: [from, title, url])
}

enum CorrectionKeys {
  static let date = Key("date", .date, required: true, "When it was made.")
  static let kind = Key(
    "kind", ValueParser<CorrectionKind>.word, required: true, "What kind of correction it is.")
  static let text = Key("text", .inlineText, required: true, "What was wrong and what is right.")
  static let schema = Schema("a correction", [date, kind, text])
}

enum QuoteKeys {
  static let text = Key("text", .longText, required: true, "The words, in the language they were said in.")
  static let language = Key("lang", .language, "The language they were said in.")
  static let translation = Key("translation", .longText, "The words in the site's language.")
  static let translator = Key("translator", .text, "Who translated them.")
  static let speaker = Key(
    "speaker", .referenceOrText(.person), "Who said them: the id of a person, or a name.")
  static let source = Key("source", .quoteSource, "A citation, or the id of one of the record's sources.")
  static let verb = Key("verb", .text, "The operative verb, as said: \"rejects\".")
  static let schema = Schema("a quote", [text, language, translation, translator, speaker, source, verb])
}

extension ValueParser where Value == Citation {
  static var citation: ValueParser {
    mapping(CitationKeys.schema) { fields in
      let citation = Citation(
        from: fields(CitationKeys.from), title: fields(CitationKeys.title), url: fields(CitationKeys.url),
        date: fields(CitationKeys.date), archived: fields(CitationKeys.archived),
        accessed: fields(CitationKeys.accessed), language: fields(CitationKeys.language),
        grade: fields(CitationKeys.grade), id: fields(CitationKeys.id)?.text, span: fields.span)
      if !fields.hasOne(of: CitationKeys.schema.needsOneOf) {
        fields.file.report(
          .missingKey, at: fields.span, "a citation names nothing", help: ["add 'from:', 'title:' or 'url:'"])
      }
      return citation
    }
  }
}

extension ValueParser where Value == Correction {
  static var correction: ValueParser {
    mapping(CorrectionKeys.schema) { fields in
      let (date, kind, text) = (
        fields(CorrectionKeys.date), fields(CorrectionKeys.kind), fields(CorrectionKeys.text)
      )
      guard let date, let kind, let text else { return nil }
      return Correction(date: date, kind: kind, text: text)
    }
  }
}

extension ValueParser where Value == Quote {
  static var quote: ValueParser {
    mapping(QuoteKeys.schema) { fields in
      Quote(
        text: fields(QuoteKeys.text) ?? "", textSpan: fields.valueSpan("text"),
        language: fields(QuoteKeys.language), translation: fields(QuoteKeys.translation),
        translationSpan: fields.valueSpan("translation"), translator: fields(QuoteKeys.translator),
        speaker: fields(QuoteKeys.speaker), source: fields(QuoteKeys.source), verb: fields(QuoteKeys.verb))
    }
  }
}

extension ValueParser where Value == QuoteSource {
  static var quoteSource: ValueParser {
    let citation = ValueParser<Citation>.citation
    return ValueParser(
      type: .textOrMapping("a citation, or the id of one of the record's sources", CitationKeys.schema)
    ) { node, key, file in
      if case .scalar(let id, _) = node.content { return .id(id, node.span) }
      return citation.parse(node, key, file).map { .citation($0) }
    }
  }
}

private func isAdmiraltyGrade(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  return bytes.count == 2 && (0x41...0x46).contains(bytes[0]) && (0x31...0x36).contains(bytes[1])
}
