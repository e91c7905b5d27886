import Testing

@testable import Mustache

/// Hostile values, in every place that takes values.
struct ContextTests {
  static let hostile = "\"'><script>&-->javascript:</script>\u{2028}\\\n"

  static let asText =
    "\"'&gt;&lt;script&gt;&amp;--&gt;javascript:&lt;/script&gt;\u{2028}\\\n"
  static let asAttribute =
    "&quot;&#39;&gt;&lt;script&gt;&amp;--&gt;javascript:&lt;/script&gt;\u{2028}\\\n"
  static let asComment =
    "&quot;&#39;&gt;&lt;script&gt;&amp;&#45;&#45;&gt;javascript:&lt;/script&gt;\u{2028}\\\n"
  static let asURLPart =
    "%22%27%3E%3Cscript%3E%26--%3Ejavascript%3A%3C%2Fscript%3E%E2%80%A8%5C%0A"
  static let asJSON =
    #"\"'\u003e\u003cscript\u003e\u0026--\u003ejavascript:\u003c/script\u003e\u2028\\\n"#
  static let asCSS =
    #"\22 \27 \3e \3c script\3e \26 --\3e javascript\3a \3c \2f script\3e "# + "\u{2028}\\5c \\a "

  @Test(arguments: [
    ("<p>", asText, "</p>"), ("<title>", asText, "</title>"), ("<textarea>", asText, "</textarea>"),
    ("<p title=\"", asAttribute, "\">"), ("<p title='", asAttribute, "'>"), ("<!-- ", asComment, " -->"),
    ("<a href=\"/x?", asURLPart, "\">"), ("<a href='x", asURLPart, "'>"),
    ("<script type='application/json'>{\"a\":\"", asJSON, "\"}</script>"),
    ("<script type=\"application/ld+json\">[\"\\\\", asJSON, "\"]</script>"),
    ("<style>a::before{content:\"", asCSS, "\"}</style>"), ("<p style=\"--x:'", asCSS, "'\">"),
  ])
  func valueStaysInItsPlace(before: String, value: String, after: String) {
    #expect(render(before + "{{title}}" + after, Page(title: Self.hostile)) == before + value + after)
  }

  @Test(arguments: [
    ("https://a.example/?b&c", "https://a.example/?b&amp;c"), ("/a:b", "/a:b"), ("a/b", "a/b"), ("#x", "#x"),
    ("MAILTO:a@b.example", "MAILTO:a@b.example"), ("//a.example", "//a.example"),
    ("javascript:alert(1)", "#"), (" java\nscript:alert(1)", "#"), ("\u{1}JavaScript:x", "#"),
    ("data:x", "#"),
    ("vbscript:x", "#"), ("a\"b", "a&quot;b"),
  ])
  func addressFromTextIsChecked(value: String, expected: String) {
    for name in ["href", "src", "action", "formaction", "poster", "cite", "xlink:href"] {
      #expect(render("<a \(name)=\"{{title}}\">", Page(title: value)) == "<a \(name)=\"\(expected)\">")
    }
  }

  @Test func addressOfTheProgramIsOnlyEscaped() {
    #expect(render("<a href=\"{{link}}\">", root: "/") == "<a href=\"/a?b=1&amp;c=2\">")
    #expect(render("<a href='https://x.example{{link}}'>") == "<a href='https://x.example/a?b=1&amp;c=2'>")
  }

  @Test func eachAddressOfASrcsetIsChecked() {
    let text = "<img srcset=\"{{title}} 1x, {{title}} 2x\">"
    #expect(render(text, Page(title: "javascript:x")) == "<img srcset=\"# 1x, # 2x\">")
    #expect(render(text, Page(title: "a,b c")) == "<img srcset=\"a%2Cb%20c 1x, a%2Cb%20c 2x\">")
  }

  @Test func addressOfARefreshIsChecked() {
    let text = "<meta http-equiv=\"refresh\" content=\"0; url={{title}}\">"
    #expect(render(text, Page(title: "javascript:x")) == "<meta http-equiv=\"refresh\" content=\"0; url=#\">")
    #expect(render("<meta name=\"x\" content=\"{{title}}\">") == "<meta name=\"x\" content=\"A &amp; B\">")
  }

  @Test func jsonGoesIntoADataScript() {
    let text = "<script type=application/json>{{data}}</script>"
    #expect(
      render(text) == "<script type=application/json>{\"a\":\"\\u003c/script\\u003e\"}</script>")
    #expect(render(text, Page(data: nil)) == "<script type=application/json>null</script>")
  }

  @Test func sectionMayHoldWholeAttributes() {
    let text = "<a{{#shown}} class=\"x\"{{/shown}}{{^note}} hidden{{/note}} id=\"i\">{{title}}</a>"
    #expect(render(text) == "<a class=\"x\" hidden id=\"i\">A &amp; B</a>")
  }

  @Test func branchesOfAConditionBeginAlike() {
    let text = "<a href=\"{{#link}}{{link}}{{/link}}{{^link}}{{title}}{{/link}}\">"
    #expect(render(text, Page(title: "https://x.example", link: nil)) == "<a href=\"https://x.example\">")
  }

  @Test func valueBehindAnOptionalBeginningIsAPart() {
    let text = "<a href=\"{{#note}}{{note}}{{/note}}{{title}}\">"
    #expect(render(text, Page(title: "javascript:x")) == "<a href=\"javascript%3Ax\">")
  }

  @Test func feedIsEscapedAsXML() {
    let text = "<content type=\"html\">{{body}}</content><t a='{{title}}'/>"
    #expect(
      render(text, Page(title: "a\u{8}'&"), as: "feed.xml")
        == "<content type=\"html\">&lt;p&gt;x&lt;/p&gt;</content><t a='a&#39;&amp;'/>")
  }

  @Test func jsonTemplateIsEscapedAsJSON() {
    let text = "{\"t\":\"{{title}}\",\"b\":\"{{body}}\",\"d\":{{data}}}"
    #expect(
      render(text, Page(title: "a\"\\b", data: Array("[1]".utf8)), as: "feed.json")
        == "{\"t\":\"a\\\"\\\\b\",\"b\":\"\\u003cp\\u003ex\\u003c/p\\u003e\",\"d\":[1]}")
  }

  @Test func plainTextIsNotEscaped() {
    #expect(render("{{title}} <{{link}}>", as: "mail.txt") == "A & B </a?b=1&c=2>")
  }

  @Test func commentsAndDoctypesAreFollowed() {
    let text = "<!DOCTYPE html><!-- <a href=\" --><!----><!--->{{title}}<textarea><p \"{{title}}</textarea>"
    #expect(render(text).hasSuffix(">A &amp; B<textarea><p \"A &amp; B</textarea>"))
  }
}
