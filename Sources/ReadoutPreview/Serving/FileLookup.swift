/// Finds the file that an address means, as the usual hosts of static sites do.
struct FileLookup: Sendable {
  enum Result: Sendable {
    case found(Entity)
    /// A folder with an index, addressed without the slash at the end: its links would lead astray.
    case folder
    case missing
  }

  let source: any PreviewSource

  /// `briefs/` is `briefs/index.html`; `briefs/x` is the file of that name, or else `briefs/x.html`, or else
  /// the folder.
  func find(_ target: RequestTarget) async -> Result {
    if target.isFolder {
      return await entity(at: Self.index(of: target.path)).map(Result.found) ?? .missing
    }
    if let entity = await entity(at: target.path) { return .found(entity) }
    if let entity = await entity(at: target.path + ".html") { return .found(entity) }
    return await entity(at: Self.index(of: target.path)) == nil ? .missing : .folder
  }

  func entity(at path: String) async -> Entity? {
    guard let file = await source.file(at: path) else { return nil }
    return await Entity(file, at: path)
  }

  /// The path of the file that a page was made of. What is missing may come yet, so it has a path as well.
  func page(at target: RequestTarget) async -> String {
    switch await find(target) {
    case .found(let entity): entity.path
    case .folder: Self.index(of: target.path)
    case .missing: target.isFolder ? Self.index(of: target.path) : target.path
    }
  }

  private static func index(of folder: String) -> String {
    folder.isEmpty ? "index.html" : "\(folder)/index.html"
  }
}
