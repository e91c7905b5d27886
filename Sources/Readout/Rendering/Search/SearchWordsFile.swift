import Mustache

/// Writes the words that the search script says in a language, so that it holds none itself.
func writeSearchWords(_ locale: Locale, into out: inout Output) {
  let strings = locale.strings
  out.appendJSON { json in
    json.object { json in
      json.member("language", locale.language)
      json.write("say", strings.texts(below: "words.search."))
      for vocabulary in ["kind", "list", "stance", "basis"] {
        json.write(vocabulary, strings.texts(below: "words.\(vocabulary)."))
      }
      json.name("sign")
      json.object { json in
        for stance in Stance.allCases {
          json.name(stance.rawValue)
          json.string(stance.sign)
        }
      }
      json.name("count")
      json.object { json in
        for noun in ["results", "suggestions"] { json.write(noun, strings.texts(below: "counts.\(noun).")) }
      }
      json.member("months", CalendarNames.shortMonths(locale.interface))
    }
  }
  out.append(UInt8(ascii: "\n"))
}

extension JSONWriter {
  fileprivate mutating func write(_ name: String, _ texts: [(key: String, text: String)]) {
    self.name(name)
    object { json in
      for (key, text) in texts {
        json.name(key)
        json.string(text)
      }
    }
  }
}
