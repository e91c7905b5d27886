import GFM
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("a *b* `c`[^x] [[d]] [[e|f]]\ng", "a b c d f g"), ("a\n\n- b\n- c", "a b c"), ("![a](b) c", "a c"),
    ("|a|b|\n|-|-|\n|c|d|", "a b c d"), ("a<br>b", "a b"),
  ])
  func plainTextLeavesMarkupOut(text: String, expected: String) {
    #expect(parse(text, known: ["x"]).document.plainText(of: 0) == expected)
  }

  @Test(arguments: [
    ("one two, three.", 3), ("don't it’s", 2), ("**b**old x", 2), ("élan niño", 2), ("日本語で", 2),
    ("a\nb\n\nc", 3),
    ("```\ncode here\n```\na", 1), ("a[^x]\n\n[^x]: b c", 1), ("[a b](c) [[d|e]]", 3), ("هل التقى", 2),
    ("", 0),
  ])
  func wordsAreCounted(text: String, count: Int) {
    #expect(parse(text).document.wordCount == count)
  }

  @Test(arguments: [
    ("What was agreed?", "what-was-agreed"), ("  A – B  ", "a-b"), ("¿Qué pasó?", "qué-pasó"),
    ("ماذا حدث؟", "ماذا-حدث"),
    ("???", "section"), ("ÄÖ 2", "äö-2"), ("fn-1", "section-fn-1"), ("हिन्दी", "हिन्दी"),
  ])
  func elementIDsKeepLettersAndDigits(text: String, id: String) {
    #expect(elementID(for: text) == id)
  }

  @Test func headingIDsAreUnique() {
    let document = parse("# a\n# a\n# a-2\n# b\n# *a*").document
    #expect(document.headings(reserving: ["b"]).map(\.id) == ["a", "a-2", "a-2-2", "b-2", "a-3"])
  }

  @Test func headingsKnowTheirLevelsAndText() {
    let heading = parse("#### a [[b|c]] `d`").document.headings()[0]
    #expect(heading.node == 1 && heading.level == 4 && heading.outlineLevel == 2)
    #expect(heading.text == "a c d" && heading.id == "a-c-d")
  }

  @Test(arguments: [
    ("# a?", true), ("# a؟", true), ("# a？", true), ("# *a?*", true), ("# a", false), ("# a?!", false),
  ])
  func questionsEndWithAQuestionMark(text: String, isQuestion: Bool) {
    #expect(parse(text).document.headings()[0].isQuestion == isQuestion)
  }
}
