import SourceText

/// What is asked of a site's records: which kind, and which of them.
public struct ListingRequest: Sendable {
  /// "meetings", "reaction", "outcomes".
  public var kind: String
  /// Ids of records, or other names for them.
  public var actor: String?
  public var topic: String?
  public var person: String?
  public var stance: String?
  public var basis: String?
  public var status: String?
  public var since: PartialDate?
  public var until: PartialDate?

  public init(kind: String) { self.kind = kind }
}

/// The rows that were asked for.
public struct Listing: Sendable {
  public let headings: [DataHeading]
  public let rows: [[DataCell]]
  /// As `data/` has them: records whole where the rows are records, and else the cells by their headings.
  public let json: [UInt8]
  /// As `data/` has them, with a row of headings.
  public let csv: [UInt8]

  /// Every kind that can be asked for, in order.
  public static let kinds = listTables.map(\.name)
}

/// The published tables, and those of the kinds that have none.
private let listTables: [any DataTable] =
  dataTables
  + Kind.allCases.filter { $0 != .meeting && $0 != .reaction }.map(recordTable)

extension PreparedSite {
  /// Lists what a site has of a kind.
  public func list(_ request: ListingRequest) throws(AuthoringProblem) -> Listing {
    let context = PageContext(dataOf: plan.blueprint)
    let table = try table(named: request.kind)
    let choice = try RowChoice(request, table, context)
    return Listing(table, choice, context)
  }

  /// Kinds of record go by the word for one as well: `meeting`.
  private func table(named name: String) throws(AuthoringProblem) -> any DataTable {
    let folder = Kind.allCases.first { $0.word == name }?.folder ?? name
    if let table = listTables.first(where: { $0.name == folder }) { return table }
    throw AuthoringProblem(
      "'\(name)' is not a kind",
      help: offer(name, among: Listing.kinds) + ["there are: \(Listing.kinds.joined(separator: ", "))"])
  }
}

extension Listing {
  fileprivate init(_ table: any DataTable, _ choice: RowChoice, _ context: PageContext) {
    var rows: [[DataCell]] = []
    table.forEachRow(context, where: { choice.includes($0) }) { rows.append($0) }
    self.init(
      headings: table.headings, rows: rows, json: table.json(rows, context), csv: table.csv(rows))
  }
}
