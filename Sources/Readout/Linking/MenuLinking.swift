import SourceText

extension SiteConfiguration {
  /// Looks up what `site.yml` names: the lead of the front page, and the records in the menu.
  /// - Returns: what is wrong with them.
  mutating func resolveReferences(_ index: RecordIndex, _ records: PerRecord<Record>) -> [Diagnostic] {
    var resolver = ReferenceResolver(index: index, records: records)
    if var lead {
      resolver.resolve(
        &lead, ReferenceRole(key: "lead", relation: .link, kinds: [.brief]), in: "Content/site.yml")
      if let number = lead.target, records[Int(number)].isWithheldForGood { lead.target = nil }
      self.lead = lead
    }
    var problems = resolver.diagnostics
    menu.removeAll { entry in
      guard case .hidden(let hidden) = index.find(entry.to) else { return false }
      if hidden.concealment != .later {
        problems.append(.hiddenReference(entry.to, hidden, in: "Content/site.yml", at: entry.span))
      }
      return true
    }
    return problems + checkNotice(index, records)
  }

  /// The links in what the edition says to those who are no members.
  private func checkNotice(_ index: RecordIndex, _ records: PerRecord<Record>) -> [Diagnostic] {
    guard let notice = edition.notice, let document = notice.document else { return [] }
    return notice.links.compactMap { place in
      let id = document.string(of: place.node)
      if document.nodes[place.node].kind != .recordLink {
        return LinkAddress(id, in: "Content/site.yml") == .external ? nil : foreign(id, at: place.target)
      }
      switch index.find(id) {
      case .found, .unread: return nil
      case .hidden(let hidden):
        return hidden.concealment == .later
          ? nil : .hiddenReference(id, hidden, in: "Content/site.yml", at: place.target)
      case .indirect(let number):
        return .indirectReference(id, to: records[Int(number)], in: "Content/site.yml", at: place.target)
      case .unknown:
        return Diagnostic(
          .unknownReference, in: "Content/site.yml", at: place.target, "'\(id)' is not a record",
          help: offer(id, among: index.numbers.keys))
      }
    }
  }

  private func foreign(_ destination: String, at span: Span) -> Diagnostic {
    Diagnostic(
      .danglingLink, in: "Content/site.yml", at: span, "'\(destination)' is not an address on the web",
      help: ["lead to a record by [[id]] and elsewhere by https://…"])
  }
}
