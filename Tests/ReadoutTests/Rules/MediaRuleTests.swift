import Testing

/// Images and documents.
struct MediaRuleTests {
  @Test func aMissingPhotoIsAnErrorAtItsName() throws {
    try expectReport(
      [
        "Content/briefs/x.md": """
        ---
        title: Talks
        date: 2023-07-25
        authors: [desk]
        summary: They met.
        photo: {file: ⟦media/talk.png⟧, alt: Talks, credit: Desk}
        ---
        """,
        "Content/media/talks.png": .png(width: 3, height: 2),
      ], with: [.desk],
      """
      Content/briefs/x.md:6:15: error: 'media/talk.png' is not in Content/media [missing-media]
      6 | photo: {file: media/talk.png, alt: Talks, credit: Desk}
        |               ^~~~~~~~~~~~~~
        = did you mean 'media/talks.png'?
      """)
  }

  @Test func aMissingImageIsAnErrorAtItsName() throws {
    try expectReport(
      [
        "Content/pages/about.md": .page(body: "See ![the talks](⟦media/talk.png⟧)."),
        "Content/media/talks.png": .png(width: 3, height: 2),
      ],
      """
      Content/pages/about.md:5:18: error: 'media/talk.png' is not in Content/media [missing-media]
      5 | See ![the talks](media/talk.png).
        |                  ^~~~~~~~~~~~~~
        = did you mean 'media/talks.png'?
      """)
  }

  @Test func anImageFromAnotherHostIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "![x](⟦https://example.org/x.png⟧)")],
      """
      Content/pages/about.md:5:6: error: 'https://example.org/x.png' is not in Content/media [missing-media]
      5 | ![x](https://example.org/x.png)
        |      ^~~~~~~~~~~~~~~~~~~~~~~~~
        = images are shown from the site itself: put the file into Content/media and write media/x.jpg
      """)
  }

  @Test func aMissingDocumentIsAnErrorAtItsName() throws {
    try expectReport(
      ["Content/pages/about.md": .page(body: "[The text](⟦../media/treaty.pdf⟧)")],
      """
      Content/pages/about.md:5:12: error: 'media/treaty.pdf' is not in Content/media [missing-media]
      5 | [The text](../media/treaty.pdf)
        |            ^~~~~~~~~~~~~~~~~~~
        = put the file into Content/media, or correct its name
      """)
  }

  @Test func anImageOfAnotherFormatIsDamaged() throws {
    try expectReport(
      ["Content/media/talks.jpg": .png(width: 3, height: 2)],
      """
      Content/media/talks.jpg:1:1: error: the image is a PNG file, not a JPEG file [damaged-image]
        = call it 'talks.png', here and where it is shown
      """)
  }

  @Test func anImageThatIsCutOffIsDamaged() throws {
    try expectReport(
      ["Content/media/talks.png": .bytes([0x89, 0x50, 0x4E, 0x47])],
      """
      Content/media/talks.png:1:1: error: the image is not a whole PNG file: it does not begin like one [damaged-image]
        = save it again, or take it out
      """)
  }

  @Test func aDrawingOfImpossibleSizeIsDamaged() throws {
    try expectReport(
      [
        "Content/media/a.svg": "<svg viewBox=\"0 0 1e300 nan\">",
        "Content/media/b.svg": "<svg width=\"inf\" height=\"1e99\">",
      ],
      """
      Content/media/a.svg:1:1: error: the image is not a whole SVG file: it says no width or no height [damaged-image]
      1 | <svg viewBox="0 0 1e300 nan">
        | ^
        = save it again, or take it out

      Content/media/b.svg:1:1: error: the image is not a whole SVG file: it says no width or no height [damaged-image]
      1 | <svg width="inf" height="1e99">
        | ^
        = save it again, or take it out
      """)
  }
}
