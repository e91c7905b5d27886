import Mustache

/// Writes `robots.txt` (RFC 9309): everything may be read, and where the sitemaps are.
func writeRobots(_ blueprint: Blueprint, into out: inout Output) {
  out.append("User-agent: *\nAllow: /\n\n")
  for name in ["sitemap.xml", "news-sitemap.xml"] {
    out.append(line: "Sitemap: " + blueprint.wholeAddress(name))
  }
}

extension Output {
  mutating func append(line: String) {
    var line = line
    line.withUTF8 { append($0) }
    append(UInt8(ascii: "\n"))
  }
}
