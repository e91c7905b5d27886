import SourceText

/// A file of `Content/media/`, with its size in pixels when it is an image that says so.
public struct MediaFile: Sendable {
  public var file: StaticFile
  public var size: PixelSize?
  /// nil for files that are no images, and for images of which nothing more is known than their size.
  var facts: ImageFacts?
}

public struct PixelSize: Sendable, Hashable, BitwiseCopyable {
  public var width: Int
  public var height: Int
}

/// What an image file tells of itself beside its size.
struct ImageFacts: Sendable, Hashable {
  /// Of the file's bytes.
  var digest: ContentDigest
  /// Whether smaller copies of it are worth making: no animation, no palette.
  var canShrink: Bool
  /// What its own fields say of who made it and of what it shows.
  var credit: FileCredit
}

/// What the fields of an image file say that a photo needs: IPTC's, XMP's, or Exif's.
struct FileCredit: Sendable, Hashable {
  var credit: String?
  var caption: String?

  var isEmpty: Bool { credit == nil && caption == nil }
}

/// From so many pixels on an image is refused: to decode it takes a reader's browser 400 MB.
private let mostPixels = 100_000_000

/// Reads what an image says of itself; other files say nothing.
func readImage(_ file: StaticFile, in site: String) -> ReadingMemory.Image {
  guard let format = ImageFormat(path: file.path) else { return ReadingMemory.Image() }
  do {
    return try inspect(try Disk.read(site + "/" + file.path), as: format, file)
  } catch let failure as Disk.Failure {
    return ReadingMemory.Image(
      problem: Diagnostic(
        .unreadable, in: file.path, at: .start, "the file cannot be read: \(failure.reason)"))
  } catch {
    let reason = (error as? ImageDamage)?.reason ?? "\(error)"
    return ReadingMemory.Image(problem: damage(reason, of: file, format))
  }
}

private func inspect(
  _ bytes: [UInt8], as format: ImageFormat, _ file: StaticFile
) throws(ImageDamage) -> ReadingMemory.Image {
  if bytes.isEmpty { throw ImageDamage(reason: "the file is empty") }
  if let actual = ImageFormat(signature: bytes), actual != format {
    return ReadingMemory.Image(problem: wrongName(file, format, actual))
  }
  guard let anatomy = try format.anatomy(of: bytes) else {
    guard let size = format.size(of: bytes), size.width > 0, size.height > 0 else {
      throw ImageDamage(reason: "it says no width or no height")
    }
    return ReadingMemory.Image(size: size, problem: format == .svg ? nil : tooLarge(size, file))
  }
  let metadata = anatomy.metadata
  let facts = ImageFacts(
    digest: ContentDigest(of: bytes), canShrink: !anatomy.isAnimated && !anatomy.hasPalette,
    credit: FileCredit(credit: metadata.credit, caption: metadata.caption))
  return ReadingMemory.Image(
    size: anatomy.shownSize, facts: facts, problem: tooLarge(anatomy.size, file))
}

private func damage(_ reason: String, of file: StaticFile, _ format: ImageFormat) -> Diagnostic {
  Diagnostic(
    .damagedImage, in: file.path, at: .start, "the image is not a whole \(format.name) file: \(reason)",
    help: ["save it again, or take it out"])
}

private func wrongName(_ file: StaticFile, _ format: ImageFormat, _ actual: ImageFormat) -> Diagnostic {
  let stem = file.path.split(separator: "/").last?.split(separator: ".").dropLast().joined(separator: ".")
  return Diagnostic(
    .damagedImage, in: file.path, at: .start,
    "the image is a \(actual.name) file, not a \(format.name) file",
    help: ["call it '\(stem ?? "")\(actual.ending)', here and where it is shown"])
}

private func tooLarge(_ size: PixelSize, _ file: StaticFile) -> Diagnostic? {
  let (pixels, isMore) = size.width.multipliedReportingOverflow(by: size.height)
  guard isMore || pixels >= mostPixels else { return nil }
  return Diagnostic(
    .imageTooLarge, in: file.path, at: .start, "the image has \(size.width) × \(size.height) pixels",
    help: ["images have fewer than 100 megapixels; put a smaller copy in its place, 4000 pixels wide or less"]
  )
}

extension ImageFormat {
  fileprivate var ending: String { self == .jpeg ? ".jpg" : ".\(rawValue)" }
}
