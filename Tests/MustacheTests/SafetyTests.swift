import Testing

@testable import Mustache

/// What holds for every template that compiles, tried on many put together at random.
struct SafetyTests {
  static let pieces = [
    "{{title}}", "{{title}}", "{{link}}", "{{#shown}}", "{{/shown}}", "{{^note}}", "{{/note}}", "{{#items}}",
    "{{/items}}", "{{>part}}", "<a", " href=\"", " title='", "\"", "'", ">", "</a>", " ", "/", ":", "java",
    "?",
    "<!-- ", " -->", "<script type=\"application/json\">", "\\", "</script>", "<style>", "</style>",
    "<title>",
    "</title>", " style=\"", "<img srcset=\"", ", ", "<meta http-equiv=refresh content=\"", "url=", "=", "{",
    "}",
    "<script", " type=\"application/json\"", "x",
  ]

  /// Every value, however hostile, leaves the page's tags, attributes, strings and addresses as they are.
  @Test func valuesNeverChangeTheMarkup() {
    var random = Sequence(state: 1)
    for _ in 0..<1000 {
      let text = (0..<random.next(12)).map { _ in Self.pieces[random.next(Self.pieces.count)] }.joined()
      guard let template = compile(text, with: ["part": "{{title}}"]).template else { continue }
      let plain = Trace(render(template, "x"))
      for hostile in [ContextTests.hostile, "javascript:x", "&#58;\"'", "--", "</title></style>", ",a:b ;="] {
        let trace = Trace(render(template, hostile))
        #expect(trace.places == plain.places, "\(text) with \(hostile)")
        #expect(trace.dangers.isSubset(of: plain.dangers), "\(text) with \(hostile)")
      }
    }
  }

  private func render(_ template: Template<Page>, _ title: String) -> [UInt8] {
    var out = Output()
    template.render(Page(title: title, items: [Item(name: "a"), Item(name: "b")]), into: &out)
    return out.bytes
  }

  /// What a browser makes of a page.
  private struct Trace {
    /// The places that it goes through.
    var places: [String] = []
    /// The numbers of the attributes that hold an address which a page may not link to.
    var dangers: Set<Int> = []
    private var count = 0

    init(_ page: [UInt8]) {
      var context = HTMLContext()
      var address: [UInt8]?
      for byte in page {
        _ = context.consume(byte)
        var place = context.place
        if case .contents(.json(let json)) = context.state { place += json.isInString ? " in a string" : "" }
        if places.last != place { places.append(place) }
        if case .url(let url) = context.attribute {
          address = address.map { $0 + [byte] } ?? []
          if let whole = address, url.form == .single || url.form == .trusted { check(whole) }
        } else if address != nil {
          address = nil
          count += 1
        }
      }
    }

    /// The address so far; browsers put the characters for their references.
    private mutating func check(_ address: [UInt8]) {
      var text = String(decoding: address, as: UTF8.self)
      for (reference, character) in [
        ("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
      ] {
        text = text.replacing(reference, with: character)
      }
      if isHarmlessAddress(text.utf8) { dangers.remove(count) } else { dangers.insert(count) }
    }
  }

  @Test func nestingHasALimit() {
    let text = String(repeating: "{{#shown}}", count: 5000) + String(repeating: "{{/shown}}", count: 5000)
    #expect(compile(text).problems.map(\.rule) == ["template-depth"])
    let open = String(repeating: "{{#shown}}", count: 40)
    let close = String(repeating: "{{/shown}}", count: 40)
    let chain = (0..<9).map { ("p\($0)", open + "{{>p\($0 + 1)}}" + close) }
    let others = Dictionary(uniqueKeysWithValues: chain + [("p9", "")])
    #expect(compile("{{>p0}}", with: others).problems.map(\.rule) == ["template-depth"])
  }

  @Test(arguments: [
    "{{", "{{{", "{{#", "{{=", "{{!", "{{={{", "{{>", "{{$x}}", "{{}}}", "\u{FEFF}{{/", "{{{{x}}}}",
  ])
  func anyTextCanBeRead(text: String) {
    #expect(compile(text).template == nil)
  }
}

/// The same numbers on every run.
private struct Sequence {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
