extension ChangeList {
  /// What an observed reaction settles is told of the expected one.
  mutating func compare(_ old: Reaction, _ new: Reaction) {
    value(.stance, "stance", old.stance.rawValue, new.stance.rawValue)
    value(.basis, "basis", old.basis.rawValue, new.basis.rawValue)
    value(.likelihood, "likelihood", old.likelihood?.rawValue, new.likelihood?.rawValue)
    value(.confidence, "confidence", old.confidence?.rawValue, new.confidence?.rawValue)
    value(.deadline, "by-date", old.byDate?.iso, new.byDate?.iso)
    value("to", old.to.name, new.to.name)
    value("by", old.by.id, new.by.id)
    value("for", old.speaksFor?.id, new.speaksFor?.id)
    value("legal", old.legal?.rawValue, new.legal?.rawValue)
    value("channel", old.channel?.rawValue, new.channel?.rawValue)
    value("searched.until", old.searched?.until.iso, new.searched?.until.iso)
    entries("searched.places", old.searched?.places ?? [], new.searched?.places ?? [])
    compare(old.quote, new.quote)
  }

  private mutating func compare(_ old: Quote?, _ new: Quote?) {
    value("quote.text", old?.text, new?.text)
    value("quote.lang", old?.language, new?.language)
    value("quote.translation", old?.translation, new?.translation)
    value("quote.translator", old?.translator, new?.translator)
    value("quote.speaker", old?.speaker?.reference.id, new?.speaker?.reference.id)
    value("quote.source", old?.source?.wording, new?.source?.wording)
    value("quote.verb", old?.verb, new?.verb)
  }
}

extension QuoteSource {
  fileprivate var wording: String {
    switch self {
    case .citation(let citation): citation.wording
    case .id(let id, _): id
    }
  }
}
