#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder, by where it is and by what it is called.
struct WatchedFolder: Equatable, Sendable {
  /// From the root of the file system.
  let path: String
  /// Beginning as the caller wrote it.
  let shown: String

  /// One of the folders to watch, as it is named by the caller.
  init(named name: String, from workingFolder: String) {
    let names = name.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    let start = name.hasPrefix("/") || workingFolder == "/" ? "" : workingFolder
    path = names.isEmpty && !start.isEmpty ? start : "\(start)/\(names)"
    let shown = name.reversed().drop { $0 == "/" }.reversed()
    self.shown = shown.isEmpty && !name.isEmpty ? "" : String(shown)
  }

  private init(path: String, shown: String) {
    self.path = path
    self.shown = shown
  }

  func folder(_ name: String) -> WatchedFolder {
    WatchedFolder(path: "\(path)/\(name)", shown: file(name))
  }

  /// What a file in it is called.
  func file(_ name: String) -> String { "\(shown)/\(name)" }

  /// The folders above it, from the root of the file system on, each with the name in it that leads here.
  var way: [(folder: String, name: String)] {
    var folder = ""
    return path.split(separator: "/").map { name in
      defer { folder += "/\(name)" }
      return (folder.isEmpty ? "/" : folder, String(name))
    }
  }

  /// The folder that relative paths begin at.
  static var working: String {
    guard let bytes = getcwd(nil, 0) else { return "/" }
    defer { free(bytes) }
    return String(cString: bytes)
  }
}
