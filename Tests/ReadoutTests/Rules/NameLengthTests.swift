import Testing

/// Names that file systems cannot hold.
struct NameLengthTests {
  private let name = String(repeating: "a", count: 241)

  @Test func anIdMayHaveTwoHundredAndFortyCharacters() throws {
    try expectReport(
      ["Content/pages/\(name).md": .page()],
      """
      Content/pages/\(name).md:1:1: error: the id has 241 characters [name-too-long]
      1 | ---
        | ^
        = 240 is the most that file systems can take
      """)
    try expectReport(["Content/pages/\(name.dropLast()).md": .page()], "")
  }

  @Test func aNameInAFormerAddressMayHaveTwoHundredAndFortyBytes() throws {
    try expectReport(
      ["Content/pages/about.md": .page("redirect-from: [⟦/\(name)⟧]")],
      """
      Content/pages/about.md:3:17: error: the address is too long [name-too-long]
      3 | redirect-from: [/\(name.prefix(83))…
        |                 ^\(String(repeating: "~", count: 83))
        = a name in it may have 240 bytes and the whole 1000; file systems take little more
      """)
    try expectReport(["Content/pages/about.md": .page("redirect-from: [/\(name.dropLast())]")], "")
  }

  @Test func aFormerAddressOfManyNamesIsTooLong() throws {
    let site = try TestSite([
      "Content/pages/about.md": .page("redirect-from: [\(String(repeating: "/abcdefghi", count: 101))]")
    ])
    #expect(site.problems().contains("the address is too long [name-too-long]"))
  }
}
