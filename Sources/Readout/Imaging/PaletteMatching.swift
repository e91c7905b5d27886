/// Finds, for every colour of a drawing, the nearest of a palette.
struct PaletteMatching {
  let palette: [UInt32]
  private var known: [UInt32: UInt8] = [:]

  /// - Parameters:
  ///   - paper: the ground on which inks stand.
  ///   - pairs: inks with the ground each stands on; the edges of letters mix the two.
  init(paper: UInt32, pairs: [(ink: UInt32, ground: UInt32)]) {
    var colours = [paper]
    var seen: Set = [paper]
    let steps = max(1, min(24, 250 / max(1, pairs.count)))
    for (ink, ground) in pairs {
      for step in 0...steps {
        let colour = mixed(ground, ink, step, of: steps)
        if colours.count < 256, seen.insert(colour).inserted { colours.append(colour) }
      }
    }
    palette = colours
  }

  mutating func place(of colour: UInt32) -> UInt8 {
    if let place = known[colour] { return place }
    let place = palette.indices.min { distance(palette[$0], colour) < distance(palette[$1], colour) } ?? 0
    known[colour] = UInt8(place)
    return UInt8(place)
  }
}

private func channel(_ colour: UInt32, _ shift: UInt32) -> Int { Int(colour >> shift & 0xFF) }

private func mixed(_ from: UInt32, _ to: UInt32, _ step: Int, of steps: Int) -> UInt32 {
  [UInt32(16), 8, 0].reduce(0) { colour, shift in
    let (a, b) = (channel(from, shift), channel(to, shift))
    return colour | UInt32(a + (b - a) * step / steps) << shift
  }
}

private func distance(_ a: UInt32, _ b: UInt32) -> Int {
  [UInt32(16), 8, 0].reduce(0) { sum, shift in
    let difference = channel(a, shift) - channel(b, shift)
    return sum + difference * difference
  }
}
