enum CommitmentKeys {
  static let id = Key("id", .localID, required: true, "Unique in the meeting.")
  static let text = Key("text", .inlineText, required: true, "What was promised.")
  static let by = Key("by", .list(of: .reference(.actor)), "Who promised.")
  static let to = Key("to", .list(of: .reference(.actor)), "Whom it was promised to.")
  static let due = Key("due", .date, "When it falls due.")
  static let status = Key(
    "status", ValueParser<CommitmentStatus>.word, "How it stands; `open` when left out.")
  static let updates = Key("updates", .list(of: .commitmentUpdate), "What became of it, by date.")
  static let schema = Schema("a commitment", [id, text, by, to, due, status, updates])
}

extension ValueParser where Value == Meeting.Commitment {
  static var commitment: ValueParser {
    mapping(CommitmentKeys.schema) { fields in
      let (id, text) = (fields(CommitmentKeys.id), fields(CommitmentKeys.text))
      let (by, to, due) = (fields(CommitmentKeys.by), fields(CommitmentKeys.to), fields(CommitmentKeys.due))
      let (status, updates) = (fields(CommitmentKeys.status), fields(CommitmentKeys.updates))
      guard let text else { return nil }
      return Meeting.Commitment(
        id: id?.text ?? "", text: text, by: by, to: to, due: due, status: status ?? .open, updates: updates,
        span: fields.valueSpan("id"))
    }
  }
}

enum CommitmentUpdateKeys {
  static let date = Key("date", .date, required: true, "When.")
  static let status = Key("status", ValueParser<CommitmentStatus>.word, "How it stood from then on.")
  static let text = Key("text", .inlineText, "What happened.")
  static let sources = Key("sources", .list(of: .citation), "What says so.")
  static let schema = Schema("an update", [date, status, text, sources])
}

extension ValueParser where Value == Meeting.Commitment.Update {
  static var commitmentUpdate: ValueParser {
    mapping(CommitmentUpdateKeys.schema) { fields in
      let (date, status) = (fields(CommitmentUpdateKeys.date), fields(CommitmentUpdateKeys.status))
      let (text, sources) = (fields(CommitmentUpdateKeys.text), fields(CommitmentUpdateKeys.sources))
      return date.map { Meeting.Commitment.Update(date: $0, status: status, text: text, sources: sources) }
    }
  }
}
