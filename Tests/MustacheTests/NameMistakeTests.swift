import Testing

@testable import Mustache

/// Names that nothing has, and names that are used for what they are not.
struct NameMistakeTests {
  @Test(arguments: [
    (
      "é {{titel}}",
      [
        "page:1:5+5 template-unknown-name",
        "'titel' is no name here",
        "Did you mean 'title'?",
      ]
    ),
    (
      "{{xyz}}",
      [
        "page:1:3+3 template-unknown-name",
        "'xyz' is no name here",
        "The names here are 'title', 'note', 'link', 'body', 'data', 'shown', 'lead', 'items', "
          + "'tags', 'has-items', 'has-tags'.",
      ]
    ),
    (
      "{{#lead}}{{xyz}}{{/lead}}",
      [
        "page:1:12+3 template-unknown-name",
        "'xyz' is no name here",
        "The names here are 'name', 'parts', 'has-parts', 'title', 'note', 'link', 'body', "
          + "'data', 'shown', 'lead', 'items', 'tags', 'has-items', 'has-tags'.",
      ]
    ),
    (
      "{{#titel}}{{any}}{{/titel}}",
      [
        "page:1:4+5 template-unknown-name",
        "'titel' is no name here",
        "Did you mean 'title'?",
      ]
    ),
    (
      "{{lead.nam}}",
      [
        "page:1:3+8 template-unknown-name",
        "'nam' in 'lead.nam' is no name of 'item'",
        "Did you mean 'name'?",
      ]
    ),
    (
      "{{items.name}}",
      [
        "page:1:3+10 template-unknown-name",
        "'items' in 'items.name' has no names of its own: it is a list",
        "Open a section over it: '{{#items}}…{{/items}}'.",
      ]
    ),
    (
      "{{title.name}}",
      [
        "page:1:3+10 template-unknown-name",
        "'title' in 'title.name' has no names of its own: it is text",
        "Write 'title' alone.",
      ]
    ),
    (
      "{{.}}",
      [
        "page:1:3+1 template-unknown-name",
        "'.' is no text here: it is the object 'page'",
        "The names here are 'title', 'note', 'link', 'body', 'data', 'shown', 'lead', 'items', "
          + "'tags', 'has-items', 'has-tags'.",
      ]
    ),
    (
      "{{t.read-mor}}",
      [
        "page:1:3+10 template-unknown-name",
        "'t.read-mor' is no constant",
        "Did you mean 't.read-more'?",
      ]
    ),
    (
      "{{t.zzzzzzzzzzz}}",
      [
        "page:1:3+13 template-unknown-name",
        "'t.zzzzzzzzzzz' is no constant",
        "The constants here are 't.read-more'.",
      ]
    ),
    (
      "{{#t.read-more}}{{/t.read-more}}",
      [
        "page:1:1+16 template-no-section",
        "'{{#t.read-more}}' is no condition: 't.read-more' is a constant, always the same",
        "Write '{{t.read-more}}' without a section.",
      ]
    ),
    (
      "{{shown}}{{items}}{{lead}}",
      [
        "page:1:1+9 template-no-value",
        "'{{shown}}' writes nothing: it is a flag",
        "Open a section over it: '{{#shown}}…{{/shown}}'.",
        "page:1:10+9 template-no-value",
        "'{{items}}' writes nothing: it is a list",
        "Open a section over it: '{{#items}}…{{/items}}'.",
        "page:1:19+8 template-no-value",
        "'{{lead}}' writes nothing: it is an object",
        "Open a section over it: '{{#lead}}…{{/lead}}'.",
      ]
    ),
    (
      "{{{title}}}{{&link}}",
      [
        "page:1:1+11 template-raw-value",
        "'{{{title}}}' asks for HTML, but 'title' is text",
        "Write '{{title}}': text is always escaped, and a name of type HTML needs no mark.",
        "page:1:12+9 template-raw-value",
        "'{{&link}}' asks for HTML, but 'link' is an address",
        "Write '{{link}}': text is always escaped, and a name of type HTML needs no mark.",
      ]
    ),
  ])
  func nameMustFit(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }

  @Test(arguments: [
    (
      "{{>heda}}",
      [
        "page:1:4+4 template-unknown-template",
        "'heda' is no template",
        "Did you mean 'head'?",
      ]
    ),
    (
      "{{>zzzzzz}}",
      [
        "page:1:4+6 template-unknown-template",
        "'zzzzzz' is no template",
        "The templates here are 'close', 'head', 'open', 'page'.",
      ]
    ),
    (
      "{{<heda}}{{/heda}}",
      [
        "page:1:4+4 template-unknown-template",
        "'heda' is no template",
        "Did you mean 'head'?",
      ]
    ),
    (
      "{{>*name}}",
      [
        "page:1:4+5 template-unknown-template",
        "'*name' is a dynamic name, which is not supported",
        "Choose between templates with sections.",
      ]
    ),
    (
      "{{>page}}",
      [
        "page:1:1+9 template-endless",
        "'{{>page}}' includes itself without end",
        "Put it into a section over a list or an object of the model that the template begins with.",
      ]
    ),
    (
      "{{<head}}{{$h}}{{/h}}\n{{$h}}{{/h}}{{/head}}",
      [
        "page:2:1+6 template-repeated-block",
        "'{{$h}}' fills a block again, after '{{$h}}' of line 1",
        "Keep one of the two.",
      ]
    ),
    (
      "{{<head}}{{$g}}{{/g}}{{/head}}",
      [
        "page:1:13+1 template-unknown-block",
        "'g' is no block of 'head'",
        "Did you mean 'h'?",
      ]
    ),
    (
      "{{<head}} lost {{title}}{{/head}}",
      [
        "page:1:11+4 template-stray",
        "'lost' is never shown: it is in 'head' outside its blocks",
        "Put it into a block, or behind '{{/head}}'.",
        "page:1:16+9 template-stray",
        "'{{title}}' is never shown: it is in 'head' outside its blocks",
        "Put it into a block, or behind '{{/head}}'.",
      ]
    ),
  ])
  func templateAndBlockMustExist(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }
}
