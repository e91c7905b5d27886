#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the output holds before it is replaced.
struct OutputInspection: Sendable {
  let folder: OpenFolder
  /// Names at the top that stay although no build wrote them, such as `.git`.
  let kept: [RawPath]

  /// - Returns: `nil` when nothing is there.
  /// - Throws: `notOurs` for a folder that no build may replace.
  static func of(_ place: OutputPlace) throws(PublishingError) -> OutputInspection? {
    switch OpenFolder.open(place.path) {
    case .success(let folder): return try inspect(folder, shown: place.shown)
    case .failure(let error) where error.code == ENOENT: return nil
    case .failure(let error): throw error.at(place.shown, "cannot be read")
    }
  }

  private static func inspect(
    _ folder: OpenFolder, shown: String
  ) throws(PublishingError) -> OutputInspection {
    let names = try folder.entries().orThrow(shown, "cannot be read").map(\.name)
    if !SiteMarker.isPresent(in: folder) {
      try refuse(names.filter { !isKept($0) }.map(\.text).sorted(), shown: shown)
    }
    let marker = RawPath(SiteMarker.folder)
    return OutputInspection(folder: folder, kept: names.filter { isKept($0) && $0 != marker })
  }

  /// A file system of its own has a `lost+found` at its top, which is no one's work.
  static func isKept(_ name: RawPath) -> Bool { name.startsWithDot || name == RawPath("lost+found") }

  private static func refuse(_ names: [String], shown: String) throws(PublishingError) {
    if names.isEmpty { return }
    let more = names.count > 3 ? " and \(names.count - 3) more" : ""
    throw PublishingError(
      .notOurs, shown,
      "holds what no build has written: \(names.prefix(3).joined(separator: ", "))\(more)",
      advice: "Publish to another folder, or empty this one; names that begin with a dot may stay.")
  }
}
