#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the output is, found once: a real folder, or a name that is still free, in a real parent.
struct OutputPlace: Sendable {
  /// The output as the caller names it, for messages.
  let shown: String
  /// The parent's absolute path without symbolic links.
  let parent: String
  let name: String

  var path: String { Self.join(parent, name) }

  static func join(_ folder: String, _ name: String) -> String {
    folder.utf8.last == 0x2F ? folder + name : "\(folder)/\(name)"
  }

  /// Finds the place, follows symbolic links, and makes missing parents.
  static func resolve(
    _ output: String, in surroundings: Surroundings, disk: PublishingDisk
  ) throws(PublishingError) -> OutputPlace {
    if output.isEmpty || output.utf8.contains(0) {
      throw PublishingError(.wrongUse, "output", "has no name that a folder can have", advice: advice)
    }
    let absolute = output.utf8.first == 0x2F ? output : join(surroundings.workingFolder, output)
    let shown = trimmed(output)
    switch RealPath.of(absolute) {
    case .success(let real):
      try surroundings.checkAllowed(real, shown: shown)
      let (parent, name) = split(real)
      return OutputPlace(shown: shown, parent: parent, name: name)
    case .failure(let error) where error.code == ENOENT:
      return try free(trimmed(absolute), shown: shown, disk: disk)
    case .failure(let error):
      throw error.at(shown, "cannot be an output folder")
    }
  }

  static let advice = "Publish to a folder of its own, such as Public."

  private static func free(
    _ absolute: String, shown: String, disk: PublishingDisk
  ) throws(PublishingError) -> OutputPlace {
    var status = stat()
    if lstat(absolute, &status) == 0 {
      throw PublishingError(
        .wrongUse, shown, "is a symbolic link to a folder that is not there",
        advice: "Make that folder, or remove the link.")
    }
    let (parent, name) = split(absolute)
    let checked = try checked(name, shown)
    let real = try MissingParents(disk: disk, shown: shown).make(parent)
    return OutputPlace(shown: shown, parent: real, name: checked)
  }

  static func checked(_ name: String, _ shown: String) throws(PublishingError) -> String {
    if name != "." && name != ".." { return name }
    throw PublishingError(
      .wrongUse, shown, "leads through a folder that is not there", advice: advice)
  }

  /// The path up to the last `/`, and the name after it.
  static func split(_ absolute: String) -> (parent: String, name: String) {
    let parts = absolute.utf8.split(separator: 0x2F)
    let name = parts.last.map { String(Substring($0)) } ?? ""
    let parent = String(Substring(absolute.utf8.dropLast(name.utf8.count)))
    return (parent.utf8.count > 1 ? trimmed(parent) : "/", name)
  }

  private static func trimmed(_ path: String) -> String {
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == 0x2F { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
