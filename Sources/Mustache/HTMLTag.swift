/// Tags and their attributes.
extension HTMLContext {
  mutating func consumeTagName(_ byte: UInt8) {
    switch state {
    case .tagOpen where byte == Byte.slash: state = .endTagOpen
    case .tagOpen where byte == Byte.bang: state = .declaration
    case .tagOpen where byte == UInt8(ascii: "?"): state = .bogusComment
    case .tagName: continueTagName(byte)
    case _ where byte.isLetter:
      isEndTag = state == .endTagOpen
      state = .tagName
      element.append(byte: byte.lowercased)
    case .tagOpen: state = byte == Byte.less ? .tagOpen : .text
    default: state = byte == Byte.greater ? .text : .bogusComment
    }
  }

  private mutating func continueTagName(_ byte: UInt8) {
    if byte.isSpace || byte == Byte.slash {
      state = .beforeAttribute
    } else if byte == Byte.greater {
      finishTag()
    } else {
      element.append(byte: byte.lowercased)
    }
  }

  mutating func consumeTag(_ byte: UInt8) -> Fault? {
    switch (state, byte) {
    case (_, Byte.greater): finishTag()
    case (.beforeValue, _) where byte.isSpace: break
    case (.beforeValue, Byte.quote), (.beforeValue, Byte.apostrophe): openValue(.quoted(byte))
    case (.beforeValue, _):
      openValue(.unquoted)
      return consumeValue(byte)
    case (.attributeName, _) where byte.isSpace: state = .afterAttributeName
    case (_, _) where byte.isSpace: if state == .afterValue { state = .beforeAttribute }
    case (_, Byte.slash): state = .beforeAttribute
    case (.attributeName, Byte.equals), (.afterAttributeName, Byte.equals): state = .beforeValue
    case (.attributeName, _): name.append(byte: byte.lowercased)
    default: beginName(byte)
    }
    return nil
  }

  private mutating func beginName(_ byte: UInt8) {
    name = ""
    name.append(byte: byte.lowercased)
    state = .attributeName
  }

  private mutating func openValue(_ quoting: State) {
    attribute = Attribute(name, of: element, isRefresh: says.isRefresh)
    state = quoting
  }

  mutating func consumeValue(_ byte: UInt8) -> Fault? {
    switch state {
    case .quoted(byte): return closeValue(.afterValue)
    case .unquoted where byte.isSpace: return closeValue(.beforeAttribute)
    case .unquoted where byte == Byte.greater:
      let fault = closeValue(.afterValue)
      finishTag()
      return fault
    default:
      attribute.consume(byte)
      return nil
    }
  }

  private mutating func closeValue(_ next: State) -> Fault? {
    defer {
      state = next
      attribute = .plain
      name = ""
    }
    guard case .deciding(let value) = attribute else { return nil }
    if element == "script" {
      says.isJSON = value.hasPrefix("application/") && value.hasSuffix("json")
    } else if value == "refresh" {
      says.isRefresh = true
      return says.contentHoldsValue ? .lateRefresh : nil
    }
    return nil
  }

  mutating func consumeSeam(_ byte: UInt8) -> Fault? {
    state = .afterValue
    let isClear = byte.isSpace || byte == Byte.slash || byte == Byte.greater
    return consumeTag(byte) ?? (isClear ? nil : .seam)
  }

  mutating func finishTag() {
    guard !isEndTag, let contents = Contents(of: element, isJSON: says.isJSON) else { return leave() }
    let element = element
    leave()
    self.element = element
    state = .contents(contents)
  }
}
