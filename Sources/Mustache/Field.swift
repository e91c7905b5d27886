// Inlinable, so that reading a field is compiled for the model that it belongs to.
extension ModelDescription {
  /// One name that a model offers, and how its value is read.
  ///
  /// In a section, nil, the empty string, `false` and the empty list are false.
  public struct Field: Sendable {
    let description: Shape.Field
    let read: Reader

    /// Takes the model where it is: a copy of one with many fields costs more than what is read of it.
    @usableFromInline typealias Reader = @Sendable (UnsafePointer<M>) -> Value

    /// Text, escaped wherever it stands; nil writes nothing.
    @inlinable
    public static func text(
      _ name: String, _ summary: String, _ read: @escaping @Sendable (M) -> String?
    ) -> Field {
      Field(name, summary, .text) { .text(read($0.pointee)) }
    }

    /// An address that the program made. It may be the whole of a URL attribute or end one that literal
    /// text begins; elsewhere it is treated as text. nil writes nothing.
    @inlinable
    public static func address(
      _ name: String, _ summary: String, _ read: @escaping @Sendable (M) -> String?
    ) -> Field {
      Field(name, summary, .address) { .text(read($0.pointee)) }
    }

    /// Markup that the program made: goes into element content as it is; nil writes nothing.
    @inlinable
    public static func html(
      _ name: String, _ summary: String, _ read: @escaping @Sendable (M) -> HTML?
    ) -> Field {
      Field(name, summary, .html) { .bytes(read($0.pointee)?.bytes) }
    }

    /// A JSON value that the program made, as UTF-8: goes where a JSON value may stand, in a
    /// `<script type="application/json">` or a JSON template; nil writes `null`.
    @inlinable
    public static func json(
      _ name: String, _ summary: String, _ read: @escaping @Sendable (M) -> [UInt8]?
    ) -> Field {
      Field(name, summary, .json) { .bytes(read($0.pointee)) }
    }

    /// A yes or no, for sections.
    @inlinable
    public static func flag(
      _ name: String, _ summary: String, _ read: @escaping @Sendable (M) -> Bool
    ) -> Field {
      Field(name, summary, .flag) { .flag(read($0.pointee)) }
    }

    /// Another model: a section over it enters it, `name.field` reads from it; nil is false.
    @inlinable
    public static func object<Other: Model>(
      _ name: String, _ summary: String, _ read: @escaping @Sendable (M) -> Other?
    ) -> Field {
      Field(name, summary, .object { Other.model.shape }) { model in
        .frame(read(model.pointee).map { Frame($0) })
      }
    }

    /// Models in order: a section over the list is written once for each.
    ///
    /// The list `items` also offers `has-items`, and inside its section `first`, `last` and `index`
    /// (counting from 1), unless the model has fields of those names.
    @inlinable
    public static func list<Item: Model>(
      _ name: String, _ summary: String, _ read: @escaping @Sendable (M) -> [Item]
    ) -> Field {
      Field(name, summary, .list { Item.model.shape }) { .frame(Frame(list: read($0.pointee))) }
    }

    /// Plain strings in order; inside the section, `{{.}}` is the string.
    @inlinable
    public static func texts(
      _ name: String, _ summary: String, _ read: @escaping @Sendable (M) -> [String]
    ) -> Field {
      Field(name, summary, .list { .text }) { .frame(Frame(texts: read($0.pointee))) }
    }

    @usableFromInline
    init(
      _ name: String, _ summary: String, _ type: Shape.FieldType, read: @escaping Reader
    ) {
      description = Shape.Field(name: name, summary: summary, type: type)
      self.read = read
    }
  }
}
