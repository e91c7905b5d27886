import Testing

@testable import SourceText

struct NearestNamesTests {
  @Test func aSlipOfOneLetterIsNear() {
    #expect(nearestNames(to: "bolvia", among: ["bolivia", "iran", "libya"]) == ["bolivia"])
  }

  @Test func swappedNeighboursAreOneSlip() {
    #expect(editDistance(Array("tset".unicodeScalars), Array("test".unicodeScalars)) == 1)
  }

  @Test func nearestComeFirstAndEqualsByName() {
    #expect(
      nearestNames(to: "abcdef", among: ["abcxyf", "abcdeg", "abcdea"]) == ["abcdea", "abcdeg", "abcxyf"])
  }

  @Test func nothingIsOfferedWhereNothingIsNear() {
    #expect(nearestNames(to: "defence", among: ["bolivia", "iran"]).isEmpty)
  }

  @Test func caseDoesNotCount() {
    #expect(nearestNames(to: "Bolivia", among: ["bolivia"]) == ["bolivia"])
  }

  @Test func noMoreAreOfferedThanAskedFor() {
    #expect(nearestNames(to: "abc", among: ["abd", "abe", "abf", "abg"], limit: 2) == ["abd", "abe"])
  }

  @Test func theNameItselfIsNoOffer() {
    #expect(nearestNames(to: "iran", among: ["iran"]).isEmpty)
  }

  @Test func anEmptyNameIsNearOnlyToSingleLetters() {
    #expect(nearestNames(to: "", among: ["a", "iran"]) == ["a"])
  }
}

struct SpanTests {
  @Test func spansSortByLineThenColumnThenLength() {
    let spans = [Span(line: 2, column: 1), Span(line: 1, column: 9), Span(line: 1, column: 2, length: 3)]
    #expect(spans.sorted().map(\.column) == [2, 9, 1])
  }

  @Test func numbersTooLargeAreClamped() {
    #expect(Span(line: .max, column: .max).line == .max)
  }
}
