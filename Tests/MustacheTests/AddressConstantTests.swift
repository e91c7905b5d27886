import Mustache
import Testing

/// Addresses that are known before there is a page.
struct AddressConstantTests {
  private func compile(_ text: String) -> (template: Template<Page>?, problems: [Problem]) {
    TemplateLibrary(
      [TemplateSource(name: "page", file: "page.mustache", bytes: Array(text.utf8))],
      constants: ["t.asset": "Asset"],
      addresses: ["asset.style.css": "/assets/style.1.css", "asset.a&b/x y.svg": "/assets/a&b/x%20y.1.svg"]
    ).compile("page", for: Page.self)
  }

  private func render(_ text: String, root: String) -> String {
    let (template, problems) = compile(text)
    #expect(problems == [])
    var out = Output()
    template?.render(Page(), root: root, into: &out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", "<link href=\"assets/style.1.css\">"), ("../../", "<link href=\"../../assets/style.1.css\">"),
    ("/desk/", "<link href=\"/desk/assets/style.1.css\">"),
  ])
  func theyLeadFromThePage(root: String, expected: String) {
    #expect(render("<link href=\"{{asset.style.css}}\">", root: root) == expected)
  }

  @Test func theyAreEscapedAndMayBeGoneOnWith() {
    #expect(
      render("<image href='{{asset.a&b/x y.svg}}#{{title}}'/>", root: "../")
        == "<image href='../assets/a&amp;b/x%20y.1.svg#A%20%26%20B'/>")
    #expect(render("<p>{{asset.style.css}}</p>", root: "../") == "<p>../assets/style.1.css</p>")
    #expect(
      render("<a href=\"https://x.example{{asset.style.css}}\"></a>", root: "../")
        == "<a href=\"https://x.example/assets/style.1.css\"></a>")
  }

  @Test func textBetweenThemIsKept() {
    #expect(
      render("{{#shown}}a{{asset.style.css}}b{{asset.style.css}}{{/shown}}c", root: "/")
        == "a/assets/style.1.cssb/assets/style.1.cssc")
  }

  @Test(arguments: [
    ("{{asset.stile.css}}", "'asset.stile.css' is no constant", "Did you mean 'asset.style.css'?"),
    (
      "{{asset.zzzzzzzzzzzz}}", "'asset.zzzzzzzzzzzz' is no constant",
      "The constants here are 'asset.a&b/x y.svg', 'asset.style.css'."
    ),
    (
      "{{#asset.style.css}}x{{/asset.style.css}}",
      "'{{#asset.style.css}}' is no condition: 'asset.style.css' is a constant, always the same",
      "Write '{{asset.style.css}}' without a section."
    ),
    (
      "<a {{asset.style.css}}>", "'{{asset.style.css}}' stands in the tag '<a>', where no value is safe",
      "Write the attribute's name out, and put the value in quotes: 'name=\"{{…}}\"'."
    ),
  ])
  func mistakesAreNamed(text: String, summary: String, help: String) {
    let problems = compile(text).problems
    #expect(problems.map(\.summary) == [summary])
    #expect(problems.map(\.help) == [help])
  }
}
