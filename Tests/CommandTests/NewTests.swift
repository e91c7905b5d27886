import Foundation
import Testing

/// Records that are begun by the tool.
struct NewTests {
  private let site = [
    "Content/site.yml": "title: Desk\ntime-zone: Pacific/Auckland\n",
    "Content/authors/desk.md": "---\nname: The Desk\n---\n",
    "Content/meetings/lima-talks.md":
      "---\ntitle: Talks\ndate: 2026-03-01\naliases: [Lima round]\noutcomes: [{id: accord, title: Accord}]\n---\n",
  ]
  private let now = ["--now", "2026-03-02T13:00:00Z"]

  private func run(_ arguments: String...) throws -> (command: Command, run: Command.Run) {
    let command = try Command(site)
    return (command, try command.run(["new"] + arguments + now))
  }

  @Test func aBriefIsADraftThatPassesTheCheck() throws {
    let (command, run) = try run("brief", "--title", "What's agreed: in \"Lima\"?")
    #expect(run.output == "Content/briefs/whats-agreed-in-lima.md\n")
    #expect(run.errors == "")
    let text = command.text("Content/briefs/whats-agreed-in-lima.md") ?? ""
    // It is the next day already at the desk.
    for line in [
      "title: \"What's agreed: in \\\"Lima\\\"?\"", "date: 2026-03-03", "authors: [desk]", "draft: true",
    ] { #expect(text.contains("\n\(line)\n"), "there is no line \(line)") }
    let check = try command.run(["check"] + now)
    #expect(check.errors == "")
    #expect(check.status == 0)
  }

  @Test(arguments: ["meeting", "actor", "person", "topic", "source", "author", "page", "brief"])
  func whatNeedsNoMoreThanATitlePassesTheCheck(kind: String) throws {
    let (command, run) = try run(kind, "--title", "no")
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(try command.run(["check"] + now).status == 0)
  }

  @Test func aKeyComesWithWhatItTakes() throws {
    let (command, _) = try run("meeting", "quito-talks")
    let text = command.text("Content/meetings/quito-talks.md") ?? ""
    #expect(
      text.hasPrefix(
        """
        ---
        # What stays empty counts for nothing and may be deleted, as may the comments.
        # The headline.
        title: Quito talks
        # When it was; a partial date is shown as given. Takes a date or a moment.
        date: 2026-03-03
        # One or two sentences that stand for the whole in lists.
        summary:

        """))
    #expect(
      text.contains(
        """
        # How they met. One of: visit, bilateral, multilateral, summit, ministerial, call, video, margins,
        #   transit, funeral.
        format:

        """))
    #expect(text.contains("\n#   binding: yes, no, disputed, unknown\noutcomes:\n"))
    #expect(
      text.hasSuffix(
        """
        # Any record may also have: updated, lang, aliases, redirect-from, draft, embargo, expires, known,
        #   access, corrections, note, wikidata, autolink.
        ---

        """))
  }

  @Test func aReactionIsCalledByWhoReactedToWhat() throws {
    let (command, run) = try run("reaction", "--to", "Lima round#accord", "--actor", "bolivia")
    #expect(run.output == "Content/reactions/bolivia-on-lima-talks-accord.md\n")
    #expect(run.errors == "Still to be filled in: stance.\n")
    let text = command.text("Content/reactions/bolivia-on-lima-talks-accord.md") ?? ""
    #expect(text.contains("\nto: lima-talks#accord\n"))
    #expect(text.contains("\nby: bolivia\n"))
    #expect(text.contains("\nbasis:\n"))
    #expect(
      text.contains(
        """
        # Needed: Where they stand. One of: condemns, opposes, concerned, neutral, qualified-support,
        #   supports, endorses, mixed, no-comment, silent.
        stance:

        """))
  }

  @Test func aReactionToWhatIsAheadIsExpected() throws {
    let command = try Command(site)
    let run = try command.run(
      "new", "reaction", "--to", "lima-talks", "--actor", "bolivia", "--now", "2026-02-01")
    #expect(run.errors == "Still to be filled in: stance, likelihood.\n")
    let text = command.text("Content/reactions/bolivia-on-lima-talks.md") ?? ""
    #expect(text.contains("\nbasis: expected\n"))
  }

  @Test func aCountryMayGetAFile() throws {
    let (command, run) = try run("actor", "bolivia")
    #expect(run.output == "Content/actors/bolivia.md\n")
    #expect(command.text("Content/actors/bolivia.md")?.contains("\ntitle:\n") == true)
    #expect(try command.run(["check"] + now).status == 0)
  }

  @Test func withoutOneAuthorTheBriefSaysWhatItNeeds() throws {
    let command = try Command(["Content/site.yml": "title: Desk\n"])
    let run = try command.run("new", "brief", "first")
    #expect(run.errors == "Still to be filled in: authors.\n")
    #expect(
      command.text("Content/briefs/first.md")?.contains(
        "\n# Needed: Who wrote it. A list: [a, b]; each the id of an author.\nauthors:\n") == true)
  }

  @Test(arguments: [
    (
      ["reaction", "--to", "lima-tlaks", "--actor", "bolivia"],
      "'lima-tlaks' is not the id of a meeting, a reaction or a brief. Did you mean 'lima-talks'?"
    ),
    (
      ["reaction", "--to", "lima-talks", "--actor", "bolvia"],
      "'bolvia' is not the id of an actor or a person. Did you mean 'bolivia'?"
    ),
    (
      ["reaction", "--to", "quito", "--actor", "bolivia"],
      "'quito' is not the id of a meeting, a reaction or a brief. Begin its record first: readout new meeting."
    ),
    (
      ["reaction", "--to", "desk", "--actor", "bolivia"],
      "'desk' is an author. --to takes the id of a meeting, a reaction or a brief."
    ),
    (
      ["reaction", "--to", "lima-talks#acord", "--actor", "bolivia"],
      "'acord' is not an outcome of 'lima-talks'. Did you mean 'accord'?"
    ),
    (["meeting", "x", "--to", "lima-talks"], "--to belongs to a reaction, not to a meeting. Leave it out."),
    (
      ["brief", "lima-talks"],
      "'lima-talks' is taken: it is the id of Content/meetings/lima-talks.md. Give another id: readout new brief "
        + "lima-talks-2."
    ),
    (
      ["topic", "--title", "USA"],
      "'usa' is taken: it is another name of the built-in actor 'united-states'. Give another id: readout new "
        + "topic usa-2."
    ),
    (
      ["topic", "Oil_and_gas"],
      "'Oil_and_gas' is not an id. An id has lower-case letters, digits and single hyphens, 240 at most. "
        + "'oil-and-gas' is one."
    ),
    (
      ["person", "--title", "علي"],
      "no id can be made of 'علي', which has no Latin letters. Give one: readout new person ID --title \"…\"."
    ),
    (
      ["topic", "--title", "a\nb"],
      "the title holds a line end or another control character. Write it on one line."
    ),
    (["topic"], "a topic needs a title or an id. Write: readout new topic --title \"…\"."),
    (
      ["reaction", "--to", "lima-talks"],
      "a reaction needs a title or an id. Give --to and --actor, or an id: readout new reaction ID."
    ),
  ])
  func whatCannotBeIsRefused(arguments: [String], message: String) throws {
    let command = try Command(site)
    let run = try command.run(["new"] + arguments + now)
    #expect(run.errors == "readout: \(message)\n")
    #expect(run.output == "")
    #expect(run.status == 2)
  }

  @Test func nothingIsOverwritten() throws {
    let command = try Command(site)
    _ = try command.run("new", "topic", "oil")
    let run = try command.run("new", "topic", "oil", "--title", "Oil")
    #expect(
      run.errors
        == "readout: 'oil' is taken: it is the id of Content/topics/oil.md. Give another id: readout new topic oil-2.\n"
    )
    #expect(run.status == 2)
  }

  @Test func theSiteMayLieElsewhere() throws {
    let command = try Command(["my desk/Content/site.yml": "title: Desk\n"])
    let run = try command.run("new", "topic", "oil", "--site", "my desk")
    #expect(run.output == "my desk/Content/topics/oil.md\n")
    #expect(command.text("my desk/Content/topics/oil.md") != nil)
  }

  @Test func aFolderWithoutContentIsNoSite() throws {
    let run = try Command([:]).run("new", "topic", "oil")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        readout: there is no folder Content in this folder. Run Readout in the site's folder, name it with --site, or \
        make a site with 'readout init'.

        """)
  }
}
