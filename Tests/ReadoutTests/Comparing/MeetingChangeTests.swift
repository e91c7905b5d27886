import Testing

@testable import Readout

/// What is told of a meeting that is recorded otherwise than before.
struct MeetingChangeTests {
  private func told(_ old: String, _ new: String) -> String {
    ReadoutTests.told(
      of: "meetings/talks", "title: Talks\ndate: 2023-07\n" + old, "title: Talks\ndate: 2023-07\n" + new,
      beside: ["Content/people/novillo.md": "---\nname: Edmundo Novillo\n---\n"])
  }

  @Test func anOutcomeGoesItsWay() {
    #expect(
      told(
        "outcomes: [{id: memo, title: Memorandum, stage: reported, text: undisclosed}]",
        "outcomes: [{id: memo, title: Memorandum, stage: signed, text: public, claimed-by: [iran]}]")
          == """
          meeting talks
            outcome “Memorandum” went from reported to signed
            the text of the outcome “Memorandum” became public
            'outcomes.claimed-by' of “Memorandum”: added iran
          """)
  }

  @Test func outcomesComeAndGo() {
    #expect(
      told("outcomes: [{id: a, title: A, stage: signed}]", "outcomes: [{id: b, title: B}]") == """
        meeting talks
          outcome added: “B”
          outcome taken out: “A” (signed)
        """)
  }

  @Test func anOutcomeWithAnotherIDIsTheSameByItsTitle() {
    #expect(
      told("outcomes: [{id: a, title: A}]", "outcomes: [{id: b, title: A}]") == """
        meeting talks
          'outcomes.id' of “A” went from a to b
        """)
  }

  @Test func aCommitmentIsKept() {
    #expect(
      told(
        "commitments: [{id: c, text: To meet again., by: [iran], due: 2024-01, status: open}]",
        """
        commitments:
          - id: c
            text: To meet again.
            by: [iran]
            due: 2024-06
            status: kept
            updates: [{date: 2024-05, status: kept, text: They met.}]
          - {id: d, text: To write., by: [bolivia], status: open}
        """) == """
          meeting talks
            commitment “To meet again.” went from open to kept
            commitment added: “To write.”, by 'bolivia'
            due date of the commitment “To meet again.” went from 2024-01 to 2024-06
            update of the commitment “To meet again.”: 2024-05, kept, They met.
          """)
  }

  @Test func aClaimIsDenied() {
    #expect(
      told(
        "claims: [{text: It was signed., said-by: [iran]}]",
        "claims: [{text: It was signed., said-by: [iran], denied-by: [bolivia]}, {text: It rained., said-by: [bolivia]}]"
      ) == """
        meeting talks
          claim “It was signed.” now denied by 'bolivia'
          claim added: “It rained.”, said by 'bolivia'
        """)
  }

  @Test func aClaimThatIsRewordedIsTheSame() {
    #expect(
      told(
        "claims: [{text: The memorandum was signed in the hall., said-by: [iran], denied-by: [chile]}]",
        "claims: [{text: The memorandum was signed in the garden., said-by: [iran]}]") == """
          meeting talks
            claim “The memorandum was signed in the garden.” no longer denied by 'chile'
            'claims.text' of “The memorandum was signed in the garden.” went from The memorandum was signed in the hall. to The memorandum was signed in the garden.
          """)
  }

  @Test func peopleComeAndGo() {
    #expect(
      told(
        "participants: [{actor: iran, host: true}, {actor: chile}]",
        "participants: [{actor: iran}, {person: novillo}]") == """
          meeting talks
            participant added: “Edmundo Novillo”, 'novillo'
            participant left out: “Chile”, 'chile'
            'participants.host' of “Iran” taken out, which was true
          """)
  }

  @Test func aMeetingIsPutOff() {
    #expect(
      told("status: scheduled", "status: postponed\nend: 2023-08\nplace: {city: Lima}") == """
        meeting talks
          status went from scheduled to postponed
          end: 2023-08
          'place.city': Lima
        """)
  }

  @Test func aDateThatIsGivenAsAStartIsTheSameDate() {
    let meeting = { "title: Talks\n" + $0 }
    #expect(ReadoutTests.told(of: "meetings/m", meeting("date: 2023-07"), meeting("start: 2023-07")) == "")
    #expect(
      ReadoutTests.told(of: "meetings/m", meeting("date: 2023-07"), meeting("start: 2023-08"))
        == "meeting m\n  start went from 2023-07 to 2023-08")
  }
}
