import CDrawing

/// A canvas of pixels, drawn on by cairo and Pango. It stays on the thread that made it.
struct Canvas: ~Copyable {
  private let canvas: OpaquePointer

  /// nil where there are no libraries to draw with, or no memory.
  init?(width: Int, height: Int, colour: UInt32) {
    guard readout_drawing_find() == 1,
      let canvas = readout_canvas_make(Int32(width), Int32(height), colour)
    else { return nil }
    self.canvas = canvas
  }

  deinit { readout_canvas_free(canvas) }

  func fill(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ colour: UInt32) {
    readout_canvas_fill(canvas, x, y, width, height, colour)
  }

  func outline(
    _ x: Double, _ y: Double, _ side: Double, line: Double, dash: Double = 0, _ colour: UInt32
  ) {
    readout_canvas_outline(canvas, x, y, side, side, line, dash, colour)
  }

  func measure(_ paragraph: Paragraph) -> readout_extent {
    paragraph.withC { readout_canvas_measure(canvas, &$0) }
  }

  func draw(_ paragraph: Paragraph, _ x: Double, _ y: Double, _ colour: UInt32) {
    paragraph.withC { readout_canvas_draw(canvas, &$0, x, y, colour) }
  }

  /// The canvas as a picture of few colours.
  func picture(width: Int, height: Int, matching: inout PaletteMatching) -> IndexedPicture {
    var picture = IndexedPicture(width: width, height: height, palette: matching.palette)
    var stride: Int32 = 0
    guard let pixels = readout_canvas_pixels(canvas, &stride) else { return picture }
    let raw = UnsafeRawPointer(pixels)
    var (last, place): (UInt32, UInt8) = (matching.palette.first ?? 0, 0)
    for row in 0..<height {
      for column in 0..<width {
        let colour = raw.load(fromByteOffset: row * Int(stride) + column * 4, as: UInt32.self) & 0xFF_FFFF
        if colour != last { (last, place) = (colour, matching.place(of: colour)) }
        picture.pixels[row * width + column] = place
      }
    }
    return picture
  }
}

/// One paragraph of text in one font.
struct Paragraph {
  var text: String
  var isSerif = false
  /// In pixels.
  var size: Double
  var isBold = false
  /// In pixels; 0 for as wide as the text.
  var width = 0.0
  var lineSpacing = 1.0
  var language: String
  var isRightToLeft: Bool

  private static let serif =
    "Charter, Bitstream Charter, Charis SIL, Georgia, Noto Serif, Source Serif 4, Liberation Serif, DejaVu Serif, serif"
  private static let sans =
    "Frutiger, Noto Sans, Open Sans, Source Sans 3, Liberation Sans, DejaVu Sans, sans-serif"

  fileprivate func withC<Result>(_ body: (inout readout_paragraph) -> Result) -> Result {
    text.withCString { text in
      (isSerif ? Self.serif : Self.sans).withCString { family in
        language.withCString { language in
          var paragraph = readout_paragraph(
            text: text, family: family, size: size, is_bold: isBold ? 1 : 0, width: width,
            line_spacing: lineSpacing, is_right_to_left: isRightToLeft ? 1 : 0, language: language)
          return body(&paragraph)
        }
      }
    }
  }
}
