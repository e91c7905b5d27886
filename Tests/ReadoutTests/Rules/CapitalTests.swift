import Testing

/// A capital in the place of a government.
struct CapitalTests {
  private static func reaction(by actor: String) -> TestFile {
    .text("---\nto: talks\nby: ⟦\(actor)⟧\ndate: 2023-08\nstance: neutral\n---")
  }

  @Test(arguments: [("la-paz", "La Paz"), ("Sucre", "Sucre")])
  func theCountryOfACapitalIsOffered(name: String, capital: String) throws {
    try expectReport(
      ["Content/reactions/x.md": Self.reaction(by: name)], with: [.talks],
      """
      Content/reactions/x.md:3:5: error: '\(name)' is not a record [unknown-reference]
      3 | by: \(name)
        |     ^\(String(repeating: "~", count: name.count - 1))
        = did you mean 'bolivia', whose capital is \(capital)?
      """)
  }

  @Test func aCapitalOfAFileIsKnownToo() throws {
    try expectReport(
      [
        "Content/actors/utopia.md": "---\ntitle: Utopia\ncapital: Amaurot (old); New Amaurot\n---",
        "Content/reactions/x.md": Self.reaction(by: "new-amaurot"),
      ], with: [.talks],
      """
      Content/reactions/x.md:3:5: error: 'new-amaurot' is not a record [unknown-reference]
      3 | by: new-amaurot
        |     ^~~~~~~~~~~
        = did you mean 'utopia', whose capital is New Amaurot?
      """)
  }

  @Test func aCapitalAsAnAliasIsOdd() throws {
    try expectReport(
      [
        "Content/actors/bolivia.md": "---\ntitle: Bolivia\naliases: [La Paz]\n---",
        "Content/reactions/x.md": Self.reaction(by: "La Paz"),
      ], with: [.talks],
      """
      Content/reactions/x.md:3:5: warning: 'La Paz' is the capital of 'bolivia', not its government \
      [capital-as-actor]
      3 | by: La Paz
        |     ^~~~~~
        = write 'bolivia'
      """)
  }

  @Test func aCountryIsNotTakenForACapitalOfItsName() throws {
    try expectReport(
      ["Content/reactions/x.md": Self.reaction(by: "Singapore")], with: [.talks],
      """
      Content/reactions/x.md:3:5: warning: 'Singapore' is another name for 'singapore' [indirect-reference]
      3 | by: Singapore
        |     ^~~~~~~~~
        = write 'singapore'
      """)
  }
}
