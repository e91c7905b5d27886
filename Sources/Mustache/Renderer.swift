/// A model that is being written: alone, or one of a list's.
struct Register {
  /// Where it lies.
  var model: UnsafeRawPointer
  /// Its place in the list, counting from 0.
  var index = 0
  var count = 1
}

/// Runs a program over one model.
struct Renderer {
  let code: UnsafeBufferPointer<Instruction>
  let slots: UnsafeBufferPointer<Slot>
  let checks: UnsafeBufferPointer<Access>
  let literals: UnsafeBufferPointer<UInt8>
  let routines: UnsafeBufferPointer<Range<Int>>
  /// The way from the page to the site's root.
  let root: UnsafeBufferPointer<UInt8>
  let registers: UnsafeMutableBufferPointer<Register>

  func run(into out: inout Output) {
    if let main = routines.first { run(main, &out) }
  }

  private func run(_ range: Range<Int>, _ out: inout Output) {
    var next = range.lowerBound
    while next < range.upperBound {
      let body = next + 1
      switch code[next] {
      case .literal(let start, let count):
        out.append(UnsafeBufferPointer(rebasing: literals[start..<start + count]))
        next = body
      case .value(let slot, let escaping):
        write(slot, escaping, &out)
        next = body
      case .root:
        out.append(root)
        next = body
      case .condition(let slot, let wanted, let count):
        next = body + count
        if isTrue(slot) == wanted { run(body..<next, &out) }
      case .each(let slot, let register, let count):
        next = body + count
        runEach(slot, body..<next, register, &out)
      case .call(let routine):
        run(routines[routine], &out)
        next = body
      }
    }
  }

  private func runEach(_ slot: Int, _ body: Range<Int>, _ register: Int, _ out: inout Output) {
    guard let place = place(of: slot) else { return }
    let outer = registers[register]
    switch slots[slot].kind {
    case .list(let stride, let items):
      let items = items(place)
      guard let first = items.first else { return }
      for index in 0..<items.count {
        registers[register] = Register(model: first + index * stride, index: index, count: items.count)
        run(body, &out)
      }
    case .optionalObject(let isPresent) where !isPresent(place): break
    default:
      registers[register] = Register(model: place)
      run(body, &out)
    }
    registers[register] = outer
  }

  /// nil when an object on the way is missing.
  private func place(of slot: Int) -> UnsafeRawPointer? {
    let slot = slots[slot]
    let model = registers[slot.register].model
    for check in checks[slot.firstCheck..<slot.firstCheck + slot.checkCount] {
      if case .optionalObject(let isPresent) = check.kind, !isPresent(model + check.offset) { return nil }
    }
    return model + slot.offset
  }
}

// MARK: - Values

extension Renderer {
  private func isTrue(_ slot: Int) -> Bool {
    guard let place = place(of: slot) else { return false }
    switch slots[slot].kind {
    case .text: return !place.assumingMemoryBound(to: String.self).pointee.isEmpty
    case .optionalText: return !(place.assumingMemoryBound(to: String?.self).pointee?.isEmpty ?? true)
    case .markup: return !place.assumingMemoryBound(to: HTML.self).pointee.bytes.isEmpty
    case .optionalMarkup: return !(place.assumingMemoryBound(to: HTML?.self).pointee?.bytes.isEmpty ?? true)
    case .json: return !(place.assumingMemoryBound(to: [UInt8]?.self).pointee?.isEmpty ?? true)
    case .flag: return place.assumingMemoryBound(to: Bool.self).pointee
    case .object: return true
    case .optionalObject(let isPresent): return isPresent(place)
    case .list(_, let items): return items(place).count > 0
    case .first: return registers[slots[slot].register].index == 0
    case .last:
      let register = registers[slots[slot].register]
      return register.index == register.count - 1
    case .index: return true
    }
  }

  private func write(_ slot: Int, _ escaping: Escaping, _ out: inout Output) {
    guard let place = place(of: slot) else {
      if escaping == .jsonValue { out.append("null") }
      return
    }
    switch slots[slot].kind {
    case .text: write(place.assumingMemoryBound(to: String.self), escaping, &out)
    case .optionalText:
      // A text that is there lies where the optional does.
      guard case .some = place.assumingMemoryBound(to: String?.self).pointee else { return }
      write(place.assumingMemoryBound(to: String.self), escaping, &out)
    case .markup: escaping.append(place.assumingMemoryBound(to: HTML.self).pointee.bytes, to: &out)
    case .optionalMarkup:
      guard let html = place.assumingMemoryBound(to: HTML?.self).pointee else { return }
      escaping.append(html.bytes, to: &out)
    case .json:
      guard let json = place.assumingMemoryBound(to: [UInt8]?.self).pointee else { return out.append("null") }
      escaping.append(json, to: &out)
    case .index: escaping.append(String(registers[slots[slot].register].index + 1), to: &out)
    case .flag, .object, .optionalObject, .list, .first, .last: break
    }
  }

  /// An address from the site's root is written as seen from the page.
  ///
  /// The text is read where it lies, since a copy of it would be counted, and a page has hundreds. That takes a
  /// pointer for changing it, although nothing changes it: texts that are not UTF-8 yet would be turned into it, but
  /// those come from Foundation only.
  private func write(_ text: UnsafePointer<String>, _ escaping: Escaping, _ out: inout Output) {
    UnsafeMutablePointer(mutating: text).pointee.withUTF8 { bytes in
      guard escaping == .address || escaping == .addressText, isFromRoot(bytes) else {
        return escaping.append(bytes, to: &out)
      }
      out.append(root)
      escaping.append(UnsafeBufferPointer(rebasing: bytes[1...]), to: &out)
    }
  }

  private func isFromRoot(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.first == Byte.slash && !(bytes.count > 1 && bytes[1] == Byte.slash)
  }
}
