import Testing

@testable import Readout

/// Scripts as they are published.
struct ScriptTests {
  private func compact(_ script: String) -> String {
    String(decoding: compactScript(Array(script.utf8)), as: UTF8.self)
  }

  @Test func aScriptThatDoesNotAskForItStaysAsItIs() {
    let script = "// A note.\nconst  word = 1;\n// Not Shortened: word\n  // Shortened: word\n"
    #expect(compact(script) == script)
  }

  @Test func listedNamesBecomeShortEverywhereAndOthersStay() {
    #expect(
      compact("const word = item.word;\nword.length += other;\n// Shortened: word item")
        == "let a=b.a;a.length+=other;\n")
  }

  @Test func noShortNameIsOneThatTheScriptHas() {
    #expect(compact("a = word + b;\n// Shortened: word") == "a=c+b;\n")
  }

  @Test func fiftyTwoNamesTakeTheLettersAndMoreTakeTwo() {
    let names = (0..<60).map { "name\($0)" }
    let short = compact(names.joined(separator: ";") + "\n// Shortened: \(names.joined(separator: " "))")
    #expect(short.hasPrefix("a;b;c;") && short.hasSuffix(";Z;aa;ab;ac;ad;ae;af;ag;ah\n"))
  }

  /// What stands in quotes, patterns and templates is text; what stands in a template's braces is not.
  @Test(arguments: [
    ("x = 'word  // no' + \"a \\\" word\"", "x='word  // no'+\"a \\\" word\""),
    ("x = `word  ${word + `${ word }`} word`", "x=`word  ${a+`${a}`} word`"),
    ("x = /word [/'] \\/ word/g.test(word)", "x=/word [/'] \\/ word/g.test(a)"),
    ("x = word / 2 / word; // word", "x=a/2/a;"),
    ("return /word/", "return/word/"),
    ("return true || x.of(false)", "return !0||x.of(!1)"),
    ("x = word + +y - -word", "x=a+ +y- -a"),
    ("x = y\n++word", "x=y\n++a"),
    ("x = () => { word(); }", "x=()=>{a()}"),
    ("{ for (;;) ; } { while (word()) ; }", "{for(;;);}{while(a());}"),
    ("if (x) {\n  word\n}\nelse y", "if(x){a}else y"),
    ("for (;;) {\n  word\n}\nelse_ = {\n}\nword", "for(;;){a}else_={}\na"),
    ("x = () => {\n}\nword", "x=()=>{}\na"),
    ("f(word, [word, ], { word,\n},)", "f(a,[a],{a})"),
    ("x = [, word, , ]", "x=[,a,,]"),
    ("x = { word, \"word\": 1 }", "x={a,\"word\":1}"),
  ])
  func whatIsTextStays(script: String, expected: String) {
    #expect(compact(script + "\n// Shortened: word") == expected + "\n")
  }

  @Test(arguments: ["x = 'open", "x = `open ${", "x = /open [", "}}}` ${"])
  func whatIsBrokenEndsNothing(script: String) {
    #expect(compact(script + "\n// Shortened: word") != "")
  }

  @Test(arguments: ["x=`\\", "x='\\", "x=/\\"]) func nothingNeedFollowABackslash(script: String) {
    #expect(compact("// Shortened: word\n" + script) == script + "\n")
  }

  @Test func theThemesScriptsAreShort() {
    let scripts = readTheme(site: "nowhere").assets.filter { $0.path.hasPrefix("assets/search") }
    let sizes = scripts.filter { $0.path.hasSuffix(".js") }.map(\.bytes.count)
    #expect(sizes.count == 2 && sizes.allSatisfy { (1..<25_000).contains($0) })
  }
}
