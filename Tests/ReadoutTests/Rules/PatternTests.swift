import Testing

/// Addresses, tags, codes and grades.
struct PatternTests {
  @Test func anAddressOfAnotherSchemeIsRefused() throws {
    try expectReport(
      ["Content/authors/x.md": "---\nname: X\nurl: ⟦javascript:alert(1)⟧\n---"],
      """
      Content/authors/x.md:3:6: error: 'javascript:alert(1)' is not a web address [invalid-url]
      3 | url: javascript:alert(1)
        |      ^~~~~~~~~~~~~~~~~~~
        = 'url' takes an address that begins with https:// or http://, without spaces
      """)
  }

  @Test func anAddressWithoutASchemeIsRefused() throws {
    try expectReport(
      ["Content/authors/x.md": "---\nname: X\nurl: ⟦example.org⟧\n---"],
      """
      Content/authors/x.md:3:6: error: 'example.org' is not a web address [invalid-url]
      3 | url: example.org
        |      ^~~~~~~~~~~
        = 'url' takes an address that begins with https:// or http://, without spaces
      """)
  }

  @Test func aLanguageIsATag() throws {
    try expectReport(
      ["Content/pages/about.md": .page("lang: ⟦Spanish language⟧")],
      """
      Content/pages/about.md:3:7: error: 'Spanish language' is not a language tag [invalid-language]
      3 | lang: Spanish language
        |       ^~~~~~~~~~~~~~~~
        = write a BCP 47 tag such as en, es, pt-BR or zh-Hant
      """)
  }

  @Test func aFormerAddressIsAnAddressOnTheSite() throws {
    try expectReport(
      ["Content/pages/about.md": .page("redirect-from: [⟦https://example.org/a⟧, ⟦/../a⟧, ⟦a.html⟧]")],
      """
      Content/pages/about.md:3:17: error: 'https://example.org/a' is not an address on this site \
      [invalid-address]
      3 | redirect-from: [https://example.org/a, /../a, a.html]
        |                 ^~~~~~~~~~~~~~~~~~~~~
        = write it from the site's root, such as /old/address.html, without '..', '?' or '#'

      Content/pages/about.md:3:40: error: '/../a' is not an address on this site [invalid-address]
      3 | redirect-from: [https://example.org/a, /../a, a.html]
        |                                        ^~~~~
        = write it from the site's root, such as /old/address.html, without '..', '?' or '#'

      Content/pages/about.md:3:47: error: 'a.html' is not an address on this site [invalid-address]
      3 | redirect-from: [https://example.org/a, /../a, a.html]
        |                                               ^~~~~~
        = write it from the site's root, such as /old/address.html, without '..', '?' or '#'
      """)
  }

  @Test func aMailAddressIsChecked() throws {
    try expectReport(
      ["Content/authors/x.md": "---\nname: X\nemail: ⟦desk at example.org⟧\n---"],
      """
      Content/authors/x.md:3:8: error: 'desk at example.org' is not a mail address [invalid-value]
      3 | email: desk at example.org
        |        ^~~~~~~~~~~~~~~~~~~
        = 'email' looks like desk@example.org
      """)
  }

  @Test func aGradeIsOfTheAdmiraltyCode() throws {
    try expectReport(
      ["Content/pages/about.md": .page("sources: [{from: IRNA, grade: ⟦G7⟧}]")],
      """
      Content/pages/about.md:3:31: error: 'G7' is not a grade of the Admiralty code [invalid-value]
      3 | sources: [{from: IRNA, grade: G7}]
        |                               ^~
        = 'grade' looks like B2
      """)
  }

  @Test func aReliabilityIsOfTheAdmiraltyCode() throws {
    try expectReport(
      [
        "Content/sources/irna.md": "---\ntitle: IRNA\ngrade: ⟦B2⟧\n---",
        "Content/pages/about.md": .page("sources: [{from: irna}]"),
      ],
      """
      Content/sources/irna.md:3:8: error: 'B2' is not a reliability of the Admiralty code [invalid-value]
      3 | grade: B2
        |        ^~
        = 'grade' looks like B
      """)
  }

  @Test func aCountryCodeHasTwoLetters() throws {
    try expectReport(
      ["Content/actors/x.md": "---\ntitle: X\ncode: ⟦BOL⟧\n---"],
      """
      Content/actors/x.md:3:7: error: 'BOL' is not an ISO 3166-1 alpha-2 code [invalid-value]
      3 | code: BOL
        |       ^~~
        = 'code' looks like BO
      """)
  }

  @Test func aWikidataItemBeginsWithQ() throws {
    try expectReport(
      ["Content/pages/about.md": .page("wikidata: ⟦P31⟧")],
      """
      Content/pages/about.md:3:11: error: 'P31' is not a Wikidata item [invalid-value]
      3 | wikidata: P31
        |           ^~~
        = 'wikidata' looks like Q750
      """)
  }

  @Test func aTimeZoneIsOfTheIANADatabase() throws {
    try expectReport(
      ["Content/site.yml": "title: Desk\ntime-zone: ⟦America/LaPaz⟧"],
      """
      Content/site.yml:2:12: error: 'America/LaPaz' is not a time zone [unknown-time-zone]
      2 | time-zone: America/LaPaz
        |            ^~~~~~~~~~~~~
        = did you mean 'America/La_Paz', 'America/Adak' or 'America/Lima'?
        = write an IANA name such as America/La_Paz or UTC
      """)
  }
}
