import CDrawing

extension CardDrawing {
  /// What this machine can draw with, which is found out once.
  public static var found: CardDrawing {
    switch readout_drawing_find() {
    case 1: .ready
    case 0: .withoutLibrary
    default: .withoutFont
    }
  }

  /// The warning where cards are asked for and cannot be drawn.
  var problem: Diagnostic? {
    let (lacks, help) =
      switch self {
      case .ready: ("", "")
      case .withoutLibrary:
        ("cairo and Pango are not installed", "install libpangocairo-1.0-0 (Debian) or pango (Homebrew)")
      case .withoutFont:
        ("there is no font on this machine", "install one, such as fonts-dejavu-core (Debian)")
      }
    guard !lacks.isEmpty else { return nil }
    return Diagnostic(
      .missingTool, in: "Content/site.yml", at: .start, "\(lacks), so all pages are shared with one picture",
      help: [help + ", or take out 'cards: true'"])
  }
}

extension SocialCard {
  private static let margin = 72.0

  /// The picture as a PNG file; nil where it cannot be drawn.
  func drawn() -> [UInt8]? {
    guard let canvas = Canvas(width: Self.width, height: Self.height, colour: CardColours.paper) else {
      return nil
    }
    drawHead(on: canvas)
    let bottom = stances.isEmpty ? Double(Self.height) - Self.margin : 470
    drawTitle(on: canvas, from: 196, to: bottom)
    if !stances.isEmpty { drawStrip(on: canvas, from: 494) }
    var matching = PaletteMatching(paper: CardColours.paper, pairs: pairs)
    return canvas.picture(width: Self.width, height: Self.height, matching: &matching).png
  }

  private var inner: Double { Double(Self.width) - 2 * Self.margin }

  private func paragraph(_ text: String, size: Double, isBold: Bool = false, isSerif: Bool = false)
    -> Paragraph
  {
    Paragraph(
      text: text, isSerif: isSerif, size: size, isBold: isBold, language: language,
      isRightToLeft: isRightToLeft)
  }

  /// Draws at a distance from the side where lines begin.
  private func draw(
    _ text: Paragraph, on canvas: borrowing Canvas, at start: Double, _ y: Double, _ colour: UInt32
  ) {
    let x = isRightToLeft ? Double(Self.width) - start - canvas.measure(text).width : start
    canvas.draw(text, x, y, colour)
  }

  /// The site's name over a double rule, and what sort of page it is of what day.
  private func drawHead(on canvas: borrowing Canvas) {
    let name = fitted(site, on: canvas, size: 38, width: inner)
    draw(name, on: canvas, at: Self.margin, 92 - canvas.measure(name).height, CardColours.accent)
    canvas.fill(Self.margin, 104, inner, 2, CardColours.ink)
    canvas.fill(Self.margin, 109, inner, 1, CardColours.ink)
    let kicker = fitted(
      [kind, date].compactMap(\.self).joined(separator: "  ·  "), on: canvas, size: 26, width: inner,
      isSerif: false)
    draw(kicker, on: canvas, at: Self.margin, 132, CardColours.soft)
  }

  /// One line, smaller where it would not fit.
  private func fitted(
    _ text: String, on canvas: borrowing Canvas, size: Double, width: Double, isSerif: Bool = true
  ) -> Paragraph {
    var line = paragraph(text, size: size, isBold: isSerif, isSerif: isSerif)
    let needed = canvas.measure(line).width
    if needed > width { line.size = size * width / needed * 0.99 }
    return line
  }

  /// As large as fits, in lines of about one length.
  private func drawTitle(on canvas: borrowing Canvas, from top: Double, to bottom: Double) {
    var title = paragraph(self.title, size: 72, isBold: true, isSerif: true)
    title.width = inner
    title.lineSpacing = 0.95
    while title.size > 26, !fits(title, on: canvas, height: bottom - top) { title.size -= 4 }
    // What is longer than any headline is cut at the last line that fits.
    while title.size <= 26, !fits(title, on: canvas, height: bottom - top), title.text.count > 40 {
      title.text = String(title.text.prefix(title.text.count * 9 / 10)) + "…"
    }
    title.width = balancedWidth(title, on: canvas)
    let x = isRightToLeft ? Double(Self.width) - Self.margin - title.width : Self.margin
    canvas.draw(title, x, top, CardColours.ink)
  }

