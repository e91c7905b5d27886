/// Those who act, and those who write.
extension PageContext {
  /// Person, with offices as dated roles.
  func describe(_ person: Person, _ number: RecordNumber, at address: String, _ json: inout JSONWriter) {
    let positions = library.positions(of: number).sorted(by: latestFirst)
    json.object { json in
      writeThing("Person", number, at: address, &json)
      json.member("birthDate", person.born?.iso)
      json.member("deathDate", person.died?.iso)
      let current = positions.filter { $0.to == nil && $0.isHeld(on: library.now.date) }.map(\.title)
      json.member("jobTitle", person.died == nil ? current : [])
      json.member("worksFor", each: positions.prefix(linkedMembers)) { position, json in
        json.member("@type", "OrganizationRole")
        json.member("roleName", position.title)
        json.member("startDate", position.from?.iso)
        json.member("endDate", position.to?.iso)
        json.member("worksFor") { json in
          if let actor = position.at.target { writeParty(actor, &json) }
        }
      }
      writeSame(as: [], number, &json)
    }
  }

  /// Country, Organization, or Place for a region.
  func describe(_ actor: Actor, _ number: RecordNumber, at address: String, _ json: inout JSONWriter) {
    let type = linkedType(of: number)
    json.object { json in
      writeThing(type, number, at: address, &json)
      json.member("identifier", actor.code)
      writeRegion(of: number, &json)
      if type == "Organization" {
        let members = actor.members.compactMap(\.target).prefix(linkedMembers)
        json.member("member", each: members) { writePointer(to: $0, &$1) }
      }
      writeSame(as: [], number, &json)
    }
  }

  private func writeRegion(of number: RecordNumber, _ json: inout JSONWriter) {
    guard let region = region(of: number), let address = region.address else { return }
    json.member("containedInPlace") { json in
      json.member("@type", "Place")
      json.member("name", region.text)
      json.member("url", absolute(String(address.dropFirst())))
    }
  }

  /// NewsMediaOrganization, GovernmentOrganization or Organization.
  func describe(_ source: Source, _ number: RecordNumber, at address: String, _ json: inout JSONWriter) {
    json.object { json in
      writeThing(linkedType(of: number), number, at: address, &json)
      if let country = source.country?.target {
        json.member("address") { json in
          json.member("@type", "PostalAddress")
          json.member("addressCountry", library[country].countryCode ?? title(country))
        }
      }
      writeSame(as: [source.url], number, &json)
    }
  }

  /// Person or Organization.
  func describe(_ author: Author, _ number: RecordNumber, at address: String, _ json: inout JSONWriter) {
    let isPerson = author.kind != .organization
    json.object { json in
      writeThing(linkedType(of: number), number, at: address, &json)
      if isPerson { json.member("jobTitle", author.role) }
      json.member("email", author.email)
      json.member(isPerson ? "worksFor" : "parentOrganization") { writePublisher(&$0) }
      writeSame(as: [author.url], number, &json)
    }
  }

  /// A page on everything that a DefinedTerm stands for.
  func describeTopic(
    _ number: RecordNumber, _ head: PageHead, at address: String, _ json: inout JSONWriter
  ) {
    describePage("CollectionPage", head, at: address, &json) { json in
      json.member("about") { json in
        json.member("@type", "DefinedTerm")
        json.member("@id", identity(of: number))
        json.member("name", title(number))
        json.member("alternateName", library[number].aliases.map(\.text))
        writeSame(as: [], number, &json)
      }
    }
  }
}

/// So many offices or members are told to programs.
private let linkedMembers = 100
