import GFM
import Testing

@Suite struct InlineSyntaxTests {
  @Test(arguments: [
    ("~~a~~", "strikethrough\n    text \"a\""),
    ("~~*a* b~~", "strikethrough\n    emphasis\n      text \"a\"\n    text \" b\""),
    ("*~~a~~*", "emphasis\n    strikethrough\n      text \"a\""),
    ("~a~", "text \"~a~\""),
    ("~~~a b~~~ c", "text \"~~~a b~~~ c\""),
    ("~~ a ~~", "text \"~~ a ~~\""),
    ("a ~~b", "text \"a ~~b\""),
    ("*a ~~b* c~~", "emphasis\n    text \"a ~~b\"\n  text \" c~~\""),
    ("~~a\nb~~", "strikethrough\n    text \"a\"\n    softBreak\n    text \"b\""),
    ("\\~~a~~", "text \"~~a~~\""),
  ])
  func twoTildesStrikeThrough(text: String, expected: String) {
    // A line of tildes would be a fence.
    let dumped = dump(text.hasPrefix("~~~") ? "x " + text : text)
    #expect(dumped == "paragraph\n  " + expected.replacing("\"~~~", with: "\"x ~~~"))
  }

  @Test(arguments: [
    ("https://a.b", "https://a.b", ""),
    ("HTTP://a.b/c", "HTTP://a.b/c", ""),
    ("http://a", "http://a", ""),
    ("https://a.b/c?d=e&f=g.", "https://a.b/c?d=e&f=g", "."),
    ("https://a.b/c_(d)", "https://a.b/c_(d)", ""),
    ("https://a.b/c)", "https://a.b/c", ")"),
    ("https://a.b]", "https://a.b", "]"),
    ("https://a.b\"", "https://a.b", "\""),
    ("https://a.b”", "https://a.b", "”"),
    ("https://a.b。", "https://a.b", "。"),
    ("https://a.b?c&d;", "https://a.b?c", "&d;"),
    ("https://a.b/c!?", "https://a.b/c", "!?"),
    ("https://é.pe/ñ", "https://é.pe/ñ", ""),
  ])
  func bareAddressesAreLinks(text: String, address: String, rest: String) {
    let after = rest.isEmpty ? "" : "\n  text \(rest.debugDescription)"
    #expect(dump(text) == "paragraph\n  link \"\(address)\"\n    text \"\(address)\"" + after)
    #expect(parse(text).document.nodes[2].isBare)
  }

  @Test func addressesWithoutASchemeGetOne() {
    #expect(
      dump("(www.a.b/c)") == """
        paragraph
          text "("
          link "http://www.a.b/c"
            text "www.a.b/c"
          text ")"
        """)
  }

  @Test(arguments: [
    "xwww.a.b", "www.", "https://", "xhttps://a.b", "https://a_b", "ftp://a.b", "a: b", "www", "https:/a",
  ])
  func otherTextIsNoAddress(text: String) {
    #expect(parse(text).document.nodes.map(\.kind) == [.document, .paragraph, .text])
  }

  @Test func addressesInLinksAndCodeStay() {
    #expect(
      dump("[https://a.b](c) `https://a.b`") == """
        paragraph
          link "c"
            text "https://a.b"
          text " "
          code "https://a.b"
        """)
  }

  @Test(arguments: [
    ("[a](javascript:b)", "1:5+12", "javascript", "link"),
    ("[a](<java script:b>)", "1:6+13", "javascript", "link"),
    ("![a](DATA:b)", "1:6+6", "data", "image"), ("<vbscript:b>", "1:2+10", "vbscript", "link"),
    ("[a]\n\n[a]: file:///b", "3:6+9", "file", "link"),
    ("[a](java&#9;script:b)", "1:1+21", "javascript", "link"),
  ])
  func unsafeAddressesAreRefused(text: String, span: String, scheme: String, kind: String) {
    let what = kind == "image" ? "an image" : "a link"
    #expect(
      problems(text) == [
        "\(span) unsafe-link: '\(scheme):' is not allowed in \(what)"
          + " | write an address that begins with 'https://', or a path of this site"
      ])
    #expect(!html(text).lowercased().contains("src=\"\(scheme)") && !html(text).contains("href=\"\(scheme)"))
  }

  @Test func controlCharactersFromEntitiesAreRefused() {
    #expect(
      problems("a &#1;") == [
        "1:3+2 invalid-text: U+0001 is a control character and cannot be shown"
          + " | take out the '&#…;' that stands for it"
      ])
  }
}
