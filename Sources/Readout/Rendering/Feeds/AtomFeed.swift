import Mustache

/// Writes feeds as Atom 1.0 (RFC 4287).
enum AtomFeed {
  /// - Parameter entries: finished entries.
  static func write(_ feed: Feed, _ entries: [[UInt8]], into out: inout Output) {
    out.appendXML { xml in
      xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": feed.language]) { xml in
        writeHead(feed, &xml)
        for entry in entries { xml.append(entry) }
      }
    }
  }

  private static func writeHead(_ feed: Feed, _ xml: inout XMLWriter) {
    xml.element("id", text: feed.id)
    xml.element("title", text: feed.title)
    xml.element("subtitle", text: feed.subtitle)
    xml.element("updated", text: feed.updated.iso)
    xml.empty("link", ["rel": "self", "type": "application/atom+xml", "href": feed.atom])
    xml.empty("link", ["rel": "alternate", "type": "text/html", "href": feed.home])
    xml.empty("link", ["rel": "alternate", "type": "application/feed+json", "href": feed.json])
    write(feed.author, &xml)
    xml.element("rights", text: feed.rights)
    xml.element("logo", text: feed.logo)
    xml.element("generator", text: "Readout")
  }

  private static func write(_ author: FeedAuthor, _ xml: inout XMLWriter) {
    xml.element("author") { xml in
      xml.element("name", text: author.name)
      xml.element("uri", text: author.address)
      xml.element("email", text: author.email)
    }
  }

  static func write(_ entry: FeedEntry, into out: inout Output) {
    out.appendXMLPart { xml in
      xml.element("entry", ["xml:lang": entry.language]) { xml in
        xml.element("id", text: entry.id)
        xml.element("title", text: entry.title)
        xml.element("published", text: entry.published.iso)
        xml.element("updated", text: entry.updated.iso)
        xml.empty(
          "link",
          ["rel": "alternate", "type": "text/html", "hreflang": entry.language, "href": entry.address])
        for author in entry.authors { write(author, &xml) }
        for topic in entry.topics { xml.empty("category", ["term": topic.id, "label": topic.title]) }
        if let image = entry.image {
          xml.empty("link", ["rel": "enclosure", "type": image.mediaType, "href": image.address])
        }
        xml.element("summary", ["type": "html"], html: entry.summary)
        if let content = entry.content { xml.element("content", ["type": "html"], html: content) }
      }
    }
  }
}
