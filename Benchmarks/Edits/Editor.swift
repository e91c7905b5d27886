import Foundation
import Readout

/// Makes one random edit after another to a site's files, of the kinds that people make.
struct Editor {
  private let site: String
  private var random: RandomSource
  private var files: [String]
  /// How to take back edits that may have broken the site, the last one last.
  private var undo: [() throws -> SiteChange] = []

  struct Edit {
    let name: String
    let change: SiteChange
  }

  init(site: String, seed: UInt64) throws {
    self.site = site
    random = RandomSource(seed: seed)
    files = try FileManager.default.subpathsOfDirectory(atPath: site + "/Content")
      .filter { $0.hasSuffix(".md") }.map { "Content/" + $0 }.sorted()
  }

  /// - Parameter isBroken: whether the site has errors; most of the time they are taken back first.
  mutating func edit(isBroken: Bool) throws -> Edit {
    if isBroken, !random.once(in: 8), let last = undo.popLast() {
      files = try listed()
      let change = try last()
      files = try listed()
      return Edit(name: "undo", change: change)
    }
    let kinds: [(String, (inout Editor) throws -> SiteChange)] = [
      ("body", { try $0.editBody() }), ("body", { try $0.editBody() }), ("body", { try $0.editBody() }),
      ("link", { try $0.addLink() }), ("link", { try $0.addLink() }),
      ("title", { try $0.replace("title: ", with: "title: Another \($0.random.below(1000))") }),
      (
        "date",
        { try $0.replace("date: ", with: "date: 2023-0\(1 + $0.random.below(9))-1\($0.random.below(9))") }
      ),
      (
        "stance",
        { try $0.replace("stance: ", with: "stance: \($0.random.pick(["supports", "neutral", "mixed"]))") }
      ),
      ("topics", { try $0.replace("topics: ", with: "topics: []") }),
      ("name", { try $0.replace("name: ", with: "name: Alex Example\($0.random.below(9))") }),
      ("draft", { try $0.addKey("draft: true") }), ("members", { try $0.addKey("access: members") }),
      ("embargo", { try $0.addKey("embargo: 2024-01-0\(1 + $0.random.below(9))") }),
      (
        "alias",
        {
          try $0.addKey(
            "aliases: [The \($0.random.pick(["council", "ministry", "talks"])) \($0.random.below(5))]")
        }
      ),
      ("language", { try $0.addKey("lang: es") }), ("unknown key", { try $0.addKey("titel: x") }),
      ("rename", { try $0.rename() }), ("move", { try $0.move() }), ("delete", { try $0.delete() }),
      ("new", { try $0.addBrief() }), ("copy", { try $0.copyBrief() }), ("media", { try $0.addMedia() }),
      ("static file", { try $0.addStaticFile() }),
      ("template", { try $0.editTemplate() }), ("strings", { try $0.editStrings() }),
      ("site", { try $0.editSite() }), ("checkout", { try $0.editMany() }),
    ]
    let (name, make) = random.pick(kinds)
    let change = try make(&self)
    if undo.count > 30 { undo.removeFirst() }
    return Edit(name: name, change: random.once(in: 10) ? .everything : change)
  }

