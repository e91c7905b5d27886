import GFM
import Mustache

extension PageContext {
  /// What the page of any record has.
  func recordView(_ number: RecordNumber) -> RecordView {
    let record = library[number]
    let text = text(of: number)
    let language = contentLanguage(of: number)
    let (body, views) = body(of: number)
    return RecordView(
      title: title(number), summary: summary(of: number).map { html($0) }, kind: locale.term(record.kind),
      date: record.date.map { locale.text($0) }, updated: record.updated.map { locale.text($0) },
      corrected: record.corrections.map(\.date).max().map { locale.text($0) },
      known: known(record), topics: links(to: record.topics), aliases: record.aliases.map(\.text),
      wikidata: record.wikidata.map { "https://www.wikidata.org/wiki/\($0)" },
      isMembersOnly: record.access == .members && !library.isWithdrawn(number),
      held: locale.hold(on: record, at: library.now), teaser: teaser(of: number),
      language: language == locale.language ? nil : language, versions: versions(of: number),
      body: body, views: views,
      readingTime: text.map { strings.count("minutes", readingMinutes($0.body.document.wordCount)) },
      contents: contents(of: number), notes: notes(of: number), corrections: corrections(record),
      mentions: mentions(of: number))
  }

  func versions(of number: RecordNumber) -> [Link] {
    versions({ blueprint.hasPage(number, in: $0) }, path: library[number].address)
  }

  /// The language that the record's own words are in on this page.
  func contentLanguage(of number: RecordNumber) -> String {
    let record = library[number]
    if record.translations.contains(where: { $0.language == locale.language }) { return locale.language }
    return record.language ?? library.configuration.language
  }

  /// Shown only where it tells something: when the record became known later than it happened.
  func known(_ record: Record) -> DateText? {
    guard let known = record.known, known != record.startDate else { return nil }
    return locale.text(known)
  }

  private func contents(of number: RecordNumber) -> [ContentsEntry] {
    guard let (place, _) = text(of: number) else { return [] }
    return headings(place, of: number).filter { $0.outlineLevel <= 3 }.map { heading in
      ContentsEntry(
        text: heading.text, address: "#" + percentEncoded(heading.id), isQuestion: heading.isQuestion,
        isNested: heading.outlineLevel > 2)
    }
  }

  private func corrections(_ record: Record) -> [CorrectionView] {
    record.corrections.sorted { $0.date > $1.date }.map { correction in
      CorrectionView(
        date: locale.text(correction.date), kind: locale.term("correction-kind", correction.kind),
        text: html(correction.text))
    }
  }

  /// A sentence on the record for search engines, never empty.
  func description(of number: RecordNumber, fallback: String, target: String = "") -> String {
    if let summary = summary(of: number) { return plain(summary) }
    let date = library[number].startWhen.map { locale.text($0).text } ?? strings.phrase("undated")
    return strings.phrase(
      fallback,
      [
        ("name", title(number)), ("title", title(number)), ("site", library.configuration.title),
        ("date", date), ("target", target),
      ])
  }
}

/// At 230 words a minute, rounded up: how fast adults read non-fiction (Brysbaert 2019).
private func readingMinutes(_ words: Int) -> Int { max(1, (words + 229) / 230) }
