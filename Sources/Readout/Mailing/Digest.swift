import Mustache

/// A digest of a period, as it goes out by mail.
public struct Digest: Sendable {
  /// What its files are called: `2023-W30`, with an edition of its own `2023-W30-members`, and with a language of its
  /// own `2023-W30.es`.
  public let name: String
  public let subject: String
  /// Plain text with lines of 72 characters.
  public let text: String
  /// A document in UTF-8, smaller than what mail programs cut off.
  public let html: [UInt8]
  /// The complete message in ASCII, with both texts (RFC 5322): all but its recipients.
  public let message: [UInt8]

  /// Its files: what each is called, and what it holds.
  public var files: [(name: String, bytes: [UInt8])] {
    [("\(name).html", html), ("\(name).txt", Array(text.utf8)), ("\(name).eml", message)]
  }
}

/// Which days a digest is to tell of.
public enum DigestSelection: Sendable, Equatable {
  /// The last day or week that is over.
  case last(DigestPeriod.Form)
  /// Both days included; what is still ahead is left out.
  case days(since: PartialDate, until: PartialDate)
}

/// Why there can be no digest.
public enum DigestProblem: Error, Equatable {
  case noAddress
  case noSender
  case reversed(since: String, until: String)
  case ahead(since: String)
  case unknownLanguage(String, known: [String])
  /// Its content or its templates have errors, which are reported for themselves.
  case wrongSite

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .noAddress:
      "a digest needs the address of the site: write base-url into Content/site.yml, or give --base-url"
    case .noSender:
      "a digest needs a sender: write email, or sender below digest, into Content/site.yml"
    case .wrongSite: "the site has errors"
    case .reversed(let since, let until): "--since \(since) is after --until \(until)"
    case .ahead(let since): "--since \(since) is still ahead"
    case .unknownLanguage(let language, let known):
      "the site has no pages in '\(language)'; it has them in \(known.joined(separator: ", "))"
    }
  }
}

extension PreparedSite {
  /// The days that are meant, by the clock of the build in the site's time zone.
  public func digestPeriod(_ selection: DigestSelection) throws(DigestProblem) -> DigestPeriod {
    let calendar = DigestCalendar(plan.blueprint.library)
    switch selection {
    case .last(let form): return calendar.lastPeriod(form)
    case .days(let since, let until):
      let (first, last) = (since.firstDay, until.lastDay)
      guard first <= last else { throw .reversed(since: since.iso, until: until.iso) }
      guard first <= calendar.today else { throw .ahead(since: since.iso) }
      return DigestPeriod(form: .span, first: first, last: min(last, calendar.today))
    }
  }

  /// How often `site.yml` says that there are digests; nil when it says nothing of them.
  public var digestInterval: DigestInterval? { plan.blueprint.library.configuration.digest?.every }

  /// The digest of a period; nil when there is nothing to tell.
  /// - Parameters:
  ///   - language: BCP 47; the site's own when nil.
  public func digest(of period: DigestPeriod, in language: String? = nil) throws(DigestProblem) -> Digest? {
    let configuration = plan.blueprint.library.configuration
    guard !diagnostics.hasErrors else { throw .wrongSite }
    guard let base = configuration.baseURL else { throw .noAddress }
    guard let sender = configuration.digestSender else { throw .noSender }
    let locale = try place(of: language)
    guard !plan.blueprint.digests.value.lists(of: period).isEmpty else { return nil }
    let (mail, html) = mail(period, locale, base)
    let text = PlainMail(mail).text
    let message = MailMessage(
      from: sender, replyTo: configuration.digest?.replyTo, subject: mail.subject,
      date: DigestCalendar(plan.blueprint.library).local(plan.blueprint.library.now),
      list: (configuration.title, "digest.\(sender.domain)"),
      unsubscribe: configuration.digest?.unsubscribe ?? [], language: mail.language, text: text, html: html)
    return Digest(
      name: period.name + editionSuffix + (locale == 0 ? "" : ".\(mail.language)"), subject: mail.subject,
      text: text, html: html, message: message.bytes)
  }

  /// Of an edition that has to be asked for, whose files would else take the place of another's.
  private var editionSuffix: String {
    let configuration = plan.blueprint.library.configuration
    return configuration.isMainEdition ? "" : "-\(configuration.edition.name)"
  }

  private func place(of language: String?) throws(DigestProblem) -> Int {
    guard let language else { return 0 }
    let known = plan.blueprint.locales.map(\.language)
    guard let place = known.firstIndex(where: { $0.lowercased() == language.lowercased() }) else {
      throw .unknownLanguage(language, known: known)
    }
    return place
  }

  /// With as many entries of each part as a mail can hold.
  private func mail(_ period: DigestPeriod, _ locale: Int, _ base: String) -> (DigestMail, [UInt8]) {
    let page = PlannedPage(address: "", content: .digest(period), locale: locale)
    let context = PageContext(plan.blueprint, page)
    var (mail, html) = (mail(context, period, base, 0, hasTexts: false), [UInt8]())
    for (limit, hasTexts) in sizes {
      mail = self.mail(context, period, base, limit, hasTexts: hasTexts)
      var out = Output()
      compiled.sets[locale].mail.render(mail, root: base, into: &out)
      html = out.bytes
      if html.count <= largestMail { break }
    }
    return (mail, html)
  }

  private func mail(
    _ context: PageContext, _ period: DigestPeriod, _ base: String, _ limit: Int, hasTexts: Bool
  ) -> DigestMail {
    context.digestMail(period, base: base, limit: limit, hasTexts: hasTexts)
  }
}

/// In bytes: from 102 KB on, some mail programs cut a message off.
private let largestMail = 100_000

/// How much of each part is tried in turn, and whether with its texts, until a mail holds it.
private let sizes = [
  (250, true), (100, true), (50, true), (25, true), (12, true), (6, true), (3, true), (3, false), (1, false),
  (0, false),
]

extension SiteConfiguration {
  fileprivate var digestSender: Mailbox? {
    digest?.sender ?? email.map { Mailbox(name: desk ?? title, address: $0) }
  }
}
