import Foundation
import Testing

@testable import Readout

/// Every record of a site that uses every key, under another id: the site is the same but for the address.
struct RenameSiteTests {
  /// Bodies and lines of front matter that lead to every record, beside the keys that do.
  private static let files: [String: TestFile] = {
    var files = EveryKeySite.records
    // Data and the index for searching have ids and addresses in them, which are others then.
    files["Content/site.yml"] = """
      title: Desk
      data: none
      search: false
      base-url: https://site-base.example/
      languages: [es]
      lead: brief
      menu: [{title: A, to: meeting}, {title: B, to: 'page'}, {title: C, to: /topics/topic.html}, {title: D, to: "author"}]
      """
    files["Content/reactions/quoting.md"] = """
      ---
      to: 'reaction'
      by: person
      for: actor
      date: 2023-07-22
      stance: mixed
      quote: {text: q, speaker: "person", source: {from: source}}
      sources: [{from: source}]
      ---
      """
    files["Content/people/person.es.md"] =
      "---\nname: persona\nsummary: '[[person|él]] y [[topic|eso]]'\n---\n[[author]]\n"
    files["Content/briefs/deep/links.md"] = .text(links)
    return files
  }()

  /// Built once for all: that takes longer than anything else here.
  private static let built = Result { try TestSite(files).build() }

  private static let ids = [
    "brief", "meeting", "before", "reaction", "expected", "actor", "person", "topic", "wider", "source",
    "author", "page", "quoting", "links",
  ]

  private static let links = """
    ---
    title: Links
    date: 2023-07-26
    summary: "See [[meeting#outcome-id|the outcome]], [[brief|it]] and [[source|a source]]"
    authors:
      - author
    topics:
      - "topic"
    about: [
      actor,
      'person' ]
    corrections: [{date: 2023-07-27, kind: update, text: "of [[wider]]"}]
    ---

    [[brief]], [[meeting#outcome-id]], [[ before | earlier ]], [[reaction]], [[expected]], [[actor]], [[person]].

    [a](../../topics/topic.md), [b](<../../topics/wider.md>), [c](../../sources/source.md#timeline "source.md"),
    [d][], [e](links.md), [f](../../people/person.es.md), [[page]], [[author]], [[quoting]], `[[meeting]]`.

    [d]: ../../meetings/meeting.md#outcome-id
    """

  @Test(arguments: ids)
  func theSiteDiffersInTheAddressAlone(id: String) throws {
    let site = try TestSite(Self.files)
    let before = try Self.built.get()
    let warnings = site.diagnostics().count
    try site.rename(id, to: "\(id)-x")
    let after = try site.build()
    #expect(site.diagnostics().count == warnings)
    let kind = try #require(before.keys.first { $0.hasSuffix("s/\(id).html") || $0 == "people/\(id).html" })
    var expected: [String: String] = [:]
    for (address, text) in before {
      expected[withAddress("/\(address)", id).dropFirst().description] = withAddress(text, id)
    }
    var found = after
    for address in [kind, "es/\(kind)"] where before[address] != nil {
      #expect(found.removeValue(forKey: address)?.contains("http-equiv=\"refresh\"") == true)
    }
    #expect(Set(found.keys) == Set(expected.keys))
    // Feeds name a record by its first address, and lists of former addresses gain one.
    for (address, text) in expected where !isForPrograms(address) {
      #expect(differences(of: found[address] ?? "", from: text) == [], "\(address)")
    }
  }

  private func isForPrograms(_ address: String) -> Bool {
    ["feed.xml", "feed.json", ".ics", "_redirects", "redirects.map"].contains { address.hasSuffix($0) }
  }

  private func differences(of text: String, from other: String) -> [String] {
    let lines = [text, other].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    return lines[0].difference(from: lines[1]).map {
      switch $0 {
      case .insert(_, let line, _): "+\(line)"
      case .remove(_, let line, _): "-\(line)"
      }
    }
  }

  /// A page as it is when a record's address is another.
  private func withAddress(_ text: String, _ id: String) -> String {
    var text = text
    for before in ["/", "\"", "=", "'"] {
      for form in [".html", ".ics", "/feed.xml", "/feed.json"] {
        text = text.replacingOccurrences(of: "\(before)\(id)\(form)", with: "\(before)\(id)-x\(form)")
      }
    }
    return text
  }

  @Test(arguments: ["meeting", "person"])
  func renamingBackLeavesOneAddressMore(id: String) throws {
    let site = try TestSite(Self.files)
    let before = texts(in: site.folder + "/Content")
    try site.rename(id, to: "\(id)-x")
    try site.rename("\(id)-x", to: id)
    let after = texts(in: site.folder + "/Content")
    let changed = after.filter { before[$0.key] != $0.value }
    #expect(Set(before.keys) == Set(after.keys))
    #expect(changed.count == 1)
    let lines = Set(changed.values.flatMap { $0.split(separator: "\n") })
    let known = Set(before.values.flatMap { $0.split(separator: "\n") })
    #expect(lines.subtracting(known).allSatisfy { $0.contains("\(id)-x.html") })
  }
}
