/// Why a file is not the image that it is called.
struct ImageDamage: Error, Equatable {
  /// In words that follow "the image is not a whole PNG file: ".
  var reason: String
}

/// The parts of an image file that its pixels need, and what the others say.
struct ImageAnatomy {
  /// A part of the file as it is published.
  enum Piece {
    /// Bytes of the file, as they are.
    case kept(Range<Int>)
    /// Others in their place.
    case made([UInt8])
  }

  var pieces: [Piece] = []
  /// As it is stored; who shows it may have to turn it.
  var size = PixelSize(width: 0, height: 0)
  var isAnimated = false
  /// Whether its pixels are numbers of a palette, so that a smaller copy in full colour is seldom a smaller file.
  var hasPalette = false
  var metadata = EmbeddedMetadata()

  /// The file without what its pixels do not need.
  func stripped(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for piece in pieces {
      switch piece {
      case .kept(let range): out += bytes[range]
      case .made(let made): out += made
      }
    }
    return out
  }

  /// Keeps bytes, joined with those before where nothing lies between.
  mutating func keep(_ range: Range<Int>) {
    if case .kept(let last)? = pieces.last, last.upperBound == range.lowerBound {
      pieces[pieces.count - 1] = .kept(last.lowerBound..<range.upperBound)
    } else {
      pieces.append(.kept(range))
    }
  }

  /// The size in which it is shown: five of Exif's eight orientations swap the sides.
  var shownSize: PixelSize {
    (metadata.orientation ?? 1) >= 5 ? PixelSize(width: size.height, height: size.width) : size
  }
}

extension ImageFormat {
  /// Whether Readout knows which parts of a file the pixels need.
  var canBeStripped: Bool { self == .jpeg || self == .png || self == .webp }

  /// Takes a file apart.
  /// - Returns: nil for a format of which Readout knows the size alone.
  func anatomy(of bytes: [UInt8]) throws(ImageDamage) -> ImageAnatomy? {
    switch self {
    case .jpeg: try JPEGAnatomy(bytes).taken()
    case .png: try PNGAnatomy(bytes).taken()
    case .webp: try WebPAnatomy(bytes).taken()
    case .gif, .svg: nil
    }
  }

  /// The format that a file's first bytes are of, whatever it is called.
  init?(signature bytes: [UInt8]) {
    let reader = ByteReader(bytes: bytes)
    if reader.has("PNG\r\n", at: 1) {
      self = .png
    } else if reader.big(0, 3) == 0xFFD8FF {
      self = .jpeg
    } else if reader.has("GIF8", at: 0) {
      self = .gif
    } else if reader.has("RIFF", at: 0), reader.has("WEBP", at: 8) {
      self = .webp
    } else {
      return nil
    }
  }
}
