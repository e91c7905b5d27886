extension ChangeList {
  mutating func compareCommitments(_ old: [Meeting.Commitment], _ new: [Meeting.Commitment]) {
    let pairs = Pairing(old, new, by: isSame(\.id), isSame(\.text.source))
    for commitment in pairs.removed {
      add(.commitmentRemoved, "commitments", of: commitment.part, commitment.by.names, nil)
    }
    for commitment in pairs.added {
      add(.commitmentAdded, "commitments", of: commitment.part, nil, commitment.by.names)
    }
    for (old, new) in pairs.both { compare(old, new) }
  }

  private mutating func compare(_ old: Meeting.Commitment, _ new: Meeting.Commitment) {
    let part = new.part
    value(.commitmentStatus, "commitments.status", of: part, old.status.rawValue, new.status.rawValue)
    value(.commitmentDue, "commitments.due", of: part, old.due?.iso, new.due?.iso)
    value("commitments.id", of: part, old.id, new.id)
    value("commitments.text", of: part, old.text.source, new.text.source)
    references("commitments.by", of: part, old.by, new.by)
    references("commitments.to", of: part, old.to, new.to)
    let updates = Pairing(old.updates, new.updates, by: { $0.wording == $1.wording }, isSame(\.date))
    for update in updates.removed {
      add(.entryRemoved, "commitments.updates", of: part, update.wording, nil)
    }
    for update in updates.added {
      add(.commitmentUpdate, "commitments.updates", of: part, nil, update.wording)
    }
    for (old, new) in updates.both {
      value("commitments.updates", of: part, old.wording, new.wording)
      citations("commitments.updates.sources", of: part, old.sources, new.sources)
    }
  }
}

extension Meeting.Commitment {
  fileprivate var part: Change.Part { Change.Part(id: id, name: text.plain) }
}

extension Meeting.Commitment.Update {
  fileprivate var wording: String {
    [date.iso, status?.rawValue, text?.source].compactMap(\.self).joined(separator: ", ")
  }
}
