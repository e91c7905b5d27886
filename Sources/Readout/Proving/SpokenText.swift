import GFM
import SourceText

/// Something that a record says to its readers, or would.
struct SpokenText {
  enum Place {
    /// In the front matter of a file.
    case keys(file: String, Span)
    /// In the text of a file.
    case body(file: String, Body)
  }

  var bytes: [UInt8]
  var form: HeldWords.Form
  var place: Place

  fileprivate init(_ text: String, _ form: HeldWords.Form, _ place: Place) {
    (bytes, self.form, self.place) = (Array(text.utf8), form, place)
  }

  fileprivate init(_ body: Body, in file: String) {
    (bytes, form, place) = (body.document.plainBytes(of: 0), .text, .body(file: file, body))
  }
}

extension Record {
  /// All that the record says, the bodies last: the original's and those of its translations, in order.
  var spokenTexts: [SpokenText] {
    let file = self.file
    var texts = [SpokenText(self.title, .name, .keys(file: file, self.titleSpan))]
    let title = SpokenText.Place.keys(file: file, self.titleSpan)
    texts += self.aliases.map { SpokenText($0.text, .name, .keys(file: file, $0.span)) }
    if let summary = self.summary {
      texts.append(SpokenText(summary.plain, .name, .keys(file: file, summary.span)))
    }
    texts += inlineTexts.map { SpokenText($0.plain, .text, .keys(file: file, $0.span)) }
    texts += plainTexts.map { SpokenText($0, .text, title) }
    for translation in self.translations {
      let place = SpokenText.Place.keys(file: translation.file, translation.summary?.span ?? .start)
      texts.append(SpokenText(translation.title, .name, .keys(file: translation.file, .start)))
      if let summary = translation.summary { texts.append(SpokenText(summary.plain, .name, place)) }
    }
    return texts
  }

  var spokenBodies: [SpokenText?] {
    [self.body.map { SpokenText($0, in: self.file) }]
      + self.translations.map { translation in translation.body.map { SpokenText($0, in: translation.file) } }
  }

  /// What is said to the desk alone.
  var spokenNote: SpokenText? {
    self.note.map { SpokenText($0, .name, .keys(file: self.file, self.titleSpan)) }
  }

  /// Where the record would be found, and would have been.
  var spokenAddresses: [SpokenText] {
    let own = ["html", "json", "ics"].map {
      SpokenText("\(self.kind.folder)/\(self.id).\($0)", .address, .keys(file: self.file, self.titleSpan))
    }
    return own
      + self.redirects.map {
        SpokenText(redirectAddress($0.text), .address, .keys(file: self.file, $0.span))
      }
  }

  /// Texts without markup that may be of some length.
  private var plainTexts: [String] {
    var texts = self.citations.compactMap(\.title)
    switch self.details {
    case .brief(let brief): texts += [brief.photo?.alt, brief.photo?.credit].compactMap { $0 }
    case .meeting(let meeting):
      texts += meeting.outcomes.map(\.title) + [meeting.place?.venue].compactMap { $0 }
      texts += meeting.participants.compactMap(\.office)
    case .reaction(let reaction):
      texts += [reaction.quote?.text, reaction.quote?.translation].compactMap { $0 }
      texts += reaction.searched?.places ?? []
    case .person(let person): texts += person.positions.map(\.title)
    default: break
    }
    return texts
  }
}
