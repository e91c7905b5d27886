/// A digest as plain text, with all that the same mail says in HTML.
struct PlainMail {
  /// Characters on a line: so many that it can be quoted in an answer without being broken anew (RFC 3676, 4.2).
  static let width = 72

  private(set) var text = ""

  init(_ mail: DigestMail) {
    add(mail.site.text)
    add(mail.title)
    add(String(repeating: "=", count: min(Self.width, max(mail.site.text.count, mail.title.count))))
    addGap()
    add(mail.summary)
    for section in mail.sections { add(section) }
    addGap()
    add(mail.page)
    addFooter(mail)
  }

  private mutating func add(_ section: DigestSection) {
    addGap()
    add(section.name.text)
    add(String(repeating: "-", count: min(Self.width, section.name.text.count)))
    for entry in section.entries { add(entry) }
    if let rest = section.rest {
      addGap()
      add(rest)
    }
  }

  private mutating func add(_ entry: DigestEntry) {
    addGap()
    add(entry.title.text, first: "* ", indent: "  ")
    add(entry.details, first: "  ", indent: "  ")
    if let text = entry.plainText { add(text, first: "  ", indent: "  ") }
    if let outcome = entry.plainOutcome { add(outcome, first: "  > ", indent: "    ") }
    if let address = entry.title.address { addLine("  " + address) }
    if let photo = entry.photo {
      add("[\(photo.alt)]\(photo.credit.map { " " + $0 } ?? "")", first: "  ", indent: "  ")
    }
  }

  private mutating func add(_ link: Link) {
    add(link.text)
    if let address = link.address { addLine(address) }
  }

  private mutating func addFooter(_ mail: DigestMail) {
    addGap()
    addLine("-- ")
    if let address = mail.site.address { addLine(address) }
    add(mail.reason)
    if let unsubscribe = mail.unsubscribe { add(unsubscribe) }
    for line in [mail.desk, mail.email, mail.licence, mail.copyright].compactMap({ $0 }) { add(line) }
  }

  private mutating func addGap() { addLine("") }

  private mutating func addLine(_ line: String) { text += line + "\n" }

  /// Broken between words; a word longer than a line, such as an address, stays whole.
  private mutating func add(_ words: String, first: String = "", indent: String = "") {
    var (line, length, isEmpty) = (first, first.count, true)
    for word in words.split(whereSeparator: \.isWhitespace) {
      let count = word.count
      if !isEmpty, length + 1 + count > Self.width {
        addLine(line)
        (line, length, isEmpty) = (indent, indent.count, true)
      }
      line += (isEmpty ? "" : " ") + word
      length += count + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    addLine(line)
  }
}
