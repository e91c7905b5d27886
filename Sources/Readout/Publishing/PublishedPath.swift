/// The checked path of a file of the site, relative to the output.
struct PublishedPath: Sendable {
  private static let longestName = 255

  let text: String
  let folder: RawPath
  let name: RawPath

  /// A path that is known to be good.
  init(folder: RawPath, name: RawPath, text: String) {
    self.folder = folder
    self.name = name
    self.text = text
  }

  /// The path of a file that is there, in a folder whose path has been checked.
  init(kept text: String, in folder: RawPath) {
    let slash = text.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { text.utf8[text.utf8.index(after: $0)...] } ?? text.utf8[...]
    self.init(folder: folder, name: RawPath(Substring(name)), text: text)
  }

  init(_ text: String) throws(PublishingError) {
    let components = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    for component in components { try Self.check(Substring(component), of: text) }
    if components.first.map({ Substring($0).lowercased() }) == SiteMarker.folder {
      throw Self.refusal(text, "lies in a folder that readout keeps for itself")
    }
    let whole = RawPath(text)
    self.init(folder: whole.parent, name: whole.lastComponent, text: text)
  }

  private static func check(_ component: Substring, of text: String) throws(PublishingError) {
    switch component {
    case "" where text.isEmpty: throw refusal("(empty path)", "names no file")
    case "": throw refusal(text, "starts or ends with “/”, or has two in a row")
    case ".", "..": throw refusal(text, "has “\(component)” in it")
    default: break
    }
    if component.utf8.contains(0) { throw refusal(text, "has a zero byte in it") }
    guard component.utf8.count > longestName else { return }
    throw PublishingError(
      .disk, text, "has a name of \(component.utf8.count) bytes, and file systems allow \(longestName)",
      advice: "Give the page a shorter address.")
  }

  private static func refusal(_ text: String, _ problem: String) -> PublishingError {
    PublishingError(
      .wrongUse, text, problem, advice: "Give a path within the site, such as briefs/x.html.")
  }
}
