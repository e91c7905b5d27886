import Foundation
import Testing

/// Schemas for editors, as files.
struct SchemaCommandTests {
  @Test func everyKindHasOneAndSoHaveItsTranslations() throws {
    let command = try Command([:])
    let run = try command.run("schema", "editor/schemas")
    #expect(run.output == "19 schemas are in editor/schemas\n")
    #expect(run.errors == "")
    for name in ["site", "brief", "brief.translation", "person.translation"] {
      #expect(command.text("editor/schemas/\(name).schema.json") != nil)
    }
  }

  @Test func theyLieInAFolderThatGitIgnores() throws {
    let command = try Command([:])
    _ = try command.run("init", "desk")
    _ = try command.run("schema", "desk/.readout/schemas")
    #expect(try command.run("schema").output == "19 schemas are in .readout/schemas\n")
    #expect(try command.run("check", "--site", "desk", "--warnings-as-errors").status == 0)
  }

  @Test func aSchemaIsReplacedByANewerOne() throws {
    let command = try Command(["schemas/brief.schema.json": "old"])
    #expect(try command.run("schema", "schemas").status == 0)
    #expect(command.text("schemas/brief.schema.json")?.hasPrefix("{\n  \"$schema\": ") == true)
  }

  @Test func aFileInTheWayIsWrongUse() throws {
    let run = try Command(["schemas": "x"]).run("schema", "schemas")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        readout: schemas/site.schema.json: cannot be written: a part of the path is a file, not a folder. Nothing was \
        written.

        """)
  }
}
