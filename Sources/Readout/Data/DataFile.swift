import Mustache

/// A file of data that every site has, unless `site.yml` says `data: none`.
enum DataFile: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case meetings, reactions, positions, outcomes, commitments, forecasts
  case library, schema

  /// Its table; nil for the files that are JSON.
  var table: (any DataTable)? { Int(rawValue) < dataTables.count ? dataTables[Int(rawValue)] : nil }

  /// "meetings.csv"
  var name: String {
    switch self {
    case .library: "library.json"
    case .schema: "library.schema.json"
    default: (table?.name ?? "") + ".csv"
    }
  }

  /// Path from the site's root.
  var address: String { "data/" + name }
}

/// What a file of data holds.
struct DataContent: Sendable {
  /// As they were written: they may be so many that a copy would double what a build needs.
  let bytes: DataBytes
  /// Rows of a table, or records of the library; nil for the schema.
  let count: Int?

  init(_ file: DataFile, _ blueprint: Blueprint) {
    let context = PageContext(dataOf: blueprint)
    var out = Output()
    if let table = file.table {
      count = out.append(table, context)
    } else if file == .library {
      let records = context.dataRecords
      out.appendJSON { LibraryForm.form.write(records, context, to: &$0) }
      out.append(UInt8(ascii: "\n"))
      count = records.count
    } else {
      count = nil
      for byte in librarySchema(address: context.absolute(file.address)).utf8 { out.append(byte) }
    }
    bytes = DataBytes(out)
  }
}

/// What was written into a buffer that will not be used again.
final class DataBytes: Sendable {
  private let out: Output

  init(_ out: consuming Output) { self.out = out }

  var count: Int { out.count }

  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    out.withUnsafeBytes(body)
  }
}

extension Output {
  /// Adds a table as comma-separated values.
  /// - Returns: how many rows it has, the header not counted.
  fileprivate mutating func append(_ table: any DataTable, _ context: PageContext) -> Int {
    var count = 0
    appendCSV { writer in
      writer.row(names: table.headings.map(\.name))
      table.forEachRow(context, where: nil) {
        writer.row($0)
        count += 1
      }
    }
    return count
  }
}
