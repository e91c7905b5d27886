import SourceText

/// A file of `Content/media/`, with its size in pixels when it is an image that says so.
public struct MediaFile: Sendable {
  public var file: StaticFile
  public var size: PixelSize?
}

public struct PixelSize: Sendable, Hashable, BitwiseCopyable {
  public var width: Int
  public var height: Int
}

/// How far into an image its size may stand: behind a profile and a preview, at the most.
private let longestHeader = 1 << 20

/// Reads the size of an image; other files have none.
func readImage(_ file: StaticFile, in site: String) -> ReadingMemory.Image {
  guard let format = ImageFormat(path: file.path) else { return ReadingMemory.Image() }
  do {
    let bytes = try Disk.read(site + "/" + file.path, upTo: longestHeader)
    if let size = format.size(of: bytes), size.width > 0, size.height > 0 {
      return ReadingMemory.Image(size: size)
    }
    return ReadingMemory.Image(
      problem: Diagnostic(
        .damagedImage, in: file.path, at: .start, "the image is not a whole \(format.name) file",
        help: ["save it again, or take it out"]))
  } catch {
    return ReadingMemory.Image(
      problem: Diagnostic(
        .unreadable, in: file.path, at: .start, "the file cannot be read: \(error.reason)"))
  }
}
