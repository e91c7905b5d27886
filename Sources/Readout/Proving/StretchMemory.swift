/// Stretches of markup in which nothing is held, as pages have them by the thousand: navigation, cards, rows. They are
/// known by their hashes, and of their words only those are compared again that may be held together with words
/// around them.
///
/// Only one thread at a time has it: see `MarkupMemories`.
final class StretchMemory: @unchecked Sendable {
  private static let slotBits: UInt64 = 14
  let table: StretchTable

  init() { table = StretchTable(slotBits: StretchMemory.slotBits) }

  deinit { table.deallocate() }
}

/// What a memory holds, at hand without the object.
struct StretchTable: BitwiseCopyable {
  enum Knowledge {
    case clean(KnownStretch)
    /// What is read seldom must not drive out what is read often, so that a stretch is remembered when it comes again.
    case seen
    case new
  }

  private struct Entry: BitwiseCopyable {
    var ends = SIMD8<UInt16>()
    var hash: UInt64 = 0
    /// The high bits of the hash of what came last.
    var candidate: UInt32 = 0
    var form = KnownStretch.Form()
  }

  private let entries: UnsafeMutablePointer<Entry>
  private let words: UnsafeMutablePointer<UInt64>
  private let mask: Int

  fileprivate init(slotBits: UInt64) {
    let count = 1 << Int(slotBits)
    mask = count - 1
    entries = .allocate(capacity: count)
    entries.initialize(repeating: Entry(), count: count)
    words = .allocate(capacity: count * KnownStretch.capacity)
    words.initialize(repeating: 0, count: count * KnownStretch.capacity)
  }

  fileprivate func deallocate() {
    entries.deallocate()
    words.deallocate()
  }

  /// - Parameter hash: of 64 bits: see `HeldSearch`.
  @inline(__always)
  func knowledge(of hash: UInt64) -> Knowledge {
    let slot = Int(truncatingIfNeeded: hash) & mask
    let entry = entries + slot
    if entry.pointee.hash == hash {
      return .clean(
        KnownStretch(
          form: entry.pointee.form, ends: entry.pointee.ends, words: words + slot &* KnownStretch.capacity))
    }
    let mark = UInt32(truncatingIfNeeded: hash &>> 32)
    if entry.pointee.candidate == mark { return .seen }
    entry.pointee.candidate = mark
    return .new
  }

  /// - Parameter last: the words that the stretch ends with.
  func remember(_ hash: UInt64, _ notes: StretchNotes, _ last: LastWords) {
    let slot = Int(truncatingIfNeeded: hash) & mask
    entries[slot].hash = hash
    entries[slot].ends = notes.ends
    entries[slot].form = notes.form
    let words = words + slot * KnownStretch.capacity
    let (count, first) = (Int(notes.form.count), min(notes.count, KnownStretch.firstCount))
    for number in 0..<first { words[number] = notes.firstWords[number] }
    for number in first..<count { words[number] = last.word(atEnd: count - number) }
  }
}

/// A stretch without the words in its middle, which are in no run with words outside.
struct KnownStretch: BitwiseCopyable {
  /// Runs that end with one of so many first words may begin before the stretch.
  static let firstCount = HeldTable.runLength - 1
  /// As many last words as a run has may be followed by the rest of one.
  static let capacity = firstCount + HeldTable.runLength

  struct Form: BitwiseCopyable {
    var count: UInt8 = 0
    /// How many words behind it are suspect.
    var suspects: UInt8 = 0
    /// Bit `n` where a text ends before the first word of this number.
    var breaks: UInt8 = 0
    /// How many words stand behind the last end of a text; `unbroken` where there is none.
    var tail = unbroken
  }

  static let unbroken = UInt8.max

  let form: Form
  /// Where each of the first words ends, from the start of the stretch.
  let ends: SIMD8<UInt16>
  let words: UnsafeMutablePointer<UInt64>
}

/// What is noted of a stretch that is read to be remembered.
struct StretchNotes: BitwiseCopyable {
  private let start: Int
  private(set) var firstWords = SIMD8<UInt64>()
  private(set) var ends = SIMD8<UInt16>()
  private(set) var count = 0
  private var breaks: UInt8 = 0
  private var lastBreak: Int?
  /// How many words behind it are suspect.
  var suspects = 0

  init(from start: Int) { self.start = start }

  mutating func addWord(_ hash: UInt64, endingAt end: Int) {
    if count < KnownStretch.firstCount {
      firstWords[count] = hash
      ends[count] = UInt16(truncatingIfNeeded: end - start)
    }
    count += 1
  }

  mutating func addBreak() {
    if count < KnownStretch.firstCount { breaks |= 1 << UInt8(count) }
    lastBreak = count
  }

  var form: KnownStretch.Form {
    let tail = lastBreak.map { UInt8(min(count - $0, HeldTable.runLength)) }
    return KnownStretch.Form(
      count: UInt8(min(count, KnownStretch.capacity)), suspects: UInt8(suspects), breaks: breaks,
      tail: tail ?? KnownStretch.unbroken)
  }
}
