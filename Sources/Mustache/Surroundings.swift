/// Where a template is in the format that it makes.
enum Surroundings: Hashable {
  case html(HTMLContext)
  case json(JSONContext)
  case xml
  case text
  /// HTML as Mustache's own specification sees it: every value escaped alike, wherever it stands.
  case specification

  init(_ kind: TemplateKind) {
    switch kind {
    case .html: self = .html(HTMLContext())
    case .json: self = .json(JSONContext())
    case .xml: self = .xml
    case .text: self = .text
    }
  }

  mutating func consume(_ byte: UInt8) -> HTMLContext.Fault? {
    switch self {
    case .html(var html):
      let fault = html.consume(byte)
      self = .html(html)
      return fault
    case .json(var json):
      json.consume(byte)
      self = .json(json)
    case .xml, .text, .specification: break
    }
    return nil
  }

  /// The place of the first byte that may change anything; the end where none does.
  func skipping(_ bytes: ArraySlice<UInt8>) -> Int {
    switch self {
    case .html(let html):
      // Most of a page is text between tags.
      guard html.state == .text else { return bytes.startIndex }
      return bytes.withUnsafeBufferPointer { buffer in
        buffer.firstIndex(of: Byte.less).map { bytes.startIndex + $0 } ?? bytes.endIndex
      }
    case .json: return bytes.startIndex
    case .xml, .text, .specification: return bytes.endIndex
    }
  }

  mutating func pass(_ kind: ValueKind) {
    guard case .html(var html) = self else { return }
    html.pass(kind)
    self = .html(html)
  }

  func joined(with other: Surroundings) -> Surroundings? {
    if case .html(let a) = self, case .html(let b) = other { return a.joined(with: b).map { .html($0) } }
    return self == other ? self : nil
  }

  /// What has been opened last.
  enum Opening {
    case nothing
    case tag
    case quotes
  }

  var opening: Opening {
    switch self {
    case .html(let html): html.opening
    case .json(let json): json.isInString ? .quotes : .nothing
    case .xml, .text, .specification: .nothing
    }
  }

  /// Whether a page may end here.
  var isComplete: Bool {
    switch self {
    case .html(let html): html.state == .text
    case .json(let json): !json.isInString
    case .xml, .text, .specification: true
    }
  }

  var place: String {
    switch self {
    case .html(let html): html.place
    case .json(let json): json.isInString ? "a string" : "JSON"
    case .xml, .text, .specification: "text"
    }
  }

  func placement(of kind: ValueKind) -> Placement {
    switch self {
    case .html(let html): html.placement(of: kind)
    case .json(let json): json.placement(of: kind, place: "JSON")
    case .xml:
      kind == .json ? .wrongKind("XML", help: "Only text and HTML may stand in XML.") : .escape(.xml)
    case .text:
      kind == .text || kind == .address
        ? .escape(.none) : .wrongKind("plain text", help: "Only text may stand in plain text.")
    case .specification: .escape(.specification)
    }
  }
}