  private func listed() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: site + "/Content")
      .filter { $0.hasSuffix(".md") }.map { "Content/" + $0 }.sorted()
  }

  // MARK: - Texts

  private mutating func editBody() throws -> SiteChange {
    let text = random.pick([
      "The council met again.", "## Another heading", "> A quote", "A **strong** word.",
      "Bolivia and Iran spoke.",
    ])
    let path = random.pick(files)
    return try rewrite(path) { $0 += "\n\n\(text)\n" }
  }

  private mutating func addLink() throws -> SiteChange {
    let target = id(of: random.pick(files))
    let forms = [
      "[[\(target)]]", "[[\(target)|this]]", "[[\(target)#arrangement]]", "[[\(target)#another-heading]]",
      "[[\(target)x]]",
    ]
    let form = random.pick(forms)
    let path = random.pick(files)
    return try rewrite(path) { $0 += "\n\nSee \(form) for it.\n" }
  }

  /// Replaces the first line that begins so in some file that has one.
  private mutating func replace(_ prefix: String, with line: String) throws -> SiteChange {
    for _ in 0..<20 {
      let path = random.pick(files)
      let text = try String(contentsOfFile: site + "/" + path, encoding: .utf8)
      guard text.contains("\n" + prefix) else { continue }
      return try rewrite(path) { text in
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if let index = lines.firstIndex(where: { $0.hasPrefix(prefix) }) { lines[index] = line }
        text = lines.joined(separator: "\n")
      }
    }
    return .files([])
  }

  private mutating func addKey(_ line: String) throws -> SiteChange {
    let path = random.pick(files)
    return try rewrite(path) { text in
      if text.hasPrefix("---\n") { text = "---\n" + line + "\n" + text.dropFirst(4) }
    }
  }

  private mutating func editMany() throws -> SiteChange {
    let known = undo.count
    var change = SiteChange.files([])
    for _ in 0..<20 {
      let one = try random.once(in: 2) ? editBody() : replace("title: ", with: "title: Of many")
      change.formUnion(one)
    }
    let steps = undo.suffix(undo.count - known)
    undo.removeLast(steps.count)
    undo.append {
      var change = SiteChange.files([])
      for step in steps.reversed() { change.formUnion(try step()) }
      return change
    }
    return change
  }

  private mutating func rewrite(_ path: String, _ body: (inout String) -> Void) throws -> SiteChange {
    let full = site + "/" + path
    let before = try String(contentsOfFile: full, encoding: .utf8)
    var text = before
    body(&text)
    try text.write(toFile: full, atomically: random.once(in: 2), encoding: .utf8)
    undo.append {
      try before.write(toFile: full, atomically: true, encoding: .utf8)
      return .files([path])
    }
    return .files([path])
  }

  // MARK: - Files

  private mutating func rename() throws -> SiteChange {
    let path = random.pick(files)
    return try move(path, to: folder(of: path) + "/" + id(of: path) + "-\(random.below(100)).md")
  }

  private mutating func move() throws -> SiteChange {
    let path = random.pick(files)
    let kind = path.split(separator: "/")[1]
    return try move(path, to: "Content/\(kind)/elsewhere/\(id(of: path)).md")
  }

  private mutating func move(_ path: String, to other: String) throws -> SiteChange {
    let site = site
    guard path != other, !FileManager.default.fileExists(atPath: site + "/" + other) else {
      return .files([])
    }
    try FileManager.default.createDirectory(
      atPath: site + "/" + folder(of: other), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: site + "/" + path, toPath: site + "/" + other)
    files = try listed()
    undo.append {
      if FileManager.default.fileExists(atPath: site + "/" + other) {
        try FileManager.default.createDirectory(
          atPath: site + "/" + (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true
        )
        try FileManager.default.moveItem(atPath: site + "/" + other, toPath: site + "/" + path)
      }
      return .files([path, other])
    }
    return .files([path, other])
  }

  private mutating func delete() throws -> SiteChange {
    let path = random.pick(files)
    let full = site + "/" + path
    let before = try Data(contentsOf: URL(fileURLWithPath: full))
    try FileManager.default.removeItem(atPath: full)
    files = try listed()
    undo.append {
      try before.write(to: URL(fileURLWithPath: full))
      return .files([path])
    }
    return .files([path])
  }

  private mutating func addBrief() throws -> SiteChange {
    try write(
      "Content/briefs/new-\(random.below(10000)).md",
      "---\ntitle: New\ndate: 2023-05-0\(1 + random.below(9))\nauthors: [\(author())]\nsummary: Of late.\n---\n\nText.\n"
    )
  }

  private mutating func copyBrief() throws -> SiteChange {
    let path = random.pick(files)
    let text = try String(contentsOfFile: site + "/" + path, encoding: .utf8)
    return try write(folder(of: path) + "/copy-\(random.below(10000)).md", text)
  }

  private mutating func addMedia() throws -> SiteChange {
    try write("Content/media/m\(random.below(20)).txt", "x\(random.below(100))")
  }

  private mutating func addStaticFile() throws -> SiteChange {
    try write("Content/files/f\(random.below(20)).txt", "x\(random.below(100))")
  }

  private mutating func editTemplate() throws -> SiteChange {
    try write(
      "Templates/partials/date.mustache",
      "<time datetime=\"{{iso}}\">{{text}}</time><!-- \(random.below(1000)) -->\(random.once(in: 5) ? "{{none}}" : "")"
    )
  }

  private mutating func editStrings() throws -> SiteChange {
    try write("Templates/strings/en.yml", "phrases:\n  undated: Some day \(random.below(100))\n")
  }

  private mutating func editSite() throws -> SiteChange {
    try write(
      "Content/site.yml",
      "title: Desk \(random.below(100))\npage-size: \(5 + random.below(30))\nautolink: \(random.once(in: 3) ? "false" : "true")\n"
    )
  }

  private mutating func write(_ path: String, _ text: String) throws -> SiteChange {
    let full = site + "/" + path
    let before = try? Data(contentsOf: URL(fileURLWithPath: full))
    try FileManager.default.createDirectory(
      atPath: (full as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: full, atomically: random.once(in: 2), encoding: .utf8)
    files = try listed()
    undo.append {
      if let before {
        try before.write(to: URL(fileURLWithPath: full))
      } else {
        try? FileManager.default.removeItem(atPath: full)
      }
      return .files([path])
    }
    return .files([path])
  }

  private func author() -> String { files.first { $0.hasPrefix("Content/authors/") }.map(id) ?? "desk" }

  private func folder(of path: String) -> String { (path as NSString).deletingLastPathComponent }

  private func id(of path: String) -> String {
    ((path as NSString).lastPathComponent as NSString).deletingPathExtension
  }
}

/// Numbers that are the same for the same seed (SplitMix64).
struct RandomSource {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

  mutating func once(in number: Int) -> Bool { below(number) == 0 }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}
