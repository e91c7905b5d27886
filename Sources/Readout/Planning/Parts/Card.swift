import Mustache

/// What lists and links show of a record in one language: worked out once, shown on many pages.
///
/// A class, so that the thousands of entries that show it share it.
final class Card: Sendable {
  let number: RecordNumber
  let title: String
  /// From the site's root; nil when the record has no page.
  let path: String?
  /// The language of that page, when it is not the locale's.
  let language: String?
  /// The language of the title, when it is not the locale's.
  let titleLanguage: String?
  let kind: Term
  let date: DateText?
  let summary: HTML?
  let stance: StanceMark?
  let isMembersOnly: Bool
  /// Who reacted, wrote or met.
  let actors: [RecordNumber]
  /// What a reaction answers.
  let target: CardTarget?

  init(_ number: RecordNumber, _ maker: CardMaker) {
    let record = maker.library[number]
    self.number = number
    title = maker.title(of: number)
    path = maker.path(of: number)
    language = maker.pageLanguage(of: number)
    titleLanguage =
      language == nil || record.hasName(in: maker.locale.language) || record.title.isEmpty ? nil : language
    kind = maker.kind(of: record)
    date = maker.date(of: record)
    summary = maker.summary(of: record)
    stance = record.reaction.map(maker.locale.mark)
    isMembersOnly = record.access == .members
    actors = maker.actors(of: record)
    target = record.reaction.flatMap(maker.target)
  }
}

/// What a reaction answers: a record, or an outcome by its own name.
struct CardTarget: Sendable {
  var number: RecordNumber
  var fragment: String?
  /// The outcome's title; nil for the record as a whole.
  var label: String?
}

/// Works out the cards of one language.
struct CardMaker: Sendable {
  let library: Library
  let locale: Locale
  let isShown: [Bool]
  /// Whether the locale is the site's own language.
  let isOriginal: Bool

  /// A record's title; a reaction without one is named by who reacted and how.
  func title(of number: RecordNumber) -> String {
    if library[number].title.isEmpty, let reaction = library[number].reaction {
      return derivedTitle(reaction)
    }
    return library[number].title(in: locale.language, siteLanguage: library.configuration.language)
  }

  private func derivedTitle(_ reaction: Reaction) -> String {
    let actor = reaction.by.target.map { title(of: $0) } ?? reaction.by.id
    let stance = locale.strings.word("stance", reaction.stance.rawValue)
    let phrase =
      switch reaction.basis {
      case .observed: "reaction-title"
      case .expected: "expected-reaction-title"
      case .reported: "reported-reaction-title"
      case .denied: "denied-reaction-title"
      }
    return locale.strings.phrase(phrase, [("actor", actor), ("stance", stance)])
  }

  /// The page in this language, or else the one that exists.
  func path(of number: RecordNumber) -> String? {
    guard isShown[Int(number)] else { return nil }
    return (isTranslated(library[number]) ? locale.prefix : "") + library[number].address
  }

  private func isTranslated(_ record: Record) -> Bool {
    record.translations.contains { $0.language == locale.language }
  }

  /// nil when the page is in the reader's language, or has hardly a word of its own.
  func pageLanguage(of number: RecordNumber) -> String? {
    let record = library[number]
    if !isOriginal, isTranslated(record) { return nil }
    let language = record.language ?? library.configuration.language
    return language == locale.language ? nil : language
  }

  func kind(of record: Record) -> Term {
    record.brief?.kind.map { locale.term("brief-kind", $0) } ?? locale.term(record.kind)
  }

  func date(of record: Record) -> DateText? {
    if let meeting = record.meeting { return locale.text(meeting.start, to: meeting.end) }
    return record.date.map { locale.text($0) }
  }

  /// The summary without links: it will stand beside one.
  func summary(of record: Record) -> HTML? {
    let text = record.translations.first { $0.language == locale.language }?.summary ?? record.summary
    guard let text else { return nil }
    var out: [UInt8] = []
    guard let document = text.document else {
      appendEscaped(text.source, to: &out)
      return HTML(bytes: out)
    }
    var writer = UnlinkedWriter(library: library) { self.title(of: $0) }
    document.writeHTML(with: &writer, to: &out)
    return HTML(bytes: out)
  }

  func actors(of record: Record) -> [RecordNumber] {
    switch record.details {
    case .meeting(let meeting): meeting.actors
    case .reaction(let reaction): [reaction.by.target].compactMap { $0 }
    case .brief(let brief): brief.authors.compactMap(\.target)
    default: []
    }
  }

  func target(of reaction: Reaction) -> CardTarget? {
    guard let number = reaction.to.target else { return nil }
    return CardTarget(
      number: number, fragment: reaction.to.fragment,
      label: reaction.to.fragment.flatMap { library.partTitle($0, of: number) })
  }
}

extension Meeting {
  /// The actors that took part, hosts first, each once.
  var actors: [RecordNumber] {
    var seen: Set<RecordNumber> = []
    let hostsFirst = participants.filter(\.isHost) + participants.filter { !$0.isHost }
    return hostsFirst.compactMap(\.representedActor?.target).filter { seen.insert($0).inserted }
  }
}

extension Library {
  /// The title of a part of a meeting: an outcome.
  func partTitle(_ fragment: String, of number: RecordNumber) -> String? {
    self[number].meeting?.outcomes.first { $0.id == fragment }?.title
  }
}
