import Foundation
import SourceText
import Testing
import YAML

@testable import Readout

/// The patterns of the schemas take what Readout takes. (Tests/Site has the schemas as a whole.)
struct ValueFormTests {
  @Test(arguments: [
    "2023", "2023-07", "2023-07-20", "0000", "2023-13", "2023-7", "2023-07-32", "2023-07-20T06:00",
    "2023-08-03T06:00:00Z", "2023-08-03 06:00", "2023-08-03T06:00:60+02:00", "2023-08-03T06:00-0430",
    "2023-08-03T24:00Z", "2023-08-03T06:00+15:00", "2023-08-03 06:00 +02:00", "2023-08-03T6:00", "",
  ])
  func dates(text: String) throws {
    try expectAgreement(.date, text)
    try expectAgreement(.moment, text)
    try expectAgreement(.when, text)
  }

  @Test(arguments: ["a", "a-1", "12", "A", "a--b", "-a", "a-", "", "a_b", "é"])
  func ids(text: String) throws { try expectAgreement(.localID, text) }

  @Test(arguments: [
    "https://a.example", "http://a", "HTTPS://A/b?c#d", "https://", "https:///a", "https://?", "ftp://a",
    "https://a b", "https://a\"", "https://é.example/ü", "a.example", "https://a|b", "https://a\\b",
  ])
  func addresses(text: String) throws { try expectAgreement(.url, text) }

  @Test(arguments: [
    "en", "es-419", "pt-BR", "zh-Hant-TW", "ca-valencia", "de-1996", "english", "e", "en-", "en_GB", "12",
  ])
  func languages(text: String) throws { try expectAgreement(.language, text) }

  @Test(arguments: [
    "/a", "/a/b.html", "/a/", "a", "/", "//a", "/a//b", "/.a", "/a/..", "/a?b", "/a b", "/é", "/a/.b/c",
  ])
  func paths(text: String) throws { try expectAgreement(.address, text) }

  @Test(arguments: ["a@b.c", "a.b+c@d.e", "@b.c", "a@b", "a b@c.d", "a@b@c.d", "a@.", "<a@b.c>", "é@b.c"])
  func mail(text: String) throws { try expectAgreement(.email, text) }

  @Test(arguments: ["Q1", "Q", "Q12a", "q1", "B2", "G2", "B7", "B", "BB", "BO", "bo", "BOL", "F", "G", ""])
  func codes(text: String) throws {
    try expectAgreement(CommonKeys.wikidata.parser, text)
    try expectAgreement(CitationKeys.grade.parser, text)
    try expectAgreement(SourceKeys.grade.parser, text)
    try expectAgreement(ActorKeys.code.parser, text)
  }

  private func expectAgreement<Value>(
    _ parser: ValueParser<Value>, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard case .plain(let phrase, let form) = parser.type, let pattern = form.pattern else {
      Issue.record("the value has no pattern", sourceLocation: sourceLocation)
      return
    }
    let expression = try NSRegularExpression(pattern: pattern)
    let range = NSRange(text.startIndex..., in: text)
    let file = FileReading(file: "", settings: ReadingSettings())
    let isTaken =
      parser.parse(YAML.Node(content: .scalar(text, isPlain: true), span: .start), "key", file) != nil
    #expect(
      (expression.firstMatch(in: text, range: range) != nil) == isTaken, "'\(text)' as \(phrase)",
      sourceLocation: sourceLocation)
  }
}

extension ValueForm {
  fileprivate var pattern: String? {
    switch self {
    case .pattern(let pattern): pattern
    case .id: Self.idPattern
    case .date: Self.datePattern
    case .moment: Self.momentPattern
    case .dateOrMoment: Self.dateOrMomentPattern
    case .text, .flag, .number, .name: nil
    }
  }
}
