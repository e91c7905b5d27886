/// A message with a text in two forms, ready to be handed to a mailer, but for its recipients.
struct MailMessage {
  var from: Mailbox
  var replyTo: String?
  var subject: String
  var date: Moment
  /// Of the list that it is sent to (RFC 2919): what it is called, and an id like the name of a host.
  var list: (name: String, id: String)
  /// RFC 2369; see `DigestConfiguration.unsubscribe`.
  var unsubscribe: [String]
  /// BCP 47.
  var language: String
  var text: String
  var html: [UInt8]

  /// The message with lines that end in CRLF (RFC 5322, 2045, 2046).
  var bytes: [UInt8] {
    let (text, html) = (part("text/plain", Array(self.text.utf8)), part("text/html", self.html))
    let id = ContentDigest(of: text + html + Array("\(subject)\(date.iso)\(from.address)".utf8)).hex
    // Quoted-printable never has these two characters in a row, so that no part can hold the boundary.
    let boundary = "=_\(id)"
    var out: [UInt8] = []
    for field in fields(id: id) { field.append(to: &out) }
    HeaderField("Content-Type", tokens: ["multipart/alternative;", "boundary=\"\(boundary)\""]).append(
      to: &out)
    for part in [text, html] { out += "\r\n--\(boundary)\r\n".utf8 + part }
    return out + Array("\r\n--\(boundary)--\r\n".utf8)
  }

  private func fields(id: String) -> [HeaderField] {
    var fields = [
      HeaderField("From", from), HeaderField("Subject", text: subject),
      HeaderField("Date", tokens: date.mailDate.split(separator: " ").map(String.init)),
      HeaderField("Message-ID", tokens: ["<\(id)@\(from.domain)>"]),
      HeaderField("List-Id", tokens: headerPhrase(list.name) + ["<\(list.id)>"]),
    ]
    if let replyTo { fields.append(HeaderField("Reply-To", tokens: [replyTo])) }
    if !unsubscribe.isEmpty {
      let last = unsubscribe.count - 1
      let addresses = unsubscribe.enumerated().map { "<\($1)>" + ($0 < last ? "," : "") }
      fields.append(HeaderField("List-Unsubscribe", tokens: addresses))
    }
    // Only an address behind TLS may be asked in the reader's name (RFC 8058, 3.1).
    if unsubscribe.contains(where: { $0.lowercased().hasPrefix("https://") }) {
      fields.append(HeaderField("List-Unsubscribe-Post", tokens: ["List-Unsubscribe=One-Click"]))
    }
    // Keeps programs that answer for people on holiday from doing so (RFC 3834).
    fields.append(HeaderField("Auto-Submitted", tokens: ["auto-generated"]))
    fields.append(HeaderField("MIME-Version", tokens: ["1.0"]))
    return fields
  }

  private func part(_ type: String, _ content: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    HeaderField("Content-Type", tokens: ["\(type);", "charset=utf-8"]).append(to: &out)
    HeaderField("Content-Language", tokens: [language]).append(to: &out)
    HeaderField("Content-Transfer-Encoding", tokens: ["quoted-printable"]).append(to: &out)
    out += "\r\n".utf8
    appendQuotedPrintable(content, to: &out)
    return out
  }
}

extension ContentDigest {
  /// In hexadecimal digits.
  fileprivate var hex: String {
    withUnsafeBytes(of: self) { $0.reduce(into: "") { $0 += hexDigits($1).lowercased() } }
  }
}

extension Moment {
  /// RFC 5322, 3.3: `Thu, 20 Jul 2023 08:00:00 +0200`.
  var mailDate: String {
    let (days, months) = (
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    )
    let (date, minutes) = (self.date, abs(offset))
    let day = days[Gregorian.weekday(dayNumber: date.firstDay) - 1]
    let second = seconds + offset * 60 - date.firstDay * 86_400 - minuteOfDay * 60
    let time = [minuteOfDay / 60, minuteOfDay % 60, second].map { padded($0, 2) }.joined(separator: ":")
    let zone = "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, 2))\(padded(minutes % 60, 2))"
    return "\(day), \(date.day ?? 1) \(months[(date.month ?? 1) - 1]) \(padded(date.year, 4)) \(time) \(zone)"
  }
}
