extension Record {
  /// Its name among all calendars of the world, which stays when its page moves.
  /// - Parameter authority: whose name it is: a host.
  func calendarID(at authority: String) -> String {
    let name = firstAddress
    return "\(name.hasSuffix(".html") ? name.dropLast(5) : name[...])@\(authority)"
  }

  /// A number that grows whenever an author dates a change or adds a correction, and never shrinks otherwise:
  /// the minutes from 1970 to `updated`, and how many corrections there are.
  var revision: Int {
    // RFC 5545 has integers of 32 bits.
    min((self.updated?.firstSecond ?? 0) / 60 + self.corrections.count, Int(Int32.max))
  }

  /// When it was last changed: brought up to date, or corrected; seconds since 1970-01-01 UTC.
  var lastChange: Int? {
    let corrections = self.corrections.map { $0.date.firstDay * 86_400 }
    return (corrections + [self.updated?.firstSecond].compactMap { $0 }).max()
  }
}

extension When {
  /// The first second that it may stand for, in UTC.
  var firstSecond: Int { moment?.seconds ?? date.firstDay * 86_400 }
}

extension SiteConfiguration {
  /// Whose names the ids in calendars are, as in feeds: the host of the site, or a name that no host can have.
  var calendarAuthority: String {
    if let authority = feeds.authority { return String(authority.prefix { $0 != "," }) }
    guard let baseURL, let scheme = baseURL.firstRange(of: "://") else {
      return elementAuthority(title)
    }
    return String(baseURL[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" })
  }
}

/// `aide-memoire.invalid` (RFC 2606): an authority for a site that has no address.
private func elementAuthority(_ title: String) -> String {
  let name = title.lowercased().utf8.map { byte in
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) ? byte : UInt8(ascii: "-")
  }
  return String(decoding: name, as: UTF8.self) + ".invalid"
}
