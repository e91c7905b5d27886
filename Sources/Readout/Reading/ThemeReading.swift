import Mustache
import SourceText
import YAML

/// The files that a site is laid out with: the built-in theme's, and over them the site's own.
public struct Theme: Sendable {
  public var templates: [TemplateSource]
  /// The interface's words by language tag.
  public var strings: [String: Strings]
  /// What it brings along.
  public var assets: [ThemeAsset]
  public var diagnostics: [Diagnostic]
  /// Of all its files.
  let digest: ContentDigest
  /// The paths of those that the site has of its own.
  var ownFiles: Set<String> = []

  /// Without the assets that nothing on the site uses.
  func published(by configuration: SiteConfiguration) -> Theme {
    var theme = self
    if !configuration.hasSearch {
      theme.assets.removeAll { Self.assetsOfSearch.contains($0.name) && !ownFiles.contains($0.path) }
    }
    return theme
  }

  private static let assetsOfSearch: Set = ["search.js", "search-box.js", "search.css"]
}

/// Reads a site's `Templates/` over the built-in theme; a site without the folder has the built-in one.
public func readTheme(site: String) -> Theme {
  var reading = ThemeReading()
  for file in builtInThemeFiles { reading.files[file.path] = bytes(of: file.text) }
  reading.files["assets/" + GenericCard.name] = GenericCard.png
  reading.readFolder(site, "Templates")
  return reading.theme()
}

/// The built-in words of a language; nil when there are none.
func builtInStrings(_ language: String) -> Strings? {
  var reading = ThemeReading()
  for file in builtInThemeFiles where file.path == "strings/\(language).yml" {
    reading.files[file.path] = bytes(of: file.text)
  }
  return reading.theme().strings[language]
}

private func bytes(of text: StaticString) -> [UInt8] {
  text.withUTF8Buffer { Array($0) }
}

private struct ThemeReading {
  var files: [String: [UInt8]] = [:]
  /// The files that the site has itself.
  private var own: Set<String> = []
  var diagnostics: [Diagnostic] = []

  mutating func readFolder(_ site: String, _ folder: String) {
    guard let entries = try? Disk.list(site + "/" + folder) else { return }
    for case let entry? in entries where !entry.name.hasPrefix(".") && !entry.name.hasSuffix("~") {
      let path = folder + "/" + entry.name
      switch entry.type == .link ? Disk.type(of: site + "/" + path, following: true) : entry.type {
      case .folder: readFolder(site, path)
      case .file: read(site, path)
      case .link, .other: report(.notAFile, path, "it is neither a file nor a folder")
      }
    }
  }

  private mutating func read(_ site: String, _ path: String) {
    do {
      let name = String(path.dropFirst("Templates/".count))
      files[name] = try Disk.read(site + "/" + path)
      own.insert(name)
    } catch {
      report(.unreadable, path, "the file cannot be read: \(error.reason)")
    }
  }

  private mutating func report(_ rule: Rule, _ path: String, _ summary: String) {
    diagnostics.append(Diagnostic(rule, in: path, at: .start, summary))
  }

  mutating func theme() -> Theme {
    let files = files.sorted { $0.key < $1.key }
    var theme = Theme(
      templates: [], strings: [:], assets: [], diagnostics: [],
      digest: ContentDigest(of: files.flatMap { Array($0.key.utf8) + [0] + $0.value + [0] }))
    theme.ownFiles = own
    var assets: [(path: String, bytes: [UInt8])] = []
    for (path, bytes) in files {
      if path.hasPrefix(ThemeAsset.folder) {
        assets.append((path, bytes))
      } else if path.hasPrefix("strings/"), path.hasSuffix(".yml") {
        let language = String(path.dropFirst("strings/".count).dropLast(".yml".count))
        theme.strings[language] = strings(language, path, bytes)
      } else if path.hasSuffix(".mustache") {
        let name = String(path.dropLast(".mustache".count))
        let text = isText(bytes, path) ? bytes : []
        theme.templates.append(TemplateSource(name: name, file: "Templates/" + path, bytes: text))
      } else {
        reportStray(path)
      }
    }
    nameAssets(assets, &theme)
    theme.diagnostics = diagnostics
    return theme
  }

  private mutating func nameAssets(_ files: [(path: String, bytes: [UInt8])], _ theme: inout Theme) {
    var naming = AssetNaming(files)
    naming.run()
    theme.assets = naming.assets
    let names = theme.assets.map(\.name)
    diagnostics += naming.diagnostics + theme.templates.flatMap { plainAssetAddresses(in: $0, among: names) }
  }

  private mutating func isText(_ bytes: [UInt8], _ path: String) -> Bool {
    guard firstInvalidByte(bytes) != nil else { return true }
    report(.notUTF8, "Templates/" + path, "the template is not UTF-8 text")
    return false
  }

  private mutating func reportStray(_ path: String) {
    diagnostics.append(
      Diagnostic(
        .strayFile, in: "Templates/" + path, at: .start,
        "it is neither a template, a string file nor an asset",
        help: ["templates end in .mustache; strings/ holds .yml files; everything else lies in assets/"]))
  }

  private mutating func strings(_ language: String, _ path: String, _ bytes: [UInt8]) -> Strings {
    let reading = FileReading(file: "Templates/" + path, settings: ReadingSettings())
    var texts = builtInTexts(path, reading)
    var places: [String: Span] = [:]
    if let text = sourceText(bytes, reading), let entries = mapping(text[...], firstLine: 1, reading) {
      flatten(entries, "", reading) { key, text, place in
        texts[key] = text
        if own.contains(path) { places[key] = place }
      }
    }
    diagnostics += reading.diagnostics
    return Strings(language: language, texts: texts, file: reading.file, places: places)
  }

  /// The words that a site's own file need not repeat.
  private func builtInTexts(_ path: String, _ reading: FileReading) -> [String: String] {
    var texts: [String: String] = [:]
    for file in builtInThemeFiles where file.path == path && own.contains(path) {
      let entries = mapping(bytes(of: file.text)[...], firstLine: 1, reading) ?? []
      flatten(entries, "", reading) { key, text, _ in texts[key] = text }
    }
    return texts
  }

  /// Nested mappings as dotted paths.
  private func flatten(
    _ entries: [YAML.Entry], _ prefix: String, _ reading: FileReading,
    _ take: (_ key: String, _ text: String, _ place: Span) -> Void
  ) {
    for entry in entries {
      switch entry.value.content {
      case .scalar(let text, _): take(prefix + entry.key, text, entry.keySpan)
      case .mapping(let nested): flatten(nested, prefix + entry.key + ".", reading, take)
      case .sequence:
        reading.report(.wrongType, at: entry.value.span, "'\(entry.key)' takes text, not a list")
      }
    }
  }
}
