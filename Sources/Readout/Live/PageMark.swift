/// What an author should know of a previewed page: whose file it is, and why readers would not see it.
public struct PageMark: Sendable, Equatable {
  public enum Reason: Sendable, Equatable {
    case draft
    case embargo(Moment)
    case expired(Moment)
    /// Readers who are no members see title, summary and date.
    case members
    /// What happened, or was published, is dated behind the clock; ISO 8601.
    case future(String)
  }

  /// Path from the site's folder.
  public var file: String
  /// nil when a build shows the page too.
  public var reason: Reason?
}

extension ShownSite {
  /// nil for a page that no file is the source of.
  public func mark(at address: String) -> PageMark? {
    guard case .record(let number)? = page(at: address)?.content else { return nil }
    let record = library[number]
    guard !record.file.isEmpty else { return nil }
    return PageMark(file: record.file, reason: reason(record))
  }

  private func reason(_ record: Record) -> PageMark.Reason? {
    switch record.concealment(at: library.now) {
    case .draft: return .draft
    case .embargo(let moment): return .embargo(moment)
    case .expired(let moment): return .expired(moment)
    case .later, nil:
      if record.access == .members { return .members }
      guard record.kind != .meeting, let date = record.date?.date, date.firstDay > library.now.date.firstDay
      else { return nil }
      return .future(date.iso)
    }
  }

  /// The page that a file of `Content/` is the source of; nil when there is none.
  public func address(ofFile path: String) -> String? {
    guard let number = library.records.firstIndex(where: { $0.file == path }) else { return nil }
    return page(at: library.records[number].address)?.address
  }
}
