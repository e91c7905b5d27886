#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// libvips' `vipsthumbnail`, which makes smaller copies of images.
public struct ImageTool: Sendable, Hashable {
  /// Path of the program.
  let path: String
  /// Tells one version of it from another.
  let identity: String

  static let name = "vipsthumbnail"

  /// Looks for the program where the system looks for programs.
  /// - Parameter path: folders, separated by colons, as `PATH` has them.
  /// - Returns: nil where it is not installed.
  public static func find(in path: String) -> ImageTool? {
    for folder in path.split(separator: ":") {
      let file = "\(folder)/\(name)"
      var status = stat()
      guard access(file, X_OK) == 0, stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        continue
      }
      #if canImport(Darwin)
        let modified = status.st_mtimespec.tv_sec
      #else
        let modified = status.st_mtim.tv_sec
      #endif
      return ImageTool(path: file, identity: "\(status.st_size)-\(modified)")
    }
    return nil
  }

  /// Makes a copy of an image, the right way up, of a width in pixels and in proportion.
  /// - Returns: nil, or why there is none.
  func shrink(_ source: String, to width: Int, as target: String) -> String? {
    let options = target.hasSuffix(".png") ? "[compression=9]" : "[Q=80]"
    // One thread a process: several run at once.
    let run = Subprocess(
      path, [source, "--size", "\(width)x", "--output", target + options], ["VIPS_CONCURRENCY=1", "LC_ALL=C"])
    guard let failure = run.failure else { return nil }
    return failure
  }
}

/// The warning where images are larger than their pages need, and nothing is there to make smaller ones.
func missingImageTool(_ renditions: [String: [Rendition]]) -> Diagnostic? {
  guard let first = renditions.min(by: { $0.key < $1.key })?.value.first else { return nil }
  let others = renditions.count - 1
  return Diagnostic(
    .missingTool, in: first.source, at: .start,
    "'\(ImageTool.name)' is not installed, so this image\(others == 0 ? " is" : " and \(others) more are") sent in full size to every screen",
    help: ["install libvips-tools (Debian) or vips (Homebrew), and smaller copies are made"])
}
