enum MeetingKeys {
  static let start = Key("start", .when, "When it began, for a meeting of more than a day.")
  static let end = Key("end", .when, "When it ended.")
  static let place = Key("place", .place, "Where it was.")
  static let format = Key("format", ValueParser<MeetingFormat>.word, "How they met.")
  static let level = Key("level", ValueParser<MeetingLevel>.word, "How official it was.")
  static let status = Key(
    "status", ValueParser<MeetingStatus>.word, "`held` when past and `scheduled` when ahead, if left out.")
  static let participants = Key("participants", .list(of: .participant), "Who took part.")
  static let outcomes = Key("outcomes", .list(of: .outcome), "What came of it.")
  static let commitments = Key("commitments", .list(of: .commitment), "What was promised.")
  static let claims = Key("claims", .list(of: .claim), "What the sides say happened.")
  static let follows = Key(
    "follows", .list(of: .reference(.meeting)), "The meetings that this one continues.")
  static let schema = Schema(
    "a meeting",
    CommonKeys.all + [
      start, end, place, format, level, status, participants, outcomes, commitments, claims, follows,
    ], needsOneOf: [CommonKeys.date, start])
}

extension Meeting {
  /// nil when it has no date, which has then been reported.
  init?(_ fields: Fields) {
    let (date, start, end) = (fields(CommonKeys.date), fields(MeetingKeys.start), fields(MeetingKeys.end))
    let (place, format, level) = (
      fields(MeetingKeys.place), fields(MeetingKeys.format), fields(MeetingKeys.level)
    )
    let (status, participants) = (fields(MeetingKeys.status), fields(MeetingKeys.participants))
    let (outcomes, commitments) = (fields(MeetingKeys.outcomes), fields(MeetingKeys.commitments))
    let (claims, follows) = (fields(MeetingKeys.claims), fields(MeetingKeys.follows))
    Self.checkDates(fields, start: start ?? date, end: end)
    guard let begin = start ?? date else { return nil }
    self.init(
      start: begin, end: end, place: place, format: format, level: level, status: status,
      participants: participants, outcomes: outcomes, commitments: commitments, claims: claims,
      follows: follows)
  }

  private static func checkDates(_ fields: Fields, start: When?, end: When?) {
    if !fields.hasOne(of: MeetingKeys.schema.needsOneOf) {
      fields.file.report(
        .missingKey, at: fields.span, "'date' is missing", help: ["add 'date:', or 'start:' and 'end:'"])
    }
    if let start, let end, isReversed(start, end) {
      fields.file.report(
        .reversedDates, at: fields.valueSpan("end"), "the meeting ends before it begins (\(start.iso))")
    }
  }

  private static func isReversed(_ start: When, _ end: When) -> Bool {
    if let first = start.moment, let last = end.moment { return last.seconds < first.seconds }
    return end.date.lastDay < start.date.firstDay
  }
}

enum PlaceKeys {
  static let city = Key("city", .text, "The city.")
  static let country = Key("country", .reference(.actor), "The country's id.")
  static let venue = Key("venue", .text, "The house, the hall.")
  static let schema = Schema("a place", [city, country, venue])
}

extension ValueParser where Value == Meeting.Place {
  static var place: ValueParser {
    mapping(PlaceKeys.schema) {
      Meeting.Place(city: $0(PlaceKeys.city), country: $0(PlaceKeys.country), venue: $0(PlaceKeys.venue))
    }
  }
}

enum ParticipantKeys {
  static let person = Key("person", .reference(.person), "Who.")
  static let actor = Key("actor", .reference(.actor), "The actor, where no person is named.")
  static let speaksFor = Key(
    "for", .reference(.actor), "The actor spoken for; from the position held that day when left out.")
  static let office = Key("as", .text, "The office; from the position held that day when left out.")
  static let host = Key("host", .flag, "Whether they were the host.")
  static let schema = Schema(
    "a participant", [person, actor, speaksFor, office, host], needsOneOf: [person, actor])
}

extension ValueParser where Value == Meeting.Participant {
  static var participant: ValueParser {
    mapping(ParticipantKeys.schema) { fields in
      if !fields.hasOne(of: ParticipantKeys.schema.needsOneOf) {
        fields.file.report(
          .missingKey, at: fields.span, "a participant names nobody", help: ["add 'person:' or 'actor:'"])
      }
      return Meeting.Participant(
        person: fields(ParticipantKeys.person), actor: fields(ParticipantKeys.actor),
        speaksFor: fields(ParticipantKeys.speaksFor), office: fields(ParticipantKeys.office),
        officeSpan: fields.valueSpan("as"),
        isHost: fields.flag(ParticipantKeys.host), span: fields.span)
    }
  }
}

enum OutcomeKeys {
  static let id = Key("id", .localID, required: true, "Unique in the meeting; `meeting#id` refers to it.")
  static let kind = Key("kind", ValueParser<OutcomeKind>.word, "What kind of instrument.")
  static let title = Key("title", .text, required: true, "What it is called.")
  static let stage = Key("stage", ValueParser<OutcomeStage>.word, "How far it has come.")
  static let claimedBy = Key("claimed-by", .list(of: .reference(.actor)), "Who says that it exists.")
  static let text = Key("text", ValueParser<TextDisclosure>.word, "How much of its text is public.")
  static let binding = Key("binding", ValueParser<BindingForce>.word, "Whether it binds the parties.")
  static let date = Key("date", .date, "When it was concluded.")
  static let sources = Key("sources", .list(of: .citation), "What says so.")
  static let schema = Schema(
    "an outcome", [id, kind, title, stage, claimedBy, text, binding, date, sources])
}

extension ValueParser where Value == Meeting.Outcome {
  static var outcome: ValueParser {
    mapping(OutcomeKeys.schema) { fields in
      Meeting.Outcome(
        id: fields(OutcomeKeys.id)?.text ?? "", kind: fields(OutcomeKeys.kind),
        title: fields(OutcomeKeys.title) ?? "", stage: fields(OutcomeKeys.stage),
        claimedBy: fields(OutcomeKeys.claimedBy), text: fields(OutcomeKeys.text),
        binding: fields(OutcomeKeys.binding), date: fields(OutcomeKeys.date),
        sources: fields(OutcomeKeys.sources), span: fields.valueSpan("id"))
    }
  }
}

enum ClaimKeys {
  static let text = Key("text", .inlineText, required: true, "What is said to have happened.")
  static let saidBy = Key("said-by", .list(of: .reference(.actor)), "Who says so.")
  static let deniedBy = Key("denied-by", .list(of: .reference(.actor)), "Who denies it.")
  static let sources = Key("sources", .list(of: .citation), "What reports it.")
  static let schema = Schema("a claim", [text, saidBy, deniedBy, sources])
}

extension ValueParser where Value == Meeting.Claim {
  static var claim: ValueParser {
    mapping(ClaimKeys.schema) { fields in
      let (text, saidBy) = (fields(ClaimKeys.text), fields(ClaimKeys.saidBy))
      let (deniedBy, sources) = (fields(ClaimKeys.deniedBy), fields(ClaimKeys.sources))
      return text.map { Meeting.Claim(text: $0, saidBy: saidBy, deniedBy: deniedBy, sources: sources) }
    }
  }
}
