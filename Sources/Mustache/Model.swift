/// A value that a template lays out: a page, or a part of one.
///
/// The description is made once and says which names a template may use.
public protocol Model: Sendable {
  /// The names that this type offers to templates, and the stored property behind each.
  static var model: ModelDescription<Self> { get }
}

/// What a model is called and which fields it offers.
public struct ModelDescription<M: Model>: Sendable {
  /// The model's name in the documentation, in kebab-case.
  public let name: String
  /// One sentence that says what the model is.
  public let summary: String
  let fields: [Shape.Field]

  /// - Parameters:
  ///   - name: what the documentation calls the model.
  ///   - summary: one sentence about it.
  ///   - fields: what it offers. Of two fields of one name, the first counts.
  public init(_ name: String, _ summary: String, _ fields: Field...) {
    self.init(name, summary, fields: fields)
  }

  /// The same from an array, for descriptions that share fields.
  public init(_ name: String, _ summary: String, fields: [Field]) {
    self.name = name
    self.summary = summary
    self.fields = fields.map(\.description)
  }

  /// The described names, for documentation and for the compiler.
  public var shape: Shape {
    Shape(name: name, summary: summary, fields: fields, identity: .model(ObjectIdentifier(M.self)))
  }
}
