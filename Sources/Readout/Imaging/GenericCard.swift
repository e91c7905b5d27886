/// The picture for pages that have none of their own: the seven steps of the stances on paper, without words,
/// so that it suits any site.
enum GenericCard {
  /// By which it is known among the theme's assets.
  static let name = "card.png"

  /// A PNG file of 1200 × 630 pixels.
  static let png: [UInt8] = drawn().png

  private static func drawn() -> IndexedPicture {
    var picture = IndexedPicture(
      width: SocialCard.width, height: SocialCard.height,
      palette: [CardColours.paper, CardColours.ink, CardColours.accent] + CardColours.scale)
    picture.fill(72, 72, 1056, 10, with: 2)
    picture.fill(72, 88, 1056, 2, with: 1)
    for step in 0..<7 {
      // The middle is the lowest: the further from neutral, the taller.
      let height = 90 + abs(step - 3) * 96
      picture.fill(150 + step * 132, 540 - height, 108, height, with: UInt8(3 + step))
    }
    picture.fill(72, 552, 1056, 2, with: 1)
    return picture
  }
}

extension IndexedPicture {
  /// Fills a rectangle that lies within the picture.
  mutating func fill(_ x: Int, _ y: Int, _ width: Int, _ height: Int, with colour: UInt8) {
    for row in y..<y + height {
      for column in x..<x + width { pixels[row * self.width + column] = colour }
    }
  }
}
