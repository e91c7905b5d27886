/// What a meeting has as data.
enum MeetingForms {
  static let members: [DataField<DataRecord<Meeting>>] = [
    .when("start", "When it began.") { $0.details.start },
    .when("end", "When it ended, if not on that day.") { $0.details.end },
    .object("place", "Where it was.", place) { value, _ in value.details.place },
    .word("format", "How they met.") { value, _ in value.details.format },
    .word("level", "How official it was.") { value, _ in value.details.level },
    .word("status", "Whether it was held; derived from the date where the desk does not say.") {
      $1.status(of: $0.details)
    },
    .objects("participants", "Who took part.", participant) { value, _ in value.details.participants },
    .objects("outcomes", "What came of it.", outcome) { value, _ in
      value.details.outcomes.map { MeetingPart(meeting: value.number, part: $0) }
    },
    .objects("commitments", "What was promised.", commitment) { value, _ in
      value.details.commitments.map { MeetingPart(meeting: value.number, part: $0) }
    },
    .objects("claims", "What the sides say happened.", claim) { value, _ in value.details.claims },
    .list("follows", "The meetings that it continues.", of: .id) { $1.ids($0.details.follows) },
  ]

  private static let place = DataForm<Meeting.Place>(
    "place", "Where a meeting was.",
    [
      .text("venue", "The house, the hall.") { place, _ in place.venue },
      .text("city", "The city.") { place, _ in place.city },
      .text("country", "The country.", .id) { $1.id($0.country) },
    ])

  private static let participant = DataForm<Meeting.Participant>(
    "participant", "Who took part in a meeting.",
    [
      .text("person", "Who.", .id) { $1.id($0.person) },
      .text("for", "For which actor; derived from the office held on the day.", .id) {
        $1.id($0.representedActor)
      },
      .text("office", "In what office, on the day.") { participant, _ in participant.office },
      .flag("host", "Whether the participant was the host.") { participant, _ in participant.isHost },
    ])

  private static let outcome = DataForm<MeetingPart<Meeting.Outcome>>(
    "outcome", "What came of a meeting.",
    [
      .needed("id", "Unique in the meeting.") { value, _ in value.part.id },
      .needed("title", "Its title.") { value, _ in value.part.title },
      .word("kind", "What it is.") { value, _ in value.part.kind },
      .word("stage", "How far it has come.") { value, _ in value.part.stage },
      .date("date", "When it came about.") { $0.part.date },
      .list("claimed-by", "Who says so.", of: .id) { $1.ids($0.part.claimedBy) },
      .word("text", "How much of its text is public.") { value, _ in value.part.text },
      .word("binding", "Whether it binds.") { value, _ in value.part.binding },
      .objects("sources", "What says so.", CitationForms.citation) { value, _ in value.part.sources },
      .text("address", "Its place on the meeting's page.") { $1.pageAddress($0.meeting, part: $0.part.id) },
    ])

  private static let commitment = DataForm<MeetingPart<Meeting.Commitment>>(
    "commitment", "What was promised at a meeting.",
    [
      .needed("id", "Unique in the meeting.") { value, _ in value.part.id },
      .needed("text", "What was promised.") { $1.plain($0.part.text) },
      .list("by", "Who promised.", of: .id) { $1.ids($0.part.by) },
      .list("to", "Whom it was promised to.", of: .id) { $1.ids($0.part.to) },
      .date("due", "When it falls due.") { $0.part.due },
      .word("status", "How it stands.") { value, _ in value.part.status },
      .flag("is-overdue", "Whether it is open and its day has passed.") {
        $0.part.isOverdue(at: $1.library.now)
      },
      .objects("updates", "What became of it.", update) { value, _ in value.part.updates },
      .text("address", "Its place on the meeting's page.") { $1.pageAddress($0.meeting, part: $0.part.id) },
    ])

  private static let update = DataForm<Meeting.Commitment.Update>(
    "update", "What became of a commitment.",
    [
      .needed("date", "When.", .date) { update, _ in update.date.iso },
      .word("status", "How it stood from then on.") { update, _ in update.status },
      .text("text", "What happened.") { $0.text.map($1.plain) },
      .objects("sources", "What says so.", CitationForms.citation) { update, _ in update.sources },
    ])

  private static let claim = DataForm<Meeting.Claim>(
    "claim", "What a side says happened.",
    [
      .needed("text", "What is said.") { $1.plain($0.text) },
      .list("said-by", "Who says it.", of: .id) { $1.ids($0.saidBy) },
      .list("denied-by", "Who denies it.", of: .id) { $1.ids($0.deniedBy) },
      .objects("sources", "What says so.", CitationForms.citation) { claim, _ in claim.sources },
    ])
}
