import SourceText

/// Templates that may use one another, with the interface's words in one language.
public struct TemplateLibrary: Sendable {
  let templates: [Parsed]
  let numbers: [String: Int]
  let constants: [String: String]
  let addresses: [String: String]

  /// A template as a tree.
  struct Parsed: Sendable {
    let name: String
    let kind: TemplateKind
    let source: Source
    let nodes: [Node]
    let problems: [Problem]

    init(_ template: TemplateSource) {
      name = template.name
      kind = template.kind
      source = Source(file: template.file, bytes: template.bytes)
      (nodes, problems) = Parser.parse(source)
    }
  }

  /// - Parameters:
  ///   - sources: the templates. Of two with one name the last counts, so that a site's own replace the
  ///     theme's.
  ///   - constants: words known now, by the whole name that templates use, such as `t.read-more`. They
  ///     are treated as text and folded into what the template writes.
  ///   - addresses: addresses known now, by the whole name that templates use, such as `asset.style.css`;
  ///     one that begins with `/` leads from the site's root, as with a model's field of type address.
  public init(
    _ sources: [TemplateSource], constants: [String: String] = [:], addresses: [String: String] = [:]
  ) {
    let last = Dictionary(sources.map { ($0.name, $0) }) { $1 }
    templates = last.values.sorted { $0.name < $1.name }.map(Parsed.init)
    numbers = Dictionary(uniqueKeysWithValues: templates.enumerated().map { ($1.name, $0) })
    self.constants = constants
    self.addresses = addresses
  }

  /// Checks a template against the model that it lays out.
  ///
  /// - Returns: the template, nil when it has any problem; and all its problems at once, in the order of
  ///   file and place, among them those in the templates that it uses.
  public func compile<M: Model>(
    _ name: String, for model: M.Type
  ) -> (template: Template<M>?, problems: [Problem]) {
    let (program, uses, problems) = compile(name, for: M.model.shape, isSpecification: false)
    return (program.map { Template(uses: uses, program: $0) }, problems)
  }

  func compile(
    _ name: String, for shape: Shape, isSpecification: Bool
  ) -> (program: Program?, uses: TemplateUses, problems: [Problem]) {
    guard let number = numbers[name] else { return (nil, TemplateUses(), [.missing(name, names)]) }
    var compiler = Compiler(self, isSpecification: isSpecification)
    compiler.compile(number, for: shape)
    let problems = compiler.sortedProblems
    return (problems.isEmpty ? compiler.program : nil, compiler.uses, problems)
  }

  /// The constants that none of the compiled templates uses, in order.
  ///
  /// - Parameter uses: the `uses` of all the templates compiled, joined.
  public func unusedConstants(_ uses: TemplateUses) -> [String] {
    constants.keys.filter { !uses.constants.contains($0) }.sorted()
  }

  /// The names of the templates that none of the compiled ones uses, in order.
  ///
  /// - Parameter uses: the `uses` of all the templates compiled, joined.
  public func unusedTemplates(_ uses: TemplateUses) -> [String] {
    names.filter { !uses.templates.contains($0) }
  }

  var names: [String] { templates.map(\.name) }

  /// The names of all constants, addresses included.
  var constantNames: [String] { Array(constants.keys) + Array(addresses.keys) }
}
