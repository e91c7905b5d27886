/// Records of a kind by name.
struct Directory: Sendable {
  /// One first letter with its records.
  struct Letter: Sendable {
    var title: String
    var id: String
    var records: [RecordNumber]
  }

  var letters: [Letter]
  var count: Int

  static let empty = Directory(letters: [], count: 0)
  /// Up to so many records stand on one page.
  private static let limit = 300

  /// The letters that have a page of their own: all, when there are too many records for one page.
  var separateLetters: [Letter] { count > Self.limit ? letters : [] }
}

extension Directory {
  init(_ library: Library, kind: Kind, isShown: [Bool], in locale: Locale) {
    let siteLanguage = library.configuration.language
    let shown = library.numbers(of: kind).filter { isShown[Int($0)] }
    let keys = shown.map { number in
      (
        key: sortKey(library[number].sortName(in: locale.language, siteLanguage: siteLanguage)),
        number: number
      )
    }
    let sorted = keys.sorted { a, b in
      a.key == b.key ? a.number < b.number : a.key.lexicographicallyPrecedes(b.key)
    }
    letters = []
    count = sorted.count
    for (key, number) in sorted {
      let title = firstLetter(of: key)
      if letters.last?.title != title {
        letters.append(Letter(title: title, id: letterID(title), records: []))
      }
      letters[letters.count - 1].records.append(number)
    }
  }
}

extension Record {
  /// The name as an index sorts it.
  fileprivate func sortName(in language: String, siteLanguage: String) -> String {
    if case .person(let person) = self.details, let name = person.sortName { return name }
    return name(in: language, siteLanguage: siteLanguage)
  }
}

private func firstLetter(of key: [UInt8]) -> String {
  guard let first = String(decoding: key, as: UTF8.self).first, first.isLetter else { return "#" }
  return first.uppercased()
}

/// An id and file name for a letter of any script.
private func letterID(_ title: String) -> String {
  if title == "#" { return "other" }
  let scalars = title.lowercased().unicodeScalars
  if scalars.allSatisfy({ $0.isASCII }) { return "letter-" + title.lowercased() }
  return "letter-" + scalars.map { String($0.value, radix: 16) }.joined(separator: "-")
}
