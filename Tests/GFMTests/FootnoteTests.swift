import GFM
import Testing

@Suite struct FootnoteTests {
  @Test func numbersGoByFirstReference() {
    let document = parse("a[^b] c[^a] d[^b]\n\n[^a]: x\n[^b]: y\n").document
    let footnotes = document.footnotes
    #expect(footnotes.map(\.label) == ["b", "a"])
    #expect(footnotes.map(\.number) == [1, 2])
    #expect(footnotes.map(\.references.count) == [2, 1])
    #expect(footnotes.map { $0.definition.map { document.plainText(of: $0) } } == ["y", "x"])
  }

  @Test func footnotesRefersToFootnotes() {
    let document = parse("a[^a] c[^c]\n\n[^a]: x[^b]\n[^b]: y\n[^c]: z").document
    #expect(document.footnotes.map(\.label) == ["a", "c", "b"])
  }

  @Test func knownFootnotesNeedNoDefinition() {
    let document = parse("a[^s] b[^x] c[^s]\n\n[^x]: y", known: ["s"]).document
    #expect(document.footnotes.map(\.label) == ["s", "x"])
    #expect(document.footnotes.map { $0.definition == nil } == [true, false])
    #expect(document.nodes.filter { $0.kind == .footnoteReference }.map(\.occurrence) == [1, 1, 2])
  }

  @Test func unknownFootnoteNamesTheNearest() {
    #expect(
      problems("a[^irna-mo]", known: ["irna-mou"]) == [
        "1:2+10 unknown-footnote: '[^irna-mo]' has no footnote | did you mean '[^irna-mou]'?"
      ])
  }

  @Test func unknownFootnoteAtTheStartHasItsPlace() {
    #expect(problems("a\n\n[^x] b [^x]").map { String($0.prefix(6)) } == ["3:1+4 ", "3:8+4 "])
  }

  @Test func escapedReferenceIsText() {
    #expect(problems("\\[^x] `[^x]`") == [])
  }

  @Test func footnotesWithoutAReferenceAreReported() {
    #expect(
      problems("a\n\n[^x]: lost") == [
        "3:1+4 unused-footnote: the footnote '[^x]' is referred to by nothing"
          + " | write '[^x]' where it belongs, or take it out"
      ])
  }

  @Test func footnotesWithTheSameLabelAreReported() {
    #expect(
      problems("a[^x]\n\n[^x]: b\n[^x]: c") == [
        "4:1+4 unused-footnote: the footnote '[^x]' is written twice | give one of the two another label"
      ])
  }

  @Test func footnotesInCodeAreNone() {
    #expect(problems("```\n[^x]: a\n```\n\n    [^y]: b") == [])
  }

  @Test func referenceIDsAreUnique() {
    #expect(
      html("a[^x] b[^x]\n\n[^x]: c") == """
        <p>a<sup class="footnote-reference"><a href="#fn-1" id="fnref-1">1</a></sup> \
        b<sup class="footnote-reference"><a href="#fn-1" id="fnref-1-2">1</a></sup></p>

        """)
  }

  @Test func definitionsAreWrittenWhenAskedFor() {
    let document = parse("a[^x]\n\n[^x]: b *c*").document
    var out: [UInt8] = []
    var writer = PlainWriter(document)
    for footnote in document.footnotes {
      guard let definition = footnote.definition else { continue }
      document.writeHTML(of: document.descendants(of: definition), with: &writer, to: &out)
    }
    #expect(String(decoding: out, as: UTF8.self) == "<p>b <em>c</em></p>\n")
  }
}
