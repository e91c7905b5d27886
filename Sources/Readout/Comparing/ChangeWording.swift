/// A piece of the sentence on a change, so that each form of output marks values in its own way.
public enum ChangeWord: Sendable, Hashable {
  case plain(String)
  /// A word of a list, a date, a number: "concerned".
  case value(String)
  /// Text of an author: a title, a claim.
  case quotation(String)
  /// An id or a key, as authors write it.
  case code(String)
}

extension Change {
  /// What has changed, in words: without a capital at the beginning and without a full stop.
  public var wording: [ChangeWord] {
    switch what {
    case .added: [.plain("added")]
    case .removed: [.plain("removed")]
    case .renamed: [.plain("renamed from "), .code(before ?? ""), .plain(" to "), .code(after ?? "")]
    case .stance: moved([.plain("stance")], verb: "moved")
    case .meetingStatus, .basis, .likelihood, .confidence, .deadline, .date: moved(label(plainKey))
    case .outcomeStage, .commitmentStatus, .commitmentDue, .outcomeText: partWording
    case .claimDenied, .denialWithdrawn, .forecastSettled, .forecastReopened: disputeWording
    case .visibility: visibilityWording
    case .correction: [.plain("correction made: "), .quotation(after ?? "")]
    case .title, .summary: moved(label(plainKey), quoting: true)
    case .text: textWording
    case .translationAdded: [.plain("translation added: "), .value(after ?? "")]
    case .translationRemoved: [.plain("translation taken out: "), .value(before ?? "")]
    case .value: moved(label(.code(key)))
    case .entryAdded: label(.code(key)) + [.plain(": added "), .value(after ?? "")]
    case .entryRemoved: label(.code(key)) + [.plain(": taken out "), .value(before ?? "")]
    default: listWording
    }
  }

  /// The last part of the key: "likelihood" for `judgments.likelihood`.
  private var plainKey: ChangeWord {
    switch what {
    case .deadline: .plain("deadline")
    default: .plain(key.split(separator: ".").last.map(String.init) ?? key)
    }
  }

  private func label(_ name: ChangeWord) -> [ChangeWord] {
    [name] + (part.map { [.plain(" of "), .quotation($0.name)] } ?? [])
  }

  private func moved(
    _ label: [ChangeWord], verb: String = "went", quoting: Bool = false
  ) -> [ChangeWord] {
    let word: (String) -> ChangeWord = { quoting ? .quotation($0) : .value($0) }
    switch (before, after) {
    case (let before?, let after?):
      return label + [.plain(" \(verb) from "), word(before), .plain(" to "), word(after)]
    case (nil, let after?): return label + [.plain(": "), word(after)]
    case (let before?, nil): return label + [.plain(" taken out, which was "), word(before)]
    case (nil, nil): return label
    }
  }

  private var textWording: [ChangeWord] {
    guard let words else { return label(.plain("text")) }
    let label = label(.plain("text"))
    if words.added == 0, words.removed == 0 {
      return label + [.plain(" changed: no word, only their order or the space between them")]
    }
    return label + [
      .plain(
        " changed: \(words.added == 1 ? "1 word" : "\(words.added) words") added, \(words.removed) removed")
    ]
  }
}
