/// A path relative to some folder, as the bytes that the system has for it.
///
/// Bytes, because a `String` takes two spellings of an accented name for equal that are two files, and
/// cannot hold a name that is not UTF-8; with the final zero, so that a system call takes it as it is.
struct RawPath: Hashable, Sendable {
  private static let slash: CChar = 0x2F

  let bytes: [CChar]

  /// - Parameter bytes: Ended by a zero.
  init(bytes: [CChar]) { self.bytes = bytes }

  init(_ text: some StringProtocol) { bytes = text.utf8.map { CChar(bitPattern: $0) } + [0] }

  /// The folder that a relative path starts from.
  static let top = RawPath(bytes: [0])

  var text: String { String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) }

  var parent: RawPath {
    guard let cut = bytes.lastIndex(of: Self.slash) else { return .top }
    return RawPath(bytes: bytes[..<cut] + [0])
  }

  var lastComponent: RawPath {
    guard let cut = bytes.lastIndex(of: Self.slash) else { return self }
    return RawPath(bytes: Array(bytes[(cut + 1)...]))
  }

  var firstComponent: RawPath {
    guard let cut = bytes.firstIndex(of: Self.slash) else { return self }
    return RawPath(bytes: bytes[..<cut] + [0])
  }

  var startsWithDot: Bool { bytes.first == 0x2E }

  func appending(_ name: RawPath) -> RawPath {
    self == .top ? name : RawPath(bytes: bytes.dropLast() + [Self.slash] + name.bytes)
  }
}
