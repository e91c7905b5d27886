import Foundation
import Readout

/// Edits a site at random and compares, after each edit, what a site kept in memory shows with what a fresh
/// build of the same files writes: every file, and every word of what is wrong.
///
/// The site is edited in place, so give it a copy. The same seed makes the same edits.
@main
struct Edits {
  static func main() throws {
    guard let arguments = Arguments(CommandLine.arguments) else {
      FileHandle.standardError.write(
        Data("usage: edits SITE [NUMBER [SEED]] [--tell | --time | --build]\n".utf8))
      exit(2)
    }
    var editor = try Editor(site: arguments.site, seed: arguments.seed)
    let options = BuildOptions(
      site: arguments.site, now: Moment(parsing: "2023-12-31") ?? Moment(seconds: 0), jobs: 2)
    if arguments.isBuilt { return try rebuild(&editor, Rebuilding(options), arguments.count) }
    if arguments.isTimed { return try Timing.run(site: arguments.site, options: options) }
    var live = LiveSite(options)
    var broken = 0
    for number in 1...arguments.count {
      let edit = try editor.edit(isBroken: live.diagnostics.contains { $0.severity == .error })
      live.update(after: edit.change)
      let fresh = LiveSite(options)
      if let difference = difference(live, fresh) {
        print("edit \(number) (\(edit.name), \(edit.change)): \(difference)")
        exit(1)
      }
      if fresh.shown == nil { broken += 1 }
      if arguments.isTold {
        print(
          number, edit.name,
          fresh.diagnostics.first { $0.severity == .error }.map { "\($0.file): \($0.summary)" } ?? "")
      }
      if number % 100 == 0 { print("\(number) edits, \(broken) of them with errors: no difference") }
    }
  }

  /// The same for builds that take over what the last one wrote.
  private static func rebuild(_ editor: inout Editor, _ building: Rebuilding, _ count: Int) throws {
    var building = building
    for number in 1...count {
      let edit = try editor.edit(isBroken: building.diagnostics.contains { $0.severity == .error })
      if let difference = try building.run() {
        print("edit \(number) (\(edit.name), \(edit.change)): \(difference)")
        exit(1)
      }
      if number % 100 == 0 { print("\(number) edits, \(building.renewals) renewals: no difference") }
    }
  }

  /// The first difference between what is shown and what a fresh build shows.
  private static func difference(_ live: LiveSite, _ fresh: LiveSite) -> String? {
    let (found, expected) = (live.diagnostics, fresh.diagnostics)
    if found != expected {
      let extra = found.filter { !expected.contains($0) }.map { "said but not so: \($0)" }
      let missing = expected.filter { !found.contains($0) }.map { "so but not said: \($0)" }
      return (extra + missing).first ?? "other order of what is wrong"
    }
    guard let new = fresh.shown, let shown = live.shown else { return nil }
    if shown.addresses != new.addresses { return "other addresses" }
    guard let stale = new.addresses.first(where: { shown.file(at: $0) != new.file(at: $0) }) else {
      return nil
    }
    return "'\(stale)' is stale: \(firstDifference(lines(shown, stale), lines(new, stale)))"
  }

  private static func lines(_ site: ShownSite, _ address: String) -> [Substring] {
    guard case .bytes(let bytes)? = site.file(at: address) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func firstDifference(_ a: [Substring], _ b: [Substring]) -> String {
    let place = zip(a, b).prefix { $0 == $1 }.count
    return "'\(a.dropFirst(place).first ?? "")' is shown for '\(b.dropFirst(place).first ?? "")'"
  }
}

struct Arguments {
  let site: String
  let count: Int
  let seed: UInt64
  /// Print each edit.
  let isTold: Bool
  /// Measure instead.
  let isTimed: Bool
  /// Try builds instead of the preview.
  let isBuilt: Bool

  init?(_ arguments: [String]) {
    guard arguments.count > 1 else { return nil }
    site = arguments[1]
    count = arguments.count > 2 ? Int(arguments[2]) ?? 100 : 100
    isTimed = arguments.last == "--time"
    isTold = arguments.last == "--tell"
    isBuilt = arguments.last == "--build"
    seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
  }
}
