/// A table of data. The CSV file, `readout list`, the site's page on its data and the manual all follow from it.
protocol DataTable: Sendable {
  /// "meetings": the file is `data/meetings.csv`.
  var name: String { get }
  var headings: [DataHeading] { get }

  /// Hands out rows in order: by date and then id, unless the table says otherwise.
  /// - Parameter isWanted: which rows; nil for all.
  func forEachRow(
    _ context: PageContext, where isWanted: ((RowFacts) -> Bool)?, _ body: ([DataCell]) -> Void)

  /// How many rows there are.
  func count(_ context: PageContext) -> Int

  /// What the rows can be chosen by.
  var criteria: RowCriteria { get }
}

/// A table whose rows are made of one type.
struct TypedTable<Row: Sendable>: DataTable {
  let name: String
  let columns: [DataColumn<Row>]
  let criteria: RowCriteria
  let rows: @Sendable (PageContext) -> [Row]
  let facts: @Sendable (Row, PageContext) -> RowFacts

  var headings: [DataHeading] { columns.map(\.heading) }

  func count(_ context: PageContext) -> Int { rows(context).count }

  func forEachRow(
    _ context: PageContext, where isWanted: ((RowFacts) -> Bool)?, _ body: ([DataCell]) -> Void
  ) {
    for row in rows(context) where isWanted.map({ $0(facts(row, context)) }) ?? true {
      body(columns.map { $0.value(row, context) })
    }
  }
}

/// The tables that a site publishes, in the order in which they are listed.
let dataTables: [any DataTable] = [
  meetingTable, reactionTable, positionTable, outcomeTable, commitmentTable, forecastTable,
]
