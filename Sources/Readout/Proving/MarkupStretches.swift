import CXXHash

/// What stands on many pages.
extension MarkupScan {
  /// A stretch that is being read.
  struct Stretch: BitwiseCopyable {
    var end = 0
    /// 0 where it is not to be remembered.
    var hash: UInt64 = 0
    var found = Found()
  }

  /// How much was come by, up to a place, that has to be come by again.
  struct Found: BitwiseCopyable, Equatable {
    var attributes = 0
    var others = 0
  }

  private var found: Found {
    Found(attributes: attribute.hits.count, others: data.count + code.count + openMarkCount)
  }

  /// Goes on behind the stretches that begin at a line's start and are known.
  mutating func readStretches(_ place: inout Int) {
    // Within a stretch, a line's end is none of a stretch.
    guard place >= stretch.end else { return }
    if stretch.hash != 0 { remember(upTo: place) }
    while let end = bytes.stretchEnd(from: place) {
      stretch.end = end
      let hash = XXH3_64bits(bytes.baseAddress.map { $0 + place }, end &- place)
      switch stretches.knowledge(of: hash) {
      case .clean(let known): text.take(known, at: place)
      case .seen:
        (stretch.hash, stretch.found) = (hash, found)
        return text.beginNotes(at: place)
      case .new: return
      }
      place = end
    }
  }

  /// Not what a tag or an element goes on behind, nor where something was found.
  private mutating func remember(upTo place: Int) {
    let notes = text.endNotes()
    if let notes, place == stretch.end, stretch.found == found {
      stretches.remember(stretch.hash, notes, text.last)
    }
    stretch.hash = 0
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a stretch ends, behind a line's end: not before an empty line or a closing tag, so that stretches are few.
  fileprivate func stretchEnd(from start: Int) -> Int? {
    var place = start
    let limit = Swift.min(count, start &+ longestStretch) &- 2
    while let end = lineEnd(from: place, upTo: limit) {
      guard
        self[end] == UInt8(ascii: "\n")
          || self[end] == UInt8(ascii: "<") && self[end &+ 1] == UInt8(ascii: "/")
      else { return end }
      place = end
    }
    return nil
  }

  /// Behind the next line end. Eight bytes are looked at at once.
  @inline(__always)
  private func lineEnd(from start: Int, upTo limit: Int) -> Int? {
    var place = start
    while place &+ 8 <= limit {
      let block = UInt64(
        littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let found = marks(of: 0x0A, in: block)
      if found != 0 { return place &+ found.trailingZeroBitCount >> 3 &+ 1 }
      place &+= 8
    }
    return nil
  }
}

/// Longer ones are seldom the same, in bytes.
private let longestStretch = 4096
