import Testing

@testable import Mustache

/// Markup that is not the same on every way through a template.
struct StructureMistakeTests {
  @Test(arguments: [
    (
      "<script><!-- </script>",
      [
        "page:1:9+4 template-html-context",
        "'<!--' in a script may hide its end from browsers",
        "Take it out; comments in scripts begin with '//'.",
      ]
    ),
    (
      #"<meta content="{{title}}" http-equiv="refresh">"#,
      [
        "page:1:38+9 template-html-context",
        "'http-equiv' makes an address of a 'content' that was read as text",
        #"Write 'http-equiv="refresh"' before 'content'."#,
      ]
    ),
    (
      #"<a{{#shown}} x="y"{{/shown}}z>"#,
      [
        "page:1:29+1 template-html-context",
        "'z' follows a section in a tag without a space between",
        "Put a space before it, or '>' when the tag ends here.",
      ]
    ),
    (
      #"{{#shown}}<a href="{{/shown}}"#,
      [
        "page:1:1+10 template-html-context",
        "'{{#shown}}' begins in text and ends in the value of 'href'",
        "Open and close tags, quotes and comments on the same side of it.",
      ]
    ),
    (
      "{{#shown}}<a {{/shown}}>",
      [
        "page:1:1+10 template-html-context",
        "'{{#shown}}' begins in text and ends in the tag '<a>'",
        "Open and close tags, quotes and comments on the same side of it.",
      ]
    ),
    (
      "{{#items}}<!-- {{/items}} -->",
      [
        "page:1:1+10 template-html-context",
        "'{{#items}}' begins in text and ends in a comment",
        "Open and close tags, quotes and comments on the same side of it.",
      ]
    ),
    (
      #"<a href="x"#,
      [
        "page:1:9+1 template-html-context",
        #"'"' opens the value of 'href', still open at the end of 'page'"#,
        "Close it in 'page'.",
      ]
    ),
    (
      "<p>\n<a ",
      [
        "page:2:1+1 template-html-context",
        "'<' opens the tag '<a>', still open at the end of 'page'",
        "Close it in 'page'.",
      ]
    ),
    (
      "<title>x",
      [
        "page:1:1+1 template-html-context",
        "'<' opens the contents of '<title>', still open at the end of 'page'",
        "Close it in 'page'.",
      ]
    ),
    (
      "<!-- x",
      [
        "page:1:1+1 template-html-context",
        "'<' opens a comment, still open at the end of 'page'",
        "Close it in 'page'.",
      ]
    ),
    (
      #"<p title="{{>open}}">"#,
      []
    ),
    (
      #"{{>open}}">"#,
      [
        "open:1:10+1 template-html-context",
        "''' opens the value of 'title', still open at the end of 'open'",
        "Close it in 'open'.",
      ]
    ),
    (
      #"<p title="{{>close}}">"#,
      [
        "page:1:11+10 template-html-context",
        "'{{>close}}' begins in the value of 'title' and ends in text",
        "Open and close tags, quotes and comments on the same side of it.",
      ]
    ),
    (
      "{{<head}}{{$h}}<p title='{{/h}}{{/head}}",
      [
        "page:1:10+6 template-html-context",
        "'{{$h}}' begins in text and ends in the value of 'title'",
        "Open and close tags, quotes and comments on the same side of it.",
      ]
    ),
  ])
  func markupMustBeBalanced(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }
}
