/// Literal text and values.
extension Compiler {
  mutating func compileText(_ range: Range<Int>, startsLine: Bool, _ walk: inout Walk) {
    var range = range
    if startsLine {
      range = dedented(range, walk)
      if !isEmptyLine(range, walk) { follow(walk.layout.indent[...], isCounted: false, &walk) }
    }
    follow(source(walk).bytes[range], isCounted: true, &walk)
  }

  private func dedented(_ range: Range<Int>, _ walk: Walk) -> Range<Int> {
    let blank = source(walk).bytes[range].prefix(walk.layout.dedent)
      .prefix { $0 == 0x20 || $0 == 0x09 }
    return range.dropFirst(blank.count)
  }

  private func isEmptyLine(_ range: Range<Int>, _ walk: Walk) -> Bool {
    let line = source(walk).bytes[range]
    return line.first == Byte.newline || line.elementsEqual([Byte.carriageReturn, Byte.newline])
  }

  /// Writes literal bytes and follows what they do to the surroundings.
  /// - Parameter isCounted: whether their places are those in the template.
  private mutating func follow(_ bytes: ArraySlice<UInt8>, isCounted: Bool, _ walk: inout Walk) {
    emit(bytes, &walk)
    var index = walk.surroundings.skipping(bytes)
    while index < bytes.endIndex {
      let before = walk.surroundings.opening
      let fault = walk.surroundings.consume(bytes[index])
      if isCounted {
        let place = Place(template: walk.template, range: index..<index + 1)
        if let fault { report(.fault(fault, source(walk), range(of: fault, place, walk))) }
        let opening = walk.surroundings.opening
        if opening != before { note(opening, place, &walk) }
      }
      index = walk.surroundings.skipping(bytes[(index + 1)...])
    }
  }

  /// What a fault marks, which the tokenizer sees when it has read the last byte of it.
  private func range(of fault: HTMLContext.Fault, _ last: Place, _ walk: Walk) -> Range<Int> {
    let end = last.range.upperBound
    switch fault {
    case .seam: return last.range
    case .scriptComment: return max(0, end - "<!--".utf8.count)..<end
    case .lateRefresh:
      guard let quote = walk.quotePlace, quote.template == walk.template else { return last.range }
      return quote.range.lowerBound..<max(end, quote.range.upperBound)
    }
  }

  private func note(_ opening: Surroundings.Opening, _ place: Place, _ walk: inout Walk) {
    switch opening {
    case .tag: walk.tagPlace = place
    case .quotes: walk.quotePlace = place
    case .nothing: break
    }
  }

  /// Adds to the literal before it when there is one.
  private mutating func emit(_ bytes: ArraySlice<UInt8>, _ walk: inout Walk) {
    if bytes.isEmpty { return }
    let end = program.literals.count
    program.literals += bytes
    if case .literal(let start, let count)? = walk.code.last, start + count == end, walk.endsWithLiteral {
      walk.code[walk.code.count - 1] = .literal(start: start, count: count + bytes.count)
    } else {
      walk.code.append(.literal(start: end, count: bytes.count))
    }
    walk.endsWithLiteral = true
  }

  mutating func compileValue(_ tag: Tag, _ walk: inout Walk) {
    if let text = library.constants[tag.name] {
      compileConstant(text, tag, &walk)
    } else if let address = library.addresses[tag.name] {
      compileAddress(address, tag, &walk)
    } else if let access = lookup(tag, &walk) {
      guard let kind = access.type.valueKind else {
        reportIfStrict(.noValue(source(walk), tag, access.type))
        return
      }
      guard let escaping = escaping(of: kind, tag, walk) else { return }
      walk.code.append(.value(slot: slot(access), escaping))
      walk.surroundings.pass(kind)
    }
  }

  private mutating func compileConstant(_ text: String, _ tag: Tag, _ walk: inout Walk) {
    uses.add(constant: tag.name)
    guard let escaping = escaping(of: .text, tag, walk) else { return }
    emit(text, from: 0, escaping, &walk)
    walk.surroundings.pass(.text)
  }

  /// The way from the page to the root is not known before there is a page.
  private mutating func compileAddress(_ address: String, _ tag: Tag, _ walk: inout Walk) {
    guard let escaping = escaping(of: .address, tag, walk) else { return }
    let isFromRoot = (escaping == .address || escaping == .addressText) && address.utf8.first == Byte.slash
    if isFromRoot {
      walk.code.append(.root)
      walk.endsWithLiteral = false
    }
    emit(address, from: isFromRoot ? 1 : 0, escaping, &walk)
    walk.surroundings.pass(.address)
  }

  private mutating func emit(_ text: String, from start: Int, _ escaping: Escaping, _ walk: inout Walk) {
    var out = Output(capacity: text.utf8.count)
    escaping.append(String(text.dropFirst(start)), to: &out)
    emit(out.bytes[...], &walk)
  }

  /// nil when the value may not stand here, which is reported.
  private mutating func escaping(of kind: ValueKind, _ tag: Tag, _ walk: Walk) -> Escaping? {
    if isSpecification { return tag.kind == .raw ? Escaping.none : .specification }
    if tag.kind == .raw, kind != .html { report(.rawValue(source(walk), tag, kind)) }
    switch walk.surroundings.placement(of: kind) {
    case .escape(let escaping): return escaping
    case .refuse(let refusal):
      report(.misplaced(source(walk), tag, kind, refusal))
      return nil
    }
  }
}
