import Mustache

extension PageContext {
  /// What those see of a record's text who are no members; nil for a record that is shown whole.
  func teaser(of number: RecordNumber) -> TeaserView? {
    guard case .withheld = library[number].details else { return nil }
    return TeaserView(paragraphs: excerpt(of: number).map(words), notice: membersNotice)
  }

  /// The paragraphs of the opening, in the reader's language or else in that of the record.
  private func excerpt(of number: RecordNumber) -> [[Excerpt.Run]] {
    // What opens a text changes with the text.
    _ = body(0, of: number)
    let record = library[number]
    let translation = record.translations.first { $0.language == locale.language }
    return (translation?.excerpt ?? record.excerpt)?.paragraphs ?? []
  }

  private func words(_ runs: [Excerpt.Run]) -> String {
    runs.map { run in
      switch run {
      case .words(let text): text
      case .title(let reference): reference.target.map { label(of: $0, fragment: reference.fragment) } ?? ""
      }
    }.joined()
  }

  /// The edition's own words, which are in the site's language, or the built-in ones.
  private var membersNotice: HTML {
    if let notice = library.edition.notice { return html(notice) }
    var out: [UInt8] = []
    appendEscaped(strings.phrase("members-notice"), to: &out)
    return HTML(bytes: out)
  }
}

extension Locale {
  /// Why readers would not see a record that is shown nevertheless; nil for one that is published.
  func hold(on record: Record, at now: Moment) -> String? {
    switch record.concealment(at: now) {
    case .draft: strings.phrase("held-draft")
    case .embargo(let moment): strings.phrase("held-embargo", [("moment", text(When(moment: moment)).text)])
    case .expired(let moment): strings.phrase("held-expired", [("moment", text(When(moment: moment)).text)])
    case .later, nil: nil
    }
  }
}
