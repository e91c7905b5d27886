import Mustache

/// A feed before it has the form of a format. Addresses are absolute: it is read away from the site.
struct Feed: Sendable {
  /// A tag URI (RFC 4151).
  var id: String
  var title: String
  var subtitle: String?
  var language: String
  /// The page that lists the same.
  var home: String
  /// Where the feed itself is, by format.
  var atom: String
  var json: String
  var updated: Moment
  var author: FeedAuthor
  /// Who holds the rights, and under which licence others may use it.
  var rights: String?
  var logo: String?
}

/// Who wrote an entry, or answers for a feed.
struct FeedAuthor: Sendable {
  var name: String
  /// Their page.
  var address: String?
  var email: String?
}

/// A record as an entry of a feed.
struct FeedEntry: Sendable {
  /// A tag URI (RFC 4151).
  var id: String
  var title: String
  var address: String
  /// Of its text, where it is another than the feed's.
  var language: String?
  var published: Moment
  var updated: Moment
  /// Empty where the desk answers for it.
  var authors: [FeedAuthor]
  var topics: [FeedTopic]
  /// What it says in a few sentences.
  var summary: HTML
  /// The same without markup.
  var plainSummary: String
  /// The whole text; nil where the feed has summaries.
  var content: HTML?
  var image: FeedImage?
}

struct FeedTopic: Sendable {
  var id: String
  var title: String
}

struct FeedImage: Sendable {
  var address: String
  /// RFC 6838; nil for a file with an ending of its own.
  var mediaType: String?
}
