#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a build leaves its notes for the next: `.readout/cache/build` in the site's folder, and for an edition that
/// is called by name `.readout/cache/NAME-edition/build`.
///
/// Nothing depends on it but time: it may be removed whenever one likes. What is in it counts only while it is
/// whole and from this very program, and never more than what the content's files say.
public struct BuildCache: Sendable {
  /// The cache could not be written.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  private static let mark = Array("readout cache 1\n".utf8)

  /// Identifies the program: what another one noted means something else.
  private let program: String
  private let folder: String
  /// The folders of the cache, the outer ones first; the last is the edition's.
  private let folders: [String]

  /// - Parameter program: another text for every program that may make other bytes of a site.
  init(site: String, edition: String? = nil, program: String) {
    folder = site + "/.readout"
    let cache = folder + "/cache"
    folders = [folder, cache] + (edition.flatMap { isID($0) ? ["\(cache)/\($0)-edition"] : nil } ?? [])
    self.program = program
  }

  /// - Parameters:
  ///   - edition: the name by which an edition was called, if it was.
  ///   - executable: path of the program that builds, by whose bytes it is known.
  public init(site: String, edition: String? = nil, executable: String) {
    self.init(
      site: site, edition: edition, program: ContentDigest(ofFile: executable).map { "\($0)" } ?? executable)
  }

  private var file: String { (folders.last ?? folder) + "/build" }

  /// What takes up most, and is read only where something has to be searched in another way.
  private var searchFile: String { (folders.last ?? folder) + "/search" }

  /// Where the site before the last is kept, of which the next can be made where little has changed.
  public func spareSite(for site: PreparedSite) -> SpareSite {
    SpareSite((folders.last ?? folder) + "/spare", isTaken: site.isRenewed)
  }

  /// Whether a build has noted anything.
  var isThere: Bool { Disk.type(of: file, following: false) == .file }

  /// What the last build noted; nil when there is nothing, or nothing that can be relied on.
  func load() -> BuildNotes? {
    read(file) { reader throws(CacheReader.Damage) in try BuildNotes(from: &reader) }
  }

  /// What was noted of the index for searching, which is that of the notes only where its files are the same.
  func loadSearch() -> SearchMemory? {
    read(searchFile) { reader throws(CacheReader.Damage) in try SearchMemory(from: &reader) }
  }

  private func read<Value>(
    _ file: String, _ value: (inout CacheReader) throws(CacheReader.Damage) -> Value
  ) -> Value? {
    guard let bytes = try? Disk.read(file), bytes.starts(with: Self.mark) else { return nil }
    return bytes.withUnsafeBytes { bytes in
      let start = Self.mark.count + MemoryLayout<ContentDigest>.size
      guard bytes.count > start else { return nil }
      let digest = bytes.loadUnaligned(fromByteOffset: Self.mark.count, as: ContentDigest.self)
      let payload = UnsafeRawBufferPointer(rebasing: bytes[start...])
      guard ContentDigest(of: payload) == digest else { return nil }
      var reader = CacheReader(payload)
      guard (try? reader.text()) == program, let value = try? value(&reader), reader.isAtEnd else {
        return nil
      }
      return value
    }
  }

  /// Keeps what the next build may want to know.
  /// - Parameter memory: nil where that of the last build is still good.
  func store(
    _ notes: BuildNotes, _ memory: SearchMemory?, with parallelism: Parallelism
  ) throws(Failure) {
    try makeFolders()
    let (first, second) = parallelism.both {
      Result { () throws(Failure) in
        if let memory { try store(in: searchFile) { memory.write(to: &$0) } }
      }
    } and: {
      Result { () throws(Failure) in try store(in: file) { notes.write(to: &$0) } }
    }
    try first.get()
    try second.get()
  }

  private func makeFolders() throws(Failure) {
    for path in folders where mkdir(path, 0o755) != 0 && errno != EEXIST {
      throw failure(path)
    }
    // The folder is of no interest to whoever commits the site.
    try write([Array("*\n".utf8)], to: folder + "/.gitignore")
  }

  private func store(in file: String, _ write: (inout CacheWriter) -> Void) throws(Failure) {
    // Room that is not written to costs nothing.
    var writer = CacheWriter(capacity: 1 << 25)
    writer.write(program)
    write(&writer)
    var head = CacheWriter()
    head.write(ContentDigest(of: writer.bytes))
    try self.write([Self.mark, head.bytes, writer.bytes], to: file)
  }

  /// In one step, so that whoever reads at the same time gets the old notes or the new.
  private func write(_ parts: [[UInt8]], to path: String) throws(Failure) {
    let new = path + ".new"
    let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(new) }
    var isWritten = true
    for part in parts { isWritten = isWritten && writeAll(part, to: descriptor) }
    guard close(descriptor) == 0, isWritten, rename(new, path) == 0 else {
      let failure = failure(new)
      unlink(new)
      throw failure
    }
  }

  private func failure(_ path: String) -> Failure {
    Failure(description: "\(path): \(String(cString: strerror(errno)))")
  }
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { bytes in
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
