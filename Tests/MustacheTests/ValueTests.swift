import Testing

@testable import Mustache

struct ValueTests {
  @Test func absentValuesWriteNothing() {
    #expect(render("[{{note}}{{link}}{{body}}]", Page(link: nil, body: nil)) == "[]")
  }

  @Test func emptyValuesAreFalse() {
    let page = Page(title: "", link: nil, body: HTML(""), shown: false)
    let text =
      "{{^title}}1{{/title}}{{^note}}2{{/note}}{{^body}}3{{/body}}{{^shown}}4{{/shown}}{{^items}}5{{/items}}"
    #expect(render(text + "{{^lead}}6{{/lead}}{{#lead}}7{{/lead}}{{#items}}8{{/items}}", page) == "123456")
  }

  @Test func sectionOverTextEntersIt() {
    #expect(render("{{#title}}{{.}}{{/title}}{{#note}}{{.}}{{/note}}") == "A &amp; B")
  }

  @Test func dottedNameReadsFromAnObject() {
    #expect(render("{{lead.name}}", Page(lead: Item(name: "x"))) == "x")
    #expect(render("{{lead.name}}") == "")
  }

  @Test func dottedNameOpensAList() {
    let lead = Item(name: "x", parts: [Item(name: "y"), Item(name: "z")])
    #expect(render("{{#lead.parts}}{{name}}{{/lead.parts}}", Page(lead: lead)) == "yz")
    #expect(render("{{#lead.has-parts}}yes{{/lead.has-parts}}", Page(lead: lead)) == "yes")
  }

  @Test func listOffersWhetherItHasItems() {
    let text =
      "{{#has-items}}<ul>{{#items}}<li>{{name}}</li>{{/items}}</ul>{{/has-items}}"
      + "{{^has-items}}none{{/has-items}}"
    #expect(render(text) == "none")
    let page = Page(items: [Item(name: "a"), Item(name: "b")])
    #expect(render(text, page) == "<ul><li>a</li><li>b</li></ul>")
  }

  @Test func itemsKnowTheirPlace() {
    let text = "{{#tags}}{{index}}{{.}}{{#first}}!{{/first}}{{^last}}, {{/last}}{{/tags}}"
    #expect(render(text, Page(tags: ["a", "b", "<"])) == "1a!, 2b, 3&lt;")
  }

  @Test func placeOfAnItemIsSeenInsideAnObject() {
    let page = Page(lead: Item(name: "l"), items: [Item(name: "a"), Item(name: "b")])
    #expect(render("{{#items}}{{#lead}}{{index}}{{name}}{{/lead}}{{/items}}", page) == "1l2l")
  }

  @Test func innerNamesHideOuterOnes() {
    let page = Page(items: [Item(name: "a", parts: [Item(name: "b")])])
    #expect(
      render("{{#items}}{{#parts}}{{name}}{{title}}{{/parts}}{{name}}{{/items}}", page) == "bA &amp; Ba")
  }

  @Test func addressFromTheRootLeadsFromThePage() {
    let text = "<a href=\"{{link}}\">{{link}}</a>"
    #expect(render(text, root: "../") == "<a href=\"../a?b=1&amp;c=2\">../a?b=1&amp;c=2</a>")
    #expect(render(text, Page(link: "/")) == "<a href=\"\"></a>")
    #expect(render(text, Page(link: "//a"), root: "../") == "<a href=\"//a\">//a</a>")
    #expect(render("<a href=\"/x{{link}}\"></a>", Page(link: "/y"), root: "../") == "<a href=\"/x/y\"></a>")
    #expect(render("<p title=\"{{link}}\"></p>", Page(link: "/y"), root: "../") == "<p title=\"../y\"></p>")
  }

  @Test func fieldNamedLikeAPlaceCounts() {
    struct Row: Model {
      var mark = "x"
      static let model = ModelDescription<Row>("row", "A row.", .text("index", "Its mark.", \.mark))
    }
    struct Table: Model {
      var rows = [Row()]
      static let model = ModelDescription<Table>("table", "Rows.", .list("rows", "Them.", \.rows))
    }
    let source = TemplateSource(name: "t", file: "t", bytes: Array("{{#rows}}{{index}}{{/rows}}".utf8))
    var out = Output()
    TemplateLibrary([source]).compile("t", for: Table.self).template?.render(Table(), into: &out)
    #expect(out.bytes == Array("x".utf8))
  }

  @Test func shapeTellsWhatThereIs() {
    let shape = Page.model.shape
    #expect(shape.name == "page")
    #expect(
      shape.fields.map(\.type.name) == [
        "text", "text", "address", "HTML", "JSON", "flag", "object", "list", "list",
      ])
    #expect(shape.fields[7].type.nested?.fields[1].type.nested?.name == "item")
    #expect(shape.fields[8].type.nested?.name == "text")
  }
}
