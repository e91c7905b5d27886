import Testing

@testable import Mustache

struct IncludeTests {
  @Test func partialSeesTheSectionItIsIn() {
    let page = Page(items: [Item(name: "a"), Item(name: "b")])
    #expect(
      render("{{#items}}{{>item}}{{/items}}", page, with: ["item": "<i>{{name}}</i>"]) == "<i>a</i><i>b</i>")
  }

  @Test func partialIsEscapedByWhereItIsUsed() {
    let text = "{{>t}}<a title=\"{{>t}}\" href=\"/{{>t}}\">"
    #expect(
      render(text, with: ["t": "{{title}}"]) == "A &amp; B<a title=\"A &amp; B\" href=\"/A%20%26%20B\">")
  }

  @Test func partialMayFollowItsListDown() {
    let tree = Item(name: "a", parts: [Item(name: "b", parts: [Item(name: "c")]), Item(name: "d")])
    let node = "{{name}}({{#parts}}{{>node}}{{/parts}})"
    #expect(
      render("{{#items}}{{>node}}{{/items}}", Page(items: [tree]), with: ["node": node]) == "a(b(c())d())")
  }

  @Test(arguments: [
    ("{{>page}}", [:]),
    ("{{#shown}}{{>page}}{{/shown}}", [:]),
    ("{{>a}}", ["a": "{{>b}}", "b": "{{>page}}"]),
    ("{{#items}}{{>page}}{{/items}}", [:]),
    ("{{<page}}{{$x}}{{/x}}{{/page}}", [:]),
  ])
  func circleWithoutEndIsRefused(text: String, others: [String: String]) {
    #expect(compile(text, with: others).problems.contains { $0.rule == "template-endless" })
  }

  @Test func parentTakesTheBlocks() {
    let layout = "<title>{{$title}}Site{{/title}}</title><main>{{$main}}{{/main}}</main>"
    let text = "{{<layout}}{{$main}}{{body}}{{/main}}{{/layout}}"
    #expect(render(text, with: ["layout": layout]) == "<title>Site</title><main><p>x</p></main>")
  }

  @Test func contentOfABlockIsEscapedByWhereTheBlockIs() {
    let layout = "<title>{{$t}}{{/t}}</title><meta content=\"{{$t}}{{/t}}\">{{$t}}{{/t}}"
    let text = "{{<layout}}{{$t}}{{title}}{{/t}}{{/layout}}"
    #expect(
      render(text, Page(title: "\"<"), with: ["layout": layout])
        == "<title>\"&lt;</title><meta content=\"&quot;&lt;\">\"&lt;")
  }

  @Test func blocksOfAPartialAreFilledToo() {
    let others = ["layout": "{{>head}}", "head": "<h1>{{$h}}{{/h}}</h1>"]
    #expect(render("{{<layout}}{{$h}}x{{/h}}{{/layout}}", with: others) == "<h1>x</h1>")
  }

  @Test func layoutsDoNotLeakIntoTheTemplatesThatAPageUses() {
    let others = ["layout": "{{$t}}{{/t}}:{{$main}}{{/main}}", "card": "[{{$t}}{{/t}}]"]
    let text = "{{<layout}}{{$t}}page{{/t}}{{$main}}{{<card}}{{$t}}card{{/t}}{{/card}}{{/main}}{{/layout}}"
    #expect(render(text, with: others) == "page:[card]")
  }

  @Test func constantsAreFoldedInAndEscaped() {
    let text = "{{t.x}}<a title='{{t.x}}' href=\"/{{t.x}}\">"
    #expect(
      render(text, constants: ["t.x": "a\"&"]) == "a\"&amp;<a title='a&quot;&amp;' href=\"/a%22%26\">")
    let program = compile(text, constants: ["t.x": "a\"&"]).template?.program
    #expect(program?.code.count == 1)
  }

  @Test func usesTellWhatIsNeverUsed() {
    let sources = [("page", "{{>a}}{{t.x}}"), ("a", ""), ("b", "")].map {
      TemplateSource(name: $0.0, file: $0.0, bytes: Array($0.1.utf8))
    }
    let library = TemplateLibrary(sources, constants: ["t.x": "", "t.y": ""])
    var uses = TemplateUses()
    if let template = library.compile("page", for: Page.self).template { uses.formUnion(template.uses) }
    #expect(library.unusedTemplates(uses) == ["b"])
    #expect(library.unusedConstants(uses) == ["t.y"])
  }
}
