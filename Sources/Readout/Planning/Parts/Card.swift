import Mustache

/// What lists and links show of a record in one language: worked out once, shown on many pages.
///
/// A class, so that the thousands of pages that show it share it.
final class Card: Sendable {
  let number: RecordNumber
  let link: Link
  /// As it stands on pages other than those it leads to.
  let entry: Entry
  /// Who reacted, wrote or met.
  let actors: [RecordNumber]
  /// What a reaction answers.
  let target: CardTarget?

  init(_ number: RecordNumber, _ maker: CardMaker) {
    let record = maker.library[number]
    self.number = number
    link = maker.links[Int(number)]
    actors = maker.actors(of: record)
    target = record.reaction.flatMap(maker.target)
    entry = Entry(
      title: link, kind: maker.kind(of: record), date: maker.date(of: record),
      summary: maker.summary(of: record), actors: actors.map { maker.links[Int($0)] },
      stance: record.reaction.map(maker.locale.mark), target: target?.link,
      isMembersOnly: record.access == .members, held: maker.locale.hold(on: record, at: maker.library.now))
  }

  /// Whether the entry has a link to a record's page.
  func leads(to record: RecordNumber) -> Bool {
    number == record || target?.number == record || actors.contains(record)
  }
}

/// What a reaction answers: a record, or an outcome by its own name.
struct CardTarget: Sendable {
  var number: RecordNumber
  var fragment: String?
  /// The outcome's title; nil for the record as a whole.
  var label: String?
  var link: Link
}

/// Works out the cards of one language.
struct CardMaker: Sendable {
  let library: Library
  let locale: Locale
  let isShown: [Bool]
  /// To every record, from the site's root.
  private(set) var links = PerRecord<Link>([])

  init(
    _ library: Library, _ place: Int, _ locale: Locale, isShown: [Bool], _ old: Inheritance?,
    with parallelism: Parallelism
  ) {
    self.library = library
    self.locale = locale
    self.isShown = isShown
    let maker = self
    links = PerRecord(
      parallelism.map(library.records.count) { number in
        old?.link(number, place, library) ?? maker.link(to: RecordNumber(number))
      })
  }

  /// Works out links, too, when they are asked for.
  init(_ library: Library, _ locale: Locale, isShown: [Bool]) {
    self.library = library
    self.locale = locale
    self.isShown = isShown
    let maker = self
    links = PerRecord(count: library.records.count) { maker.link(to: RecordNumber($0)) }
  }

  /// Whether the locale is the site's own language.
  private var isOriginal: Bool { locale.prefix.isEmpty }

  /// A record's title; a reaction without one is named by who reacted and how.
  func title(of number: RecordNumber) -> String {
    let record = library[number]
    if record.title.isEmpty {
      return record.reaction.map(derivedTitle) ?? untitled(record)
    }
    return library[number].name(in: locale.language, siteLanguage: library.configuration.language)
  }

  /// What is withheld does not tell who reacted, nor how.
  private func untitled(_ record: Record) -> String {
    let kind = locale.strings.word("kind", record.kind.word)
    guard let date = record.date?.date ?? record.corrections.map(\.date).max() else { return kind }
    return locale.strings.phrase("untitled", [("kind", kind), ("date", locale.text(date).text)])
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

  private func link(to number: RecordNumber) -> Link {
    let record = library[number]
    let language = pageLanguage(of: record)
    let hasOwnName = record.hasName(in: locale.language) || record.title.isEmpty
    return Link(
      text: title(of: number), address: path(of: number).map { "/" + $0 }, language: language,
      textLanguage: hasOwnName ? nil : language)
  }

  /// The page in this language, or else the one that exists.
  private func path(of number: RecordNumber) -> String? {
    guard isShown[Int(number)] else { return nil }
    return (isTranslated(library[number]) ? locale.prefix : "") + library[number].address
  }

  private func isTranslated(_ record: Record) -> Bool {
    record.translations.contains { $0.language == locale.language }
  }

  /// nil when the page is in the reader's language, or has hardly a word of its own.
  private func pageLanguage(of record: Record) -> String? {
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
    let fragment = reaction.to.fragment
    let label = fragment.flatMap { library.partTitle($0, of: number) }
    var link = links[Int(number)]
    if let fragment, let address = link.address { link.address = address + "#" + percentEncoded(fragment) }
    if let label {
      link.text = label
      link.textLanguage = isOriginal ? nil : library.configuration.language
    }
    return CardTarget(number: number, fragment: fragment, label: label, link: link)
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
