enum BriefKeys {
  static let authors = Key("authors", .list(of: .reference(.author)), required: true, "Who wrote it.")
  static let kind = Key("kind", ValueParser<BriefKind>.word, "What kind of piece it is.")
  static let about = Key(
    "about", .list(of: .reference(.meeting, .reaction, .actor, .person)),
    "The meetings, reactions, actors or people it is about.")
  static let judgments = Key("judgments", .list(of: .judgment), "Its forecasts.")
  static let photo = Key("photo", .photo, "A photo or figure at its head.")
  static let series = Key("series", .text, "The series it belongs to.")
  static let trend = Key("trend", ValueParser<Trend>.word, "Where the affair is going.")
  static let schema = Schema(
    "a brief",
    [CommonKeys.title, CommonKeys.requiredDate, CommonKeys.requiredSummary] + CommonKeys.rest
      + [authors, kind, about, judgments, photo, series, trend])
}

extension Brief {
  init(_ fields: Fields) {
    self.init(
      authors: fields(BriefKeys.authors), kind: fields(BriefKeys.kind), about: fields(BriefKeys.about),
      judgments: fields(BriefKeys.judgments), photo: fields(BriefKeys.photo),
      series: fields(BriefKeys.series),
      trend: fields(BriefKeys.trend))
    if let entry = fields.entry("authors"), case .sequence(let nodes) = entry.value.content, nodes.isEmpty {
      fields.file.missingKey("authors", takes: BriefKeys.authors.type, at: entry.keySpan)
    }
  }
}

enum JudgmentKeys {
  static let id = Key("id", .localID, "Unique in the brief; the judgment's own link.")
  static let text = Key("text", .inlineText, required: true, "The judgment.")
  static let likelihood = Key("likelihood", ValueParser<Likelihood>.word, "How likely; a term of ICD 203.")
  static let confidence = Key("confidence", ValueParser<Confidence>.word, "How sure one is of that.")
  static let byDate = Key("by-date", .date, "When it will be settled at the latest.")
  static let resolution = Key("resolution", .resolution, "How it turned out.")
  static let schema = Schema("a judgment", [id, text, likelihood, confidence, byDate, resolution])
}

extension ValueParser where Value == Brief.Judgment {
  static var judgment: ValueParser {
    mapping(JudgmentKeys.schema) { fields in
      let (id, text) = (fields(JudgmentKeys.id), fields(JudgmentKeys.text))
      let (likelihood, confidence) = (fields(JudgmentKeys.likelihood), fields(JudgmentKeys.confidence))
      let (byDate, resolution) = (fields(JudgmentKeys.byDate), fields(JudgmentKeys.resolution))
      guard let text else { return nil }
      fields.file.checkWording(of: text, likelihood, at: fields.valueSpan("likelihood"))
      return Brief.Judgment(
        id: id?.text, text: text, likelihood: likelihood, confidence: confidence, byDate: byDate,
        resolution: resolution, span: id?.span ?? fields.span)
    }
  }
}

enum ResolutionKeys {
  static let date = Key("date", .date, required: true, "When it was settled.")
  static let outcome = Key(
    "outcome", ValueParser<JudgmentOutcome>.word, required: true, "Whether it came true.")
  static let text = Key("text", .inlineText, "What happened.")
  static let by = Key("by", .reference(), "Who or what settled it.")
  static let schema = Schema("a resolution", [date, outcome, text, by])
}

extension ValueParser where Value == Brief.Resolution {
  static var resolution: ValueParser {
    mapping(ResolutionKeys.schema) { fields in
      let (date, outcome) = (fields(ResolutionKeys.date), fields(ResolutionKeys.outcome))
      let (text, by) = (fields(ResolutionKeys.text), fields(ResolutionKeys.by))
      guard let date, let outcome else { return nil }
      return Brief.Resolution(date: date, outcome: outcome, text: text, by: by)
    }
  }
}

enum PhotoKeys {
  static let file = Key("file", .media, required: true, "The image, such as `media/x.jpg`.")
  static let alt = Key("alt", .text, required: true, "What it shows, for those who do not see it.")
  static let caption = Key(
    "caption", .inlineText, "The line below it; what the file's own fields say when left out.")
  static let credit = Key(
    "credit", .text, "Who made it; may be left out where the file's own fields (IPTC, XMP, Exif) say it.")
  static let schema = Schema("a photo", [file, alt, caption, credit])
}

extension ValueParser where Value == Brief.Photo {
  static var photo: ValueParser {
    mapping(PhotoKeys.schema) { fields in
      let (file, alt) = (fields(PhotoKeys.file), fields(PhotoKeys.alt))
      let own = file.flatMap { fields.file.settings.credits?[$0.path] }
      let caption =
        fields.has("caption")
        ? fields(PhotoKeys.caption)
        : own?.caption.map { InlineText(source: $0, span: fields.valueSpan("file")) }
      guard let credit = fields.credit(orElse: own?.credit), let file, let alt else { return nil }
      return Brief.Photo(
        file: file, alt: alt, caption: caption, credit: credit, takesCaption: !fields.has("caption"),
        takesCredit: !fields.has("credit"))
    }
  }
}

extension Fields {
  /// Who made a photo: as the author says, or else as its file does; one of the two is needed.
  fileprivate func credit(orElse own: String?) -> String? {
    if let entry = entry("credit"), !entry.value.isAbsent, !entry.value.isBlank {
      return self(PhotoKeys.credit)
    }
    if let own { return own }
    if file.settings.credits == nil { return "" }
    file.missingKey("credit", takes: PhotoKeys.credit.type, at: keySpan("credit"))
    return nil
  }
}
