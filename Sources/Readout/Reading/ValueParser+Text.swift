import GFM
import SourceText

extension ValueParser where Value == String {
  /// One line of plain text.
  static var text: ValueParser {
    scalar(.plain("one line of text", .text)) { text, span, key, file in
      file.text(text, span, key: key, lines: false)
    }
  }

  /// Plain text that may run over several lines, such as a quote.
  static var longText: ValueParser {
    scalar(.plain("text", .text)) { text, span, key, file in
      file.text(text, span, key: key, lines: true)
    }
  }

  /// An address on the web: http or https, with a host.
  static var url: ValueParser {
    scalar(.plain("a web address", .pattern(webAddressPattern))) { text, span, key, file in
      if isWebAddress(text) { return text }
      file.report(
        .invalidURL, at: span, "'\(text)' is not a web address",
        help: ["'\(key)' takes an address that begins with https:// or http://, without spaces"])
      return nil
    }
  }

  static var language: ValueParser {
    scalar(.plain("a language tag (BCP 47)", .pattern(languageTagPattern))) { text, span, _, file in
      if LanguageTag.isWellFormed(text) { return text }
      file.report(
        .invalidLanguage, at: span, "'\(text)' is not a language tag",
        help: ["write a BCP 47 tag such as en, es, pt-BR or zh-Hant"])
      return nil
    }
  }

  /// A value with a pattern of its own, described by an example.
  /// - Parameter expression: the same pattern for editors; Swift's own expressions would cost the start of
  ///   every run.
  static func pattern(
    _ phrase: String, example: String, expression: String, _ matches: @escaping @Sendable (String) -> Bool
  ) -> ValueParser {
    scalar(.plain(phrase, .pattern(expression))) { text, span, key, file in
      if matches(text) { return text }
      file.report(
        .invalidValue, at: span, "'\(text)' is not \(phrase)", help: ["'\(key)' looks like \(example)"])
      return nil
    }
  }
}

extension ValueParser where Value == InlineText {
  /// One line in which emphasis, code and links count.
  static var inlineText: ValueParser {
    scalar(.plain("one line of text, in which Markdown's emphasis and links count", .text)) {
      text, span, key, file in
      guard let line = file.text(text, span, key: key, lines: false) else { return nil }
      return file.inlineText(line, span)
    }
  }
}

extension ValueParser where Value == Record.Alias {
  static var alias: ValueParser {
    scalar(.plain("one line of text", .text)) { text, span, key, file in
      file.text(text, span, key: key, lines: false).map { Record.Alias(text: $0, span: span) }
    }
  }

  /// An address on this site, from its root: `/old/address.html`.
  static var address: ValueParser {
    scalar(.plain("an address on this site, such as /old/address.html", .pattern(sitePathPattern))) {
      text, span, key, file in
      if let path = sitePath(text) {
        return file.fits(path, at: span) ? Record.Alias(text: path, span: span) : nil
      }
      file.report(
        .invalidAddress, at: span, "'\(text)' is not an address on this site",
        help: ["write it from the site's root, such as /old/address.html, without '..', '?' or '#'"])
      return nil
    }
  }
}

extension FileReading {
  /// The text without a trailing line end, unless it holds what no page could show.
  func text(_ text: String, _ span: Span, key: String, lines: Bool) -> String? {
    var text = text
    while text.utf8.last == UInt8(ascii: "\n") { text.removeLast() }
    if let control = text.unicodeScalars.first(where: { isForbidden($0) }) {
      let code = String(control.value, radix: 16, uppercase: true)
      report(
        .controlCharacter, at: span,
        "'\(key)' holds the control character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)",
        help: ["take it out; it cannot be shown on a page"])
      return nil
    }
    if !lines, text.utf8.contains(UInt8(ascii: "\n")) {
      report(
        .wrongType, at: span, "'\(key)' runs over several lines",
        help: ["'\(key)' takes one line of text; '>-' in place of '|' joins the lines"])
      return nil
    }
    return text
  }
}

/// C0 and C1 controls and noncharacters, which HTML and XML forbid; tab and line end are allowed.
private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: false
  case 0..<0x20, 0x7F...0x9F: true
  case 0xFDD0...0xFDEF: true
  default: scalar.value & 0xFFFE == 0xFFFE
  }
}

/// What ``isWebAddress(_:)`` takes, for editors.
private let webAddressPattern =
  "^[Hh][Tt][Tt][Pp][Ss]?://(?![/?#])[^\\x00-\\x20<>\"\\\\^`{|}\\x7f]+$"

/// What ``LanguageTag/isWellFormed(_:)`` takes, for editors.
private let languageTagPattern =
  "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$"

/// What ``sitePath(_:)`` takes, for editors.
private let sitePathPattern = "^(/(?!\\.)[^\\x00-\\x20/\\\\?#%\"<>|*:]+)+/?$"

/// `http://` or `https://`, a host, and nothing that an address cannot hold (RFC 3986).
func isWebAddress(_ text: String) -> Bool {
  let lowered = text.prefix(8).lowercased()
  let scheme =
    lowered.utf8.starts(with: "https://".utf8) ? 8 : lowered.utf8.starts(with: "http://".utf8) ? 7 : 0
  guard scheme > 0, let first = text.utf8.dropFirst(scheme).first else { return false }
  guard ![UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains(first) else { return false }
  return text.utf8.allSatisfy(mayStandInAddress)
}

private func mayStandInAddress(_ byte: UInt8) -> Bool {
  switch byte {
  case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "\\"),
    UInt8(ascii: "^"),
    UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), 0x7F:
    false
  default: true
  }
}

extension FileReading {
  /// Whether file systems can hold the address, each name of which may have 255 bytes.
  fileprivate func fits(_ path: String, at span: Span) -> Bool {
    let longest = path.split(separator: "/").map(\.utf8.count).max() ?? 0
    guard longest > longestName || path.utf8.count > 1000 else { return true }
    report(
      .nameTooLong, at: span, "the address is too long",
      help: ["a name in it may have \(longestName) bytes and the whole 1000; file systems take little more"])
    return false
  }
}

/// `/a/b.html` as `a/b.html`; nil for anything that is not a plain address on this site.
func sitePath(_ address: String) -> String? {
  guard address.hasPrefix("/"), address.count > 1 else { return nil }
  let parts = address.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
  for (index, part) in parts.enumerated() {
    let isLast = index == parts.count - 1
    if part.isEmpty && !isLast { return nil }
    if part == "." || part == ".." || part.hasPrefix(".") { return nil }
    guard part.unicodeScalars.allSatisfy({ $0.value > 0x20 && !"\\?#%\"<>|*:".unicodeScalars.contains($0) })
    else { return nil }
  }
  return String(address.dropFirst())
}
