import Testing

@testable import Mustache

/// Values of one kind where only another may stand.
struct KindMistakeTests {
  @Test(arguments: [
    (
      #"<a title="{{body}}">"#,
      [
        "page:1:11+8 template-wrong-kind",
        "'{{body}}' is HTML and stands in the value of 'title'",
        "Only element content takes HTML; an attribute needs text.",
      ]
    ),
    (
      "<title>{{body}}</title>",
      [
        "page:1:8+8 template-wrong-kind",
        "'{{body}}' is HTML and stands in the contents of '<title>'",
        "Only element content takes HTML.",
      ]
    ),
    (
      "<p>{{data}}</p>",
      [
        "page:1:4+8 template-wrong-kind",
        "'{{data}}' is JSON and stands in text",
        #"JSON goes into a '<script type="application/json">' element."#,
      ]
    ),
    (
      #"<p id="{{data}}">"#,
      [
        "page:1:8+8 template-wrong-kind",
        "'{{data}}' is JSON and stands in the value of 'id'",
        #"JSON goes into a '<script type="application/json">' element."#,
      ]
    ),
    (
      "<!-- {{body}} -->",
      [
        "page:1:6+8 template-wrong-kind",
        "'{{body}}' is HTML and stands in a comment",
        "Only text may stand here.",
      ]
    ),
    (
      #"<script type="application/json">{{title}}</script>"#,
      [
        "page:1:33+9 template-wrong-kind",
        "'{{title}}' is text and stands in the contents of '<script>', outside its strings",
        #"Put it in quotes: '"{{name}}"'."#,
      ]
    ),
    (
      #"<script type="application/json">"{{data}}"</script>"#,
      [
        "page:1:34+8 template-wrong-kind",
        "'{{data}}' is JSON and stands in a string of the contents of '<script>'",
        "Take out the quotes around it: it is a whole JSON value.",
      ]
    ),
    (
      #"<p style="background:url('{{title}}')">"#,
      [
        "page:1:27+9 template-wrong-kind",
        "'{{title}}' is text and stands in the value of 'style', where an address may stand",
        "Only a value of type address may stand here.",
      ]
    ),
    (
      "<style>@import '{{title}}';</style>",
      [
        "page:1:17+9 template-wrong-kind",
        "'{{title}}' is text and stands in the contents of '<style>', where an address may stand",
        "Only a value of type address may stand here.",
      ]
    ),
    (
      #"<script src="{{title}}"></script>"#,
      [
        "page:1:14+9 template-wrong-kind",
        "'{{title}}' is text and stands in the value of 'src'",
        "Only a value of type address, or literal text, may begin this address.",
      ]
    ),
    (
      #"<base href="{{title}}">"#,
      [
        "page:1:13+9 template-wrong-kind",
        "'{{title}}' is text and stands in the value of 'href'",
        "Only a value of type address, or literal text, may begin this address.",
      ]
    ),
    (
      "<style>a{b:'{{body}}'}</style>",
      [
        "page:1:13+8 template-wrong-kind",
        "'{{body}}' is HTML and stands in the contents of '<style>'",
        "Only element content takes HTML.",
      ]
    ),
  ])
  func valueMustBeOfTheRightKind(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }
}
