/// What Reading has learned of a site's files, so that it reads again only those that may have changed.
public struct ReadingMemory: Sendable {
  /// What one file gave when it was read.
  struct File<Result: Sendable>: Sendable {
    var stamp: FileStamp?
    var result: Result
  }

  struct Image: Sendable {
    var size: PixelSize?
    var facts: ImageFacts?
    var problem: Diagnostic?
  }

  /// What `Content/` held; nil before it was looked through.
  var discovery: Discovery?
  var settings: ReadingSettings?
  var configuration: (value: SiteConfiguration, problems: [Diagnostic])?
  /// In the order in which the files were found.
  var originals: [File<ReadRecord>] = []
  /// Place of each in that list, by path.
  var originalPlaces: [String: Int] = [:]
  var translations: [String: File<ReadTranslation>] = [:]
  /// Originals with their translations, by the original's path.
  var whole: [String: Record] = [:]
  var images: [String: File<Image>] = [:]

  /// Nothing read yet.
  public init() {}

  /// Whether a change leaves the list of files as it is: then `Content/` need not be looked through.
  func keepsFiles(_ change: SiteChange, in site: String) -> Bool {
    guard let discovery, !discovery.found.hasLinks, case .files(let paths) = change else { return false }
    return paths.lazy.filter { $0.hasPrefix("Content/") }.allSatisfy { path in
      (originalPlaces[path] != nil || translations[path] != nil)
        && Disk.type(of: site + "/" + path, following: false) == .file
    }
  }
}

extension ReadingMemory.File {
  /// Whether what was read is what the file holds now.
  /// - Parameter isLinked: whether the site has links, so that a change may be told of under another path.
  func isCurrent(_ path: String, in site: String, _ change: SiteChange, isLinked: Bool) -> Bool {
    if case .files(let paths) = change, !isLinked { return !paths.contains(path) }
    return !change.isNamed(path) && (FileStamp(of: site + "/" + path)?.proves(stamp) ?? false)
  }
}

extension SiteChange {
  /// Whether the change names the file itself.
  fileprivate func isNamed(_ path: String) -> Bool {
    if case .files(let paths) = self { paths.contains(path) } else { false }
  }
}
