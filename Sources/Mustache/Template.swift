/// A template that has been checked against its model and can be rendered any number of times, on any
/// thread.
public struct Template<M: Model>: Sendable {
  /// What the template uses of its library, itself included.
  public let uses: TemplateUses
  let program: Program

  /// Writes the page behind what the output holds already.
  ///
  /// - Parameters:
  ///   - model: what the page shows.
  ///   - root: the way from the page to the site's root: empty, `../`, `../../`, or `/`.
  ///   - out: takes UTF-8.
  public func render(_ model: M, root: String = "", into out: inout Output) {
    withUnsafePointer(to: model) { program.render(UnsafeRawPointer($0), root: root, into: &out) }
  }
}

/// Which templates and constants of a library were used.
public struct TemplateUses: Hashable, Sendable {
  /// Names of templates.
  public private(set) var templates: Set<String> = []
  /// Names of constants.
  public private(set) var constants: Set<String> = []

  /// Nothing used yet.
  public init() {}

  /// Adds what another template uses.
  public mutating func formUnion(_ other: TemplateUses) {
    templates.formUnion(other.templates)
    constants.formUnion(other.constants)
  }

  mutating func add(template: String) { templates.insert(template) }

  mutating func add(constant: String) { constants.insert(constant) }
}
