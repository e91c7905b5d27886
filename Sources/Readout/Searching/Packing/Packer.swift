/// Packs bytes as raw deflate (RFC 1951) with codes of their own.
///
/// A program of our own for the reason that `Deflate` is: what a library packs differs with its version. One packer
/// packs many files, a thread each its own.
struct Packer: ~Copyable {
  private var finder: MatchFinder
  /// The dictionary, and behind it what is packed.
  private var bytes: [UInt8]
  private let dictionaryCount: Int
  /// A longer match is taken without a look at what begins a byte later.
  private static let patience = 8
  private var block = DeflateBlock()
  private var out = DeflateBits()

  /// - Parameter dictionary: text that whoever unpacks has as well; at most 32 KiB.
  init(dictionary: [UInt8] = []) {
    bytes = dictionary
    dictionaryCount = dictionary.count
    finder = MatchFinder(dictionary)
  }

  /// - Parameter findsRepeats: whether to look for what has stood before. In lists of small numbers what is found by
  ///   chance costs more than it saves.
  mutating func pack(_ content: [UInt8], findsRepeats: Bool = true) -> [UInt8] {
    out = DeflateBits(capacity: content.count / 2 + 64)
    if findsRepeats {
      bytes.removeSubrange(dictionaryCount...)
      bytes += content
      finder.begin(count: bytes.count)
      bytes.withUnsafeBufferPointer {
        run($0)
        finder.forget($0)
      }
    } else {
      for byte in content {
        block.take(literal: byte)
        if block.isFull { block.write(to: &out, isLast: false) }
      }
    }
    block.write(to: &out, isLast: true)
    out.finish()
    return out.bytes
  }

  private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = dictionaryCount
    let last = bytes.count - 4
    var (length, distance) = (0, 0)
    while place < bytes.count {
      if length == 0, place <= last { (length, distance) = finder.match(bytes, place, over: 0) }
      if place <= last { finder.insert(bytes, place) }
      if length == 0 {
        block.take(literal: bytes[place])
        place += 1
      } else {
        // Sometimes it is better to wait for a longer match that begins a byte later.
        let next: (length: Int, distance: Int) =
          place < last && length < Self.patience
          ? finder.match(bytes, place + 1, over: length) : (0, 0)
        if next.length > 0 {
          block.take(literal: bytes[place])
          place += 1
          (length, distance) = next
          continue
        }
        block.take(match: length, distance)
        for inner in (place + 1)..<(place + length) where inner <= last { finder.insert(bytes, inner) }
        place += length
        length = 0
      }
      if block.isFull { block.write(to: &out, isLast: false) }
    }
  }
}
