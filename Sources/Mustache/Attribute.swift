/// What an HTML attribute's value means, and where a template is in it.
enum Attribute: Hashable {
  case plain
  case url(URLContext)
  case css(CSSContext)
  /// Code: `onclick` and the like, `srcdoc`, what an SVG animation sets.
  case code
  /// Literal text that decides what other text means: a script's type, a `meta`'s `http-equiv`.
  case deciding(String)

  init(_ name: String, of element: String, isRefresh: Bool) {
    if let form = URLContext.Form(name, of: element, isRefresh: isRefresh) {
      self = .url(URLContext(form))
    } else if name == "style" {
      self = .css(CSSContext(isAttribute: true))
    } else if Self.isCode(name, of: element) {
      self = .code
    } else if (element == "script" && name == "type") || (element == "meta" && name == "http-equiv") {
      self = .deciding("")
    } else {
      self = .plain
    }
  }

  private static let animations: Set<String> = ["animate", "animatemotion", "animatetransform", "set"]
  private static let animated: Set<String> = ["attributename", "by", "from", "to", "values"]

  private static func isCode(_ name: String, of element: String) -> Bool {
    name.hasPrefix("on") || name == "srcdoc" || (animations.contains(element) && animated.contains(name))
  }

  mutating func consume(_ byte: UInt8) {
    switch self {
    case .plain, .code: break
    case .url(var url):
      url.consume(byte)
      self = .url(url)
    case .css(var css):
      css.consume(byte)
      self = .css(css)
    case .deciding(var word):
      word.append(byte: byte.lowercased)
      self = .deciding(word)
    }
  }

  mutating func pass(_ kind: ValueKind) {
    guard case .url(var url) = self else { return }
    url.pass(kind)
    self = .url(url)
  }

  func joined(with other: Attribute) -> Attribute? {
    if case .url(let a) = self, case .url(let b) = other { return .url(a.joined(with: b)) }
    return self == other ? self : nil
  }

  func placement(of kind: ValueKind, place: String) -> Placement {
    switch kind {
    case .html: return .wrongKind(place, help: "Only element content takes HTML; an attribute needs text.")
    case .json:
      return .wrongKind(place, help: "JSON goes into a '<script type=\"application/json\">' element.")
    case .text, .address: break
    }
    switch self {
    case .plain: return .escape(kind == .address ? .address : .attribute)
    case .url(let url): return url.placement(of: kind, place: place)
    case .css(let css): return css.placement(of: kind, place: place)
    case .code:
      return .unsafe(place, help: "Put the value into a 'data-' attribute and let a script read it.")
    case .deciding:
      return .unsafe(place, help: "Write it out: it decides what the rest of the element means.")
    }
  }
}

extension URLContext.Form {
  private static let addresses: Set<String> = [
    "action", "background", "cite", "classid", "codebase", "data", "formaction", "href", "icon", "longdesc",
    "manifest", "ping", "poster", "profile", "src", "usemap", "xlink:href",
  ]
  private static let codeElements: Set<String> = ["base", "embed", "object", "script"]

  /// nil for an attribute that holds no address.
  init?(_ name: String, of element: String, isRefresh: Bool) {
    if name == "srcset" || name == "imagesrcset" {
      self = .srcset
    } else if isRefresh, element == "meta", name == "content" {
      self = .refresh
    } else if Self.addresses.contains(name) {
      self = Self.codeElements.contains(element) ? .trusted : .single
    } else {
      return nil
    }
  }
}
