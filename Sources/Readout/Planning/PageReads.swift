/// Something on a page that the edit of a text can change: what decides whether the page has to be made again.
///
/// All else that pages show comes from front matter, from the configuration, or from the theme; where those
/// change, every page is made again.
struct PageRead: Hashable, Sendable, BitwiseCopyable {
  enum Subject: Int32 {
    /// The record's texts.
    case texts
    /// Which records refer to the record, and in what way; not where in their texts they do.
    case references
  }

  private let code: Int32

  init(_ subject: Subject, of number: RecordNumber) { code = number * 2 + subject.rawValue }
}

/// Notes what one page reads while it is made.
///
/// Used by the thread that makes the page, and by no other.
final class PageReads: @unchecked Sendable {
  private var notes: Set<PageRead> = []

  func note(_ subject: PageRead.Subject, of number: RecordNumber) {
    notes.insert(PageRead(subject, of: number))
  }

  /// In no order.
  var all: [PageRead] { Array(notes) }
}
