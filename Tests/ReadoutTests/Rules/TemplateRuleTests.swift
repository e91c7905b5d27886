import Testing

/// What is wrong with a site's own templates and strings.
struct TemplateRuleTests {
  @Test func aWordThatNothingUsesIsReported() throws {
    try expectReport(
      [
        "Templates/strings/en.yml": """
        template:
          ⟦pictur⟧: x
          own: y
        words:
          stance:
            ⟦concernd⟧: worried
            concerned: worried
        counts:
          reactions:
            few: "{n} reactions"
        """,
        "Templates/missing.mustache": "{{t.own}}",
      ],
      """
      Templates/strings/en.yml:2:3: warning: nothing uses 'template.pictur' [unused-string]
      2 |   pictur: x
        |   ^~~~~~
        = take it out, or use it in a template

      Templates/strings/en.yml:6:5: warning: nothing uses 'words.stance.concernd' [unused-string]
      6 |     concernd: worried
        |     ^~~~~~~~
        = did you mean 'words.stance.concerned'?
      """)
  }

  @Test func aLanguageWithoutWordsIsRefused() throws {
    try expectReport(
      ["Content/site.yml": "title: Desk\nlanguages: [fr]"],
      """
      Content/site.yml:1:1: error: the interface has no words in 'fr' [missing-strings]
      1 | title: Desk
        | ^
        = write Templates/strings/fr.yml
        = there are: ar, en, es
      """)
  }

  @Test func aLanguageNamedTwiceIsOne() throws {
    try expectReport(
      ["Content/site.yml": "title: Desk\nlanguages: [es, en, es]"],
      "")
  }

  @Test func aMistakeInATemplateStandsInItsFile() throws {
    try expectReport(
      ["Templates/page.mustache": "<h1>\n{{⟦record.titel⟧}}\n</h1>"],
      """
      Templates/page.mustache:2:3: error: 'titel' in 'record.titel' is no name of 'record' \
      [template-unknown-name]
      2 | {{record.titel}}
        |   ^~~~~~~~~~~~
        = Did you mean 'title'?
      """)
  }

  @Test func aFileThatIsNoTemplateIsStray() throws {
    try expectReport(
      ["Templates/readme.txt": "x"],
      """
      Templates/readme.txt:1:1: error: it is neither a template, a string file nor an asset [stray-file]
      1 | x
        | ^
        = templates end in .mustache; strings/ holds .yml files; everything else lies in assets/
      """)
  }

  @Test func aTemplateThatIsNotUTF8IsRefused() throws {
    try expectReport(
      ["Templates/page.mustache": .bytes([0xFF])],
      """
      Templates/page.mustache:1:1: error: the template is not UTF-8 text [not-utf8]
      1 | �
        | ^
      """)
  }

  @Test func stringsAreReadLikeFrontMatter() throws {
    try expectReport(
      ["Templates/strings/en.yml": "template:\n  about: ⟦[About]⟧\n"],
      """
      Templates/strings/en.yml:2:10: error: 'about' takes text, not a list [wrong-type]
      2 |   about: [About]
        |          ^~~~~~~
      """)
  }

  @Test func aPipeAmongTemplatesIsRefused() throws {
    try expectReport(
      ["Templates/pipe.mustache": .fifo],
      """
      Templates/pipe.mustache:1:1: error: it is neither a file nor a folder [not-a-file]
      """)
  }
}
