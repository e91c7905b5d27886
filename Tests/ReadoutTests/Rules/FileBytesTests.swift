import Testing

/// What the bytes of a file have to be.
struct FileBytesTests {
  @Test func anEmptyFileIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": ""],
      """
      Content/pages/about.md:1:1: error: the file is empty [empty-file]
        = begin with '---', the front matter, and '---'
      """)
  }

  @Test func anEmptyConfigurationIsRefused() throws {
    try expectReport(
      ["Content/site.yml": ""],
      """
      Content/site.yml:1:1: error: the file is empty [empty-file]
        = begin with a line 'key: value'
      """)
  }

  @Test func aFileOfMoreThanFourMegabytesIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": .bytes([UInt8](repeating: 0x61, count: 4_000_001))],
      """
      Content/pages/about.md:1:1: error: the file has more than 4 MB [file-too-large]
      1 | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
        | ^
        = split it; 4 MB is the most that a record may have
      """)
  }

  @Test func bytesThatAreNotUTF8AreShownInTheirPlace() throws {
    try expectReport(
      [
        "Content/pages/about.md": .bytes(Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\n---\n".utf8))
      ],
      """
      Content/pages/about.md:2:11: error: the bytes here are not UTF-8 [not-utf8]
      2 | title: Caf�
        |           ^
        = save the file as UTF-8 text
      """)
  }

  @Test func aNULByteIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": "---\ntitle: About\n---\n\nTalks\0"],
      """
      Content/pages/about.md:5:6: error: the file holds a NUL byte here [not-utf8]
      5 | Talks�
        |      ^
        = save the file as UTF-8 text
      """)
  }

  @Test func overlongUTF8IsRefused() throws {
    try expectReport(
      [
        "Content/pages/about.md": .bytes(Array("---\ntitle: ".utf8) + [0xC0, 0xAF] + Array("\n---\n".utf8))
      ],
      """
      Content/pages/about.md:2:8: error: the bytes here are not UTF-8 [not-utf8]
      2 | title: ��
        |        ^
        = save the file as UTF-8 text
      """)
  }

  @Test func aByteOrderMarkIsRefusedAndTheRestIsReadAllTheSame() throws {
    try expectReport(
      ["Content/pages/about.md": "\u{FEFF}---\ntitle: About\nmenu: yes\n---"],
      """
      Content/pages/about.md:1:1: error: the file begins with a byte order mark (U+FEFF) [byte-order-mark]
      1 | \u{FEFF}---
        | ^
        = save it as UTF-8 without BOM

      Content/pages/about.md:3:7: error: 'menu' takes true or false, not 'yes' [wrong-type]
      3 | menu: yes
        |       ^~~
      """)
  }

  @Test func windowsLineEndsAreRefusedOnceAndTheRestIsReadAllTheSame() throws {
    try expectReport(
      ["Content/pages/about.md": "---\r\ntitle: About\r\nmenu: yes\r\n---\r\n"],
      """
      Content/pages/about.md:1:4: error: the line ends in CR LF (Windows line ends) [carriage-return]
      1 | ---
        |    ^
        = save the file with LF line ends; git does it by '*.md text eol=lf' in .gitattributes

      Content/pages/about.md:3:7: error: 'menu' takes true or false, not 'yes' [wrong-type]
      3 | menu: yes
        |       ^~~
      """)
  }

  @Test func aLoneCarriageReturnIsRefused() throws {
    try expectReport(
      ["Content/pages/about.md": "---\ntitle: About\n---\n\nOne\rtwo"],
      """
      Content/pages/about.md:5:4: error: the line ends in CR (Windows line ends) [carriage-return]
      5 | One
        |    ^
        = save the file with LF line ends; git does it by '*.md text eol=lf' in .gitattributes
      """)
  }
}
