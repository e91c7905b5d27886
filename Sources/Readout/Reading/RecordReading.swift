import GFM
import SourceText
import YAML

/// What reading one file gives: the record unless it lacks what it cannot do without, and what is wrong.
struct ReadRecord: Sendable {
  var record: Record?
  var diagnostics: [Diagnostic]
  /// nil when the file could not be read, or was not on a disk.
  var digest: RecordDigest?
}

/// What reading the file of a translation gives.
struct ReadTranslation: Sendable {
  var translation: Translation?
  var diagnostics: [Diagnostic]
  /// nil when the file could not be read, or was not on a disk.
  var digest: RecordDigest?
}

/// Reads the file of an original record.
func readRecord(_ file: RecordFile, in site: String, _ settings: ReadingSettings) -> ReadRecord {
  let reading = FileReading(file: file.path, settings: settings)
  let text = bytes(of: file, in: site, reading)
  let digest = text.map { RecordDigest(of: $0) }
  var read = text.flatMap { record(file, text: $0, reading) }
  read?.head = digest?.head
  return ReadRecord(record: read, diagnostics: reading.diagnostics, digest: digest)
}

/// Reads an original record from the text that its file has, or is to have.
func readRecord(_ file: RecordFile, text: [UInt8], _ settings: ReadingSettings) -> ReadRecord {
  let reading = FileReading(file: file.path, settings: settings)
  return ReadRecord(record: record(file, text: text, reading), diagnostics: reading.diagnostics)
}

private func bytes(of file: RecordFile, in site: String, _ reading: FileReading) -> [UInt8]? {
  do {
    return try Disk.readText(site + "/" + file.path)
  } catch {
    reading.report(.unreadable, at: .start, "the file cannot be read: \(error.reason)")
    return nil
  }
}

private func record(_ file: RecordFile, text: [UInt8], _ reading: FileReading) -> Record? {
  sourceText(text, reading).flatMap { frontMatter($0, reading) }.flatMap { record(file, $0, reading) }
}

private func record(_ file: RecordFile, _ matter: FrontMatter, _ reading: FileReading) -> Record? {
  let fields = Fields(
    matter.entries, schema: file.kind.schema(id: file.id), span: openingFence, file: reading)
  let date = fields(file.kind.requiresDate ? CommonKeys.requiredDate : CommonKeys.date)
  let title = fields(TranslationKeys.title(of: file))
  let details = details(file.kind, fields, date: date)
  var record = commonRecord(file, fields, title: title ?? "", date: date, details: details)
  checkLocalIDs(record, fields)
  let text = body(matter, citations: record?.citations ?? [], reading)
  record?.body = text
  reading.checkDays(in: record?.corrections ?? [])
  if file.kind == .brief { reading.checkDays(in: text, writtenOn: date?.date) }
  return record
}

private func details(_ kind: Kind, _ fields: Fields, date: When?) -> Record.Details? {
  switch kind {
  case .brief: .brief(Brief(fields))
  case .meeting: Meeting(fields).map { .meeting($0) }
  case .reaction: Reaction(fields, date: date).map { .reaction($0) }
  case .actor: .actor(Actor(fields))
  case .person: .person(Person(fields))
  case .topic: .topic(Topic(fields))
  case .source: .source(Source(fields))
  case .author: .author(Author(fields))
  case .page: .page(Prose(fields))
  }
}