  private func fits(_ title: Paragraph, on canvas: borrowing Canvas, height: Double) -> Bool {
    let extent = canvas.measure(title)
    return extent.height <= height && extent.width <= title.width && extent.lines <= (title.size > 44 ? 4 : 6)
  }

  /// The narrowest width that takes no more lines.
  private func balancedWidth(_ title: Paragraph, on canvas: borrowing Canvas) -> Double {
    let lines = canvas.measure(title).lines
    var (narrow, wide) = (inner / 3, inner)
    while wide - narrow > 8 {
      var tried = title
      tried.width = ((narrow + wide) / 2).rounded()
      let extent = canvas.measure(tried)
      if extent.lines <= lines, extent.width <= tried.width {
        wide = tried.width
      } else {
        narrow = tried.width
      }
    }
    return wide
  }

  /// Inks with what they stand on, for the palette.
  private var pairs: [(ink: UInt32, ground: UInt32)] {
    let own = [CardColours.ink, CardColours.soft, CardColours.accent, CardColours.hair]
      .map { (ink: $0, ground: CardColours.paper) }
    return stances.reduce(into: own) { pairs, count in
      let square = CardColours.square(count.stance)
      pairs.append((square.sign, square.fill))
      pairs.append((square.edge, square.fill))
    }
  }
}

// MARK: - The strip

extension SocialCard {
  private static let side = 44.0

  /// Squares with the sign of each stance, how many took it, and its words: as many as there is room for.
  private func drawStrip(on canvas: borrowing Canvas, from top: Double) {
    canvas.fill(Self.margin, top - 14, inner, 1, CardColours.hair)
    draw(paragraph(stanceTitle, size: 22), on: canvas, at: Self.margin, top, CardColours.soft)
    let widths = stances.map { itemWidth($0, withWords: true, on: canvas) }
    let hasWords = widths.reduce(0, +) <= inner
    var start = Self.margin
    for count in stances {
      let width = itemWidth(count, withWords: hasWords, on: canvas)
      guard start + width <= Self.margin + inner + 32 else { return }
      drawItem(count, withWords: hasWords, on: canvas, at: start, top + 40)
      start += width
    }
  }

  private func number(_ count: Count) -> Paragraph { paragraph(String(count.number), size: 28, isBold: true) }

  private func words(_ count: Count) -> Paragraph { paragraph(count.words, size: 24) }

  private func itemWidth(_ count: Count, withWords: Bool, on canvas: borrowing Canvas) -> Double {
    let number = Self.side + 12 + canvas.measure(number(count)).width
    return number + (withWords ? 10 + canvas.measure(words(count)).width : 0) + 32
  }

  private func drawItem(
    _ count: Count, withWords: Bool, on canvas: borrowing Canvas, at start: Double, _ y: Double
  ) {
    drawSquare(count, on: canvas, at: isRightToLeft ? Double(Self.width) - start - Self.side : start, y)
    let number = number(count)
    let extent = canvas.measure(number)
    let middle = y + Self.side / 2
    let behind = start + Self.side + 12
    draw(number, on: canvas, at: behind, middle - extent.height / 2, CardColours.ink)
    guard withWords else { return }
    let words = words(count)
    let height = canvas.measure(words).height
    draw(words, on: canvas, at: behind + extent.width + 10, middle - height / 2, CardColours.ink)
  }

  /// Solid where it was observed, else outlined: dashed where it is expected, dotted where others report it.
  private func drawSquare(_ count: Count, on canvas: borrowing Canvas, at x: Double, _ y: Double) {
    let colours = CardColours.square(count.stance)
    canvas.fill(x, y, Self.side, Self.side, colours.fill)
    switch count.basis {
    case .observed: canvas.outline(x, y, Self.side, line: 2, colours.edge)
    case .expected: canvas.outline(x, y, Self.side, line: 4, dash: 8, colours.edge)
    case .reported, .denied: canvas.outline(x, y, Self.side, line: 4, dash: 3, colours.edge)
    }
    let sign = Paragraph(
      text: count.stance.sign, size: 22, isBold: true, language: language, isRightToLeft: false)
    let extent = canvas.measure(sign)
    canvas.draw(
      sign, x + (Self.side - extent.width) / 2, y + (Self.side - extent.height) / 2, colours.sign)
  }
}
