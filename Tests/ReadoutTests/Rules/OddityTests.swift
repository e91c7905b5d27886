import Testing

/// What is odd but not wrong.
struct OddityTests {
  @Test func aReactionBeforeItsCauseIsOdd() throws {
    try expectReport(
      [
        "Content/reactions/x.md": "---\nto: ⟦talks⟧\nby: bolivia\ndate: 2023-07-19\nstance: neutral\n---"
      ], with: [.talks],
      """
      Content/reactions/x.md:2:5: warning: the reaction of 2023-07-19 is earlier than 'talks' of 2023-07-20 \
      [reaction-before-cause]
      2 | to: talks
        |     ^~~~~
        = correct one of the dates, or say 'basis: expected'
        = what it answers is here: Content/meetings/talks.md:1:1
      """)
  }

  @Test func aReactionBeforeTheOutcomeThatItAnswersIsOdd() throws {
    try expectReport(
      [
        "Content/meetings/x.md": """
        ---
        title: X
        date: 2023-07-01
        outcomes: [{id: memo, title: Memo, date: 2023-07-20}]
        ---
        """,
        "Content/reactions/x-bolivia.md":
          "---\nto: ⟦x#memo⟧\nby: bolivia\ndate: 2023-07-19\nstance: neutral\n---",
      ],
      """
      Content/reactions/x-bolivia.md:2:5: warning: the reaction of 2023-07-19 is earlier than 'x#memo' of \
      2023-07-20 [reaction-before-cause]
      2 | to: x#memo
        |     ^~~~~~
        = correct one of the dates, or say 'basis: expected'
        = what it answers is here: Content/meetings/x.md:4:17
      """)
  }

  @Test func anExpectedReactionComesBeforeItsCause() throws {
    try expectReport(
      [
        "Content/reactions/x.md": """
        ---
        to: talks
        by: bolivia
        date: 2023-07-19
        stance: neutral
        basis: expected
        likelihood: likely
        ---
        """
      ], with: [.talks],
      "")
  }

  @Test func aReactionOfTheSameMonthMayComeAfter() throws {
    try expectReport(
      ["Content/reactions/x.md": "---\nto: talks\nby: bolivia\ndate: 2023-07\nstance: neutral\n---"],
      with: [.talks],
      "")
  }

  @Test func aPersonWithoutAnOfficeOnTheDayIsOdd() throws {
    try expectReport(
      [
        "Content/meetings/x.md": """
        ---
        title: X
        date: 2019-01
        participants:
          - {person: ⟦novillo⟧}
          - {person: novillo, for: iran}
        ---
        """,
        "Content/reactions/y.md": "---\nto: x\nby: ⟦novillo⟧\ndate: 2020-10\nstance: neutral\n---",
      ], with: [.novillo],
      """
      Content/meetings/x.md:5:14: warning: 'novillo' held no office on 2019-01 [no-position]
      5 |   - {person: novillo}
        |              ^~~~~~~
        = give the person a position of that time, or say here for whom: 'for: id'
        = the person is here: Content/people/novillo.md:1:1

      Content/reactions/y.md:3:5: warning: 'novillo' held no office on 2020-10 [no-position]
      3 | by: novillo
        |     ^~~~~~~
        = give the person a position of that time, or say here for whom: 'for: id'
        = the person is here: Content/people/novillo.md:1:1
      """)
  }

  @Test func aNameThatTwoShareIsOdd() throws {
    try expectReport(
      [
        "Content/people/a.md": "---\nname: A\naliases: [⟦The Minister⟧]\n---",
        "Content/people/b.md": "---\nname: B\naliases: [The Minister]\n---",
      ],
      """
      Content/people/a.md:3:11: warning: 'The Minister' is also a name of 'b', and is not linked by itself \
      [ambiguous-name]
      3 | aliases: [The Minister]
        |           ^~~~~~~~~~~~
        = take it out of one of them, or write [[a|The Minister]] where it is meant
        = given here too: Content/people/b.md:3:11
      """)
  }

  @Test func aNameThatACountryHasIsOdd() throws {
    try expectReport(
      ["Content/people/king.md": "---\nname: ⟦Jordan⟧\n---"],
      """
      Content/people/king.md:2:7: warning: 'Jordan' is also a name of 'jordan', and is not linked by itself \
      [ambiguous-name]
      2 | name: Jordan
        |       ^~~~~~
        = take it out of one of them, or write [[king|Jordan]] where it is meant
      """)
  }

  @Test func aTopicAndASourceThatNothingNamesAreOdd() throws {
    try expectReport(
      ["Content/topics/a.md": "---\ntitle: A\n---", "Content/sources/b.md": "---\ntitle: B\n---"],
      """
      Content/sources/b.md:1:1: warning: nothing refers to the source 'b' [orphan]
      1 | ---
        | ^
        = refer to it, or take it out

      Content/topics/a.md:1:1: warning: nothing refers to the topic 'a' [orphan]
      1 | ---
        | ^
        = refer to it, or take it out
      """)
  }

  @Test func aCorrectionLaterThanItsBriefIsOdd() throws {
    try expectReport(
      [
        "Content/briefs/x.md": """
        ---
        title: X
        date: 2023-07-25
        authors: [desk]
        summary: X.
        corrections:
          - {date: 2023-08-01, kind: correction, text: ⟦It was Tuesday.⟧}
        ---
        """
      ], with: [.desk],
      """
      Content/briefs/x.md:7:48: warning: the correction of 2023-08-01 is later than the brief's own date \
      (2023-07-25) [outdated-brief]
      7 |   - {date: 2023-08-01, kind: correction, text: It was Tuesday.}
        |                                                ^~~~~~~~~~~~~~~
        = add 'updated: 2023-08-01'
      """)
  }

  @Test func aCorrectionOfTheDayOfTheUpdateIsRight() throws {
    try expectReport(
      [
        "Content/briefs/x.md": """
        ---
        title: X
        date: 2023-07-25
        updated: 2023-08-01
        authors: [desk]
        summary: X.
        corrections:
          - {date: 2023-08-01, kind: correction, text: It was Tuesday.}
        ---
        """
      ], with: [.desk],
      "")
  }
}
