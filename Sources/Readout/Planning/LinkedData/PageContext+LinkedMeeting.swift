extension PageContext {
  /// Event, and a Claim for everything that a side says happened.
  ///
  /// What is said never to have been has a page, and is no event.
  func describe(
    _ meeting: Meeting, _ number: RecordNumber, _ head: PageHead, at address: String, _ json: inout JSONWriter
  ) {
    guard status(of: meeting) != .denied else { return describePage("WebPage", head, at: address, &json) }
    json.object { json in
      writeThing("Event", number, at: address, description: head.description, &json)
      json.member("startDate", meeting.start.iso)
      json.member("endDate", meeting.linkedEnd)
      json.member("eventStatus", linkedStatus(of: meeting).map { "https://schema.org/Event" + $0 })
      let mode = meeting.isRemote ? "Online" : "Offline"
      json.member("eventAttendanceMode", "https://schema.org/\(mode)EventAttendanceMode")
      writeLocation(of: meeting, at: address, &json)
      writeParticipants(of: meeting, &json)
      json.member("keywords", library[number].topics.compactMap { $0.target.map { title($0) } })
      writeSame(as: [], number, &json)
    }
    for claim in meeting.claims.prefix(linkedClaims) { write(claim, at: address, &json) }
  }

  /// nil where it is not sure that the meeting was or will be at all.
  private func linkedStatus(of meeting: Meeting) -> String? {
    switch status(of: meeting) {
    case .held, .scheduled, .tentative: "Scheduled"
    case .postponed: "Postponed"
    case .rescheduled: "Rescheduled"
    case .cancelled: "Cancelled"
    case .unconfirmed, .denied: nil
    }
  }

  private func writeLocation(of meeting: Meeting, at address: String, _ json: inout JSONWriter) {
    if meeting.isRemote {
      // There is no address at which others could join: the page is all that there is of it.
      json.member("location") { json in
        json.member("@type", "VirtualLocation")
        json.member("url", address)
      }
    } else if let place = meeting.place {
      write(place, &json)
    } else {
      json.member("location", strings.phrase("place-unknown"))
    }
  }

  private func write(_ place: Meeting.Place, _ json: inout JSONWriter) {
    let country = place.country?.target
    let countryName = country.map { title($0) }
    json.member("location") { json in
      json.member("@type", "Place")
      json.member("name", place.venue ?? place.city ?? countryName)
      json.member("address") { json in
        json.member("@type", "PostalAddress")
        json.member("addressLocality", place.city)
        json.member("addressCountry", country.flatMap { library[$0].countryCode } ?? countryName)
      }
    }
  }

  /// Hosts organize; who came in an office did so in a Role.
  private func writeParticipants(of meeting: Meeting, _ json: inout JSONWriter) {
    let hosts = unique(meeting.participants.filter(\.isHost).compactMap(\.representedActor?.target))
    json.member("organizer", each: hosts) { writeParty($0, &$1) }
    let present = meeting.participants.filter { $0.attendee != nil }.prefix(linkedParticipants)
    json.member("attendee", each: present) { participant, json in
      guard let attendee = participant.attendee else { return }
      guard let office = participant.office else {
        return hosts.contains(attendee) ? writePointer(to: attendee, &json) : writeParty(attendee, &json)
      }
      json.member("@type", "Role")
      json.member("roleName", office)
      json.member("attendee") { writeParty(attendee, &$0) }
    }
  }

  private func write(_ claim: Meeting.Claim, at address: String, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "Claim")
      json.member("text", plain(claim.text))
      json.member("author", each: claim.saidBy.compactMap(\.target)) { writePointer(to: $0, &$1) }
      json.member("appearance") { json in
        json.member("@type", "WebPage")
        json.member("@id", address)
      }
    }
  }

  private func unique(_ numbers: [RecordNumber]) -> [RecordNumber] {
    var seen: Set<RecordNumber> = []
    return numbers.filter { seen.insert($0).inserted }
  }
}

/// So many claims and participants of a meeting are told to programs.
private let linkedClaims = 20
private let linkedParticipants = 50

extension Meeting {
  /// Whether they spoke over a distance.
  fileprivate var isRemote: Bool { format == .call || format == .video }

  /// When it was over, where that is known to be no earlier than the beginning.
  fileprivate var linkedEnd: String? {
    guard let end else { return start.moment == nil ? start.iso : nil }
    return end.date.iso >= start.date.iso ? end.iso : nil
  }
}

extension Meeting.Participant {
  fileprivate var attendee: RecordNumber? { (person ?? representedActor)?.target }
}

extension Record {
  /// ISO 3166-1 alpha-2.
  var countryCode: String? { self.actor?.code ?? CountryTable.country(id: self.id)?.alpha2 }
}
