extension Library {
  /// The office that a person held on a date; of several the one at the actor named, then the latest begun.
  public func position(of person: Record, on date: PartialDate, at actor: RecordNumber? = nil) -> Person
    .Position?
  {
    heldPosition(of: person, on: date, at: actor)
  }
}

/// See `Library.position(of:on:at:)`; Linking needs it before there is a library.
func heldPosition(of person: Record, on date: PartialDate, at actor: RecordNumber? = nil) -> Person.Position?
{
  guard case .person(let details) = person.details else { return nil }
  let held = details.positions.filter { $0.isHeld(on: date) }
  let there = held.filter { actor == nil || $0.at.target == actor }
  return (there.isEmpty && actor == nil ? held : there).max {
    ($0.from?.firstDay ?? .min) < ($1.from?.firstDay ?? .min)
  }
}

/// Fills in for whom and in what office people took part or reacted, from the position held on the day.
struct PositionsAsOfDate {
  private let people: PerRecord<Record>
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter records: all records, with their references resolved.
  init(_ records: PerRecord<Record>) { people = records }

  mutating func complete(_ record: inout Record) {
    switch record.details {
    case .meeting(var meeting):
      for index in meeting.participants.indices {
        complete(&meeting.participants[index], on: meeting.start.date, record)
      }
      record.details = .meeting(meeting)
    case .reaction(var reaction):
      complete(&reaction, record)
      record.details = .reaction(reaction)
    default: break
    }
  }

  private mutating func complete(
    _ participant: inout Meeting.Participant, on date: PartialDate, _ record: Record
  ) {
    guard let target = participant.person?.target else { return }
    let person = people[Int(target)]
    guard participant.speaksFor == nil || participant.office == nil else { return }
    if let position = heldPosition(
      of: person, on: date, at: participant.speaksFor?.target ?? participant.actor?.target)
    {
      participant.speaksFor = participant.speaksFor ?? participant.actor ?? position.at
      participant.office = participant.office ?? position.title
    } else if participant.speaksFor == nil, participant.actor == nil, let reference = participant.person {
      reportMissing(person, reference, on: date, record)
    }
  }

  private mutating func complete(_ reaction: inout Reaction, _ record: Record) {
    guard let target = reaction.by.target, reaction.speaksFor == nil else { return }
    let person = people[Int(target)]
    guard person.kind == .person else { return }
    if let position = heldPosition(of: person, on: reaction.date.date) {
      reaction.speaksFor = position.at
    } else {
      reportMissing(person, reaction.by, on: reaction.date.date, record)
    }
  }

  private mutating func reportMissing(
    _ person: Record, _ reference: Reference, on date: PartialDate, _ record: Record
  ) {
    guard case .person = person.details else { return }
    diagnostics.append(
      Diagnostic(
        .noPosition, in: record.file, at: reference.span, "'\(person.id)' held no office on \(date.iso)",
        help: ["give the person a position of that time, or say here for whom: 'for: id'"],
        notes: [Diagnostic.Note(text: "the person is here", file: person.file, span: .start)]))
  }
}
