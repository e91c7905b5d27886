import GFM

/// The media that only records name which may not be seen, or only the part of them that may not be.
struct HeldMedia: Sendable, Equatable {
  /// What is not copied, as paths from `Content/`.
  private(set) var held: Set<String> = []
  /// What is named where it may not be seen, whoever else names it.
  private(set) var concealed: Set<String> = []
  /// The records that may be seen and name some of that.
  private(set) var users: [RecordNumber] = []

  /// - Parameters:
  ///   - assembled: all records, as their files have them.
  ///   - visible: what may be seen of them.
  ///   - media: the site's media.
  init(
    _ assembled: [Record], visible: [Record], media: Set<String>, _ configuration: SiteConfiguration
  ) {
    guard !media.isEmpty else { return }
    let seen = Dictionary(visible.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for record in assembled where !record.file.isEmpty {
      if let part = seen[record.id], part.isSame(as: record) || part.showsText { continue }
      concealed.formUnion(record.namedMedia.filter(media.contains))
    }
    guard !concealed.isEmpty else { return }
    held = concealed.subtracting([configuration.logo?.path].compactMap(\.self))
    for (number, record) in visible.enumerated() {
      let named = record.namedMedia
      guard !named.isDisjoint(with: concealed) else { continue }
      held.subtract(named)
      users.append(RecordNumber(number))
    }
  }

  /// - Parameter held: nothing else is known of media where records are restored from a build's notes.
  init(held: Set<String>, concealed: Set<String>, users: [RecordNumber]) {
    (self.held, self.concealed, self.users) = (held, concealed, users)
  }

  static let none = HeldMedia(held: [], concealed: [], users: [])

  func holds(_ file: StaticFile) -> Bool { held.contains(file.address) }
}

extension Record {
  /// Whether its text may be seen, and its photo, if it is a record that has such.
  fileprivate var showsText: Bool {
    switch self.details {
    case .withheld, .withdrawn: false
    default: true
    }
  }

  /// The files in `Content/media/` that it names: its photo, and the images and links of its texts.
  var namedMedia: Set<String> {
    var named: Set<String> = []
    if let photo = self.brief?.photo { named.insert(photo.file.path) }
    if let body = self.body { named.formUnion(body.namedMedia(in: self.file)) }
    for translation in self.translations {
      if let body = translation.body { named.formUnion(body.namedMedia(in: translation.file)) }
    }
    return named
  }
}

extension Body {
  fileprivate func namedMedia(in file: String) -> [String] {
    document.nodes.indices.compactMap { node in
      guard [.image, .link].contains(document.nodes[node].kind),
        case .file(let path, _) = LinkAddress(document.string(of: node), in: file),
        path.hasPrefix("Content/media/")
      else { return nil }
      return String(path.dropFirst("Content/".count))
    }
  }
}
