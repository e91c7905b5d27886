import GFM
import SourceText

/// One body while its links are resolved.
struct TextLinking {
  let places: Places
  let names: NameAutomaton?
  let record: RecordNumber
  let text: Int
  let file: String
  let body: Body
  private(set) var linked: LinkedText
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var pairs: [(target: RecordNumber, reference: IncomingReference)] = []
  /// Records to a part of which the text leads.
  private(set) var fragmentTargets: [RecordNumber] = []
  /// Records that the text leads to already, and itself: they are not linked by a mention.
  private var reached: Set<RecordNumber>

  init(_ body: Body, of record: RecordNumber, text: Int, file: String, places: Places, names: NameAutomaton?)
  {
    self.body = body
    self.record = record
    self.text = text
    self.file = file
    self.places = places
    self.names = names
    linked = LinkedText(links: [], mentions: [])
    reached = [record]
  }

  mutating func run() {
    let nodes = body.document.nodes
    for node in nodes.indices {
      switch nodes[node].kind {
      case .recordLink: resolveRecordLink(node)
      case .link: resolveLink(node)
      case .image: checkImage(node)
      case .codeBlock: resolveViews(node)
      default: continue
      }
    }
    if let names { linkMentions(names) }
  }

  // MARK: - Links

  private mutating func resolveRecordLink(_ node: Int) {
    let id = body.document.string(of: node)
    let extra = body.document.extra(of: node)
    let fragment = extra.isEmpty ? nil : String(decoding: extra, as: UTF8.self)
    switch places.index.find(id) {
    case .found(let number): lead(node, to: number, fragment)
    case .indirect(let number):
      diagnostics.append(.indirectReference(id, to: places.records[Int(number)], in: file, at: span(node)))
      lead(node, to: number, fragment)
    case .hidden(let hidden): hide(node, id, hidden)
    case .unread: break
    case .unknown:
      let resolver = ReferenceResolver(index: places.index, records: places.records)
      var help = offer(id, among: places.index.numbers.keys, naming: resolver.describe)
      if help.isEmpty { help = ["correct the id, or write the record"] }
      report(.unknownReference, at: span(node), "'\(id)' is not a record", help)
    }
  }

  /// With words of its own the link degrades to them; without it would print the hidden record's title.
  private mutating func hide(_ node: Int, _ id: String, _ hidden: HiddenRecord) {
    if body.document.nodes[node].end > Int32(node) + 1 || hidden.concealment == .later {
      linked.links.append(ResolvedLink(node: node, target: .hidden))
    } else {
      var problem = Diagnostic.hiddenReference(id, hidden, in: file, at: span(node))
      problem.help.append("or give the link words of its own: [[\(id)|…]] then stands as plain text")
      diagnostics.append(problem)
    }
  }

  private mutating func lead(_ node: Int, to number: RecordNumber, _ fragment: String?) {
    var fragment = fragment
    // Asked only of those a part of which is meant: what a link leads to may not have been read.
    if fragment != nil, places.records[Int(number)].isWithheldForGood { fragment = nil }
    if let part = fragment {
      fragmentTargets.append(number)
      if !places.hasFragment(part, number) {
        reportFragment(node, part, of: number)
        fragment = nil
      }
    }
    linked.links.append(ResolvedLink(node: node, target: .record(number, fragment: fragment)))
    reached.insert(number)
    refer(to: number, .link, node)
  }

  private mutating func reportFragment(_ node: Int, _ fragment: String, of number: RecordNumber) {
    let id = places.records[Int(number)].id
    report(
      .unknownFragment, at: span(node, .fragment), "'\(fragment)' is not a part of '\(id)'",
      offer(fragment, among: places.fragments(of: number)))
  }

  private mutating func refer(to number: RecordNumber, _ relation: Relation, _ node: Int, offset: Int = 0) {
    guard number != record else { return }
    pairs.append(
      (
        number,
        IncomingReference(
          from: record, relation: relation, text: Int32(text), node: Int32(node), offset: Int32(offset))
      ))
  }

