import Foundation
import Testing

@testable import Readout

/// A site that is built again and again, each time with what the last build kept.
final class CachedDesk {
  let site: TestSite
  let output: String
  var options: BuildOptions
  private var fresh: LiveSite
  var cache: BuildCache { BuildCache(site: site.folder, edition: options.edition, program: "test") }

  convenience init(_ files: [String: TestFile]) throws { self.init(try TestSite(files)) }

  /// - Parameter edition: the one that is built, by its name; others of the same site have desks of their own.
  init(_ site: TestSite, edition: String? = nil) {
    self.site = site
    output = site.folder + "/" + (edition ?? "Public")
    options = testOptions(site: site.folder, now: moment(testMoment), jobs: 2, edition: edition)
    fresh = LiveSite(options)
  }

  /// What one build came to.
  struct Outcome {
    /// Whether what the last build noted was of use.
    var isRenewed: Bool
    var diagnostics: [Diagnostic]
    var summary: Publication.Summary?
  }

  @discardableResult
  func build() throws -> Outcome {
    let prepared = prepare(options, with: cache)
    var outcome = Outcome(isRenewed: prepared.renewal != nil, diagnostics: prepared.diagnostics)
    guard !prepared.diagnostics.hasErrors else { return outcome }
    let spare = cache.spareSite(for: prepared)
    switch try publish(prepared, to: Publication.begin(at: output, spare: spare)) {
    case .leaking(let leaks): outcome.diagnostics += leaks
    case .published(let published):
      try published.leaveNotes(in: cache)
      outcome.summary = published.summary
    }
    return outcome
  }

  /// Builds, and expects the output to be what a build without notes writes.
  /// - Parameter path: the file that was edited since the last time.
  @discardableResult
  func expectFresh(
    after path: String? = nil, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    let outcome = try build()
    // A site in memory shows what a whole build would write, and its theme is compiled once.
    fresh.update(after: .files(path.map { [$0] } ?? []), options)
    #expect(outcome.diagnostics == fresh.diagnostics, comment, sourceLocation: sourceLocation)
    guard !fresh.diagnostics.hasErrors, let shown = fresh.shown else { return outcome }
    let found = texts(in: output)
    #expect(Set(found.keys) == Set(shown.addresses), comment, sourceLocation: sourceLocation)
    let wrong = shown.addresses.filter { found[$0] != text(shown.file(at: $0)) }
    #expect(wrong == [], comment, sourceLocation: sourceLocation)
    return outcome
  }

  private func text(_ file: ShownSite.File?) -> String? {
    switch file {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .copy(let path): try? String(contentsOfFile: path, encoding: .utf8)
    case nil: nil
    }
  }
}
