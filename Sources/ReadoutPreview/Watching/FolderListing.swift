#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The names in a folder. One that cannot be read is empty: whoever builds from it says why.
struct FolderListing {
  private(set) var files: [String] = []
  private(set) var folders: [String] = []

  init(of path: String) {
    guard let stream = opendir(path) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      if Self.isFolder("\(path)/\(name)", type: entry.pointee.d_type) {
        folders.append(name)
      } else {
        files.append(name)
      }
    }
  }

  private static func isFolder(_ path: String, type: UInt8) -> Bool {
    // Some file systems leave the type out of the listing.
    guard type == UInt8(DT_UNKNOWN) else { return type == UInt8(DT_DIR) }
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
