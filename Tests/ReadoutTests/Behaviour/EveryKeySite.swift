/// A site with a record of every kind that has every key, each with a value that stands nowhere else.
enum EveryKeySite {
  /// Keys that every record may have, marked with the kind. `known` is shown because it differs from the date.
  private static func common(_ kind: String) -> String {
    """
    updated: 2023-08-11
    summary: \(kind)-summary
    topics: [topic]
    aliases: [\(kind)-alias]
    redirect-from: [/\(kind)-former.html]
    known: 2023-08-12
    sources:
      - from: \(kind)-source
        title: \(kind)-citation
        url: https://example.org/\(kind)-url
        date: 2023-08-13
        archived: https://example.org/\(kind)-archived
        accessed: 2023-08-14
        lang: fa
        grade: B2
    corrections: [{date: 2023-08-10, kind: clarification, text: \(kind)-correction}]
    note: \(kind)-note
    wikidata: Q\(1000 + kind.utf8.reduce(0) { $0 + Int($1) })
    """
  }

  static var records: [String: TestFile] {
    [
      "Content/site.yml": """
      title: site-title
      description: site-description
      base-url: https://site-base.example/
      desk: site-desk
      email: site@example.org
      logo: media/logo.png
      copyright: site-copyright
      licence: site-licence
      menu: [{title: site-entry, to: "https://site-entry.example/"}]
      lead: brief
      """,
      "Content/media/logo.png": .png(width: 3, height: 2),
      "Content/media/photo.png": .png(width: 3, height: 2),
      "Content/briefs/brief.md": """
      ---
      title: brief-title
      date: 2023-07-25
      authors: [author]
      kind: deep-dive
      about: [meeting, reaction, actor, person]
      series: brief-series
      trend: deteriorated
      photo: {file: media/photo.png, alt: photo-alt, caption: photo-caption, credit: photo-credit}
      judgments:
        - id: judgment-id
          text: judgment-text
          likelihood: very-unlikely
          confidence: moderate
          by-date: 2031-01
          resolution: {date: 2023-08-15, outcome: void, text: resolution-text, by: source}
      \(common("brief"))
      ---
      """,
      "Content/meetings/meeting.md": """
      ---
      title: meeting-title
      start: 2023-07-18
      end: 2023-07-19
      place: {city: place-city, country: peru, venue: place-venue}
      format: ministerial
      level: official-working
      status: rescheduled
      participants:
        - {person: person, for: chile, as: participant-office, host: true}
        - {actor: kenya}
      outcomes:
        - id: outcome-id
          kind: code-of-conduct
          title: outcome-title
          stage: initialled
          claimed-by: [ghana]
          text: undisclosed
          binding: disputed
          date: 2023-07-17
          sources: [{from: outcome-source}]
      commitments:
        - id: commitment-id
          text: commitment-text
          by: [fiji]
          to: [mali]
          due: 2032-02
          status: broken
          updates: [{date: 2023-08-16, status: late, text: update-text, sources: [{from: update-source}]}]
      claims:
        - {text: claim-text, said-by: [niger], denied-by: [benin], sources: [{from: claim-source}]}
      follows: [before]
      \(common("meeting"))
      ---
      """,
      "Content/meetings/before.md": "---\ntitle: before-title\ndate: 2022\n---",
      "Content/reactions/reaction.md": """
      ---
      title: reaction-title
      to: meeting#outcome-id
      by: person
      for: togo
      date: 2023-07-21
      basis: reported
      stance: qualified-support
      legal: invokes-norms
      channel: note-verbale
      quote:
        text: quote-text
        lang: ar
        translation: quote-translation
        translator: quote-translator
        speaker: quote-speaker
        source: {from: quote-source}
        verb: quote-verb
      confidence: high
      resolves: expected
      \(common("reaction"))
      ---
      """,
      "Content/reactions/expected.md": """
      ---
      to: meeting
      by: togo
      date: 2023-07-20
      basis: expected
      stance: silent
      searched: {until: 2023-08-17, places: [searched-place]}
      likelihood: almost-certain
      by-date: 2033-03
      ---
      """,
      "Content/actors/actor.md": """
      ---
      title: actor-title
      date: 2023-08-18
      kind: armed-group
      code: XK
      members: [nepal]
      capital: actor-capital
      relations: [{with: qatar, kind: relation-kind, from: 2001, to: 2002}]
      \(common("actor"))
      ---
      """,
      "Content/people/person.md": """
      ---
      name: person-name
      sort-name: Zperson
      original: {text: original-name, lang: fa}
      positions: [{title: position-title, at: samoa, from: 2003, to: 2004}]
      born: 1951-05
      died: 2023-08-19
      \(common("person"))
      ---
      """,
      "Content/topics/topic.md": """
      ---
      title: topic-title
      broader: wider
      \(common("topic"))
      ---
      """,
      "Content/topics/wider.md": "---\ntitle: wider-title\n---",
      "Content/sources/source.md": """
      ---
      title: source-title
      kind: think-tank
      country: tonga
      url: https://source-url.example/
      grade: C
      \(common("source"))
      ---
      """,
      "Content/authors/author.md": """
      ---
      name: author-name
      kind: organization
      role: author-role
      email: author@example.org
      url: https://author-url.example/
      \(common("author"))
      ---
      """,
      "Content/pages/page.md": """
      ---
      title: page-title
      menu: true
      \(common("page"))
      ---
      """,
    ]
  }
}
