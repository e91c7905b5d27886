import Mustache

struct Page: Model {
  var title = "A & B"
  var note: String?
  var link: String? = "/a?b=1&c=2"
  var body: HTML? = HTML("<p>x</p>")
  var data: [UInt8]? = Array(#"{"a":"</script>"}"#.utf8)
  var shown = true
  var lead: Item?
  var items: [Item] = []
  var tags: [String] = []

  static let model = ModelDescription<Page>(
    "page", "A page.",
    .text("title", "Its title.", \.title),
    .text("note", "A note.", \.note),
    .address("link", "Where it leads.", \.link),
    .html("body", "What it says.", \.body),
    .json("data", "What a script reads.", \.data),
    .flag("shown", "Whether it is shown.", \.shown),
    .object("lead", "The first item.", \.lead),
    .list("items", "Its items.", \.items),
    .texts("tags", "Its tags.", \.tags))
}

struct Item: Model {
  var name: String
  var parts: [Item] = []

  static let model = ModelDescription<Item>(
    "item", "An item.",
    .text("name", "What it is called.", \.name),
    .list("parts", "What it is made of.", \.parts))
}

/// The first template, with others that it may use.
func compile(
  _ text: String, as name: String = "page", with others: [String: String] = [:],
  constants: [String: String] = [:]
) -> (template: Template<Page>?, problems: [Problem]) {
  var sources = others.map { TemplateSource(name: $0, file: $0, bytes: Array($1.utf8)) }
  sources.append(TemplateSource(name: name, file: name, bytes: Array(text.utf8)))
  return TemplateLibrary(sources, constants: constants).compile(name, for: Page.self)
}

/// The page; when the template has problems, what they are.
func render(
  _ text: String, _ page: Page = Page(), as name: String = "page", with others: [String: String] = [:],
  constants: [String: String] = [:], root: String = ""
) -> String {
  let (template, problems) = compile(text, as: name, with: others, constants: constants)
  guard let template else { return problems.map(\.line).joined(separator: "\n") }
  var out = Output()
  template.render(page, root: root, into: &out)
  return String(decoding: out.bytes, as: UTF8.self)
}

/// All problems: of each its place and rule, what is wrong, and the way out. The template may use `head`,
/// which has the block `h`, and `open` and `close`, which leave an attribute open and close one.
func problems(_ text: String) -> [String] {
  let others = ["close": "x\">", "head": "{{$h}}{{/h}}", "open": "<b title='x"]
  return compile(text, with: others, constants: ["t.read-more": "Read more"]).problems.flatMap {
    ["\($0.place) \($0.rule)", $0.summary, $0.help]
  }
}

extension Problem {
  var place: String { "\(file):\(span.line):\(span.column)+\(span.length)" }

  var line: String { "\(place) \(summary)" }
}
