import Mustache

extension DataTable {
  func csv(_ rows: [[DataCell]]) -> [UInt8] {
    var out = Output()
    out.appendCSV { writer in
      writer.row(names: headings.map(\.name))
      for row in rows { writer.row(row) }
    }
    return out.bytes
  }

  /// The records as the library's file has them, where the rows are records; else objects with the cells that hold
  /// anything.
  func json(_ rows: [[DataCell]], _ context: PageContext) -> [UInt8] {
    var out = Output()
    out.appendJSON { writer in
      writer.array { writer in
        for row in rows {
          if let record = record(of: row, context) {
            context.write(record: record, to: &writer)
          } else {
            write(row, to: &writer)
          }
        }
      }
    }
    return out.bytes
  }

  private func record(of row: [DataCell], _ context: PageContext) -> RecordNumber? {
    guard Kind(folder: name) != nil, case .text(let id)? = row.first else { return nil }
    return context.library.numbers[id]
  }

  private func write(_ row: [DataCell], to writer: inout JSONWriter) {
    writer.object { writer in
      for (heading, cell) in zip(headings, row) where cell != .none {
        writer.name(heading.name)
        switch cell {
        case .none: writer.null()
        case .text(let text): writer.string(text)
        case .number(let number): writer.number(number)
        case .list(let items): writer.array { writer in for item in items { writer.string(item) } }
        }
      }
    }
  }
}
