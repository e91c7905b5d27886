import GFM
import SourceText

/// One file of `Content/`: what every kind has, and what its own kind adds.
///
/// A value that keeps its fields in one place, since the rooms hand records on all the time and a copy of so
/// many fields costs more than what is read of them: a copy shares the fields until it is changed.
@dynamicMemberLookup
public struct Record: Sendable {
  private var shared: Shared

  public init(_ fields: Fields) { shared = Shared(fields) }

  public subscript<Value>(dynamicMember field: WritableKeyPath<Fields, Value>) -> Value {
    @inline(__always) _read { yield shared.fields[keyPath: field] }
    @inline(__always) _modify {
      if !isKnownUniquelyReferenced(&shared) { shared = Shared(shared.fields) }
      yield &shared.fields[keyPath: field]
    }
  }

  /// Whether this is a copy of another record that neither has been changed since: of two that are not, the
  /// fields may be equal nevertheless.
  func isSame(as other: Record) -> Bool { shared === other.shared }

  /// Changed only where there is no other reference to it, so that it may cross threads.
  private final class Shared: @unchecked Sendable {
    var fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }

  /// What a record consists of.
  public struct Fields: Sendable {
    public var kind: Kind
    public var id: String
    /// Path from the site's folder; empty for what is built in.
    public var file: String
    /// The title, or a person's or author's name; empty for a reaction until Linking derives one.
    public var title: String
    public var titleSpan: Span
    public var date: When?
    public var updated: When?
    /// BCP 47; nil stands for the site's language.
    public var language: String?
    public var summary: InlineText?
    public var topics: [Reference]
    public var aliases: [Alias]
    public var redirects: [Alias]
    public var isDraft: Bool
    public var embargo: Moment?
    public var expires: Moment?
    public var known: PartialDate?
    public var access: Access
    public var sources: [Citation]
    public var corrections: [Correction]
    /// For the desk; never published.
    public var note: String?
    public var wikidata: String?
    /// nil follows the site's setting.
    public var autolink: Bool?
    public var details: Details
    public var body: Body?
    /// The opening of a text that is withheld; nil for any other.
    public var excerpt: Excerpt?
    public var translations: [Translation]
    /// Of the file's front matter; nil for what was not read from a file.
    var head: ContentDigest?
  }

  /// Another name, or a former address.
  public struct Alias: Sendable, Hashable {
    public var text: String
    public var span: Span
  }

  /// Boxed, so that a copy of a record costs one reference for all of it.
  public indirect enum Details: Sendable {
    case brief(Brief)
    case meeting(Meeting)
    case reaction(Reaction)
    case actor(Actor)
    case person(Person)
    case topic(Topic)
    case source(Source)
    case author(Author)
    case page(Prose)
    /// What is for members only: nothing of it goes behind Linking.
    case withheld
    /// What was withdrawn: its title is left, and the correction that says so.
    case withdrawn
  }

  public var address: String { "\(self.kind.folder)/\(self.id).html" }
}

/// A record's Markdown: its tree, and the text it was read from, for places in diagnostics.
public struct Body: Sendable {
  public var document: Document
  public var text: [UInt8]
  /// Line of the file on which the text begins.
  public var firstLine: Int
  /// Whether links were refused, and reported, while it was read; they have no address any more.
  var hasRefusedLinks = false
}

/// A record's own words in another language; every other key is the original's.
public struct Translation: Sendable {
  public var language: String
  public var file: String
  public var title: String
  public var summary: InlineText?
  public var body: Body?
  /// The opening of a text that is withheld; nil for any other.
  public var excerpt: Excerpt?
  /// Of the file's front matter; nil for what was not read from a file.
  var head: ContentDigest?
}

extension Record {
  /// Whether both were read from the same front matter, so that they differ in their texts at the most.
  func hasHead(of other: Record) -> Bool {
    self.head != nil && self.head == other.head && self.file == other.file
      && self.translations.count == other.translations.count
      && zip(self.translations, other.translations).allSatisfy {
        $0.head != nil && $0.head == $1.head && $0.file == $1.file
      }
  }
}

/// The details by kind; nil for a record of another kind, and for what is withheld.
extension Record {
  var brief: Brief? { if case .brief(let brief) = self.details { brief } else { nil } }
  var meeting: Meeting? { if case .meeting(let meeting) = self.details { meeting } else { nil } }
  var reaction: Reaction? { if case .reaction(let reaction) = self.details { reaction } else { nil } }
  var actor: Actor? { if case .actor(let actor) = self.details { actor } else { nil } }
  var person: Person? { if case .person(let person) = self.details { person } else { nil } }
  var topic: Topic? { if case .topic(let topic) = self.details { topic } else { nil } }
  var source: Source? { if case .source(let source) = self.details { source } else { nil } }
  var author: Author? { if case .author(let author) = self.details { author } else { nil } }
}
