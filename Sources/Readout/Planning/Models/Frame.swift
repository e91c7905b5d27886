import Mustache

/// What every page has around its own content.
public struct Frame: Model {
  public var site: SiteView
  /// The text of the title element.
  public var documentTitle: String
  public var description: String
  /// "website", "article" or "profile" (ogp.me).
  public var type: String
  /// The page's own address, absolute; nil when the site's address is not known.
  public var canonical: String?
  public var language: String
  /// "ltr" or "rtl".
  public var direction: String
  public var image: SharedImage?
  /// This page in every language it exists in, itself included; empty when there is only one.
  public var versions: [Link]
  /// The same for machines: absolute where the site's address is known, each with its language.
  public var alternates: [Link]
  public var isIndexed: Bool
  /// A class for the body element: the kind of page.
  public var pageClass: String
  public var published: String?
  public var modified: String?
  /// Feeds of what the page lists, beside the site's own.
  public var feeds: [FeedLink]
  /// JSON-LD in the terms of schema.org; nil when the site's address is not known.
  public var linkedData: [UInt8]?
  /// The record's own file of data, where there is one.
  public var data: String?

  public static let model = ModelDescription<Frame>(
    "frame", "What every page has around its own content.",
    .object("site", "The site as a whole.", \.site),
    .text("document-title", "The text of the title element.", \.documentTitle),
    .text("description", "One sentence on the page, for search engines.", \.description),
    .text("type", "Open Graph type: website, article or profile.", \.type),
    .address("canonical", "The page's absolute address; false when `base-url` is not set.", \.canonical),
    .text("language", "BCP 47 tag of the page.", \.language),
    .text("direction", "ltr or rtl.", \.direction),
    .object("image", "The picture shown where the page is shared.", \.image),
    .list("versions", "The page in each language it exists in, itself included (current).", \.versions),
    .list("alternates", "The same for machines: absolute where `base-url` is set.", \.alternates),
    .flag("indexed", "Whether search engines may list it.", \.isIndexed),
    .text("page-class", "The kind of page, for the body's class.", \.pageClass),
    .text("published", "Date of publication, for articles (ISO 8601).", \.published),
    .text("modified", "Date of the last change, for articles (ISO 8601).", \.modified),
    .list("feeds", "Feeds of what the page lists; beside them there is the site's.", \.feeds),
    .json(
      "linked-data", "What the page says to programs, as JSON-LD; false when `base-url` is not set.",
      \.linkedData),
    .address("data", "The record's own file of data, where `site.yml` asks for them.", \.data))
}

/// The picture shown where a page is shared.
public struct SharedImage: Model, Hashable {
  public var address: String
  public var alt: String
  public var width: String?
  public var height: String?

  public static let model = ModelDescription<SharedImage>(
    "shared-image", "The picture shown where the page is shared.",
    .address("address", "Absolute address.", \.address),
    .text("alt", "What it shows.", \.alt),
    .text("width", "In pixels; false when unknown.", \.width),
    .text("height", "In pixels; false when unknown.", \.height))
}

/// The site as a whole, with addresses relative to the page that shows it.
public struct SiteView: Model {
  public var title: String
  public var description: String?
  public var desk: String?
  public var email: String?
  public var copyright: String?
  public var licence: String?
  public var home: String
  /// Leads from the page to the site's root: "", "../", "../../".
  public var root: String
  public var styles: String
  public var logo: PictureView?
  public var menu: [Link]
  /// The lists of every kind of record.
  public var lists: [Link]
  /// Every prose page that is not in the menu.
  public var pages: [Link]
  /// The day of the build.
  public var edition: DateText
  /// nil where there are no feeds.
  public var feed: FeedLink?
  /// nil where the site cannot be searched.
  public var search: SearchBox?

  public static let model = ModelDescription<SiteView>(
    "site", "The site as a whole.",
    .text("title", "The name of the desk or publication.", \.title),
    .text("description", "A sentence that stands for the site.", \.description),
    .text("desk", "Who publishes.", \.desk),
    .text("email", "How to write to the desk.", \.email),
    .text("copyright", "The copyright line.", \.copyright),
    .text("licence", "The licence of what is published.", \.licence),
    .address("home", "The front page in the page's language.", \.home),
    .address("root", "Leads from the page to the site's root; empty on the front page.", \.root),
    .address("styles", "The style sheet.", \.styles),
    .object("logo", "The site's logo.", \.logo),
    .list("menu", "The navigation.", \.menu),
    .list("lists", "The lists of every kind of record.", \.lists),
    .list("pages", "Prose pages that are not in the navigation.", \.pages),
    .object("edition", "The day of the newest thing published.", \.edition),
    .object("feed", "The feed of the whole site; false when `base-url` is not set.", \.feed),
    .object(
      "search", "What a form needs in order to search the site; false where it cannot be searched.", \.search)
  )
}

/// An image with what a browser needs to keep its place.
public struct PictureView: Model, Hashable {
  public var address: String
  public var alt: String
  public var width: String?
  public var height: String?
  public var caption: HTML?
  public var credit: String?
  /// Smaller copies and the image itself, narrowest first; empty where there is no choice.
  public var copies: [PictureCopy] = []
  /// How wide it is shown, as `sizes` of HTML has it.
  public var sizes = "100vw"

  public static let model = ModelDescription<PictureView>(
    "picture", "An image.",
    .address("address", "Where it is.", \.address),
    .text("alt", "What it shows.", \.alt),
    .text("width", "In pixels; false when unknown.", \.width),
    .text("height", "In pixels; false when unknown.", \.height),
    .html("caption", "The line below it.", \.caption),
    .text("credit", "Who made it.", \.credit),
    .list(
      "copies", "Smaller copies and the image itself, narrowest first; empty where there is no choice.",
      \.copies),
    .text("sizes", "How wide it is shown, for the attribute `sizes`.", \.sizes))
}

/// An image in one width.
public struct PictureCopy: Model, Hashable {
  public var address: String
  public var width: String

  public static let model = ModelDescription<PictureCopy>(
    "picture-copy", "An image in one width.",
    .address("address", "Where it is.", \.address),
    .text("width", "In pixels.", \.width))
}
