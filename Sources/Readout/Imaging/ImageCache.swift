#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Pictures that took long to make, by what they were made of: `.readout/cache/images` and `…/cards` in the
/// site's folder. It may be removed whenever one likes.
struct ImageCache: Sendable {
  private let site: String
  private let folder: String

  /// - Parameter name: "images" or "cards".
  init(site: String, _ name: String) {
    self.site = site
    folder = "\(site)/.readout/cache/\(name)"
  }

  private func path(_ key: String) -> String { "\(folder)/\(key)" }

  func bytes(for key: String) -> [UInt8]? {
    guard let bytes = try? Disk.read(path(key)), !bytes.isEmpty else { return nil }
    return bytes
  }

  /// Where a program may write a picture before it is kept; nil where the folder cannot be made.
  func scratch(for key: String) -> String? {
    for folder in ["\(site)/.readout", "\(site)/.readout/cache", folder]
    where mkdir(folder, 0o755) != 0 && errno != EEXIST { return nil }
    // The kind of picture is told by the ending, which stays the last part of the name.
    return path("new-\(getpid())-\(key)")
  }

  /// Keeps a picture. Where that fails, it is made again the next time.
  func keep(_ bytes: [UInt8], for key: String) {
    guard let new = scratch(for: key) else { return }
    let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return }
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard close(descriptor) == 0, written == bytes.count, rename(new, path(key)) == 0 else {
      unlink(new)
      return
    }
  }

  /// Removes what no page shows any more.
  func removeAll(but keys: Set<String>) {
    guard let entries = try? Disk.list(folder) else { return }
    for case let entry? in entries where entry.type == .file && !keys.contains(entry.name) {
      unlink(path(entry.name))
    }
  }
}