private func commonRecord(
  _ file: RecordFile, _ fields: Fields, title: String, date: When?, details: Record.Details?
) -> Record? {
  let summary = fields(file.kind == .brief ? CommonKeys.requiredSummary : CommonKeys.summary)
  let titleSpan = fields.valueSpan(file.kind == .person || file.kind == .author ? "name" : "title")
  let (embargo, expires) = (fields(CommonKeys.embargo), fields(CommonKeys.expires))
  if let embargo, let expires, expires.seconds <= embargo.seconds {
    fields.file.report(
      .reversedDates, at: fields.valueSpan("expires"),
      "the record expires \(expires.seconds < embargo.seconds ? "before" : "when") its embargo ends (\(embargo.iso))"
    )
  }
  let common = Record.Fields(
    kind: file.kind, id: file.id, file: file.path, title: title, titleSpan: titleSpan, date: date,
    updated: fields(CommonKeys.updated), language: fields(CommonKeys.language), summary: summary,
    topics: fields(CommonKeys.topics), aliases: fields(CommonKeys.aliases),
    redirects: fields(CommonKeys.redirects), isDraft: fields.flag(CommonKeys.draft), embargo: embargo,
    expires: expires, known: fields(CommonKeys.known), access: fields(CommonKeys.access) ?? .open,
    sources: fields(CommonKeys.sources), corrections: fields(CommonKeys.corrections),
    note: fields(CommonKeys.note), wikidata: fields(CommonKeys.wikidata),
    autolink: fields(CommonKeys.autolink),
    details: details ?? .page(Prose(isInMenu: false)), body: nil, translations: [])
  return details == nil ? nil : Record(common)
}

private func body(_ matter: FrontMatter, citations: [Citation], _ reading: FileReading) -> Body? {
  guard matter.body.contains(where: { $0 > 0x20 }) else { return nil }
  let parsed = Document.parse(
    matter.body, firstLine: matter.bodyLine, knownFootnotes: Set(citations.compactMap(\.id)))
  for problem in parsed.problems { reading.report(problem) }
  let isRefused = parsed.problems.contains { $0.rule == .unsafeLink }
  return Body(
    document: parsed.document, text: Array(matter.body), firstLine: matter.bodyLine,
    hasRefusedLinks: isRefused)
}

/// Reads the file of a translation of a record.
func readTranslation(_ file: RecordFile, of original: Record, in site: String, _ settings: ReadingSettings)
  -> ReadTranslation
{
  let reading = FileReading(file: file.path, settings: settings)
  let text = bytes(of: file, in: site, reading)
  let digest = text.map { RecordDigest(of: $0) }
  var translation = text.flatMap { Readout.translation(file, of: original, text: $0, reading) }
  translation?.head = digest?.head
  return ReadTranslation(translation: translation, diagnostics: reading.diagnostics, digest: digest)
}

/// Reads a translation from the text that its file has, or is to have.
func readTranslation(_ file: RecordFile, of original: Record, text: [UInt8], _ settings: ReadingSettings)
  -> ReadTranslation
{
  let reading = FileReading(file: file.path, settings: settings)
  let translation = translation(file, of: original, text: text, reading)
  return ReadTranslation(translation: translation, diagnostics: reading.diagnostics)
}

private func translation(_ file: RecordFile, of original: Record, text: [UInt8], _ reading: FileReading)
  -> Translation?
{
  guard let language = file.language, let text = sourceText(text, reading),
    let matter = frontMatter(text, reading)
  else { return nil }
  let schema = TranslationKeys.schema(of: file)
  let fields = Fields(matter.entries, schema: schema, span: openingFence, file: reading)
  let title = fields(TranslationKeys.title(of: file))
  let summary = fields(CommonKeys.summary)
  let prose = body(matter, citations: original.citations, reading)
  if file.kind == .brief { reading.checkDays(in: prose, writtenOn: original.date?.date) }
  return Translation(
    language: language, file: file.path, title: title ?? original.title, summary: summary, body: prose)
}

extension Kind {
  /// The keys that a record of the kind may have.
  func schema(id: String) -> Schema {
    switch self {
    case .brief: BriefKeys.schema
    case .meeting: MeetingKeys.schema
    case .reaction: ReactionKeys.schema
    case .actor: BuiltInActors.has(id) ? ActorKeys.overridingSchema : ActorKeys.schema
    case .person: PersonKeys.schema
    case .topic: TopicKeys.schema
    case .source: SourceKeys.schema
    case .author: AuthorKeys.schema
    case .page: PageKeys.schema
    }
  }

  fileprivate var requiresDate: Bool { self == .brief || self == .reaction }
}
