/// Runs a program over one model.
struct Renderer {
  private let program: Program
  private let code: UnsafeBufferPointer<Instruction>
  private let literals: UnsafeBufferPointer<UInt8>
  private var registers: [Frame?]

  init(
    _ program: Program, _ code: UnsafeBufferPointer<Instruction>, _ literals: UnsafeBufferPointer<UInt8>,
    _ root: Frame
  ) {
    self.program = program
    self.code = code
    self.literals = literals
    registers = Array(repeating: nil, count: program.registerCount)
    if !registers.isEmpty { registers[0] = root }
  }

  mutating func run(into out: inout [UInt8]) {
    if let main = program.routines.first { run(main, &out) }
  }

  private mutating func run(_ range: Range<Int>, _ out: inout [UInt8]) {
    var next = range.lowerBound
    while next < range.upperBound {
      let body = next + 1
      switch code[next] {
      case .literal(let start, let count):
        out.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<start + count]))
        next = body
      case .value(let slot, let escaping):
        write(read(slot), escaping, &out)
        next = body
      case .condition(let slot, let wanted, let count):
        next = body + count
        if read(slot).isTrue == wanted { run(body..<next, &out) }
      case .each(let slot, let register, let count):
        next = body + count
        if case .frame(let frame?) = read(slot) { run(body..<next, for: frame, in: register, &out) }
      case .call(let routine):
        run(program.routines[routine], &out)
        next = body
      }
    }
  }

  private mutating func run(
    _ body: Range<Int>, for frame: Frame, in register: Int, _ out: inout [UInt8]
  ) {
    let outer = registers[register]
    let outerIndex = frame.index
    registers[register] = frame
    for index in 0..<frame.count {
      frame.index = index
      run(body, &out)
    }
    frame.index = outerIndex
    registers[register] = outer
  }

  private func read(_ slot: Slot) -> Value {
    guard let frame = registers[slot.register] else { return .text(nil) }
    var value = frame.value(slot.field)
    guard let path = slot.path else { return value }
    for field in program.paths[path] {
      guard case .frame(let object?) = value, object.count > 0 else { return .text(nil) }
      value = object.value(field)
    }
    return value
  }

  private func write(_ value: Value, _ escaping: Escaping, _ out: inout [UInt8]) {
    switch value {
    case .text(let text?): escaping.append(text, to: &out)
    case .bytes(let bytes?): escaping.append(bytes, to: &out)
    case .text(nil), .bytes(nil): if escaping == .jsonValue { out.append(contentsOf: "null".utf8) }
    case .flag, .frame: break
    }
  }
}
