#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Makes smaller copies of images, or takes them from the cache.
struct RenditionMaking: Sendable {
  let site: String
  let tool: ImageTool
  private let cache: ImageCache

  /// Why a copy could not be made, in words that follow the original's path.
  struct Failure: Error {
    var problem: String
  }

  init(site: String, tool: ImageTool) {
    self.site = site
    self.tool = tool
    cache = ImageCache(site: site, "images")
  }

  /// The name under which the cache has a copy: by its content, its width and the program that made it.
  private func key(_ rendition: Rendition) -> String {
    let name = rendition.address.split(separator: "/").last ?? ""
    return "\(tool.identity)-\(name)"
  }

  /// The bytes of a copy, without metadata; those of the original where they are fewer.
  func bytes(of rendition: Rendition) throws(Failure) -> [UInt8] {
    let key = key(rendition)
    if let known = cache.bytes(for: key) { return known }
    let made = try make(rendition, key)
    cache.keep(made, for: key)
    return made
  }

  private func make(_ rendition: Rendition, _ key: String) throws(Failure) -> [UInt8] {
    let original = try read(rendition.source)
    guard let scratch = cache.scratch(for: key) else {
      throw Failure(problem: "cannot be made smaller: .readout/cache cannot be written")
    }
    defer { unlink(scratch) }
    if let reason = tool.shrink("\(site)/\(rendition.source)", to: rendition.width, as: scratch) {
      throw Failure(problem: "cannot be made smaller: \(reason)")
    }
    guard let made = try? Disk.read(scratch), !made.isEmpty else {
      throw Failure(problem: "cannot be made smaller: \(ImageTool.name) wrote nothing")
    }
    let (small, whole) = (stripped(made, rendition.source), stripped(original, rendition.source))
    return small.count < whole.count ? small : whole
  }

  private func read(_ path: String) throws(Failure) -> [UInt8] {
    do { return try Disk.read("\(site)/\(path)") } catch {
      throw Failure(problem: "cannot be read: \(error.reason)")
    }
  }

  /// Forgets the copies of images that the site has no more.
  func tidy(keeping renditions: [Rendition]) { cache.removeAll(but: Set(renditions.map(key))) }
}

/// An image's bytes without metadata; as they are where nothing is known of the format.
func stripped(_ bytes: [UInt8], _ path: String) -> [UInt8] {
  guard let format = ImageFormat(path: path), let anatomy = try? format.anatomy(of: bytes) else {
    return bytes
  }
  return anatomy.stripped(bytes)
}
