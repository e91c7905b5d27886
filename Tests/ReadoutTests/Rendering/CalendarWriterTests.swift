import Mustache
import Testing

@testable import Readout

/// Content lines by RFC 5545, 3.1 and 3.3.11.
@Suite struct CalendarWriterTests {
  private func written(_ lines: (inout CalendarWriter) -> Void) -> String {
    var out = Output()
    out.appendCalendar(lines)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test func whatHasAMeaningInTextIsEscaped() {
    #expect(written { $0.text("SUMMARY:", #"a\b; c, "d": e"#) } == "SUMMARY:a\\\\b\\; c\\, \"d\": e\r\n")
    #expect(written { $0.text("SUMMARY:", "one\ntwo\u{2028}three") } == "SUMMARY:one\\ntwo\\nthree\r\n")
  }

  @Test func controlCharactersAreDropped() {
    #expect(written { $0.text("SUMMARY:", "a\u{0}b\rc\u{1B}d\u{7F}e\u{85}f\tg") } == "SUMMARY:abcdef\tg\r\n")
  }

  @Test func whereThereIsNoTextThereIsNoLine() {
    #expect(written { $0.text("LOCATION:", nil) } == "")
    #expect(written { $0.text("LOCATION:", "") } == "")
    #expect(written { $0.texts("CATEGORIES:", []) } == "")
  }

  @Test func theCommasBetweenTextsAreNone() {
    #expect(written { $0.texts("CATEGORIES:", ["a", "b, c"]) } == "CATEGORIES:a,b\\, c\r\n")
  }

  @Test func aLineHasSeventyFiveOctetsAtTheMost() {
    let text = String(repeating: "x", count: 67)
    #expect(written { $0.text("SUMMARY:", text) } == "SUMMARY:\(text)\r\n")
    #expect(written { $0.text("SUMMARY:", text + "y") } == "SUMMARY:\(text)\r\n y\r\n")
    let long = String(repeating: "x", count: 67 + 74)
    #expect(
      written { $0.text("SUMMARY:", long + "y") }.split(separator: "\r\n").map(\.utf8.count) == [75, 75, 2])
  }

  @Test(arguments: ["é", "€", "😀", "\\", ";"])
  func aFoldNeverDividesWhatBelongsTogether(character: String) {
    for count in 60...75 {
      let text = String(repeating: "x", count: count) + character + "z"
      let lines = written { $0.text("SUMMARY:", text) }
      let escaped = ["\\": "\\\\", ";": "\\;"][character] ?? character
      #expect(lines.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
      #expect(lines.contains(escaped))
      let unfolded = lines.split(separator: "\r\n").enumerated().map { $0 == 0 ? $1 : $1.dropFirst() }
        .joined()
      #expect(unfolded == "SUMMARY:" + String(repeating: "x", count: count) + escaped + "z")
    }
  }
}
