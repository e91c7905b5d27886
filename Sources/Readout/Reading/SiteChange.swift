/// What may have changed on the disk since a site was read.
public enum SiteChange: Sendable, Equatable {
  /// These files, by path from the site's folder: `Content/briefs/x.md`.
  case files(Set<String>)
  case everything

  func mayConcern(_ path: String) -> Bool {
    switch self {
    case .files(let paths): paths.contains(path)
    case .everything: true
    }
  }

  /// What two changes one after the other come to.
  public mutating func formUnion(_ other: SiteChange) {
    switch (self, other) {
    case (.files(let a), .files(let b)): self = .files(a.union(b))
    default: self = .everything
    }
  }
}
