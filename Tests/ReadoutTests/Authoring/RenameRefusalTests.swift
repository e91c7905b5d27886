import Testing

@testable import Readout

/// What is not renamed, and the way out.
struct RenameRefusalTests {
  private func expectRefusal(
    _ old: String, _ new: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expectRefusal(old, new, [:], expected, sourceLocation: sourceLocation)
  }

  private func expectRefusal(
    _ old: String, _ new: String, _ files: [String: TestFile], _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(
      try refusal(of: old, to: new, files, with: [.talks, .desk, .novillo]) == expected,
      sourceLocation: sourceLocation)
  }

  @Test func anUnknownRecord() throws {
    try expectRefusal(
      "talk", "t", "'talk' is not a record\n= did you mean 'talks' (Content/meetings/talks.md)?")
  }

  @Test func anotherNameForARecord() throws {
    try expectRefusal(
      "The Desk", "t", "'The Desk' is another name for 'desk'\n= write 'desk'")
  }

  @Test func whatIsNoID() throws {
    try expectRefusal(
      "talks", "Tehran Talks",
      "'Tehran Talks' is not an id\n= an id has lower-case letters, digits and single hyphens: 'tehran-talks'"
    )
    try expectRefusal(
      "talks", "null", "'null' cannot be an id\n= front matter takes it for no value at all; choose another")
    try expectRefusal(
      "talks", String(repeating: "a", count: 241),
      "the new id has 241 characters\n= 240 is the most that file systems can take")
    try expectRefusal("talks", "talks", "'talks' is its id already\n= there is nothing to do")
  }

  @Test func anIDThatIsTaken() throws {
    try expectRefusal(
      "talks", "desk",
      "'desk' is the id of another record, Content/authors/desk.md\n= choose another id; ids are unique over the whole site"
    )
    try expectRefusal(
      "talks", "bolivia",
      "'bolivia' is the id of a built-in actor\n= choose another id; ids are unique over the whole site")
  }

  @Test func anotherNameOfAnotherRecord() throws {
    let page: TestFile = "---\ntitle: P\naliases: [Tehran]\nredirect-from: [/old.html]\n---\n"
    let expected =
      " is another name for 'p' (Content/pages/p.md)\n= choose another id: it would take the name over"
    try expectRefusal("talks", "tehran", ["Content/pages/p.md": page], "'Tehran'" + expected)
    try expectRefusal("talks", "old", ["Content/pages/p.md": page], "'old'" + expected)
  }

  @Test func aBuiltInActor() throws {
    let help =
      "\n= countries and regions have the same ids on every site\n= to call it otherwise, give it a title or aliases in Content/actors/bolivia.md"
    try expectRefusal("bolivia", "b", "'bolivia' is built in and has no file" + help)
    try expectRefusal(
      "bolivia", "b", ["Content/actors/bolivia.md": "---\ncapital: La Paz\n---\n"],
      "'bolivia' is built in, and Content/actors/bolivia.md only adds to it" + help)
  }

  @Test func contentWithErrors() throws {
    let site = try TestSite(["Content/pages/a.md": "---\ntitel: A\n---\n"], with: [.talks])
    #expect {
      try site.renaming("talks", to: "t")
    } throws: { error in
      (error as? AuthoringProblem)?.diagnostics.map(\.rule) == [.missingKey, .unknownKey]
    }
  }

  @Test func textThatWouldBecomeAReference() throws {
    try expectRefusal(
      "irna", "agency",
      [
        "Content/sources/irna.md": "---\ntitle: IRNA\n---\n",
        "Content/pages/a.md": "---\ntitle: A\nsources: [{from: agency}]\n---\n[[irna]]\n",
        "Content/pages/b.md": "---\ntitle: B\nsources: [{from: agency}]\n---\n",
      ],
      "'agency' stands as plain text in Content/pages/b.md, and would then name the record\n= change that file first, or choose another id; nothing was changed"
    )
  }

  @Test func anIDWrittenWithEscapes() throws {
    try expectRefusal(
      "desk", "staff",
      ["Content/briefs/b.md": "---\ntitle: B\ndate: 2023\nauthors: [\"d\\x65sk\"]\nsummary: desk\n---\n"],
      "'desk' is named at Content/briefs/b.md:4 in a way that cannot be changed in place\n= write the id there plainly, without escapes, and rename again; nothing was changed"
    )
  }

  /// The heading's own id is made from the id that it shows.
  @Test func aHeadingThatIsLinkedAndShowsTheID() throws {
    let site = try TestSite(
      ["Content/pages/a.md": "---\ntitle: A\n---\n[x](#on-talks)\n\n## On [[talks]]\n"], with: [.talks])
    #expect {
      try site.renaming("talks", to: "t")
    } throws: { error in
      (error as? AuthoringProblem)?.diagnostics.map(\.rule) == [.unknownFragment]
    }
  }
}
