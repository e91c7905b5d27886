import Testing

/// What `digest` in `site.yml` may say.
struct DigestRuleTests {
  /// - Parameter keys: what stands in the mapping, marked where something is wrong.
  private func expect(
    _ keys: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expectReport(
      ["Content/site.yml": .text("title: Desk\ndigest:\n  every: week\n  \(keys)\n")], expected,
      sourceLocation: sourceLocation)
  }

  @Test func aSenderCannotBeginAnotherHeaderField() throws {
    try expect(
      #"sender: ⟦"Desk\nBcc: all@victims.example <desk@desk.example>"⟧"#,
      #"""
      Content/site.yml:4:11: error: 'sender' runs over several lines [wrong-type]
      4 |   sender: "Desk\nBcc: all@victims.example <desk@desk.example>"
        |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = 'sender' takes one line of text; '>-' in place of '|' joins the lines
      """#)
  }

  @Test func aSubjectHasNoCarriageReturn() throws {
    try expect(
      #"subject: ⟦"Desk\rBcc: all@victims.example"⟧"#,
      #"""
      Content/site.yml:4:12: error: 'subject' holds the control character U+000D [control-character]
      4 |   subject: "Desk\rBcc: all@victims.example"
        |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = take it out; it cannot be shown on a page
      """#)
  }

  @Test func anAddressToUnsubscribeAtIsOneLine() throws {
    try expect(
      #"list-unsubscribe: [⟦"mailto:a@desk.example>\r\nBcc: b@c.example"⟧]"#,
      #"""
      Content/site.yml:4:22: error: 'list-unsubscribe' holds the control character U+000D [control-character]
      4 |   list-unsubscribe: ["mailto:a@desk.example>\r\nBcc: b@c.example"]
        |                      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        = take it out; it cannot be shown on a page
      """#)
  }

  @Test func anAddressToUnsubscribeAtIsOnTheWebOrForMail() throws {
    try expect(
      "list-unsubscribe: [⟦ftp://a.example⟧, ⟦mailto:nobody⟧, ⟦https://désk.example⟧]",
      """
      Content/site.yml:4:22: error: 'ftp://a.example' is not an address to unsubscribe at [invalid-url]
      4 |   list-unsubscribe: [ftp://a.example, mailto:nobody, https://désk.example]
        |                      ^~~~~~~~~~~~~~~
        = write it in ASCII, such as https://example.org/leave or mailto:leave@example.org

      Content/site.yml:4:39: error: 'mailto:nobody' is not an address to unsubscribe at [invalid-url]
      4 |   list-unsubscribe: [ftp://a.example, mailto:nobody, https://désk.example]
        |                                       ^~~~~~~~~~~~~
        = write it in ASCII, such as https://example.org/leave or mailto:leave@example.org

      Content/site.yml:4:54: error: 'https://désk.example' is not an address to unsubscribe at [invalid-url]
      4 |   list-unsubscribe: [ftp://a.example, mailto:nobody, https://désk.example]
        |                                                      ^~~~~~~~~~~~~~~~~~~~
        = write it in ASCII, such as https://example.org/leave or mailto:leave@example.org
      """)
  }

  @Test func aSenderHasAnAddress() throws {
    try expect(
      "sender: ⟦The Desk⟧",
      """
      Content/site.yml:4:11: error: 'The Desk' is not a sender [invalid-value]
      4 |   sender: The Desk
        |           ^~~~~~~~
        = 'sender' looks like The Desk <desk@example.org>
      """)
  }

  @Test func aSubjectHasNoOtherNames() throws {
    try expect(
      #"subject: ⟦"{site}: {dates}"⟧"#,
      #"""
      Content/site.yml:4:12: error: '{dates}' stands for nothing [invalid-value]
      4 |   subject: "{site}: {dates}"
        |            ^~~~~~~~~~~~~~~~~
        = did you mean 'date'?
        = 'subject' may have {site} and {date}
      """#)
  }

  @Test func howOftenIsSaid() throws {
    try expectReport(
      ["Content/site.yml": "title: Desk\ndigest: {every: ⟦month⟧}\n"],
      """
      Content/site.yml:2:17: error: 'month' is not a digest's interval [unknown-word]
      2 | digest: {every: month}
        |                 ^~~~~
        = 'every' is one of: day, week
      """)
  }
}
