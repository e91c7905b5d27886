import Testing

/// The offices of a person as bars over the years.
struct OfficeChartTests {
  private static let chart = """
    {{#office-chart}}{{width}} {{height}} {{axis}}
    {{#ticks}}{{year}} {{x}}{{^last}}, {{/last}}{{/ticks}}
    {{#bars}}{{#lines}}{{x}} {{y}} {{text}}; {{/lines}}{{#segments}}{{form}} {{x}} {{y}} {{width}};{{^last}} {{/last}}{{/segments}}{{#arrow}} {{arrow}}{{/arrow}}
    {{/bars}}has{{#open}} open{{/open}}{{#vague}} vague{{/vague}}{{#unknown}} unknown{{/unknown}}{{/office-chart}}
    """

  private func chart(
    _ positions: String, keys: String = "", language: String = "en", now: String = testMoment
  ) throws -> String {
    let built = try TestSite([
      "Content/site.yml": "title: Desk\nlanguage: \(language)",
      "Templates/person.mustache": .text(Self.chart),
      "Content/people/eva.md": .text("---\nname: Eva\npositions: [\(positions)]\n\(keys)---"),
    ]).build(now: now)
    return built["people/eva.html"] ?? ""
  }

  @Test func anOfficeIsHeldFromDayToDay() throws {
    let shown = try chart(
      "{title: Envoy, at: peru, from: 2011-01-01, to: 2015-12-31}, {title: Head, at: peru, from: 2020-12-31, to: 2020-12-31}"
    )
    #expect(
      shown == """
        360 96 76
        2012 48.8, 2014 114.4, 2016 180, 2018 245.6, 2020 311.1
        16 12 Head, Peru; held 343.9 17 0.5;
        16 50 Envoy, Peru; held 16 55 164;
        has
        """)
  }

  @Test func whatIsNotKnownToTheDayIsLighter() throws {
    let shown = try chart(
      "{title: A, at: peru, from: 2019-07, to: 2020}, {title: B, at: peru, to: 2015-03-31}, {title: C, at: peru, from: 2018, to: 2018}"
    )
    #expect(
      shown == """
        360 134 114
        2014 57, 2016 138.9, 2018 221, 2020 302.9
        16 12 A, Peru; vague 282.3 17 3.5; held 285.7 17 17.2; vague 302.9 17 41.1;
        16 50 C, Peru; vague 221 55 41;
        16 88 B, Peru; unknown 16 93 92;
        has vague unknown
        """)
  }

  @Test func anOfficeStillHeldReachesToTheEndOfTheYear() throws {
    let office = "{title: A, at: peru, from: 2020-01-01}"
    let shown = try chart(office, now: "2023-01-01")
    #expect(
      shown == """
        360 58 38
        2020 16, 2021 98.2, 2022 180.1, 2023 262.1, 2024 344
        16 12 A, Peru; held 16 17 328; M344 15l10 6.5l-10 6.5z
        has open
        """)
    #expect(try chart(office, now: "2023-12-31T23:59:59Z") == shown)
    #expect(try chart(office, now: "2024-01-01") != shown)
    // Who has died holds no office any more.
    let ended = try chart(office, keys: "died: 2022-12-31\n")
    #expect(
      ended == """
        360 58 38
        2020 16, 2021 125.5, 2022 234.8, 2023 344
        16 12 A, Peru; held 16 17 328;
        has
        """)
    #expect(try chart("{title: A, at: peru}") == "")
  }

  @Test func theYearsRunFromTheRightInArabic() throws {
    let shown = try chart("{title: A, at: peru, from: 2020-01-01}", language: "ar", now: "2023-01-01")
    #expect(
      shown == """
        360 58 38
        2020 344, 2021 261.8, 2022 179.9, 2023 97.9, 2024 16
        344 12 A، بيرو; held 16 17 328; M16 15l-10 6.5l10 6.5z
        has open
        """)
  }
}
