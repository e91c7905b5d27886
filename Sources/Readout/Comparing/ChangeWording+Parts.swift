/// The sentences on parts of records.
extension Change {
  private var name: ChangeWord { .quotation(part?.name ?? "") }

  /// An outcome or a commitment that goes its way.
  var partWording: [ChangeWord] {
    switch what {
    case .outcomeText where after == "public":
      [.plain("the text of the outcome "), name, .plain(" became public")]
    case .outcomeText: going([.plain("disclosure of the outcome "), name])
    case .outcomeStage: going([.plain("outcome "), name])
    case .commitmentDue: going([.plain("due date of the commitment "), name])
    default: going([.plain("commitment "), name])
    }
  }

  private func going(_ label: [ChangeWord]) -> [ChangeWord] {
    switch (before, after) {
    case (let before?, let after?):
      label + [.plain(" went from "), .value(before), .plain(" to "), .value(after)]
    default: label + [.plain(after == nil ? " no longer said to be " : ": "), .value(after ?? before ?? "")]
    }
  }

  /// What is denied, and what is settled.
  var disputeWording: [ChangeWord] {
    switch what {
    case .claimDenied: [.plain("claim "), name, .plain(" now denied by "), .code(after ?? "")]
    case .denialWithdrawn: [.plain("claim "), name, .plain(" no longer denied by "), .code(before ?? "")]
    case .forecastSettled where key == "resolves":
      [.plain("forecast settled by "), .code(after ?? ""), .plain(", "), name]
    case .forecastReopened where key == "resolves":
      [.plain("forecast no longer settled by "), .code(before ?? ""), .plain(", "), name]
    case .forecastReopened: [.plain("judgment "), name, .plain(" no longer settled")]
    default: [.plain("judgment "), name, .plain(" settled: "), .value(settled)] + formerly
    }
  }

  private var settled: String {
    switch after.flatMap(JudgmentOutcome.init) {
    case .yes: "it came about"
    case .no: "it did not come about"
    case .void, nil: "it fell void"
    }
  }

  private var formerly: [ChangeWord] {
    before.map { [.plain(" (before: "), .value($0), .plain(")")] } ?? []
  }

  var visibilityWording: [ChangeWord] {
    switch (key, before, after) {
    case ("draft", _, nil): [.plain("no longer a draft")]
    case ("draft", _, _): [.plain("now a draft")]
    case ("access", _, "members"): [.plain("now for members only")]
    case ("access", _, _): [.plain("now open to all")]
    case ("embargo", _, nil): [.plain("embargo lifted")]
    case ("embargo", nil, let until?): [.plain("under embargo until "), .value(until)]
    default: going([.plain(key == "embargo" ? "embargo" : "expiry")])
    }
  }

  /// What came and what went.
  var listWording: [ChangeWord] {
    switch what {
    case .outcomeAdded: [.plain("outcome added: "), name] + remark(after)
    case .outcomeRemoved: [.plain("outcome taken out: "), name] + remark(before)
    case .commitmentAdded: [.plain("commitment added: "), name] + said(", by ", after)
    case .commitmentRemoved: [.plain("commitment taken out: "), name] + said(", by ", before)
    case .commitmentUpdate: [.plain("update of the commitment "), name, .plain(": "), .value(after ?? "")]
    case .claimAdded: [.plain("claim added: "), name] + said(", said by ", after)
    case .claimRemoved: [.plain("claim taken out: "), name] + said(", said by ", before)
    case .participantAdded: [.plain("participant added: "), name] + said(", ", part?.id)
    case .participantRemoved: [.plain("participant left out: "), name] + said(", ", part?.id)
    case .judgmentAdded: [.plain("judgment added: "), name] + remark(after)
    case .judgmentRemoved: [.plain("judgment taken out: "), name] + remark(before)
    case .positionBegun: [.plain("position begun: "), name] + position + said(", ", value: after)
    case .positionEnded: [.plain("position ended: "), name] + position + said(", ", value: after)
    default: [.plain("position taken out: "), name] + position + said(", ", value: before)
    }
  }

  private func remark(_ value: String?) -> [ChangeWord] {
    value.map { [.plain(" ("), .value($0), .plain(")")] } ?? []
  }

  private func said(_ words: String, _ ids: String?) -> [ChangeWord] {
    ids.map { [.plain(words), .code($0)] } ?? []
  }

  private func said(_ words: String, value: String?) -> [ChangeWord] {
    value.map { [.plain(words), .value($0)] } ?? []
  }

  private var position: [ChangeWord] { said(" at ", part?.id) }
}
