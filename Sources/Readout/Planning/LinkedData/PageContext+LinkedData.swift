import Mustache

/// What a page says of itself to programs: JSON-LD in the terms of schema.org.
///
/// It says what the page shows, and nothing else.
extension PageContext {
  /// nil on a page that is not to be found, and where the site has no address: all of it hangs on addresses.
  func linkedData(_ head: PageHead) -> [UInt8]? {
    guard head.isIndexed, let address = absolute(address) else { return nil }
    var out = Output(capacity: 4096)
    out.appendJSON { json in
      json.object { json in
        json.member("@context", "https://schema.org")
        json.name("@graph")
        json.array { json in
          describe(head, at: address, &json)
          writeTrail(to: head, &json)
        }
      }
    }
    return out.bytes
  }

  private func describe(_ head: PageHead, at address: String, _ json: inout JSONWriter) {
    switch content {
    case .record(let number): describe(number, head, at: address, &json)
    case .front: describeSite(at: address, head, &json)
    default: describePage("CollectionPage", head, at: address, &json)
    }
  }

  private func describe(
    _ number: RecordNumber, _ head: PageHead, at address: String, _ json: inout JSONWriter
  ) {
    switch library[number].details {
    case .brief(let brief): describe(brief, number, head, at: address, &json)
    case .meeting(let meeting): describe(meeting, number, head, at: address, &json)
    case .reaction(let reaction): describe(reaction, number, head, at: address, &json)
    case .actor(let actor): describe(actor, number, at: address, &json)
    case .person(let person): describe(person, number, at: address, &json)
    case .source(let source): describe(source, number, at: address, &json)
    case .author(let author): describe(author, number, at: address, &json)
    case .topic: describeTopic(number, head, at: address, &json)
    case .withdrawn: describePage("WebPage", head, at: address, &json)
    case .withheld: describeWithheld(number, head, at: address, &json)
    case .page: describePage("WebPage", head, at: address, &json)
    }
  }

  /// A page that is about nothing but what it lists, or says in prose.
  func describePage(
    _ type: String, _ head: PageHead, at address: String, _ json: inout JSONWriter,
    _ more: (inout JSONWriter) -> Void = { _ in }
  ) {
    json.object { json in
      json.member("@type", type)
      json.member("@id", address)
      json.member("url", address)
      json.member("name", head.title)
      json.member("description", head.description)
      json.member("inLanguage", head.language ?? locale.language)
      json.member("isPartOf") { json in
        json.member("@type", "WebSite")
        json.member("@id", siteIdentity)
      }
      more(&json)
    }
  }

  private func describeSite(at address: String, _ head: PageHead, _ json: inout JSONWriter) {
    json.object { json in
      json.member("@type", "WebSite")
      json.member("@id", siteIdentity)
      json.member("url", address)
      json.member("name", library.configuration.title)
      json.member("description", head.description)
      json.member("inLanguage", locale.language)
      json.member("publisher") { writePublisher(&$0) }
    }
  }

  private var siteIdentity: String? { library.configuration.baseURL.map { $0 + "#website" } }

  /// The desk that publishes the site.
  func writePublisher(_ json: inout JSONWriter) {
    let configuration = library.configuration
    json.member("@type", "NewsMediaOrganization")
    json.member("@id", configuration.baseURL.map { $0 + "#publisher" })
    json.member("name", configuration.desk ?? configuration.title)
    json.member("url", configuration.baseURL)
    json.member("logo", configuration.logo.flatMap { absolute($0.path) })
    if case .front = content { json.member("email", configuration.email) }
  }
}
