import SourceText
import Testing
import YAML

@testable import Readout

/// Titles as they are written into a file that is begun.
struct YAMLTextTests {
  @Test(arguments: [
    "Talks", "a: b", "a #b", "- a", "\"a\"", "'a'", "a\\b: c", "[a]", "{a}", "& a", "*a", "!a", "|", ">",
    "%a",
    "@a", "`a`", "?", ": a", "a:", "no", "null", "~", "2023", " a ", "1e3", "What's \"agreed\"?", "a\tb", ",",
    "=",
    "---", "é", "علي", "a:b", "#a", "http://a.example/#b",
  ])
  func yamlReadsATitleAsItWasGiven(title: String) {
    let parsed = YAML.parse(Array("title: \(yamlText(title))\n".utf8)[...], firstLine: 1)
    guard case .mapping(let entries)? = parsed.root?.content, let entry = entries.first,
      case .scalar(let text, _) = entry.value.content
    else { return _ = Issue.record("\(title) is no text") }
    #expect(text == title)
    #expect(!entry.value.isAbsent)
    #expect(parsed.problems.isEmpty)
  }
}
