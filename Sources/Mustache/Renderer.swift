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
    let model = registers[slots[slot].register].model
    for check in slots[slot].checks {
      if case .optionalObject(let isPresent) = check.kind, !isPresent(model + check.offset) { return nil }
    }
    return model + slots[slot].offset
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
    case .text: write(place.assumingMemoryBound(to: String.self).pointee, escaping, &out)
    case .optionalText:
      guard let text = place.assumingMemoryBound(to: String?.self).pointee else { return }
      write(text, escaping, &out)
    case .markup: escaping.append(place.assumingMemoryBound(to: HTML.self).pointee.bytes, to: &out)
    case .optionalMarkup:
      guard let html = place.assumingMemoryBound(to: HTML?.self).pointee else { return }
      escaping.append(html.bytes, to: &out)
    case .json:
      guard let json = place.assumingMemoryBound(to: [UInt8]?.self).pointee else { return out.append("null") }
      escaping.append(json, to: &out)
    case .index: write(String(registers[slots[slot].register].index + 1), escaping, &out)
    case .flag, .object, .optionalObject, .list, .first, .last: break
    }
  }

  /// An address from the site's root is written as seen from the page.
  private func write(_ text: String, _ escaping: Escaping, _ out: inout Output) {
    guard escaping == .address || escaping == .addressText else { return escaping.append(text, to: &out) }
    let bytes = text.utf8
    let isFromRoot = bytes.first == Byte.slash && bytes.dropFirst().first != Byte.slash
    guard isFromRoot else { return escaping.append(text, to: &out) }
    out.append(root)
    escaping.append(text, from: 1, to: &out)
  }
}
