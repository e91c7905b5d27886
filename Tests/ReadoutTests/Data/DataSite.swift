import Testing

@testable import Readout

/// The data of a site, without its pages.
struct DataOfSite {
  private let blueprint: Blueprint

  init(
    _ files: [String: TestFile], now: String = testMoment, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let site = try TestSite(files)
    let planned = site.planned(now: now)
    #expect(
      site.report(planned.diagnostics.filter { $0.severity == .error }) == "", sourceLocation: sourceLocation)
    blueprint = planned.plan.blueprint
  }

  func text(_ file: DataFile) -> String {
    DataContent(file, blueprint).bytes.withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// The cells of a table's rows that hold anything, by column.
  func rows(_ file: DataFile) -> [[String: String]] {
    guard let table = file.table else { return [] }
    var rows: [[String: String]] = []
    table.forEachRow(PageContext(dataOf: blueprint), where: nil) { cells in
      let named = zip(table.headings, cells).filter { $1 != .none }.map { ($0.name, $1.text) }
      rows.append(Dictionary(named, uniquingKeysWith: { first, _ in first }))
    }
    return rows
  }
}
