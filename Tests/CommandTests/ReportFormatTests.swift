import Foundation
import Testing

/// Problems for programs, on standard output.
struct ReportFormatTests {
  private func report(_ format: String) throws -> Command.Run {
    try Command([
      "Content/site.yml": "title: Desk\n", "Content/meetings/a, b.md": "---\ntitle: A\ndate: 2023\n---\n",
      "Content/pages/a.md": "---\ntitle: 100%\ndraft: false\ndraft: true\n---\n",
      "Content/topics/t.md": "---\ntitle: T\n---\n",
    ]).run("check", "--format", format)
  }

  @Test func annotationsForAWorkflowHaveTheWorstFirst() throws {
    let run = try report("github")
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(
      run.output == """
        ::error file=Content/meetings/a%2C b.md,line=1,col=1,endColumn=1,title=invalid-id::'a, b' is not an id%0A\
        a file's name is its id: lower-case letters, digits, single hyphens; 'a-b.md'
        ::error file=Content/pages/a.md,line=4,col=1,endColumn=5,title=duplicate-key::'draft' is given twice%0A\
        keep one of the two
        ::warning file=Content/topics/t.md,line=1,col=1,endColumn=1,title=orphan::nothing refers to the topic 't'%0A\
        refer to it, or take it out

        """)
  }

  @Test func objectsForPrograms() throws {
    let run = try report("json")
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(
      try JSON(run.output)
        == JSON(
          """
          {"diagnostics": [
            {"severity": "error", "rule": "invalid-id", "file": "Content/meetings/a, b.md", "line": 1, "column": 1,
             "length": 1, "summary": "'a, b' is not an id", "notes": [],
             "help": ["a file's name is its id: lower-case letters, digits, single hyphens; 'a-b.md'"]},
            {"severity": "error", "rule": "duplicate-key", "file": "Content/pages/a.md", "line": 4, "column": 1,
             "length": 5, "summary": "'draft' is given twice", "help": ["keep one of the two"],
             "notes": [{"text": "first given here", "file": "Content/pages/a.md", "line": 3, "column": 1}]},
            {"severity": "warning", "rule": "orphan", "file": "Content/topics/t.md", "line": 1, "column": 1,
             "length": 1, "summary": "nothing refers to the topic 't'", "help": ["refer to it, or take it out"],
             "notes": []}
          ]}
          """))
  }

  @Test func nothingWrongIsAnEmptyList() throws {
    let run = try Command(["Content/site.yml": "title: Desk\n"]).run("check", "--format", "json")
    #expect(run.status == 0)
    #expect(try JSON(run.output) == JSON("{\"diagnostics\": []}"))
  }

  @Test func staticAnalysisResults() throws {
    let run = try report("sarif")
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(
      try JSON(run.output)
        == JSON(
          #"""
          {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{
            "columnKind": "unicodeCodePoints",
            "tool": {"driver": {"name": "Readout", "version": "0.1.0", "rules": [
              {"id": "invalid-id", "defaultConfiguration": {"level": "error"}, "shortDescription": {"text":
                "An id has lower-case ASCII letters, digits and single hyphens. A file's name is its record's id."}},
              {"id": "duplicate-key", "defaultConfiguration": {"level": "error"},
                "shortDescription": {"text": "A key that is given twice."}},
              {"id": "orphan", "defaultConfiguration": {"level": "warning"},
                "shortDescription": {"text": "A topic or a source that nothing refers to."}}
            ]}},
            "results": [
              {"ruleId": "invalid-id", "ruleIndex": 0, "level": "error", "relatedLocations": [],
               "message": {"text": "'a, b' is not an id\na file's name is its id: lower-case letters, digits, single hyphens; 'a-b.md'"},
               "locations": [{"physicalLocation": {
                 "artifactLocation": {"uri": "Content/meetings/a%2C%20b.md"},
                 "region": {"startLine": 1, "startColumn": 1, "endColumn": 2}}}]},
              {"ruleId": "duplicate-key", "ruleIndex": 1, "level": "error",
               "message": {"text": "'draft' is given twice\nkeep one of the two"},
               "locations": [{"physicalLocation": {
                 "artifactLocation": {"uri": "Content/pages/a.md"},
                 "region": {"startLine": 4, "startColumn": 1, "endColumn": 6}}}],
               "relatedLocations": [{"id": 0, "message": {"text": "first given here"}, "physicalLocation": {
                 "artifactLocation": {"uri": "Content/pages/a.md"},
                 "region": {"startLine": 3, "startColumn": 1, "endColumn": 6}}}]},
              {"ruleId": "orphan", "ruleIndex": 2, "level": "warning", "relatedLocations": [],
               "message": {"text": "nothing refers to the topic 't'\nrefer to it, or take it out"},
               "locations": [{"physicalLocation": {
                 "artifactLocation": {"uri": "Content/topics/t.md"},
                 "region": {"startLine": 1, "startColumn": 1, "endColumn": 2}}}]}
            ]}]}
          """#))
  }
}

/// A JSON text, compared by what it says and not by how it is laid out.
private struct JSON: Equatable {
  let canonical: String

  init(_ text: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let data = try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .prettyPrinted])
    canonical = String(decoding: data, as: UTF8.self)
  }
}
