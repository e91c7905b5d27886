import Foundation
import Mustache
import SourceText
import Testing

@testable import Readout

/// A tiny site written in a test, in a folder of its own that goes with it.
final class TestSite: Sendable {
  let folder: String
  /// The places marked in the texts, by file.
  let marks: [String: [Span]]

  /// - Parameters:
  ///   - files: by path from the site's folder; without a `Content/site.yml` the site has one with a title.
  ///   - samples: records that the site has as well.
  init(_ files: [String: TestFile], with samples: [Sample] = []) throws {
    folder = "\(scratch)/readout-site-\(UUID().uuidString)"
    var all: [String: TestFile] = ["Content/site.yml": "title: Desk\n"]
    for sample in samples { all[sample.path] = .text(sample.text) }
    all.merge(files) { _, own in own }
    var marks: [String: [Span]] = [:]
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (path, file) in all {
      guard case .text(let marked) = file else {
        try put(file, at: "\(folder)/\(path)")
        continue
      }
      let text = MarkedText(marked)
      try put(.text(text.text), at: "\(folder)/\(path)")
      if !text.spans.isEmpty { marks[path] = text.spans }
    }
    self.marks = marks
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func prepared(
    now: String = testMoment, jobs: Int = 1, baseURL: String? = nil, edition: String? = nil,
    visibility: Visibility = .published
  ) -> PreparedSite {
    prepare(
      testOptions(
        site: folder, baseURL: baseURL, now: moment(now), jobs: jobs, edition: edition,
        visibility: visibility))
  }

  /// What is wrong with the site, found without compiling the built-in theme anew: that costs more than a tiny
  /// site does.
  func diagnostics(now: String = testMoment) -> [Diagnostic] {
    guard !FileManager.default.fileExists(atPath: "\(folder)/Templates") else {
      return prepared(now: now).diagnostics
    }
    return planned(now: now).diagnostics
  }

  /// The pages that the site will have, and what is wrong with it but for templates.
  func planned(now: String = testMoment) -> (plan: Plan, diagnostics: [Diagnostic]) {
    let content = read(site: folder, with: Parallelism(jobs: 1))
    let (library, linkProblems) = link(content, at: moment(now), with: Parallelism(jobs: 1))
    let (strings, stringProblems) = builtInTheme.strings(for: content.configuration)
    let planned = plan(
      library, content, strings: strings, assets: builtInTheme.assets,
      with: Parallelism(jobs: 1))
    let problems = content.diagnostics + linkProblems + planned.diagnostics + stringProblems
    return (planned, problems.inPrintingOrder())
  }

  /// The whole report of what is wrong, as a terminal shows it; empty when nothing is.
  func problems(now: String = testMoment) -> String { report(diagnostics(now: now)) }

  func report(_ diagnostics: [Diagnostic]) -> String {
    var report = TextReport(site: folder).text(diagnostics)
    while report.last == "\n" { report.removeLast() }
    return report
  }

  /// The published site: text by address, assets without the hashes in their names. What is wrong with the site fails the test.
  func build(
    now: String = testMoment, jobs: Int = 1, baseURL: String? = nil, edition: String? = nil,
    visibility: Visibility = .published, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [String: String] {
    let site = prepared(now: now, jobs: jobs, baseURL: baseURL, edition: edition, visibility: visibility)
    #expect(report(site.diagnostics.filter { $0.severity == .error }) == "", sourceLocation: sourceLocation)
    guard !site.diagnostics.hasErrors else { return [:] }
    let output = "\(folder)/Public-\(UUID().uuidString)"
    try published(site, to: output, sourceLocation: sourceLocation)
    return withPlainAssets(texts(in: output))
  }

  /// The site as it could have been written at the end of a day.
  func build(asOf day: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String: String] {
    let end = moment(day + "T23:59:59Z")
    return try build(
      now: end.iso, visibility: Visibility(asOf: end.date), sourceLocation: sourceLocation)
  }
}

extension TestSite {
  /// Puts the site in place; held text in it fails the test.
  @discardableResult
  func published(
    _ site: PreparedSite, to output: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> PublishedSite? {
    switch try publish(site, to: Publication.begin(at: output)) {
    case .published(let published): return published
    case .leaking(let leaks):
      #expect(report(leaks) == "", sourceLocation: sourceLocation)
      return nil
    }
  }

  /// A file for programs that the site will have, made without compiling the theme; nil when it has none there.
  func file(_ address: String, now: String = testMoment, sourceLocation: SourceLocation = #_sourceLocation)
    -> String?
  {
    let (plan, diagnostics) = planned(now: now)
    #expect(report(diagnostics.filter { $0.severity == .error }) == "", sourceLocation: sourceLocation)
    guard let page = plan.pages[address], !page.content.hasTemplate else { return nil }
    var out = Output()
    Renderer(plan, templates: []).render(page, into: &out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  /// Writes a file anew, or takes it away.
  func change(_ path: String, to file: TestFile?) throws {
    let full = "\(folder)/\(path)"
    guard case .text(let text)? = file else { return try FileManager.default.removeItem(atPath: full) }
    try FileManager.default.createDirectory(
      atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: full))
  }
}

/// The clock of tests that do not set it.
let testMoment = "2023-09-01"

private let builtInTheme = readTheme(site: "nowhere")

/// In memory where the system has such a place.
private let scratch =
  FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()

func moment(_ text: String) -> Moment { Moment(parsing: text) ?? Moment(seconds: 0) }

/// All files below a folder but for the marker of a published site, as text, by path.
func texts(in folder: String) -> [String: String] {
  var texts: [String: String] = [:]
  for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
    texts[name] = String(decoding: data, as: UTF8.self)
  }
  texts[".readout/site"] = nil
  return texts
}

/// A built site without the hashes in the names of assets, which change with every edit of the theme.
func withPlainAssets(_ texts: [String: String]) -> [String: String] {
  Dictionary(uniqueKeysWithValues: texts.map { (withPlainAssets($0), withPlainAssets($1)) })
}

/// Works on bytes: a test reads many pages.
private func withPlainAssets(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var plain: [UInt8] = []
  var place = 0
  while place < bytes.count {
    guard bytes[place] == UInt8(ascii: "a"), bytes[place...].starts(with: "assets/".utf8) else {
      plain.append(bytes[place])
      place += 1
      continue
    }
    let name = bytes[place...].prefix { $0 > 0x20 && !"\"'#<".utf8.contains($0) }
    let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let hash = parts.dropLast().last
    let isHashed = parts.count > 2 && hash?.count == 12
    plain +=
      isHashed
      ? Array((parts.dropLast(2) + parts.suffix(1)).joined(separator: [UInt8(ascii: ".")])) : Array(name)
    place = name.endIndex
  }
  return String(decoding: plain, as: UTF8.self)
}

private func put(_ file: TestFile, at path: String) throws {
  let parent = URL(fileURLWithPath: path).deletingLastPathComponent()
  if case .absent = file { return }
  try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
  switch file {
  case .text(let text): try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  case .bytes(let bytes): try Data(bytes).write(to: URL(fileURLWithPath: path))
  case .link(let target):
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  case .fifo: #expect(mkfifo(path, 0o600) == 0)
  case .folder: try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  case .absent: break
  }
}

/// Expects the whole report of a site to be a text, and its findings to stand where the site's texts are marked.
func expectReport(
  _ files: [String: TestFile], with samples: [Sample] = [], now: String = testMoment, _ expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let site = try TestSite(files, with: samples)
  let diagnostics = site.diagnostics(now: now)
  #expect(site.report(diagnostics) == expected, sourceLocation: sourceLocation)
  for (file, marks) in site.marks {
    let found = diagnostics.filter { $0.file == file }.map(\.span)
    #expect(Set(found) == Set(marks), "\(file) is marked elsewhere", sourceLocation: sourceLocation)
  }
}
