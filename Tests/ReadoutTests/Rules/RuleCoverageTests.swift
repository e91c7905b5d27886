import Foundation
import GFM
import Testing

@testable import Readout

/// Every rule has a test, and every part's rules are rules.
struct RuleCoverageTests {
  /// Rules that no site can break: what they say is said before by another.
  private let unreachable: Set<Rule> = [.invalidText, .templateSyntax]
  /// Rules that are found in what is about to be written, whose tests lie with those of publishing.
  private let found: Set<Rule> = [.heldText]

  @Test func everyRuleIsPrintedByATest() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let sources = try String(contentsOfFolder: folder)
    let publishing = try String(contentsOfFolder: folder.appending(path: "../Publishing"))
    let untested = Rule.allCases.filter { rule in
      !unreachable.contains(rule) && !rule.rawValue.hasPrefix("template-")
        && !(found.contains(rule) ? publishing : sources).contains("[\(rule.rawValue)]\n")
    }
    #expect(untested.map(\.rawValue) == [])
  }

  @Test(arguments: GFM.Problem.Rule.allCases)
  func everyRuleOfMarkdownIsARule(rule: GFM.Problem.Rule) {
    #expect(Rule(rawValue: rule.rawValue) != nil)
  }

  @Test func everyRuleOfYAMLIsARule() throws {
    let sources = try String(contentsOfFolder: module("YAML"))
    let names = Set(sources.matches(of: /"(yaml-[a-z-]+|duplicate-key)"/).map { String($0.1) })
    #expect(names.count >= 8)
    #expect(names.filter { Rule(rawValue: $0) == nil } == [])
  }

  @Test func everyRuleOfTemplatesIsARule() throws {
    let sources = try String(contentsOfFolder: module("Mustache"))
    let names = Set(sources.matches(of: /"([a-z-]+)", source,/).map { "template-" + $0.1 })
    #expect(names.count >= 18)
    #expect(names.filter { Rule(rawValue: $0) == nil } == [])
    let rules = Rule.allCases.map(\.rawValue).filter { $0.hasPrefix("template-") && $0 != "template-syntax" }
    #expect(Set(rules) == names)
  }

  private func module(_ name: String) -> URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/\(name)")
  }

  @Test(arguments: Rule.allCases)
  func everyRuleIsExplained(rule: Rule) {
    #expect(rule.explanation.hasSuffix("."))
    #expect(!rule.chapter.isEmpty)
  }
}

extension String {
  /// The texts of all files of a folder.
  fileprivate init(contentsOfFolder folder: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    self = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
  }
}
