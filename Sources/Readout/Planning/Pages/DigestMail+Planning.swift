extension PageContext {
  /// A digest as a mail.
  /// - Parameters:
  ///   - base: the site's address, with a slash at its end.
  ///   - limit: how many entries of each part it has.
  ///   - hasTexts: whether entries have more than their titles.
  func digestMail(_ period: DigestPeriod, base: String, limit: Int, hasTexts: Bool) -> DigestMail {
    let (configuration, book) = (library.configuration, blueprint.digests.value)
    let lists = book.lists(of: period)
    let whole = book.place(of: period) == nil ? here("index.html") : here(digestPath(period))
    var sections = digestSections(lists, limit: limit, whole: whole)
    if !hasTexts { sections = sections.map(\.withoutTexts) }
    addPhoto(to: &sections)
    let first = sections.first?.entries.first
    let mail = DigestMail(
      subject: subject(period),
      preheader: [first?.title.text, first?.plainText].compactMap { $0 }.joined(separator: " · "),
      language: locale.language, direction: locale.direction,
      site: Link(text: configuration.title, address: here("index.html")), logo: mailLogo,
      title: digestTitle(period), summary: counts(of: lists), sections: sections,
      page: Link(text: strings.phrase("digest-on-site"), address: whole), desk: configuration.desk,
      email: configuration.email, copyright: configuration.copyright, licence: configuration.licence,
      reason: strings.phrase("digest-reason", [("site", configuration.title)]),
      unsubscribe: configuration.digest?.unsubscribe.first.map {
        Link(text: strings.phrase("digest-unsubscribe"), address: $0)
      })
    return mail.absolute(base)
  }

  /// As `site.yml` has it in the site's language, or the interface's own.
  private func subject(_ period: DigestPeriod) -> String {
    let values = [("site", library.configuration.title), ("date", digestDates(period))]
    guard localeIndex == 0, let own = library.configuration.digest?.subject else {
      return strings.phrase("digest-subject", values)
    }
    return Phrase(own).filled(values)
  }

  /// Mail programs show neither SVG nor AVIF.
  private var mailLogo: PictureView? {
    guard let logo = library.configuration.logo, isForMail(logo.path) else { return nil }
    return picture(logo, alt: library.configuration.title).fitted(to: 240)
  }

  private func addPhoto(to sections: inout [DigestSection]) {
    guard let briefs = sections.indices.first,
      sections[briefs].name.word == DigestFact.Section.briefs.rawValue
    else { return }
    for place in sections[briefs].entries.indices {
      guard let number = sections[briefs].entries[place].record, let brief = library[number].brief,
        let photo = brief.photo, isForMail(photo.file.path)
      else { continue }
      var picture = picture(photo.file, alt: photo.alt).fitted(to: 536)
      picture.credit = photo.credit
      sections[briefs].entries[place].photo = picture
      return
    }
  }
}

private func isForMail(_ path: String) -> Bool {
  [".png", ".jpg", ".jpeg", ".gif"].contains { path.lowercased().hasSuffix($0) }
}

extension PictureView {
  /// Outlook goes by the width in the markup alone.
  fileprivate func fitted(to width: Int) -> PictureView {
    var picture = self
    picture.width = self.width.flatMap { Int($0) }.map { String(min($0, width)) } ?? String(width)
    picture.height = nil
    return picture
  }
}

extension DigestSection {
  fileprivate var withoutTexts: DigestSection {
    var section = self
    for place in section.entries.indices {
      (section.entries[place].text, section.entries[place].plainText) = (nil, nil)
      (section.entries[place].outcome, section.entries[place].plainOutcome) = (nil, nil)
    }
    return section
  }
}

extension DigestMail {
  /// With the site's address before every address on it.
  fileprivate func absolute(_ base: String) -> DigestMail {
    var mail = self
    mail.site = site.absolute(base)
    mail.page = page.absolute(base)
    mail.logo = logo?.absolute(base)
    for section in mail.sections.indices {
      mail.sections[section].rest = sections[section].rest?.absolute(base)
      for place in mail.sections[section].entries.indices {
        let entry = sections[section].entries[place]
        mail.sections[section].entries[place].title = entry.title.absolute(base)
        mail.sections[section].entries[place].photo = entry.photo?.absolute(base)
        mail.sections[section].entries[place].target = entry.target?.absolute(base)
        mail.sections[section].entries[place].names = entry.names.map { $0.absolute(base) }
      }
    }
    return mail
  }
}

extension Link {
  fileprivate func absolute(_ base: String) -> Link {
    var link = self
    link.address = address.map { absoluteAddress($0, base) }
    return link
  }
}

extension PictureView {
  fileprivate func absolute(_ base: String) -> PictureView {
    var picture = self
    picture.address = absoluteAddress(address, base)
    return picture
  }
}

/// Folders end in a slash.
private func absoluteAddress(_ address: String, _ base: String) -> String {
  guard address.hasPrefix("/") else { return address }
  let path = address.dropFirst()
  let isFolder = path == "index.html" || path.hasSuffix("/index.html")
  return base + (isFolder ? path.dropLast("index.html".count) : path)
}
