// Inlinable, so that finding a list's items is compiled for the model that they are.
extension ModelDescription {
  /// One name that a model offers, and the stored property that has its value.
  ///
  /// In a section, nil, the empty string, `false` and the empty list are false.
  public struct Field: Sendable {
    let description: Shape.Field

    /// Text, escaped wherever it stands.
    public static func text(_ name: String, _ summary: String, _ path: KeyPath<M, String>) -> Field {
      Field(name, summary, .text, Access(path, .text))
    }

    /// Text, escaped wherever it stands; nil writes nothing.
    public static func text(_ name: String, _ summary: String, _ path: KeyPath<M, String?>) -> Field {
      Field(name, summary, .text, Access(path, .optionalText))
    }

    /// An address that the program made. It may be the whole of a URL attribute or end one that literal
    /// text begins; elsewhere it is treated as text.
    ///
    /// One that begins with `/` leads from the site's root. In HTML the way from the page to the root takes the
    /// place of that slash, unless literal text begins the URL attribute.
    public static func address(_ name: String, _ summary: String, _ path: KeyPath<M, String>) -> Field {
      Field(name, summary, .address, Access(path, .text))
    }

    /// An address that the program made; nil writes nothing.
    public static func address(_ name: String, _ summary: String, _ path: KeyPath<M, String?>) -> Field {
      Field(name, summary, .address, Access(path, .optionalText))
    }

    /// Markup that the program made: goes into element content as it is.
    public static func html(_ name: String, _ summary: String, _ path: KeyPath<M, HTML>) -> Field {
      Field(name, summary, .html, Access(path, .markup))
    }

    /// Markup that the program made: goes into element content as it is; nil writes nothing.
    public static func html(_ name: String, _ summary: String, _ path: KeyPath<M, HTML?>) -> Field {
      Field(name, summary, .html, Access(path, .optionalMarkup))
    }

    /// A JSON value that the program made, as UTF-8: goes where a JSON value may stand, in a
    /// `<script type="application/json">` or a JSON template; nil writes `null`.
    public static func json(_ name: String, _ summary: String, _ path: KeyPath<M, [UInt8]?>) -> Field {
      Field(name, summary, .json, Access(path, .json))
    }

    /// A yes or no, for sections.
    public static func flag(_ name: String, _ summary: String, _ path: KeyPath<M, Bool>) -> Field {
      Field(name, summary, .flag, Access(path, .flag))
    }

    /// Another model: a section over it enters it, `name.field` reads from it.
    @inlinable
    public static func object<Other: Model>(
      _ name: String, _ summary: String, _ path: KeyPath<M, Other>
    ) -> Field {
      Field(name, summary, .object { Other.model.shape }, Access(path, .object))
    }

    /// Another model, or nil, which is false.
    @inlinable
    public static func object<Other: Model>(
      _ name: String, _ summary: String, _ path: KeyPath<M, Other?>
    ) -> Field {
      Field(
        name, summary, .object { Other.model.shape }, Access(path, .optionalObject(of: Other.self)))
    }

    /// Models in order: a section over the list is written once for each.
    ///
    /// The list `items` also offers `has-items`, and inside its section `first`, `last` and `index`
    /// (counting from 1), unless the model has fields of those names.
    @inlinable
    public static func list<Item: Model>(
      _ name: String, _ summary: String, _ path: KeyPath<M, [Item]>
    ) -> Field {
      Field(name, summary, .list { Item.model.shape }, Access(path, .list(of: Item.self)))
    }

    /// Plain strings in order; inside the section, `{{.}}` is the string.
    public static func texts(_ name: String, _ summary: String, _ path: KeyPath<M, [String]>) -> Field {
      Field(name, summary, .list { .text }, Access(path, .list(of: String.self)))
    }

    @usableFromInline
    init(_ name: String, _ summary: String, _ type: Shape.FieldType, _ access: Access) {
      description = Shape.Field(name: name, summary: summary, type: type, access: access)
    }
  }
}
