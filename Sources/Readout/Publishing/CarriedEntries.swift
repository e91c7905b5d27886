#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The names at the top of the old site that the new one takes over, such as `.git`.
struct CarriedEntries: Sendable {
  /// How many are in the new site already, by a hard link.
  private(set) var linked = 0
  /// Those that can only be moved, once the new site is in place.
  private(set) var moved: [RawPath] = []
  /// Whether something is mounted on one of them, so that it cannot be moved.
  private(set) var hasMount = false

  /// Links what can be linked, but for names that the new site has itself.
  static func gather(
    _ inspection: OutputInspection, into staging: OpenFolder, disk: PublishingDisk
  ) throws(PublishingError) -> CarriedEntries {
    var carried = CarriedEntries()
    let device = inspection.folder.status?.st_dev
    for name in inspection.kept where staging.status(of: name) == nil {
      guard let status = inspection.folder.status(of: name) else { continue }
      if status.st_dev != device { carried.hasMount = true }
      var isLinked = false
      if !status.isFolder {
        isLinked = try disk.link(name.bytes, from: inspection.folder.number, to: staging.number) == 0
      }
      if isLinked {
        carried.linked += 1
      } else {
        carried.moved.append(name)
      }
    }
    return carried
  }

  /// Moves names from the old site, which has been set aside, into the new one, but for those that are moved
  /// already: a killed build may have come that far.
  static func move(
    _ names: [RawPath], from aside: OpenFolder, to place: OutputPlace, disk: PublishingDisk
  ) throws(PublishingError) {
    for name in names where aside.status(of: name) != nil {
      let target = OutputPlace.join(place.path, name.text)
      var status = stat()
      if lstat(target, &status) == 0 { throw conflict(target) }
      let code = try disk.rename(name.bytes, in: aside.number, to: target, in: AT_FDCWD)
      try SystemError.check(code, target, "cannot be put in place")
    }
  }

  private static func conflict(_ target: String) -> PublishingError {
    PublishingError(
      .wrongUse, target, "appeared while its namesake in the old site was set aside",
      advice: "Move one of the two away and build again; the other is in the folder that ends in .readout.")
  }
}
