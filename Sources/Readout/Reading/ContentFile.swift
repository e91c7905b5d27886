/// A file of `Content/` that a rule covers.
struct RecordFile: Sendable, Hashable {
  /// Path from the site's folder: `Content/briefs/x.md`.
  var path: String
  var kind: Kind
  var id: String
  /// The part between id and `.md`; nil for the original.
  var language: String?
}

/// A file that is copied to the site as it is.
public struct StaticFile: Sendable, Hashable {
  /// Path from the site's folder: `Content/media/x.jpg`.
  public var path: String
  /// Where it goes on the site: `media/x.jpg`.
  public var address: String
}

/// All that `Content/` holds, sorted by path.
struct ContentFiles: Sendable {
  var records: [RecordFile] = []
  var media: [StaticFile] = []
  var files: [StaticFile] = []
  var hasConfiguration = false
  /// Whether a symbolic link leads to any of them, so that a change may be told of under another path.
  var hasLinks = false
}
