import Mustache

/// Writes former addresses for servers, which then answer with 301 (RFC 9110, 15.4.2).
func writeRedirects(_ addresses: [FormerAddress], as format: RedirectFormat, into out: inout Output) {
  if format == .nginx { out.append("# For http {}: map $uri $new_uri { include redirects.map; }\n") }
  for address in addresses {
    switch format {
    case .hosts: out.append(line: "\(percentEncoded(address.old)) \(percentEncoded(address.new)) 301")
    case .nginx: out.append(line: "\(quoted(address.old)) \(quoted(percentEncoded(address.new)));")
    }
  }
}

/// A string of nginx's configuration. Its `$uri` is decoded, so that the text itself stands there.
private func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}
