/// What a test puts into its site at a path.
enum TestFile: ExpressibleByStringInterpolation {
  case text(String)
  case bytes([UInt8])
  case link(to: String)
  case fifo
  case folder
  /// Takes away a file that every site has.
  case absent

  init(stringLiteral text: String) { self = .text(text) }

  /// The file of a page called About.
  /// - Parameter lines: front matter, from line 3 on.
  static func page(_ lines: String = "", body: String = "") -> TestFile {
    .text("---\ntitle: About\n\(lines.isEmpty ? "" : lines + "\n")---\n\(body.isEmpty ? "" : "\n\(body)\n")")
  }

  /// The smallest picture of a size: what comes before its pixels.
  static func png(width: UInt8, height: UInt8) -> TestFile {
    .bytes(
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0, 0, 0, 0, 0])
  }
}

/// A valid record that a test needs and is not about.
struct Sample {
  let path: String
  let text: String

  static let talks = Sample(
    path: "Content/meetings/talks.md",
    text: """
      ---
      title: Talks in Tehran
      date: 2023-07-20
      ---

      """)

  static let desk = Sample(
    path: "Content/authors/desk.md",
    text: """
      ---
      name: The Desk
      ---

      """)

  static let novillo = Sample(
    path: "Content/people/novillo.md",
    text: """
      ---
      name: Edmundo Novillo
      positions:
        - {title: Minister of Defence, at: bolivia, from: 2020-11}
      ---

      """)
}
