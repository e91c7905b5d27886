import Testing

@testable import Readout

/// How a schema is written. What the schemas accept is tested in Tests/Site.
struct FrontMatterSchemaTests {
  private func schema(_ name: String) -> String? {
    frontMatterSchemas.first { $0.name == "\(name).schema.json" }?.text
  }

  @Test func aTranslationHasATitleAndASummary() {
    #expect(
      schema("topic.translation") == #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Readout: a translation of a topic",
          "type": "object",
          "properties": {
            "title": {
              "description": "The headline. Takes one line of text.",
              "type": ["string", "number", "boolean"]
            },
            "summary": {
              "description": "One or two sentences that stand for the whole in lists. Takes one line of text, in which Markdown's emphasis and links count.",
              "type": ["string", "number", "boolean", "null"]
            }
          },
          "additionalProperties": false,
          "required": ["title"]
        }

        """#)
  }

  @Test func aVocabularyIsAListOfWords() {
    #expect(
      schema("brief")?.contains(
        #"""
              "description": "Where the affair is going. Takes a trend.",
              "enum": ["deteriorated", "unchanged", "improved", null]
        """#) == true)
  }

  @Test func aListSaysWhatItsItemsAre() {
    #expect(
      schema("meeting")?.contains(
        #"""
              "description": "The meetings that this one continues. A list; each item is the id of a meeting.",
              "type": ["array", "null"],
              "items": {
                "type": ["string", "number", "boolean"]
              }
        """#) == true)
  }

  @Test func everyKeyOfEveryKindIsInItsSchema() {
    for kind in Kind.allCases {
      for key in kind.schema(id: "x").keys {
        #expect(
          schema(kind.word)?.contains("\n    \"\(key.name)\": {\n") == true, "\(kind.word): \(key.name)")
      }
    }
  }
}
