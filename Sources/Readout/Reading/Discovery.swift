import SourceText

/// Finds what `Content/` holds and says which files no rule covers.
struct Discovery {
  /// The site's folder; diagnostics name paths below it.
  let site: String
  var found = ContentFiles()
  private(set) var diagnostics: [Diagnostic] = []
  private var realSite = ""

  init(site: String) { self.site = site }

  mutating func run() {
    realSite = Disk.realPath(site) ?? site
    guard Disk.type(of: site + "/Content", following: true) == .folder else {
      report(
        .missingContent, "Content", "there is no folder Content here",
        ["run Readout in the site's folder, or name it with --site"])
      return
    }
    walk("Content", ancestors: [])
    finish()
  }

  /// Puts what was found in order, and says what no site can do without.
  mutating func finish() {
    found.records.sort { $0.path < $1.path }
    found.media.sort { $0.path < $1.path }
    found.files.sort { $0.path < $1.path }
    if !found.hasConfiguration {
      report(
        .missingContent, "Content/site.yml", "there is no Content/site.yml",
        ["write one with at least 'title:'"])
    }
  }

  private mutating func walk(_ folder: String, ancestors: [String]) {
    guard let real = Disk.realPath(site + "/" + folder) else {
      return report(.unreadable, folder, "the folder cannot be read", [])
    }
    do {
      for entry in try Disk.list(site + "/" + folder) {
        guard let entry else {
          report(.invalidName, folder, "a name in this folder is not UTF-8", ["rename the file"])
          continue
        }
        visit(folder + "/" + entry.name, entry, ancestors: ancestors + [real])
      }
    } catch {
      report(.unreadable, folder, "the folder cannot be read: \(error.reason)", [])
    }
  }

  private mutating func visit(_ path: String, _ entry: Disk.Entry, ancestors: [String]) {
    guard !isIgnored(entry.name, path) else { return }
    var type = entry.type
    if type == .link {
      guard let real = followedLink(path) else { return }
      found.hasLinks = true
      type = Disk.type(of: real, following: true)
      if type == .folder, ancestors.contains(where: { $0 == real || $0.hasPrefix(real + "/") }) {
        report(.symbolicLink, path, "the link leads back into a folder that holds it", ["remove the link"])
        return
      }
    }
    switch type {
    case .folder: visitFolder(path, entry.name, ancestors: ancestors)
    case .file: classify(path, entry.name)
    case .link, .other:
      report(.notAFile, path, "it is neither a file nor a folder", ["Content/ holds only files; remove it"])
    }
  }

  private mutating func visitFolder(_ path: String, _ name: String, ancestors: [String]) {
    if name.hasSuffix(".md") {
      report(.notAFile, path, "a folder is named like a record", ["rename the folder, or make it a file"])
    } else {
      walk(path, ancestors: ancestors)
    }
  }

  /// The target of a link that stays within the site.
  private mutating func followedLink(_ path: String) -> String? {
    guard let real = Disk.realPath(site + "/" + path) else {
      report(.symbolicLink, path, "the link leads nowhere", ["remove it, or put the file in its place"])
      return nil
    }
    guard real.hasPrefix(realSite + "/") else {
      report(.symbolicLink, path, "the link leads out of the site", ["put a copy of the file in its place"])
      return nil
    }
    return real
  }

  /// Dot files and files ending in `~`; below `files/` only those that no site wants.
  func isIgnored(_ name: String, _ path: String) -> Bool {
    if name.hasSuffix("~") { return true }
    guard path.hasPrefix("Content/files/") else { return name.hasPrefix(".") }
    return [".DS_Store", ".git", ".gitignore", ".gitkeep"].contains(name)
  }

  mutating func classify(_ path: String, _ name: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    guard parts.count > 2 else {
      if name == "site.yml" { return found.hasConfiguration = true }
      return stray(path, "it lies in no folder that has a meaning")
    }
    switch Substring(parts[1]) {
    case "media":
      found.media.append(StaticFile(path: path, address: String(path[parts[1].startIndex...])))
    case "files":
      found.files.append(StaticFile(path: path, address: String(Substring(parts[2]))))
    case let folder: classifyRecord(path, name, folder: folder)
    }
  }

  private mutating func classifyRecord(_ path: String, _ name: String, folder: Substring) {
    guard let kind = Kind(folder: folder) else {
      let help = offer(String(folder), among: Kind.allCases.map(\.folder) + ["media", "files"])
      return stray(path, "the folder '\(folder)' has no meaning", help)
    }
    guard name.hasSuffix(".md") else { return stray(path, "it is not a Markdown file (.md)") }
    // Of bytes: a desk has tens of thousands of these, and letters are dear to tell apart.
    let stem = name.utf8.dropLast(3)
    let id = Substring(stem.prefix { $0 != UInt8(ascii: ".") })
    let language = stem.dropFirst(id.utf8.count + 1)
    guard isID(id) else {
      return report(
        .invalidID, path, "'\(Substring(stem))' is not an id",
        [
          "a file's name is its id: lower-case letters, digits, single hyphens; '\(suggestedID(String(Substring(stem)))).md'"
        ])
    }
    guard id.utf8.count <= longestName else {
      return report(
        .nameTooLong, path, "the id has \(id.utf8.count) characters",
        ["\(longestName) is the most that file systems can take"])
    }
    let hasLanguage = id.utf8.count < stem.count
    found.records.append(
      RecordFile(
        path: path, kind: kind, id: String(id), language: hasLanguage ? String(Substring(language)) : nil))
  }

  private mutating func stray(_ path: String, _ reason: String, _ help: [String] = []) {
    report(
      .strayFile, path, reason,
      help + [
        "records lie in \(Kind.allCases.map { $0.folder + "/" }.joined(separator: ", ")); images and documents in media/; what is copied as it is in files/"
      ])
  }

  mutating func report(_ rule: Rule, _ path: String, _ summary: String, _ help: [String]) {
    diagnostics.append(Diagnostic(rule, in: path, at: .start, summary, help: help))
  }
}
