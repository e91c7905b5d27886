/// The 8 to 12 links of a brief's body.
struct BriefLinks {
  let plan: Plan
  let index: Int

  private var meeting: PlannedMeeting { plan.meetings[index % plan.meetings.count] }

  /// Links as they stand in a sentence. The first three are always there; the rest vary.
  func phrases(_ random: inout SplitMix64) -> [String] {
    let from = plan.briefs[index]
    let certain = [
      "[[\(meeting.outcome)|the text agreed]]", "[the talks](\(from.link(to: meeting.record))#outcomes)",
      "[[\(meeting.guests.record.id)]]",
    ]
    return certain + (0..<random.number(in: 5...9)).map { _ in phrase(from: from, &random) }
  }

  private func phrase(from: PlannedRecord, _ random: inout SplitMix64) -> String {
    switch random.below(7) {
    case 0: "[[\(random.pick(plan.actors).record.id)]]"
    case 1: "[[\(random.pick(plan.people).id)]]"
    case 2: "[[\(random.pick(plan.meetings).record.id)|an earlier meeting]]"
    case 3: "[[\(random.pick(plan.topics).record.id)|the wider question]]"
    case 4: "[[\(random.pick(plan.briefs).id)|another brief]]"
    case 5: section(from: from, &random)
    default: "[a participant](\(from.link(to: random.pick(plan.people))))"
    }
  }

  /// A link to a heading of another brief, but where that is for members, who alone see headings.
  private func section(from: PlannedRecord, _ random: inout SplitMix64) -> String {
    let other = random.below(plan.briefs.count)
    let heading = Headings.heading(ofBrief: other, section: random.below(Headings.sectionCount))
    let link = from.link(to: plan.briefs[other])
    return plan.briefs[other].holding == .members
      ? "[an analysis](\(link))" : "[an analysis](\(link)#\(Names.slug(heading)))"
  }
}
