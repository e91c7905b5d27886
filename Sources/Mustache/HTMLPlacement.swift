/// What becomes of a value in each state.
extension HTMLContext {
  /// The place, for a sentence that begins "it stands in".
  var place: String {
    switch state {
    case .text: "text"
    case .tagOpen, .endTagOpen, .tagName: "the name of a tag"
    case .beforeAttribute, .attributeName, .afterAttributeName, .afterValue, .seam: "the tag '<\(element)>'"
    case .beforeValue, .unquoted: "the unquoted value of '\(name)'"
    case .quoted: "the value of '\(name)'"
    case .declaration, .bogusComment: "a declaration"
    case .comment: "a comment"
    case .contents: "the contents of '<\(element)>'"
    }
  }

  func placement(of kind: ValueKind) -> Placement {
    switch state {
    case .text: return inText(kind)
    case .quoted: return attribute.placement(of: kind, place: place)
    case .comment(let comment): return inComment(kind, comment)
    case .contents(let contents): return inContents(kind, contents)
    case .tagOpen, .endTagOpen, .tagName:
      return .unsafe(place, help: "Write the name out; choose between tags with sections.")
    case .beforeAttribute, .attributeName, .afterAttributeName, .afterValue, .seam:
      return .unsafe(
        place, help: "Write the attribute's name out, and put the value in quotes: 'name=\"{{…}}\"'.")
    case .beforeValue, .unquoted:
      return .unsafe(place, help: "Put quotes around it: '\(name)=\"{{…}}\"'.")
    case .declaration, .bogusComment:
      return .unsafe(place, help: "Write the declaration out.")
    }
  }

  private func inText(_ kind: ValueKind) -> Placement {
    switch kind {
    case .text: .escape(.text)
    case .address: .escape(.addressText)
    case .html: .escape(.none)
    case .json:
      .wrongKind(place, help: "JSON goes into a '<script type=\"application/json\">' element.")
    }
  }

  /// Next to a comment's dashes, an empty value and one that is not would be read differently.
  private func inComment(_ kind: ValueKind, _ comment: CommentState) -> Placement {
    guard kind == .text || kind == .address else {
      return .wrongKind(place, help: "Only text may stand here.")
    }
    guard comment == .inside else {
      return .unsafe("\(place), next to its dashes", help: "Put a space before it.")
    }
    return .escape(.comment)
  }

  private func inContents(_ kind: ValueKind, _ contents: Contents) -> Placement {
    guard word.isEmpty else {
      return .unsafe("\(place), behind '\(word)'", help: "Move it away from what may be an end tag.")
    }
    if case .json(let json) = contents, kind != .html { return json.placement(of: kind, place: place) }
    guard kind == .text || kind == .address else {
      return .wrongKind(place, help: kind == .html ? "Only element content takes HTML." : Self.jsonHelp)
    }
    switch contents {
    case .plain: return .escape(.text)
    case .style(let css): return css.placement(of: kind, place: place)
    case .json, .other: return .unsafe(place, help: Self.jsonHelp)
    }
  }

  private static let jsonHelp =
    "Put it into a '<script type=\"application/json\">' element and let the script read it from there."
}
