/// Finds what has stood before in the last 32 KiB, by chains of places whose next four bytes have one hash.
struct MatchFinder: ~Copyable {
  // Each for itself: constants of a tuple are made when they are first wanted, which is asked at every use.
  static let window = 32_768
  static let shortest = 4
  static let longest = 258
  private static let hashBits = 15
  /// How many earlier places are looked at. Twice as many make files 2 % smaller, and half as many 3 % larger.
  private static let depth = 8
  /// What length is good enough to look no further.
  private static let enough = 16

  private let heads = UnsafeMutablePointer<Int32>.allocate(capacity: 1 << hashBits)
  /// Of the dictionary, so that it is looked through once.
  private let firstHeads = UnsafeMutablePointer<Int32>.allocate(capacity: 1 << hashBits)
  private var earlier: UnsafeMutablePointer<Int32>
  private var room: Int
  private let start: Int

  /// - Parameter dictionary: what stands before every text.
  init(_ dictionary: [UInt8]) {
    room = max(dictionary.count, 1 << 16)
    earlier = .allocate(capacity: room)
    start = dictionary.count
    firstHeads.initialize(repeating: -1, count: 1 << Self.hashBits)
    heads.initialize(repeating: -1, count: 1 << Self.hashBits)
    for place in 0..<max(0, dictionary.count - 3) { dictionary.withUnsafeBufferPointer { insert($0, place) } }
    firstHeads.update(from: heads, count: 1 << Self.hashBits)
  }

  deinit {
    heads.deallocate()
    firstHeads.deallocate()
    earlier.deallocate()
  }

  /// Makes room for a text of which nothing has been looked at.
  /// - Parameter count: with the dictionary.
  mutating func begin(count: Int) {
    guard count > room else { return }
    let larger = UnsafeMutablePointer<Int32>.allocate(capacity: count)
    larger.update(from: earlier, count: start)
    earlier.deallocate()
    (earlier, room) = (larger, count)
  }

  /// Forgets all but the dictionary.
  func forget(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count - start < 1 << Self.hashBits else {
      return heads.update(from: firstHeads, count: 1 << Self.hashBits)
    }
    for place in start..<max(start, bytes.count - 3) {
      let hash = Self.hash(bytes, place)
      heads[hash] = firstHeads[hash]
    }
  }

  @inline(__always)
  func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) {
    let hash = Self.hash(bytes, place)
    earlier[place] = heads[hash]
    heads[hash] = Int32(truncatingIfNeeded: place)
  }

  /// The longest match that is longer than a given length.
  @inline(__always)
  func match(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, over least: Int) -> (
    length: Int, distance: Int
  ) {
    let most = min(Self.longest, bytes.count - place)
    guard most > least, most >= Self.shortest, let base = bytes.baseAddress else { return (0, 0) }
    var (length, distance) = (max(least, Self.shortest - 1), 0)
    var candidate = Int(heads[Self.hash(bytes, place)])
    var steps = Self.depth
    while candidate >= 0, place - candidate <= Self.window, steps > 0 {
      if base[candidate + length] == base[place + length],
        Self.word(base, candidate) == Self.word(base, place)
      {
        let common = Self.common(base, candidate, place, most)
        if common > length {
          (length, distance) = (common, place - candidate)
          if common >= Self.enough || common == most { break }
        }
      }
      candidate = Int(earlier[candidate])
      steps -= 1
    }
    return distance > 0 ? (length, distance) : (0, 0)
  }

  @inline(__always)
  private static func word(_ base: UnsafePointer<UInt8>, _ place: Int) -> UInt32 {
    UnsafeRawPointer(base + place).loadUnaligned(as: UInt32.self)
  }

  @inline(__always)
  private static func common(_ base: UnsafePointer<UInt8>, _ a: Int, _ b: Int, _ most: Int) -> Int {
    var length = 4
    while length + 8 <= most {
      let difference =
        UnsafeRawPointer(base + a + length).loadUnaligned(as: UInt64.self)
        ^ UnsafeRawPointer(base + b + length).loadUnaligned(as: UInt64.self)
      if difference != 0 { return length + UInt64(littleEndian: difference).trailingZeroBitCount / 8 }
      length += 8
    }
    while length < most, base[a + length] == base[b + length] { length += 1 }
    return length
  }

  @inline(__always)
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    return Int((UInt32(littleEndian: word(base, place)) &* 2_654_435_761) >> UInt32(32 - hashBits))
  }
}
