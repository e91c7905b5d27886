/// A column of a table of data: its name, and how a row's value is found.
///
/// What it means is said in the theme's strings, under `words: column:`, so that the site's page on its data says it
/// in each language and the manual in English.
struct DataColumn<Row: Sendable>: Sendable {
  let heading: DataHeading
  let value: @Sendable (Row, PageContext) -> DataCell

  static func text(
    _ name: String, meaning: String? = nil, isBrief: Bool = false,
    _ value: @escaping @Sendable (Row, PageContext) -> String?
  ) -> DataColumn {
    DataColumn(heading: DataHeading(name, meaning, isBrief)) { DataCell(value($0, $1)) }
  }

  static func number(
    _ name: String, meaning: String? = nil, isBrief: Bool = false,
    _ value: @escaping @Sendable (Row, PageContext) -> Int?
  ) -> DataColumn {
    DataColumn(heading: DataHeading(name, meaning, isBrief)) { DataCell(value($0, $1)) }
  }

  static func list(
    _ name: String, meaning: String? = nil, isBrief: Bool = false,
    _ value: @escaping @Sendable (Row, PageContext) -> [String]
  ) -> DataColumn {
    DataColumn(heading: DataHeading(name, meaning, isBrief)) { DataCell(value($0, $1)) }
  }

  /// A date as it was given, and the first and the last day that it may stand for.
  /// - Parameters:
  ///   - name: of the first column; the others are called after it, unless it is the row's own date.
  static func days(
    _ name: String, meaning: String? = nil, isBrief: Bool = false,
    _ date: @escaping @Sendable (Row, PageContext) -> PartialDate?
  ) -> [DataColumn] {
    let prefix = name == "date" ? "" : name + "-"
    return [
      .text(name, meaning: meaning, isBrief: isBrief) { date($0, $1)?.iso },
      .text(prefix + "first-day", meaning: "first-day") { date($0, $1).map { isoDay($0.firstDay) } },
      .text(prefix + "last-day", meaning: "last-day") { date($0, $1).map { isoDay($0.lastDay) } },
    ]
  }
}

/// What stands over a column.
public struct DataHeading: Sendable, Hashable {
  public let name: String
  /// Under which its sentence is found in `words: column:`.
  let meaning: String
  /// Whether it stands in a table for a terminal, which has no room for all.
  public let isBrief: Bool

  init(_ name: String, _ meaning: String?, _ isBrief: Bool) {
    (self.name, self.meaning, self.isBrief) = (name, meaning ?? name, isBrief)
  }

  /// What the column holds, in a sentence.
  func summary(in strings: Strings) -> String { strings.word("column", meaning) }
}

/// A day since 1970-01-01, as ISO 8601 writes it.
func isoDay(_ day: Int) -> String {
  let (year, month, dayOfMonth) = Gregorian.date(dayNumber: day)
  return PartialDate(year: year, month: month, day: dayOfMonth).iso
}
