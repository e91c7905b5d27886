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
        let new = root + locales[locale].prefix + library.records[number].address
        return spellings(redirect.text).map { FormerAddress(old: root + $0, new: new) }
      }
    }
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