  private mutating func resolveLink(_ node: Int) {
    let destination = body.document.string(of: node)
    guard !destination.isEmpty else { return reportEmpty(node) }
    switch LinkAddress(destination, in: file) {
    case .external: return
    case .unknownScheme(let scheme):
      report(
        .unsafeLink, at: span(node), "'\(scheme):' is not a link that readers can follow",
        ["links begin with https://, http://, mailto: or tel:"])
    case .rooted:
      report(
        .danglingLink, at: span(node), "'\(destination)' is neither a file nor a whole address",
        ["write [[id]], a path from this file such as ../meetings/x.md, or https://…"])
    case .fragment(let fragment): resolveFragment(node, fragment)
    case .file(let path, let fragment): resolveFile(node, destination, path, fragment)
    }
  }

  private mutating func reportEmpty(_ node: Int) {
    guard !body.hasRefusedLinks else { return }
    report(
      .danglingLink, at: span(node), "the link has no address",
      ["write [[id]], a path from this file, or https://…"])
  }

  private mutating func resolveFragment(_ node: Int, _ fragment: String) {
    if places.hasFragment(fragment, record) {
      linked.links.append(ResolvedLink(node: node, target: .fragment(fragment)))
    } else {
      reportFragment(node, fragment, of: record)
    }
  }

  private mutating func resolveFile(_ node: Int, _ destination: String, _ path: String, _ fragment: String?) {
    if let number = places.record(atFile: path) {
      lead(node, to: number, fragment)
    } else if let hidden = places.hidden(atFile: path) {
      hide(node, destination, hidden)
    } else if path.hasPrefix("Content/media/") {
      resolveMedia(node, String(path.dropFirst("Content/".count)))
    } else if let address = places.copies[path] {
      linked.links.append(ResolvedLink(node: node, target: .media(address)))
    } else if !places.isUnread(path) {
      report(
        .danglingLink, at: span(node), "'\(destination)' is not a file",
        offer(path, among: places.filePaths))
    }
  }

  private mutating func resolveMedia(_ node: Int, _ path: String) {
    // The file's own spelling counts: the text may have another normal form of Unicode.
    if let place = places.media.firstIndex(of: path) {
      linked.links.append(ResolvedLink(node: node, target: .media(places.media[place])))
    } else {
      reportMedia(node, path)
    }
  }

  private mutating func reportMedia(_ node: Int, _ path: String) {
    let help = offer(path, among: places.media)
    report(
      .missingMedia, at: span(node), "'\(path)' is not in Content/media",
      help.isEmpty ? ["put the file into Content/media, or correct its name"] : help)
  }

  private mutating func checkImage(_ node: Int) {
    let destination = body.document.string(of: node)
    if destination.isEmpty, body.hasRefusedLinks { return }
    guard case .file(let path, _) = LinkAddress(destination, in: file), path.hasPrefix("Content/media/")
    else {
      return report(
        .missingMedia, at: span(node), "'\(destination)' is not in Content/media",
        ["images are shown from the site itself: put the file into Content/media and write media/x.jpg"])
    }
    resolveMedia(node, String(path.dropFirst("Content/".count)))
  }

  private func span(_ node: Int, _ part: LinkPart = .target) -> Span {
    body.document.span(ofLink: node, part: part, in: body.text[...], firstLine: body.firstLine)
  }

  private mutating func report(_ rule: Rule, at span: Span, _ summary: String, _ help: [String]) {
    diagnostics.append(Diagnostic(rule, in: file, at: span, summary, help: help))
  }

  private mutating func resolveViews(_ node: Int) {
    guard body.document.holdsViews(node) else { return }
    var linking = ViewLinking(node, of: body, in: file, places)
    linking.run()
    diagnostics += linking.diagnostics
    linked.views += linking.views
    for subject in linking.views.flatMap({ [$0.subject, $0.other].compactMap(\.self) }) {
      reached.insert(subject)
      refer(to: subject, .link, node)
    }
  }

  // MARK: - Mentions

  /// Links the first mention of each name in running text.
  private mutating func linkMentions(_ names: NameAutomaton) {
    for node in body.document.runningText() { linkMentions(names, in: node) }
  }

  private mutating func linkMentions(_ names: NameAutomaton, in node: Int) {
    names.forEachMatch(in: body.document.text(of: node)) { range, number in
      guard reached.insert(number).inserted else { return }
      linked.mentions.append(NameMention(node: node, range: range, record: number))
      refer(to: number, .mention, node, offset: range.lowerBound)
    }
  }
}
