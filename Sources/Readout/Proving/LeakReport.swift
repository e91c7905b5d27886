import GFM
import SourceText

extension PreparedSite {
  /// What was found and nobody says in the open: nothing may be published while there is any.
  /// - Parameter held: what was looked for, which is told of the records that say it in the open.
  func leaks(_ proof: Proof, _ held: inout HeldText) -> [Diagnostic] {
    let found = proof.leaks
    guard !found.isEmpty else { return [] }
    let excuses = Excuses(self, proof, found)
    for number in excuses.records { held.note(excuse: plan.blueprint.library[number]) }
    var reported: Set<Int> = []
    let leaks = found.filter { !excuses.runs.contains($0.key) }.sorted { $0.key < $1.key }
    // One line of a text is enough to find it by.
    return leaks.filter { reported.insert(held.words.passage(of: $0.key)).inserted }.map {
      diagnostic($0.key, $0.value, held)
    }.inPrintingOrder()
  }

  private func diagnostic(_ firstWord: Int, _ leak: Proof.Leak, _ held: HeldText) -> Diagnostic {
    let origin = held.origins[held.words.passage(of: firstWord)]
    let (file, span) = held.place(of: firstWord, leak.length)
    let others = leak.fileCount - 1
    let more = others == 0 ? "" : " and in \(others) other \(others == 1 ? "file" : "files")"
    let record = origin.record
    let reason = record.concealment(at: options.now)?.reason ?? "not for readers of this site"
    return Diagnostic(
      .heldText, in: file, at: span,
      "what '\(record.id)' holds back would be published, on line \(leak.line) of \(leak.address)\(more)",
      help: ["the words are: \(held.quoted(firstWord, leak.length))"]
        + (source(of: leak.address).map { ["\(leak.address) is a copy of \($0)"] } ?? [])
        + ["'\(record.id)' is \(reason); take the words out of what is shown, or publish it"])
  }

  /// The file that is copied to an address, where the words have to be taken out; nil for a page.
  private func source(of address: String) -> String? {
    plan.copies.first { $0.address == address }?.path
      ?? theme.assets.first { $0.address == address }.map { "Templates/\($0.path)" }
  }
}

extension HeldText {
  /// The words as they are compared.
  fileprivate func quoted(_ firstWord: Int, _ length: Int) -> String {
    (firstWord..<firstWord + length).map { String(decoding: words.word($0), as: UTF8.self) }.joined(
      separator: " ")
  }

  /// Where a held run was written: the smallest place that is known of it.
  fileprivate func place(of firstWord: Int, _ length: Int) -> (String, Span) {
    let passage = words.passage(of: firstWord)
    switch origins[passage].place {
    case .keys(let file, let span): return (file, span)
    case .body(let file, let body):
      let run = (firstWord..<firstWord + length).map { Array(words.word($0)) }
      return (file, body.span(ofRun: run) ?? .start)
    }
  }
}

extension Body {
  /// Where the first of some words stands that follow each other.
  fileprivate func span(ofRun run: [[UInt8]]) -> Span? {
    var last: [(word: [UInt8], node: Int, range: Range<Int>)] = []
    for node in document.nodes.indices where document.nodes[node].kind == .text {
      for (word, range) in placedWords(document.text(of: node)) {
        last.append((word, node, range))
        if last.count > run.count { last.removeFirst() }
        guard last.count == run.count, last.map(\.word) == run, let first = last.first else { continue }
        let text = document.text(of: first.node)
        let bytes = text.dropFirst(first.range.lowerBound).prefix(first.range.count)
        return document.span(ofText: bytes, in: first.node, self.text[...], firstLine: firstLine)
      }
    }
    return nil
  }
}

/// The words of a text as they are compared, each with its place among the text's bytes.
private func placedWords(_ text: ArraySlice<UInt8>) -> [([UInt8], Range<Int>)] {
  var words: [([UInt8], Range<Int>)] = []
  text.withUnsafeBufferPointer { bytes in
    forEachWord(in: bytes) { range in
      forEachPlainWord(in: UnsafeBufferPointer(rebasing: bytes[range])) { words.append(($0, range)) }
    }
  }
  return words
}
