import Mustache

/// Makes the bytes of pages: the page's model, laid out by its template.
public struct Renderer: Sendable {
  let blueprint: Blueprint
  let templates: [TemplateSet]
  private let navigation: Navigation

  init(blueprint: Blueprint, templates: [TemplateSet]) {
    self.blueprint = blueprint
    self.templates = templates
    navigation = Navigation(blueprint)
  }

  /// Appends the page's bytes.
  public func render(_ page: PlannedPage, into out: inout [UInt8]) {
    let context = PageContext(blueprint, page, site: navigation.site(for: page))
    let templates = templates[page.locale]
    switch page.content {
    case .record(let number): render(number, context, templates, into: &out)
    case .ledger(let kind, let page):
      templates.ledger.render(context.ledgerPage(kind, page: page), into: &out)
    case .timeline(let number, let page):
      templates.ledger.render(context.timelinePage(number, page: page), into: &out)
    case .directory(let kind, let letter):
      templates.directory.render(context.directoryPage(kind, letter: letter), into: &out)
    case .front: templates.front.render(context.frontPage(), into: &out)
    case .missing: templates.missing.render(context.missingPage(), into: &out)
    case .redirect(let number): templates.redirect.render(context.redirectPage(number), into: &out)
    }
  }

  /// The page of a record. What is withheld has nothing but its title, date and summary.
  private func render(
    _ number: RecordNumber, _ context: PageContext, _ templates: TemplateSet, into out: inout [UInt8]
  ) {
    let record = blueprint.library[number]
    switch record.kind {
    case .brief: templates.brief.render(context.briefPage(number, record.brief), into: &out)
    case .meeting: templates.meeting.render(context.meetingPage(number, record.meeting), into: &out)
    case .reaction: templates.reaction.render(context.reactionPage(number, record.reaction), into: &out)
    case .actor: templates.actor.render(context.actorPage(number, record.actor), into: &out)
    case .person: templates.person.render(context.personPage(number, record.person), into: &out)
    case .topic: templates.topic.render(context.topicPage(number, record.topic), into: &out)
    case .source: templates.source.render(context.sourcePage(number, record.source), into: &out)
    case .author: templates.author.render(context.authorPage(number, record.author), into: &out)
    case .page: templates.page.render(context.prosePage(number), into: &out)
    }
  }
}
