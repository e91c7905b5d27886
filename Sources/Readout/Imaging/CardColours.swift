/// The colours of the theme's light pages, which pictures for sharing have too.
enum CardColours {
  static let paper: UInt32 = 0xFBF9F4
  static let ink: UInt32 = 0x1D1B18
  static let soft: UInt32 = 0x5C564C
  static let hair: UInt32 = 0xD8D2C4
  static let accent: UInt32 = 0x1C4265
  static let brownEdge: UInt32 = 0x7A4306
  static let greyEdge: UInt32 = 0x5C564C
  static let tealEdge: UInt32 = 0x0A5A53

  /// From condemns to endorses.
  static let scale: [UInt32] = [0x7A4306, 0xD9A04E, 0xF3E2BD, 0xEBE8E1, 0xB0DAE2, 0x6BB7AD, 0x0A5A53]

  /// What a stance's square is filled with, its edge, and the sign in it.
  static func square(_ stance: Stance) -> (fill: UInt32, edge: UInt32, sign: UInt32) {
    let step = stance.place
    guard step < scale.count else { return (paper, greyEdge, ink) }
    let edge = step < 3 ? brownEdge : step == 3 ? greyEdge : tealEdge
    return (scale[step], edge, step == 0 || step == 6 ? 0xFFFFFF : ink)
  }
}
