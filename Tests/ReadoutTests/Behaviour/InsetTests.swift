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

  @Test func timelinesRelationsAndOfficesStandInATextAsWell() throws {
    let built = try TestSite(
      [
        "Templates/page.mustache":
          "{{#record.views}}{{kind.word}} {{title.text}} {{title.address}}:{{#entries}} {{title.text}}{{/entries}}{{#chronology}}{{#days}}{{#events}} {{title.text}}{{/events}}{{/days}}{{/chronology}}{{#pair}}{{#meetings}} {{title.text}}{{/meetings}}{{/pair}}{{#positions}} {{office}}{{/positions}}{{#people}} {{person.text}}{{/people}}{{#blank}} nothing{{/blank}}\n{{/record.views}}",
        "Content/meetings/m.md":
          "---\ntitle: M\ndate: 2023-07-20\nparticipants: [{person: novillo}, {actor: iran}]\n---",
        "Content/meetings/n.md":
          "---\ntitle: N\ndate: 2023-07-21\nparticipants: [{person: novillo}, {actor: iran}]\nfollows: [m]\n---",
        "Content/pages/a.md":
          "---\ntitle: A\n---\n\n```readout\ntimeline: bolivia\ntimeline: n\nrelations: iran--bolivia\nrelations: iran--peru\npositions: novillo\npositions: bolivia\n```",
      ], with: [.novillo]
    ).build()
    #expect(
      built["pages/a.html"] == """
        timeline Bolivia ../actors/bolivia.html: N M
        timeline N ../meetings/n.html: M N
        relations Bolivia and Iran ../relations/bolivia--iran.html: N M
        relations Iran and Peru ../actors/iran.html: nothing
        positions Edmundo Novillo ../people/novillo.html: Minister of Defence
        positions Bolivia ../actors/bolivia.html: Edmundo Novillo

        """)
  }
}
