/// What is to be uploaded and deleted where a copy of the output is, so that it is as the output is now.
///
/// The order is one in which nobody finds a page before what it needs: files that pages use, pages, lists of pages,
/// front pages, former addresses, feeds and maps; deletions last.
public struct ChangedFiles: Sendable, Equatable {
  /// How the list is written.
  public enum Format: String, Sendable, CaseIterable {
    /// An entry a line, ended by a line feed.
    case lines
    /// The same, each ended by a zero byte, which no name can have.
    case nul
  }

  /// Files that are new or whose bytes changed, from the output.
  public private(set) var uploads: [String] = []
  /// Files that are gone; as bytes, since whoever put them there may have given them names that are not UTF-8.
  private(set) var deletions: [RawPath] = []

  /// Nothing has changed.
  init() {}

  /// - Parameters:
  ///   - written: the files that are new or changed, in any order.
  ///   - deletions: the files that are gone, in any order.
  init(_ written: [String], _ deletions: [RawPath], in site: PreparedSite) {
    let written = Set(written)
    let files = site.addresses.lazy.enumerated().filter { written.contains($1) }.map { place, address in
      (stage: UploadStage(of: address, site.plan.pages.all[safe: place]?.content), address: address)
    }
    uploads = files.sorted { ($0.stage, $0.address) < ($1.stage, $1.address) }.map(\.address)
    self.deletions = deletions.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  /// The list: for each file `upload PATH` or `delete PATH`; empty when nothing has changed.
  public func bytes(_ format: Format) -> [UInt8] {
    let end: UInt8 = format == .lines ? UInt8(ascii: "\n") : 0
    var bytes: [UInt8] = []
    for path in uploads { bytes += Array("upload ".utf8) + path.utf8 + [end] }
    for path in deletions { bytes += Array("delete ".utf8) + path.pathBytes + [end] }
    return bytes
  }

  /// - Throws: `wrongUse` for a name that would be two lines.
  func check(_ format: Format) throws(PublishingError) {
    guard format == .lines else { return }
    let broken = uploads.first { $0.utf8.contains(UInt8(ascii: "\n")) }
    guard let path = broken ?? deletions.first(where: { $0.pathBytes.contains(UInt8(ascii: "\n")) })?.text
    else { return }
    throw PublishingError(
      .wrongUse, String(path.map { $0.isNewline ? " " : $0 }),
      "has a line break in its name, and cannot stand in a list of lines",
      advice: "Rename it, or build with --changed-files-format nul.")
  }
}

extension RawPath {
  fileprivate var pathBytes: [UInt8] { bytes.dropLast().map { UInt8(bitPattern: $0) } }
}

extension Array {
  fileprivate subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
