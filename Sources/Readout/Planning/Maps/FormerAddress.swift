/// An address that something had, and the one that it has: both from the root of the host, and not encoded.
struct FormerAddress: Sendable, Equatable {
  var old: String
  var new: String
}

extension Blueprint {
  /// Every former address, in the order of records; one of a folder in each of its spellings.
  var formerAddresses: [FormerAddress] {
    let root = basePath(library.configuration.baseURL)
    return library.records.indices.flatMap { number in
      library.records[number].redirects.flatMap { redirect in
        let locale = locale(ofFormer: redirect.text, of: RecordNumber(number))
        let new = locales[locale].prefix + library.records[number].address
        let pages = spellings(redirect.text).map { FormerAddress(old: $0, new: new) }
        return pages + files(ofFormer: redirect.text, of: RecordNumber(number), in: locale)
      }
    }.map { FormerAddress(old: root + $0.old, new: root + $0.new) }
  }

  /// What lay beside a page for programs, which follow an answer and read no page that leads on.
  private func files(ofFormer path: String, of number: RecordNumber, in locale: Int) -> [FormerAddress] {
    let prefix = locales[locale].prefix
    let folder = "\(prefix)\(library[number].kind.folder)/"
    guard path.hasPrefix(folder), path.hasSuffix(".html") else { return [] }
    let stem = String(path.dropLast(".html".count))
    var files: [FormerAddress] = []
    if library.configuration.baseURL != nil, hasFeed(.record(number), in: locale) {
      files = FeedFormat.allCases.map { format in
        let new = prefix + feedFolder(.record(number)) + format.fileName
        return FormerAddress(old: "\(stem)/\(format.fileName)", new: new)
      }
    }
    if locale == 0, hasCalendarFile(number) {
      files.append(FormerAddress(old: stem + ".ics", new: calendarAddress(of: number)))
    }
    return files
  }

  /// The place of the language whose page a former address led to.
  func locale(ofFormer path: String, of number: RecordNumber) -> Int {
    locales.indices.dropFirst().first { path.hasPrefix(locales[$0].prefix) && hasPage(number, in: $0) } ?? 0
  }

  private func spellings(_ path: String) -> [String] {
    if path.hasSuffix("/") { return [path, String(path.dropLast())] }
    if path.hasSuffix("/index.html") { return [path] + spellings(String(path.dropLast("index.html".count))) }
    return redirectAddress(path) == path ? [path] : [path, path + "/"]
  }
}

enum RedirectFormat: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// Netlify's and Cloudflare's.
  case hosts
  /// nginx's, for its `map`.
  case nginx

  var fileName: String {
    switch self {
    case .hosts: "_redirects"
    case .nginx: "redirects.map"
    }
  }
}
