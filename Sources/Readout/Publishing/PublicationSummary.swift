extension Publication {
  /// What a publication did to the output. The marker and kept dot files are not counted.
  public struct Summary: Equatable, Sendable {
    /// How the new site came into place.
    public enum Route: Sendable {
      /// Not at all: the old one is the same.
      case untouched
      /// Nothing was there: the finished folder was given its name, in one step.
      case renamed
      /// The old and the new folder changed places, in one step.
      case exchanged
      /// File by file, by a journal that the next build completes if this one is killed, because the place
      /// allows no exchange: a mount point, or a file system that cannot.
      case journalled
    }

    /// Files that are new or whose bytes changed.
    public let written: Int
    /// Files whose bytes are those of the last build; they keep their time stamps.
    public let unchanged: Int
    /// Files of the last build that this one has not.
    public let removed: Int
    public let route: Route
  }
}
