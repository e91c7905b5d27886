/// The names that a model offers to templates: what the documentation prints and the compiler checks.
///
/// A class, since scopes and lists pass it on all the time.
public final class Shape: Sendable {
  /// What the model is called, in kebab-case.
  public let name: String
  /// One sentence that says what it is.
  public let summary: String
  /// What it offers, in the order of its description.
  public let fields: [Field]
  let identity: Identity
  /// The places of the fields by name; of two of one name, the first's.
  let numbers: [String: Int]

  init(name: String, summary: String, fields: [Field], identity: Identity) {
    self.name = name
    self.summary = summary
    self.fields = fields
    self.identity = identity
    numbers = Dictionary(zip(fields.map(\.name), fields.indices)) { first, _ in first }
  }

  /// One name in a shape.
  public struct Field: Sendable {
    /// What a template writes.
    public let name: String
    /// One sentence about the value.
    public let summary: String
    /// What kind of value it is, which decides where it may stand.
    public let type: FieldType
    /// Where the value lies in the memory of a model of this shape.
    let access: Access
  }

  /// The kinds of value.
  ///
  /// Nested shapes are made when asked for, because a model may hold others of its own type.
  public enum FieldType: Sendable {
    case text
    case address
    case html
    case json
    case flag
    case object(@Sendable () -> Shape)
    case list(@Sendable () -> Shape)

    /// The word that the documentation and the diagnostics use.
    public var name: String {
      switch self {
      case .text: "text"
      case .address: "address"
      case .html: "HTML"
      case .json: "JSON"
      case .flag: "flag"
      case .object: "object"
      case .list: "list"
      }
    }

    /// The shape of the object or of the list's items; nil for every other kind.
    public var nested: Shape? {
      switch self {
      case .object(let shape), .list(let shape): shape()
      default: nil
      }
    }
  }

  /// Tells shapes apart, so that the compiler knows when a section enters a model that it is in already.
  enum Identity: Hashable {
    case model(ObjectIdentifier)
    case text
    case inferred(Int)
  }

  /// The shape of a plain string in a list, whose one name is `.`.
  public static let text = Shape(
    name: "text", summary: "A string.",
    fields: [
      Field(name: ".", summary: "The string itself.", type: .text, access: Access(offset: 0, .text))
    ], identity: .text)
}
