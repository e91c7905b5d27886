import GFM

extension PageContext {
  /// The questions of a brief with the beginnings of their answers (schema.org: FAQPage).
  func writeQuestions(of number: RecordNumber, at address: String, _ json: inout JSONWriter) {
    guard let (place, body) = text(of: number) else { return }
    let questions = headings(place, of: number).filter(\.isQuestion).prefix(linkedQuestions)
    guard !questions.isEmpty else { return }
    let text = linkedTexts(of: number)[place]
    json.object { json in
      json.member("@type", "FAQPage")
      json.member("@id", address + "#faq")
      json.member("inLanguage", contentLanguage(of: number))
      json.member("mainEntity", each: questions) { question, json in
        json.member("@type", "Question")
        json.member("name", question.text)
        json.member("acceptedAnswer") { json in
          json.member("@type", "Answer")
          json.member("text", shortened(answer(to: question, in: body.document, text), to: answerLength))
        }
      }
    }
  }

  /// What follows a question up to the next heading of its level, as plain text: as much as is needed.
  private func answer(to question: Heading, in document: Document, _ text: LinkedText) -> String {
    var answer = ""
    var node = Int(document.nodes[question.node].end)
    while node < document.nodes.count, answer.utf8.count <= answerLength * 4 {
      let block = document.nodes[node]
      if block.kind == .footnoteDefinition || block.kind == .heading && block.level <= question.level {
        break
      }
      // A block of code with a view in it says nothing as it stands.
      if block.kind != .codeBlock {
        answer += (answer.isEmpty ? "" : " ") + plainText(of: node, in: document, text)
      }
      node = Int(block.end)
    }
    return answer.isEmpty ? question.text : answer
  }

  private func plainText(of node: Int, in document: Document, _ text: LinkedText) -> String {
    document.plainText(of: node) { link in
      guard case .record(let target, let fragment) = text.target(of: link) else { return nil }
      return label(of: target, fragment: fragment)
    }
  }
}

/// A text that is not longer than so many characters: cut behind a word where it has to be.
func shortened(_ text: String, to length: Int) -> String {
  let scalars = text.unicodeScalars
  guard text.utf8.count > length,
    let end = scalars.index(scalars.startIndex, offsetBy: length, limitedBy: scalars.endIndex),
    end < scalars.endIndex
  else { return text }
  let start = scalars[..<scalars.index(before: end)]
  return String(start[..<(start.lastIndex(of: " ") ?? start.endIndex)]) + "…"
}

/// So many questions of a brief are told to programs.
private let linkedQuestions = 12
/// In characters; the page has the whole answer.
private let answerLength = 200
