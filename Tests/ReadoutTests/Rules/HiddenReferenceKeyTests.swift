import Testing

@testable import Readout

/// Every place at which a published record, or `site.yml`, can name one that is not published.
struct HiddenReferenceKeyTests {
  /// A draft of each kind that something can refer to.
  private static let drafts: [String: TestFile] = [
    "Content/actors/alba.md": "---\ntitle: ALBA\nkind: organization\ndraft: true\n---",
    "Content/authors/ghost.md": "---\nname: Ghost Writer\ndraft: true\n---",
    "Content/people/eva.md": "---\nname: Eva Example\ndraft: true\n---",
    "Content/meetings/summit.md": "---\ntitle: The Summit\ndate: 2023-07\ndraft: true\n---",
    "Content/reactions/forecast.md": """
    ---
    to: talks
    by: iran
    date: 2023-07-20
    basis: expected
    stance: supports
    likelihood: likely
    draft: true
    ---
    """,
    "Content/briefs/paper.md":
      "---\ntitle: The Paper\ndate: 2023-07\nauthors: [desk]\nsummary: Of it.\ndraft: true\n---",
    "Content/topics/arms.md": "---\ntitle: Arms Sales\ndraft: true\n---",
    "Content/sources/gazette.md": "---\ntitle: The Gazette\ndraft: true\n---",
  ]

  /// What the report says of the one place that is marked in a text.
  private func report(_ path: String, _ marked: String, offersWords: Bool) throws -> String {
    let text = MarkedText(marked)
    let span = try #require(text.spans.first)
    let lines = text.text.split(separator: "\n", omittingEmptySubsequences: false)
    let (line, column) = (lines[Int(span.line) - 1], Int(span.column))
    let id = String(line.dropFirst(column - 1).prefix(Int(span.length)))
    let draft = try #require(Self.drafts.keys.first { $0.hasSuffix("/\(id).md") })
    let margin = String(repeating: " ", count: "\(span.line)".count)
    let space = String(repeating: " ", count: column - 1)
    let words = "or give the link words of its own: [[\(id)|…]] then stands as plain text"
    let report = [
      "\(path):\(span.line):\(span.column): error: '\(id)' is not published: it is a draft [hidden-reference]",
      "\(span.line) | \(line)", "\(margin) | \(space)^\(String(repeating: "~", count: Int(span.length) - 1))",
      "\(margin) = publish it first, or hold this record back as well",
    ]
    let rest =
      (offersWords ? ["\(margin) = \(words)"] : []) + ["\(margin) = the record is here: \(draft):1:1"]
    return (report + rest).joined(separator: "\n")
  }

  /// - Parameter offersWords: whether it is a link in running text, for which there is another way out.
  private func expectError(_ path: String, _ marked: String, offersWords: Bool = false) throws {
    var files = Self.drafts
    files[path] = .text(marked)
    // Warnings, such as those on what nothing refers to, are not the matter here.
    let site = try TestSite(files, with: [.talks, .desk])
    let errors = site.diagnostics().filter { $0.severity == .error }
    #expect(try site.report(errors) == report(path, marked, offersWords: offersWords))
    #expect(errors.map(\.span) == site.marks[path])
  }

  @Test(arguments: [
    "to: ⟦summit⟧\nby: iran", "to: ⟦paper⟧\nby: iran", "to: ⟦forecast⟧\nby: iran", "to: talks\nby: ⟦alba⟧",
    "to: talks\nby: ⟦eva⟧\nfor: iran", "to: talks\nby: iran\nfor: ⟦alba⟧",
    "to: talks\nby: iran\nresolves: ⟦forecast⟧",
    "to: talks\nby: iran\nsources: [{from: ⟦gazette⟧, title: A}]",
    "to: talks\nby: iran\nquote: {text: No., lang: en, source: {from: ⟦gazette⟧, title: A}}",
    "to: talks\nby: iran\nquote: {text: No., lang: en, source: {title: A}, speaker: ⟦eva⟧}",
    "to: talks\nby: iran\nquote: {text: No., lang: en, source: {title: A}, speaker: ⟦alba⟧}",
  ])
  func ofAReaction(lines: String) throws {
    try expectError("Content/reactions/x.md", "---\n\(lines)\ndate: 2023-07-21\nstance: supports\n---")
  }

  @Test(arguments: [
    "participants: [{actor: ⟦alba⟧}]", "participants: [{actor: ⟦alba⟧, host: true}]",
    "participants: [{person: ⟦eva⟧, for: iran}]", "participants: [{person: ⟦eva⟧, for: iran, host: true}]",
    "participants: [{actor: iran, for: ⟦alba⟧}]", "place: {city: Lima, country: ⟦alba⟧}",
    "outcomes: [{id: a, title: A, claimed-by: [iran, ⟦alba⟧]}]",
    "outcomes: [{id: a, title: A, sources: [{from: ⟦gazette⟧}]}]",
    "commitments: [{id: a, text: To pay., by: [⟦alba⟧], to: [iran]}]",
    "commitments: [{id: a, text: To pay., by: [iran], to: [⟦alba⟧]}]",
    "commitments:\n  - {id: a, text: To pay., by: [iran], updates: [{date: 2023-08,\n      sources: [{from: ⟦gazette⟧}]}]}",
    "commitments: [{id: a, text: \"To pay [[⟦alba⟧]].\", by: [iran]}]",
    "claims: [{text: So it is., said-by: [⟦alba⟧]}]",
    "claims: [{text: So it is., said-by: [iran], denied-by: [⟦alba⟧]}]",
    "claims: [{text: So it is., said-by: [iran], sources: [{from: ⟦gazette⟧}]}]",
    "claims: [{text: \"So says [[⟦eva⟧]].\", said-by: [iran]}]",
  ])
  func ofAMeeting(lines: String) throws {
    try expectError("Content/meetings/x.md", "---\ntitle: X\ndate: 2023-07-21\n\(lines)\n---")
  }

