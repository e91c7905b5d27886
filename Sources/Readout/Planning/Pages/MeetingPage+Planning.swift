import Mustache

extension PageContext {
  func meetingPage(_ number: RecordNumber, _ meeting: Meeting?) -> MeetingPage {
    let reactions = library.incoming.of(number, by: .to)
    let counts = counts(reactions)
    let matrix = ReactionMatrix(reactions, self)
    let parties = meeting?.actors ?? []
    return MeetingPage(
      frame: frame(meetingHead(number)), record: recordView(number),
      dates: meeting.map { locale.text($0.start, to: $0.end) }
        ?? library[number].date.map { locale.text($0) },
      place: meeting?.place.map(place), format: meeting?.format.map { locale.term("meeting-format", $0) },
      level: meeting?.level.map { locale.term("meeting-level", $0) },
      status: meeting.map { locale.term("meeting-status", status(of: $0)) },
      delegations: delegations(meeting),
      outcomes: (meeting?.outcomes ?? []).map { outcome($0, reactions) },
      commitments: (meeting?.commitments ?? []).map(view(of:)), claims: claims(of: meeting),
      stances: counts,
      stanceSummary: stanceSummary(counts, of: reactions.count),
      matrix: self.matrix(matrix, parties: parties), map: tileMap(matrix, parties: parties),
      chronology: chronology(of: number, meeting),
      balance: balance(of: meeting, number, reactions),
      follows: entries((meeting?.follows ?? []).compactMap(\.target)),
      followedBy: entries(inOrder(library.incoming.of(number, by: .follows), library)),
      briefs: newestFirst(library.incoming.of(number, by: .about)),
      calendar: calendarLink(of: number))
  }

  private func meetingHead(_ number: RecordNumber) -> PageHead {
    var head = recordHead(number, fallback: "description-meeting")
    head.image = sharedCard(number)
    return head
  }

  /// Held when past and scheduled when ahead, unless the author says otherwise.
  func status(of meeting: Meeting) -> MeetingStatus {
    meeting.status ?? (meeting.isPast(at: library.now) ? .held : .scheduled)
  }

  func place(_ place: Meeting.Place) -> PlaceView {
    PlaceView(venue: place.venue, city: place.city, country: link(to: place.country))
  }

  /// Participants by the actor that they spoke for, hosts first.
  private func delegations(_ meeting: Meeting?) -> [Delegation] {
    var delegations: [Delegation] = []
    var places: [RecordNumber?: Int] = [:]
    let participants = meeting?.participants ?? []
    for participant in participants.filter(\.isHost) + participants.filter({ !$0.isHost }) {
      let actor = participant.representedActor?.target
      let place = places[actor] ?? delegations.count
      if place == delegations.count {
        places[actor] = place
        delegations.append(Delegation(actor: actor.map { link(to: $0) }, isHost: false, people: []))
      }
      delegations[place].isHost = delegations[place].isHost || participant.isHost
      if let person = link(to: participant.person) {
        delegations[place].people.append(
          DelegateView(person: person, office: meeting.flatMap { office(of: participant, at: $0) }))
      }
    }
    return delegations
  }

  /// The office of a participant; "then …" where its term has ended.
  func office(of participant: Meeting.Participant, at meeting: Meeting) -> String? {
    participant.office.map {
      office($0, of: participant.person, on: meeting.start.date, at: participant.representedActor)
    }
  }

  private func outcome(_ outcome: Meeting.Outcome, _ reactions: [RecordNumber]) -> OutcomeView {
    let answering = reactions.filter { number in
      if case .reaction(let reaction) = library[number].details {
        reaction.to.fragment == outcome.id
      } else {
        false
      }
    }
    return OutcomeView(
      id: outcome.id, title: outcome.title, kind: outcome.kind.map { locale.term("outcome-kind", $0) },
      stage: outcome.stage.map { locale.term("outcome-stage", $0) }, soleClaim: soleClaim(of: outcome),
      disclosure: outcome.text.map { locale.term("disclosure", $0) },
      binding: outcome.binding.map { locale.term("binding", $0) }, date: outcome.date.map { locale.text($0) },
      claimedBy: links(to: outcome.claimedBy), sources: notes(outcome.sources),
      reactions: newestFirst(answering))
  }

  func view(of commitment: Meeting.Commitment) -> CommitmentView {
    CommitmentView(
      id: commitment.id, text: html(commitment.text), by: links(to: commitment.by),
      to: links(to: commitment.to),
      due: commitment.due.map { locale.text($0) },
      status: locale.term("commitment-status", commitment.status),
      isOverdue: commitment.isOverdue(at: library.now),
      updates: commitment.updates.sorted { $0.date < $1.date }.map { update in
        CommitmentUpdateView(
          date: locale.text(update.date), status: update.status.map { locale.term("commitment-status", $0) },
          text: update.text.map { html($0) }, sources: notes(update.sources))
      })
  }
}

extension Meeting {
  func isPast(at now: Moment) -> Bool {
    let last = end ?? start
    if let moment = last.moment { return moment.seconds <= now.seconds }
    return last.date.lastDay < now.date.firstDay
      || (last.date.firstDay <= now.date.firstDay && last.date.day == nil)
  }
}
