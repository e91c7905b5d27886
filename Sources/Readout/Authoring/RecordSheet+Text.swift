extension RecordSheet {
  /// The sheet as a terminal shows it, in lines of at most 80 characters but for paths and addresses.
  /// - Parameter report: the problems, in words.
  public func text(report: String) -> String {
    var text = wrapped("\(kind.word) \(id)", indent: 0)
    text += wrapped(title, indent: 2) + "\n"
    for (name, values) in lines { text += line(name, values) }
    text += section("Referred to by", incoming(referredToBy), none: "nothing refers to it")
    text += section("Refers to", outgoing(refersTo), none: "it refers to nothing")
    if !problems.isEmpty { text += "\nProblems\n\n" + report }
    return text
  }

  private var lines: [(String, [String])] {
    var lines: [(String, [String])] = [("file", [file ?? "none: it is built in"])]
    lines.append(("translations", translations.map { "\($0.language): \($0.file)" }))
    lines.append(("address", [address]))
    lines.append(("date", [date].compactMap(\.self)))
    lines.append(("visibility", visibility.lines))
    lines += facts.map { ($0.name, $0.values) }
    lines.append(("aliases", aliases.isEmpty ? [] : [aliases.joined(separator: ", ")]))
    lines.append(("formerly", formerAddresses))
    return lines.filter { !$0.1.isEmpty }
  }

  private func line(_ name: String, _ values: [String]) -> String {
    let label = "  " + name + String(repeating: " ", count: max(1, 13 - name.count))
    return values.enumerated().map { place, value in
      wrapped(value, indent: 15, first: place == 0 ? label : nil)
    }.joined()
  }

  private func section(_ title: String, _ groups: [[String]], none: String) -> String {
    "\n\(title)\n" + (groups.isEmpty ? "\n  \(none)\n" : groups.joined().joined())
  }

  /// The part that is named is one of this record, and stands with the place.
  private func incoming(_ groups: [Group]) -> [[String]] {
    groups.map { text(of: $0, name: \.id) { $0.place(naming: $0.fragment) } }
  }

  private func outgoing(_ groups: [Group]) -> [[String]] {
    groups.map { text(of: $0, name: \.target) { $0.place(naming: nil) } }
  }

  /// A record that is named several times running has its name there once.
  private func text(
    of group: Group, name: (Reference) -> String?, place: (Reference) -> String
  ) -> [String] {
    var lines = ["\n  \(group.relation)\n"]
    for (index, reference) in group.references.enumerated() {
      let isRepeated =
        index > 0 && reference.id != nil && name(group.references[index - 1]) == name(reference)
      lines.append((isRepeated ? "" : reference.name(name(reference))) + place(reference))
    }
    return lines
  }
}

extension RecordSheet.Reference {
  /// The id with the part that is named.
  fileprivate var target: String? { id.map { $0 + (fragment.map { "#" + $0 } ?? "") } }

  fileprivate func name(_ id: String?) -> String {
    let name = [date, id, title].compactMap(\.self).joined(separator: "  ")
    return wrapped(name + (hidden.map { " (not published: \($0))" } ?? ""), indent: 6, first: "    ")
  }

  fileprivate func place(naming fragment: String?) -> String {
    guard let file else { return "" }
    guard let span else { return "      \(file) (worked out, not written)\n" }
    return "      \(file):\(span.line):\(span.column)\(fragment.map { " names #" + $0 } ?? "")\n"
  }
}

extension RecordSheet.Visibility {
  /// In words, the present state first.
  fileprivate var lines: [String] {
    var lines = [reason.map { "not published: \($0)" } ?? "published"]
    if isPublished, let expires { lines.append("expires \(expires)") }
    if access == .members { lines.append("for members; the public sees title, summary and date") }
    return lines
  }
}
