import Mustache

/// A digest as a mail: every address in it is absolute.
public struct DigestMail: Model {
  public var subject: String
  /// What mail programs show beside the subject, and the mail itself does not.
  public var preheader: String
  public var language: String
  /// "ltr" or "rtl".
  public var direction: String
  public var site: Link
  public var logo: PictureView?
  public var title: String
  public var summary: String
  public var sections: [DigestSection]
  /// The same on the site.
  public var page: Link
  public var desk: String?
  public var email: String?
  public var copyright: String?
  public var licence: String?
  /// Why the reader gets it.
  public var reason: String
  public var unsubscribe: Link?

  public static let model = ModelDescription<DigestMail>(
    "mail", "A digest as a mail. Every address is absolute.",
    .text("subject", "The subject.", \.subject),
    .text("preheader", "What mail programs show beside the subject; the mail itself hides it.", \.preheader),
    .text("language", "BCP 47 tag of the mail.", \.language),
    .text("direction", "ltr or rtl.", \.direction),
    .object("site", "The site.", \.site),
    .object("logo", "The site's logo, unless mail programs cannot show its format.", \.logo),
    .text("title", "The days that it tells of.", \.title),
    .text("summary", "How much it tells, in words.", \.summary),
    .list("sections", "As on the page of the digest, shortened to what a mail can hold.", \.sections),
    .object("page", "The same on the site.", \.page),
    .text("desk", "Who publishes.", \.desk),
    .text("email", "How to write to the desk.", \.email),
    .text("copyright", "The copyright line.", \.copyright),
    .text("licence", "The licence of what is published.", \.licence),
    .text("reason", "Why the reader gets it.", \.reason),
    .object("unsubscribe", "Where to unsubscribe; false when `site.yml` does not say.", \.unsubscribe))
}
