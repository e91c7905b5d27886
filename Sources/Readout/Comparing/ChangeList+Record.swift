/// What any record may have.
extension ChangeList {
  mutating func compare(_ old: Record, _ new: Record) {
    value("kind", old.kind.word, new.kind.word)
    value(.title, new.kind == .person || new.kind == .author ? "name" : "title", old.title, new.title)
    value(.summary, "summary", old.summary?.source, new.summary?.source)
    text("text", old.body, new.body)
    compareDates(old, new)
    compareVisibility(old, new)
    compareNames(old, new)
    references("topics", old.topics, new.topics)
    citations("sources", old.sources, new.sources)
    compareCorrections(old, new)
    compareTranslations(old, new)
    compareDetails(old, new)
  }

  private mutating func compareDates(_ old: Record, _ new: Record) {
    if old.meeting == nil || new.meeting == nil { value(.date, "date", old.date?.iso, new.date?.iso) }
    value("updated", old.updated?.iso, new.updated?.iso)
    value("known", old.known?.iso, new.known?.iso)
  }

  private mutating func compareVisibility(_ old: Record, _ new: Record) {
    value(.visibility, "draft", old.isDraft ? "true" : nil, new.isDraft ? "true" : nil)
    value(.visibility, "embargo", old.embargo?.iso, new.embargo?.iso)
    value(.visibility, "expires", old.expires?.iso, new.expires?.iso)
    value(.visibility, "access", old.access.rawValue, new.access.rawValue)
  }

  /// The former address of a record that is now called otherwise is part of its being renamed.
  private mutating func compareNames(_ old: Record, _ new: Record) {
    let kept =
      old.id == new.id ? new.redirects : new.redirects.filter { !$0.text.hasSuffix("/\(old.id).html") }
    entries("aliases", old.aliases.map(\.text), new.aliases.map(\.text))
    entries("redirect-from", old.redirects.map(\.text), kept.map(\.text))
    value("lang", old.language, new.language)
    value("wikidata", old.wikidata, new.wikidata)
    value("autolink", old.autolink.map(String.init), new.autolink.map(String.init))
    if old.id == new.id { value("file", old.file, new.file) }
  }

  private mutating func compareCorrections(_ old: Record, _ new: Record) {
    let said = { (correction: Correction) in
      "\(correction.date.iso), \(correction.kind.rawValue): \(correction.text.source)"
    }
    entries("corrections", old.corrections.map(said), new.corrections.map(said), added: .correction)
  }

  private mutating func compareTranslations(_ old: Record, _ new: Record) {
    let pairs = Pairing(old.translations, new.translations, by: isSame(\.language))
    for translation in pairs.removed { add(.translationRemoved, "translation", translation.language, nil) }
    for translation in pairs.added { add(.translationAdded, "translation", nil, translation.language) }
    for (old, new) in pairs.both {
      let part = Change.Part(id: new.language, name: new.language)
      value(.title, "translation.title", of: part, old.title, new.title)
      value(.summary, "translation.summary", of: part, old.summary?.source, new.summary?.source)
      text("translation.text", of: part, old.body, new.body)
    }
  }

  private mutating func compareDetails(_ old: Record, _ new: Record) {
    switch (old.details, new.details) {
    case (.brief(let old), .brief(let new)): compare(old, new)
    case (.meeting(let oldMeeting), .meeting(let newMeeting)):
      value(
        .date, new.date == newMeeting.start ? "date" : "start", oldMeeting.start.iso, newMeeting.start.iso)
      value("date", old.dateBeside(oldMeeting), new.dateBeside(newMeeting))
      compare(oldMeeting, newMeeting)
    case (.reaction(let old), .reaction(let new)): compare(old, new)
    case (.actor(let old), .actor(let new)): compare(old, new)
    case (.person(let old), .person(let new)): compare(old, new)
    case (.topic(let old), .topic(let new)): value("broader", old.broader?.id, new.broader?.id)
    case (.source(let old), .source(let new)): compare(old, new)
    case (.author(let old), .author(let new)): compare(old, new)
    case (.page(let old), .page(let new)):
      value("menu", old.isInMenu ? "true" : nil, new.isInMenu ? "true" : nil)
    default: break
    }
  }
}

extension Record {
  /// A meeting's `date` where it has a `start` that says otherwise.
  fileprivate func dateBeside(_ meeting: Meeting) -> String? {
    self.date == meeting.start ? nil : self.date?.iso
  }
}
