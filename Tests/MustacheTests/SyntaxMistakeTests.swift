import Testing

@testable import Mustache

/// Tags that do not pair or cannot be read.
struct SyntaxMistakeTests {
  @Test(arguments: [
    (
      "{{#items}}x\n{{/item}}",
      [
        "page:2:1+9 template-closing-tag",
        "'{{/item}}' does not close '{{#items}}' of line 1",
        "Close 'items' here, by that name.",
      ]
    ),
    (
      "{{#items}}\n {{#shown}}\n{{/items}}",
      [
        "page:2:2+10 template-unclosed-section",
        "'{{#shown}}' is not closed before '{{/items}}' of line 3",
        "Close it where it is to end, by the name 'shown'.",
      ]
    ),
    (
      "{{#items}}x",
      [
        "page:1:1+10 template-unclosed-section",
        "'{{#items}}' is not closed before the end of the template",
        "Close it where it is to end, by the name 'items'.",
      ]
    ),
    (
      "{{<head}}{{$h}}",
      [
        "page:1:1+9 template-unclosed-section",
        "'{{<head}}' is not closed before the end of the template",
        "Close it where it is to end, by the name 'head'.",
        "page:1:10+6 template-unclosed-section",
        "'{{$h}}' is not closed before the end of the template",
        "Close it where it is to end, by the name 'h'.",
      ]
    ),
    (
      "x{{/items}}",
      [
        "page:1:2+10 template-closing-tag",
        "'{{/items}}' closes nothing that is open",
        "Take it out, or open 'items' before it.",
      ]
    ),
    (
      "{{title\nx{{titel}}",
      [
        "page:1:1+7 template-unclosed-tag",
        "'{{title' is a tag without an end",
        "End it with '}}'.",
        "page:2:4+5 template-unknown-name",
        "'titel' is no name here",
        "Did you mean 'title'?",
      ]
    ),
    (
      "{{}}",
      [
        "page:1:1+4 template-empty-tag",
        "'{{}}' names nothing",
        "Write a name in the tag, or take the tag out.",
      ]
    ),
    (
      "{{=<% =}}",
      [
        "page:1:1+9 template-delimiters",
        "'{{=<% =}}' sets no pair of delimiters",
        "Write two delimiters without '=' in them and a space between: '{{=<% %>=}}'.",
      ]
    ),
    (
      "{{= = =}}",
      [
        "page:1:1+9 template-delimiters",
        "'{{= = =}}' sets no pair of delimiters",
        "Write two delimiters without '=' in them and a space between: '{{=<% %>=}}'.",
      ]
    ),
  ])
  func tagMustBeWhole(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }
}
