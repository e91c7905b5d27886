/// A value of a table of data.
public enum DataCell: Sendable, Equatable {
  /// Nothing is on record, or the column does not apply.
  case none
  case text(String)
  case number(Int)
  /// In the order in which the record has them.
  case list([String])

  /// An absent or empty text is no value.
  init(_ text: String?) { self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none }

  init(_ number: Int?) { self = number.map(DataCell.number) ?? .none }

  init(_ items: [String]) { self = items.isEmpty ? .none : .list(items) }

  /// Stands between the items of a list where a cell is one text: a vertical bar, which no address has and hardly a
  /// name.
  static let separator = " | "

  /// The value as one text; empty where there is none.
  public var text: String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .list(let items): items.joined(separator: Self.separator)
    }
  }
}
