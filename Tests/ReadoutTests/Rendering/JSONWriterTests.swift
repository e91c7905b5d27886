import Mustache
import Testing

@testable import Readout

@Suite struct JSONWriterTests {
  @Test func membersAndValuesAreSeparatedByCommas() {
    #expect(
      written { json in
        json.object { json in
          json.member("a", "b")
          json.member("none", nil as String?)
          json.name("c")
          json.array { json in
            json.number(1)
            json.null()
            json.object { _ in }
            json.array { _ in }
          }
          json.member("d", flag: true)
          json.member("e", ["x", "y"])
          json.member("f", [])
        }
      } == #"{"a":"b","c":[1,null,{},[]],"d":true,"e":["x","y"]}"#)
  }

  @Test(arguments: [
    ("\"\\\n\t\u{0}", #""\"\\\n\u0009\u0000""#),
    ("</script><!-- &", #""\u003c/script\u003e\u003c!-- \u0026""#),
    ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#), ("é€😀\u{2027}", "\"é€😀\u{2027}\""), ("", "\"\""),
  ])
  func whatTextCannotHoldIsEscaped(text: String, json: String) {
    #expect(written { $0.string(text) } == json)
  }

  private func written(_ value: (inout JSONWriter) -> Void) -> String {
    var out = Output()
    out.appendJSON(value)
    return String(decoding: out.bytes, as: UTF8.self)
  }
}
