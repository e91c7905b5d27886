import Mustache

/// The templates of all page kinds in one language, each checked against the page model it lays out.
///
/// A class, since every page asks for its language's.
final class TemplateSet: Sendable {
  let front: Template<FrontPage>
  let brief: Template<BriefPage>
  let meeting: Template<MeetingPage>
  let reaction: Template<ReactionPage>
  let actor: Template<ActorPage>
  let person: Template<PersonPage>
  let topic: Template<TopicPage>
  let source: Template<SourcePage>
  let author: Template<AuthorPage>
  let page: Template<ProsePage>
  let ledger: Template<LedgerPage>
  let directory: Template<DirectoryPage>
  let commitments: Template<CommitmentsPage>
  let forecasts: Template<ForecastsPage>
  let calendar: Template<CalendarPage>
  let archive: Template<ArchivePage>
  let month: Template<MonthPage>
  let relation: Template<RelationPage>
  let relations: Template<RelationsPage>
  let data: Template<DataPage>
  let digest: Template<DigestPage>
  let digests: Template<DigestsPage>
  let mail: Template<DigestMail>
  let search: Template<SearchPage>
  let missing: Template<MissingPage>
  let redirect: Template<RedirectPage>

  /// nil when any of them has a problem; all problems are in the compilation.
  fileprivate init?(_ compilation: inout TemplateCompilation) {
    let front = compilation.compile("front", FrontPage.self)
    let brief = compilation.compile("brief", BriefPage.self)
    let meeting = compilation.compile("meeting", MeetingPage.self)
    let reaction = compilation.compile("reaction", ReactionPage.self)
    let actor = compilation.compile("actor", ActorPage.self)
    let person = compilation.compile("person", PersonPage.self)
    let topic = compilation.compile("topic", TopicPage.self)
    let source = compilation.compile("source", SourcePage.self)
    let author = compilation.compile("author", AuthorPage.self)
    let page = compilation.compile("page", ProsePage.self)
    let ledger = compilation.compile("ledger", LedgerPage.self)
    let directory = compilation.compile("directory", DirectoryPage.self)
    let commitments = compilation.compile("commitments", CommitmentsPage.self)
    let forecasts = compilation.compile("forecasts", ForecastsPage.self)
    let calendar = compilation.compile("calendar", CalendarPage.self)
    let archive = compilation.compile("archive", ArchivePage.self)
    let month = compilation.compile("month", MonthPage.self)
    let relation = compilation.compile("relation", RelationPage.self)
    let relations = compilation.compile("relations", RelationsPage.self)
    let data = compilation.compile("data", DataPage.self)
    let digest = compilation.compile("digest", DigestPage.self)
    let digests = compilation.compile("digests", DigestsPage.self)
    let mail = compilation.compile("mail", DigestMail.self)
    let search = compilation.compile("search", SearchPage.self)
    let missing = compilation.compile("missing", MissingPage.self)
    let redirect = compilation.compile("redirect", RedirectPage.self)
    guard let front, let brief, let meeting, let reaction, let actor, let person, let topic, let source,
      let author, let page, let ledger, let directory, let commitments, let forecasts, let calendar,
      let archive, let month, let relation, let relations, let data, let digest, let digests, let mail,
      let search, let missing, let redirect
    else { return nil }
    self.front = front
    self.brief = brief
    self.meeting = meeting
    self.reaction = reaction
    self.actor = actor
    self.person = person
    self.topic = topic
    self.source = source
    self.author = author
    self.page = page
    self.ledger = ledger
    self.directory = directory
    self.commitments = commitments
    self.forecasts = forecasts
    self.calendar = calendar
    self.archive = archive
    self.month = month
    self.relation = relation
    self.relations = relations
    self.data = data
    self.digest = digest
    self.digests = digests
    self.mail = mail
    self.search = search
    self.missing = missing
    self.redirect = redirect
  }

  /// The page kinds in the order of the manual, each with the names that its template may use.
  static let shapes: [Shape] = [
    FrontPage.model.shape, BriefPage.model.shape, MeetingPage.model.shape, ReactionPage.model.shape,
    ActorPage.model.shape, PersonPage.model.shape, TopicPage.model.shape, SourcePage.model.shape,
    AuthorPage.model.shape, ProsePage.model.shape, LedgerPage.model.shape, DirectoryPage.model.shape,
    CommitmentsPage.model.shape, ForecastsPage.model.shape, CalendarPage.model.shape, ArchivePage.model.shape,
    MonthPage.model.shape, RelationPage.model.shape, RelationsPage.model.shape, DataPage.model.shape,
    DigestPage.model.shape, DigestsPage.model.shape, DigestMail.model.shape, SearchPage.model.shape,
    MissingPage.model.shape, RedirectPage.model.shape,
  ]
}

/// Compiles templates one by one and keeps what is wrong with them, each problem once.
private struct TemplateCompilation {
  let templates: TemplateLibrary
  var problems: Set<Mustache.Problem> = []
  var uses = TemplateUses()

  mutating func compile<Page: Model>(_ name: String, _ page: Page.Type) -> Template<Page>? {
    let (template, found) = templates.compile(name, for: page)
    problems.formUnion(found)
    if let template { uses.formUnion(template.uses) }
    return template
  }
}

/// The templates of every language of a site, compiled: or what is wrong with them.
struct CompiledTheme: Sendable {
  /// The words of the site's languages, its own first.
  let strings: [Strings]
  /// In the order of the site's languages.
  let sets: [TemplateSet]
  let diagnostics: [Diagnostic]
}

extension Theme {
  /// The words of the site's languages in order; a language without any is reported and gets English ones.
  public func strings(for configuration: SiteConfiguration) -> (strings: [Strings], diagnostics: [Diagnostic])
  {
    var diagnostics: [Diagnostic] = []
    let chosen = ([configuration.language] + configuration.languages).map { language in
      if let own = strings[language] ?? strings[LanguageTag.primarySubtag(of: language)] {
        return own.language == language ? own : Strings(own, as: language)
      }
      diagnostics.append(
        Diagnostic(
          .missingStrings, in: "Content/site.yml", at: .start, "the interface has no words in '\(language)'",
          help: [
            "write Templates/strings/\(language).yml",
            "there are: \(strings.keys.sorted().joined(separator: ", "))",
          ]))
      return Strings(strings["en"] ?? Strings(language: language, texts: [:]), as: language)
    }
    return (chosen, diagnostics)
  }

  func compile(for configuration: SiteConfiguration) -> CompiledTheme {
    let (strings, missing) = strings(for: configuration)
    var problems: Set<Mustache.Problem> = []
    var sets: [TemplateSet] = []
    var unused: [Diagnostic] = []
    for strings in strings {
      var compilation = TemplateCompilation(
        templates: TemplateLibrary(
          templates, constants: strings.templateConstants,
          addresses: AssetAddresses(assets).templateConstants))
      if let set = TemplateSet(&compilation) {
        sets.append(set)
        unused += unusedStrings(strings, compilation.uses)
      }
      problems.formUnion(compilation.problems)
    }
    return CompiledTheme(
      strings: strings, sets: sets, diagnostics: missing + problems.map(Diagnostic.init) + unused)
  }
}

extension Diagnostic {
  init(_ problem: Mustache.Problem) {
    self.init(
      Rule(part: problem.rule), in: problem.file, at: problem.span, problem.summary,
      help: problem.help.isEmpty ? [] : [problem.help])
  }
}
