/// What the records of a site say otherwise than before.
/// - Parameter now: decides on what is said to be held back.
public func compare(_ old: ContentState, _ new: ContentState, at now: Moment) -> Comparison {
  Comparing(old, new, at: now).comparison
}

private struct Comparing {
  private let old: ContentState
  private let new: ContentState
  private let now: Moment
  private let renames: Renames
  /// By the id that they have now.
  private let before: [String: Record]
  private let after: [String: Record]
  private let forecasts: SettledForecasts

  init(_ old: ContentState, _ new: ContentState, at now: Moment) {
    let renames = Renames(old, new)
    before = old.records { renames.newID(of: $0) }
    after = new.records { $0 }
    forecasts = SettledForecasts(before, after)
    (self.old, self.new, self.now, self.renames) = (old, new, now, renames)
  }

  var comparison: Comparison {
    let ids = Set(before.keys).union(after.keys).sorted()
    return Comparison(
      records: inTellingOrder(ids.compactMap(changes), subjects: after.merging(before) { own, _ in own }))
  }

  /// nil for a record of which nothing has changed.
  private func changes(_ id: String) -> ChangedRecord? {
    var list = ChangeList { title(of: $0) }
    switch (before[id], after[id]) {
    case (let old?, let new?):
      if old.id != new.id { list.add(.renamed, "id", old.id, new.id) }
      list.compare(old, new)
    case (nil, let new?): list.add(new)
    case (let old?, nil): list.add(.removed, "id", old.id, nil)
    case (nil, nil): return nil
    }
    if after[id] != nil { forecasts.tell(of: id, &list) }
    guard let record = after[id] ?? before[id], !list.changes.isEmpty else { return nil }
    return changed(record, list.changes)
  }

  private func changed(_ record: Record, _ changes: [Change]) -> ChangedRecord {
    let former = before[record.id].flatMap { $0.id == record.id ? nil : $0.id }
    return ChangedRecord(
      kind: record.kind, id: record.id, formerID: former, title: title(of: record.id) ?? record.id,
      file: record.file, hidden: record.concealment(at: now)?.reason, subject: nil,
      changes: changes.inTellingOrder)
  }

  private func title(of id: String) -> String? { new.title(of: id) ?? old.title(of: id) }
}

extension ChangeList {
  /// A record that is new, and what of it people wait for.
  fileprivate mutating func add(_ record: Record) {
    add(.added, "id", nil, record.id)
    if record.kind.isListedByDate { value(.date, "date", nil, record.startWhen?.iso) }
    if let meeting = record.meeting {
      value(.meetingStatus, "status", nil, meeting.status?.rawValue)
      compareParts(nil, meeting)
    }
    if let brief = record.brief { compareJudgments([], brief.judgments) }
    if let reaction = record.reaction { add(reaction) }
  }

  private mutating func add(_ reaction: Reaction) {
    value("to", nil, reaction.to.name)
    value(.stance, "stance", nil, reaction.stance.rawValue)
    value(.basis, "basis", nil, reaction.basis.rawValue)
    value(.likelihood, "likelihood", nil, reaction.likelihood?.rawValue)
    value(.deadline, "by-date", nil, reaction.byDate?.iso)
  }
}

/// Which observed reactions settle which expected ones, before and after.
private struct SettledForecasts {
  private let before: [String: [String]]
  private let after: [String: [String]]

  init(_ before: [String: Record], _ after: [String: Record]) {
    (self.before, self.after) = (Self.settling(before), Self.settling(after))
  }

  private static func settling(_ records: [String: Record]) -> [String: [String]] {
    var settling: [String: [String]] = [:]
    for (id, record) in records {
      if let forecast = record.reaction?.resolves?.id { settling[forecast, default: []].append(id) }
    }
    return settling.mapValues { $0.sorted() }
  }

  func tell(of forecast: String, _ list: inout ChangeList) {
    let pairs = Pairing(before[forecast] ?? [], after[forecast] ?? [], by: ==)
    for id in pairs.added {
      list.add(.forecastSettled, "resolves", of: list.part(id), nil, id)
    }
    for id in pairs.removed {
      list.add(.forecastReopened, "resolves", of: list.part(id), id, nil)
    }
  }
}
