import Mustache

/// Writes feeds as JSON Feed 1.1 (jsonfeed.org/version/1.1).
enum JSONFeed {
  /// - Parameter entries: finished items.
  static func write(_ feed: Feed, _ entries: [[UInt8]], into out: inout Output) {
    out.appendJSON { json in
      json.object { json in
        json.member("version", "https://jsonfeed.org/version/1.1")
        json.member("title", feed.title)
        json.member("home_page_url", feed.home)
        json.member("feed_url", feed.json)
        json.member("description", feed.subtitle)
        json.member("icon", feed.logo)
        json.member("language", feed.language)
        write([feed.author], &json)
        json.name("items")
        json.array { json in for entry in entries { json.value(entry) } }
      }
    }
  }

  static func write(_ entry: FeedEntry, into out: inout Output) {
    out.appendJSON { json in
      json.object { json in
        json.member("id", entry.id)
        json.member("url", entry.address)
        json.member("title", entry.title)
        json.name("content_html")
        (entry.content ?? entry.summary).bytes.withUnsafeBufferPointer { json.string($0) }
        json.member("summary", entry.plainSummary)
        json.member("image", entry.image?.address)
        json.member("date_published", entry.published.iso)
        json.member("date_modified", entry.updated.iso)
        write(entry.authors, &json)
        json.member("tags", entry.topics.map(\.title))
        json.member("language", entry.language)
      }
    }
  }

  /// A name and a page; the format has no place for an e-mail address.
  private static func write(_ authors: [FeedAuthor], _ json: inout JSONWriter) {
    guard !authors.isEmpty else { return }
    json.name("authors")
    json.array { json in
      for author in authors {
        json.object { json in
          json.member("name", author.name)
          json.member("url", author.address)
        }
      }
    }
  }
}
