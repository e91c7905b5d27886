/// The pages of the manual that are made from the source, so that they cannot drift from it.
public var manualPages: [(name: String, text: String)] {
  [
    ("rules.md", rulesPage), ("keys.md", keysPage), ("template-names.md", templateNamesPage),
    ("data-columns.md", dataColumnsPage),
  ]
}

private let notice = "<!-- Made from the source by `make manual`. Edit the source, not this page. -->"

private var rulesPage: String {
  var chapters: [String] = []
  for rule in Rule.allCases where !chapters.contains(rule.chapter) { chapters.append(rule.chapter) }
  let sections = chapters.map { chapter in
    let rows = Rule.allCases.filter { $0.chapter == chapter }.map { rule in
      "| <a id=\"\(rule.rawValue)\"></a>`\(rule.rawValue)` | \(rule.severity.rawValue) | \(rule.explanation) |"
    }
    return "## \(chapter)\n\n| rule | | what it asks for |\n|---|---|---|\n" + rows.joined(separator: "\n")
  }
  return """
    \(notice)

    # Rules

    Every message ends with the name of its rule in brackets. Errors stop a build; warnings do not, unless \
    `--warnings-as-errors` is given.

    \(sections.joined(separator: "\n\n"))

    """
}

private var templateNamesPage: String {
  """
  \(notice)

  # Names for templates

  What each kind of page offers to its template, and the parts that these are made of. The same list is \
  printed by `readout templates`.

  \(TemplateReference().markdown)

  """
}
