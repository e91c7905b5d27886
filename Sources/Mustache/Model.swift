/// A value that a template lays out: a page, or a part of one.
///
/// The description is made once and says which names a template may use.
public protocol Model: Sendable {
  /// The names that this type offers to templates, and the stored property behind each.
  static var model: ModelDescription<Self> { get }
}

/// What a model is called and which fields it offers.
public struct ModelDescription<M: Model>: Sendable {
  /// The described names, for documentation and for the compiler.
  public let shape: Shape

  /// - Parameters:
  ///   - name: what the documentation calls the model.
  ///   - summary: one sentence about it.
  ///   - fields: what it offers. Of two fields of one name, the first counts.
  public init(_ name: String, _ summary: String, _ fields: Field...) {
    self.init(name, summary, fields: fields)
  }

  /// The same from an array, for descriptions that share fields.
  public init(_ name: String, _ summary: String, fields: [Field]) {
    shape = Shape(
      name: name, summary: summary, fields: fields.map(\.description),
      identity: .model(ObjectIdentifier(M.self)))
  }
}
