import Testing

/// Views in the middle of a text.
struct InsetTests {
  @Test func aViewStandsWhereTheAuthorPutsIt() throws {
    let built = try TestSite(
      [
        "Templates/page.mustache":
          "{{record.body}}{{#record.views}}[{{kind.word}} {{title.text}}{{#matrix}}{{#groups}}{{#rows}} {{actor.text}}{{/rows}}{{/groups}}{{/matrix}}{{#map}}{{#tiles}} {{code}}{{/tiles}}{{/map}}{{#blank}} nothing{{/blank}}]{{text}}{{/record.views}}",
        "Content/reactions/r.md": "---\nto: talks\nby: canada\ndate: 2023-07-21\nstance: supports\n---",
        "Content/pages/a.md":
          "---\ntitle: A\n---\n\nOne.\n\n```readout\nmatrix: talks\nmap: talks\n```\n\nTwo.\n\n```readout\ncommitments: talks\n```\n\n```swift\nmatrix: talks\n```",
      ], with: [.talks]
    ).build()
    #expect(
      built["pages/a.html"] == """
        <p>One.</p>
        [matrix Talks in Tehran Canada][map Talks in Tehran CA]<p>Two.</p>
        [commitments Talks in Tehran nothing]<pre><code class="language-swift">matrix: talks
        </code></pre>

        """)
  }

  @Test func aTextMayBeginWithAView() throws {
    let built = try TestSite(
      [
        "Templates/page.mustache":
          "{{#record.body}}text{{/record.body}}{{#record.views}}view{{/record.views}}",
        "Content/pages/a.md": "---\ntitle: A\n---\n\n```readout\nmatrix: talks\n```",
      ], with: [.talks]
    ).build()
    #expect(built["pages/a.html"] == "view")
  }

  @Test func aViewLeadsToItsSubjectLikeALink() throws {
    let built = try TestSite(
      [
        "Templates/meeting.mustache":
          "{{#record.mentions}}{{from.title.text}}|{{sentence}}{{/record.mentions}}",
        "Content/pages/a.md": "---\ntitle: A\n---\n\n```readout\nmatrix: talks\n```",
      ], with: [.talks]
    ).build()
    #expect(built["meetings/talks.html"] == "A|")
  }
}
