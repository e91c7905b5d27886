import SourceText

/// A file of `Content/media/`, with its size in pixels when it is an image that says so.
public struct MediaFile: Sendable {
  public var file: StaticFile
  public var size: PixelSize?
}

public struct PixelSize: Sendable, Hashable {
  public var width: Int
  public var height: Int
}

extension SiteContent {
  mutating func readMedia(_ files: [StaticFile], in site: String, _ parallelism: Parallelism) {
    let read = parallelism.map(files.count, grain: 1) { index in readImage(files[index], in: site) }
    for (file, result) in zip(files, read) {
      media.append(MediaFile(file: file, size: result.size))
      if let problem = result.problem { diagnostics.append(problem) }
    }
  }
}

/// How far into an image its size may stand: behind a profile and a preview, at the most.
private let longestHeader = 1 << 20

private func readImage(_ file: StaticFile, in site: String) -> (size: PixelSize?, problem: Diagnostic?) {
  guard let format = ImageFormat(path: file.path) else { return (nil, nil) }
  do {
    let bytes = try Disk.read(site + "/" + file.path, upTo: longestHeader)
    if let size = format.size(of: bytes), size.width > 0, size.height > 0 { return (size, nil) }
    return (
      nil,
      Diagnostic(
        .damagedImage, in: file.path, at: .start, "the image is not a whole \(format.name) file",
        help: ["save it again, or take it out"])
    )
  } catch {
    return (
      nil, Diagnostic(.unreadable, in: file.path, at: .start, "the file cannot be read: \(error.reason)")
    )
  }
}
