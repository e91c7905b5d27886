extension ChangeList {
  mutating func compare(_ old: Brief, _ new: Brief) {
    value("kind", old.kind?.rawValue, new.kind?.rawValue)
    references("authors", old.authors, new.authors)
    references("about", old.about, new.about)
    value("series", old.series, new.series)
    value("trend", old.trend?.rawValue, new.trend?.rawValue)
    value("photo.file", old.photo?.file.path, new.photo?.file.path)
    value("photo.alt", old.photo?.alt, new.photo?.alt)
    value("photo.caption", old.photo?.ownCaption, new.photo?.ownCaption)
    value("photo.credit", old.photo?.ownCredit, new.photo?.ownCredit)
    compareJudgments(old.judgments, new.judgments)
  }

  mutating func compareJudgments(_ old: [Brief.Judgment], _ new: [Brief.Judgment]) {
    let pairs = Pairing(
      old, new, by: isSame(\.id), isSame(\.text.source), isAlike(\.text.source))
    for judgment in pairs.removed {
      add(.judgmentRemoved, "judgments", of: judgment.part, judgment.likelihood?.rawValue, nil)
    }
    for judgment in pairs.added {
      add(.judgmentAdded, "judgments", of: judgment.part, nil, judgment.likelihood?.rawValue)
      compare(nil, judgment.resolution, of: judgment.part)
    }
    for (old, new) in pairs.both { compare(old, new) }
  }

  private mutating func compare(_ old: Brief.Judgment, _ new: Brief.Judgment) {
    let part = new.part
    value("judgments.id", of: part, old.id, new.id)
    value("judgments.text", of: part, old.text.source, new.text.source)
    value(.likelihood, "judgments.likelihood", of: part, old.likelihood?.rawValue, new.likelihood?.rawValue)
    value(.confidence, "judgments.confidence", of: part, old.confidence?.rawValue, new.confidence?.rawValue)
    value(.deadline, "judgments.by-date", of: part, old.byDate?.iso, new.byDate?.iso)
    compare(old.resolution, new.resolution, of: part)
  }

  private mutating func compare(_ old: Brief.Resolution?, _ new: Brief.Resolution?, of part: Change.Part) {
    let what: Change.What = new == nil ? .forecastReopened : .forecastSettled
    value(what, "judgments.resolution", of: part, old?.outcome.rawValue, new?.outcome.rawValue)
    guard let old, let new else { return }
    value("judgments.resolution.date", of: part, old.date.iso, new.date.iso)
    value("judgments.resolution.text", of: part, old.text?.source, new.text?.source)
    value("judgments.resolution.by", of: part, old.by?.id, new.by?.id)
  }
}

extension Brief.Judgment {
  fileprivate var part: Change.Part { Change.Part(id: id, name: text.plain) }
}

extension Brief.Photo {
  /// What the author wrote; what the image file says is no change of the record.
  fileprivate var ownCaption: String? { takesCaption ? nil : caption?.source }
  fileprivate var ownCredit: String? { takesCredit ? nil : credit }
}
