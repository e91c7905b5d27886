/// Steele, Lea and Flood's SplitMix64: small, fast, and the same on every machine for a seed.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A generator of its own for each record, so that no record's text depends on how many others exist.
  init(seed: UInt64, stream: Stream, index: Int) {
    self.init(seed: seed &+ stream.rawValue &* 0xD1B5_4A32_D192_ED03)
    state ^= next() &+ UInt64(truncatingIfNeeded: index) &* 0x9FB2_1C65_1E98_DF25
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to, not including, `bound`; the bias of a bound this small does not matter here.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True once in `n` times.
  mutating func once(in n: Int) -> Bool {
    below(n) == 0
  }

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[below(list.count)]
  }
}

/// What a generator is for; the numbers are part of the corpus's identity.
enum Stream: UInt64 {
  case brief = 1
  case meeting, reaction, actor, person, topic, source, author, plan, heldBrief, heldMeeting, heldReaction
}
