/// The file in every published folder that says that a build may replace the folder.
///
/// Its presence counts, not its text: a power failure may leave it empty, and the site is still a site.
enum SiteMarker {
  static let folder = ".readout"
  static let path = PublishedPath(folder: RawPath(folder), name: RawPath("site"), text: ".readout/site")
  /// The same at any time and place, so that the same site has the same bytes.
  static let bytes = Array("readout site 1\n".utf8)

  static func isPresent(in output: OpenFolder) -> Bool {
    output.status(of: RawPath(path.text))?.isFile ?? false
  }
}
