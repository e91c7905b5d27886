/// What a body has beside paragraphs, drawn for each brief.
struct Extras {
  private let hasList: Bool
  private let hasTable: Bool
  private let hasQuotation: Bool
  private let hasFootnote: Bool

  init(_ random: inout SplitMix64) {
    hasList = random.once(in: 2)
    hasTable = random.once(in: 6)
    hasQuotation = random.once(in: 4)
    hasFootnote = random.once(in: 3)
  }

  func write(inSection section: Int, to prose: inout Prose) {
    switch section {
    case 0 where hasFootnote: prose.paragraph(mark: "[^note]")
    case 1 where hasList: list(&prose)
    case 2 where hasTable: table(&prose)
    case 3 where hasQuotation: quotation(&prose)
    default: break
    }
  }

  /// What stands at the end of the file.
  func writeRest(to prose: inout Prose) {
    guard hasFootnote else { return }
    prose.add("[^note]: ")
    prose.sentence()
    prose.add("\n")
  }

  private func list(_ prose: inout Prose) {
    let isOrdered = prose.random.once(in: 3)
    for number in 1...prose.random.number(in: 3...5) {
      prose.add(isOrdered ? "\(number). " : "- ")
      prose.sentence()
      prose.add("\n")
    }
    prose.add("\n")
  }

  private func table(_ prose: inout Prose) {
    prose.add("| Item | What was said | Share |\n| --- | --- | ---: |\n")
    for number in 1...prose.random.number(in: 3...6) {
      prose.add("| \(number) | ")
      prose.sentence()
      prose.add(" | \(prose.random.below(100)) % |\n")
    }
    prose.add("\n")
  }

  private func quotation(_ prose: inout Prose) {
    prose.add("> ")
    prose.sentence()
    prose.add(" ")
    prose.sentence()
    prose.add("\n\n")
  }
}
