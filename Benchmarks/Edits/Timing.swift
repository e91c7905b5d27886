import Foundation
import Readout

/// How long a site kept in memory takes from a change on the disk to the new bytes of one page.
enum Timing {
  static func run(site: String, options: BuildOptions) throws {
    var live = LiveSite(options)
    let brief =
      try FileManager.default.subpathsOfDirectory(atPath: site + "/Content/briefs").sorted()
      .first { $0.hasSuffix(".md") } ?? ""
    let path = "Content/briefs/" + brief
    let text = try String(contentsOfFile: site + "/" + path, encoding: .utf8)
    let id = ((brief as NSString).lastPathComponent as NSString).deletingPathExtension
    try measure("body", path, site, "briefs/\(id).html", &live) { text + "\n\nEdit \($0).\n" }
    try measure("title", path, site, "briefs/\(id).html", &live) {
      text.replacingOccurrences(of: "\ntitle: ", with: "\ntitle: \($0) ")
        .replacingOccurrences(of: "---\ntitle: ", with: "---\ntitle: \($0) ")
    }
    let template = "Templates/partials/date.mustache"
    try FileManager.default.createDirectory(
      atPath: site + "/Templates/partials", withIntermediateDirectories: true)
    try measure("template", template, site, "briefs/\(id).html", &live) {
      "<time datetime=\"{{iso}}\">{{text}}</time><!-- \($0) -->"
    }
    try FileManager.default.removeItem(atPath: site + "/" + template)
    try text.write(toFile: site + "/" + path, atomically: false, encoding: .utf8)
  }

  private static func measure(
    _ name: String, _ path: String, _ site: String, _ address: String, _ live: inout LiveSite,
    _ text: (Int) -> String
  ) throws {
    var times: [Double] = []
    for number in 1...20 {
      try text(number).write(toFile: site + "/" + path, atomically: false, encoding: .utf8)
      let start = Date()
      live.update(after: .files([path]))
      let file = live.shown?.file(at: address)
      times.append(Date().timeIntervalSince(start) * 1000)
      guard case .bytes(let bytes)? = file, bytes.contains(UInt8(ascii: "<")) else {
        return print("\(name): the page is not shown")
      }
    }
    times.sort()
    print(String(format: "%@: median %.0f ms, slowest %.0f ms", name, times[10], times[19]))
  }
}
