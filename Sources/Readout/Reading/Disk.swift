#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reading from the disk, by POSIX calls: a third of what Foundation costs for small files.
enum Disk {
  /// Why a file could not be read, in plain words.
  struct Failure: Error {
    var reason: String
  }

  enum EntryType {
    case file, folder, link, other
  }

  struct Entry {
    var name: String
    var type: EntryType
  }

  /// The content of a file, or its beginning when it is larger than the limit.
  static func read(_ path: String, upTo limit: Int = .max) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(reason: "it is not a file") }
    return try read(descriptor, size: min(Int(status.st_size), limit))
  }

  private static func read(_ descriptor: Int32, size: Int) throws(Failure) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = systemRead(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if got < 0 { failed = true }
        guard got > 0 else { return }
        count += got
      }
    }
    if failed { throw failure() }
    return bytes
  }

  /// What a folder holds, in no order; nil names are those that are not UTF-8.
  static func list(_ path: String) throws(Failure) -> [Entry?] {
    guard let folder = opendir(path) else { throw failure() }
    defer { closedir(folder) }
    var entries: [Entry?] = []
    while let entry = readdir(folder) {
      guard let name = entryName(entry) else {
        entries.append(nil)
        continue
      }
      if name != ".", name != ".." {
        entries.append(Entry(name: name, type: type(of: entry, in: path, name: name)))
      }
    }
    return entries
  }

  private static func entryName(_ entry: UnsafeMutablePointer<dirent>) -> String? {
    withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private static func type(of entry: UnsafeMutablePointer<dirent>, in folder: String, name: String)
    -> EntryType
  {
    switch Int32(entry.pointee.d_type) {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): type(of: folder + "/" + name, following: false)
    default: .other
    }
  }

  /// What lies at a path; `.other` when nothing does.
  static func type(of path: String, following: Bool) -> EntryType {
    var status = stat()
    let result = following ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The path with all links followed; nil when it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }

  private static func failure() -> Failure {
    switch errno {
    case EACCES, EPERM: Failure(reason: "permission denied")
    case ENOENT: Failure(reason: "there is no such file")
    case ELOOP: Failure(reason: "its links go in a circle")
    case ENAMETOOLONG: Failure(reason: "its name is too long")
    default: Failure(reason: String(cString: strerror(errno)))
    }
  }
}

/// `read` under a name that a method called `read` does not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