  @Test(arguments: [
    "authors: [desk, ⟦ghost⟧]", "authors: [desk]\nsources: [{from: ⟦gazette⟧, title: A}]",
    "authors: [desk]\njudgments: [{text: \"They meet [[⟦eva⟧]].\", likelihood: likely}]",
    "authors: [desk]\njudgments:\n  - {text: They meet., likelihood: likely, by-date: 2023-07-30, resolution:\n      {date: 2023-07-31, outcome: yes, by: ⟦ghost⟧}}",
    "authors: [desk]\ncorrections: [{date: 2023-07-21, kind: correction, text: \"See [[⟦paper⟧]].\"}]",
  ])
  func ofABrief(lines: String) throws {
    try expectError(
      "Content/briefs/x.md",
      "---\ntitle: X\ndate: 2023-07-21\nupdated: 2023-07-22\nsummary: Of X.\n\(lines)\n---")
  }

  @Test(arguments: [
    ("actors/x", "title: X\nkind: organization\nmembers: [iran, ⟦alba⟧]"),
    ("actors/x", "title: X\nkind: organization\nrelations: [{with: ⟦alba⟧, kind: alliance}]"),
    ("people/x", "name: X Example\npositions: [{title: Envoy, at: ⟦alba⟧}]"),
    ("topics/x", "title: X\nbroader: ⟦arms⟧"), ("sources/x", "title: X\ncountry: ⟦alba⟧"),
    ("pages/x", "title: X\nsummary: See [[⟦summit⟧]]."),
  ])
  func ofOtherKinds(name: String, lines: String) throws {
    try expectError("Content/\(name).md", "---\n\(lines)\n---")
  }

  @Test(arguments: [
    "See [[⟦paper⟧]].", "See [[⟦summit⟧#outcomes]].", "*See [[⟦eva⟧]]*", "| a |\n| - |\n| [[⟦arms⟧]] |",
  ])
  func ofALinkInAText(body: String) throws {
    try expectError("Content/pages/x.md", "---\ntitle: X\n---\n\n\(body)\n", offersWords: true)
  }

  @Test(arguments: [
    "```readout\nmatrix: ⟦summit⟧\n```", "```readout\nmap: ⟦summit⟧\n```",
    "```readout\ntimeline: ⟦alba⟧\n```",
    "```readout\nrelations: iran--⟦alba⟧\n```", "```readout\npositions: ⟦eva⟧\n```",
    "```readout\ncommitments: ⟦alba⟧\n```",
  ])
  func ofAView(body: String) throws {
    try expectError("Content/pages/x.md", "---\ntitle: X\n---\n\n\(body)\n")
  }

  @Test(arguments: [
    "lead: ⟦paper⟧", "menu: [{title: P, to: ⟦paper⟧}]",
    "editions: [{name: public, output: Public, notice: \"See [[⟦arms⟧]].\"}]",
  ])
  func ofTheSite(line: String) throws { try expectError("Content/site.yml", "title: Desk\n\(line)\n") }

  @Test func aTranslationsTextIsNoExcuse() throws {
    var files = Self.drafts
    files["Content/site.yml"] = "title: Desk\nlanguages: [es]\n"
    files["Content/pages/x.md"] = "---\ntitle: X\n---"
    files["Content/pages/x.es.md"] = "---\ntitle: Equis\n---\n\nVea [[⟦paper⟧]].\n"
    let site = try TestSite(files, with: [.talks, .desk])
    let errors = site.diagnostics().filter { $0.severity == .error }
    #expect(
      site.report(errors) == """
        Content/pages/x.es.md:5:7: error: 'paper' is not published: it is a draft [hidden-reference]
        5 | Vea [[paper]].
          |       ^~~~~
          = publish it first, or hold this record back as well
          = or give the link words of its own: [[paper|…]] then stands as plain text
          = the record is here: Content/briefs/paper.md:1:1
        """)
  }

  /// What the report does not know of, a new key would slip past.
  @Test func noKeyIsForgotten() throws {
    let site = try TestSite(EveryKeySite.records)
    var degrading: Set<String> = []
    var refused: Set<String> = []
    for var record in read(site: site.folder, with: Parallelism(jobs: 1)).records {
      record.forEachReference { _, role in
        if role.degrades { degrading.insert(role.key) } else { refused.insert(role.key) }
      }
    }
    #expect(degrading == ["about", "follows", "topics"])
    #expect(
      refused == [
        "actor", "at", "authors", "broader", "by", "claimed-by", "country", "denied-by", "for", "members",
        "person",
        "resolves", "said-by", "to", "with",
      ])
  }
}
