/// Where a value is read from.
struct Slot: Hashable, Sendable {
  /// Which of the frames that are open.
  let register: Int
  /// The field in that frame.
  let field: Int
  /// The fields after it, for a dotted name: a number in the program's paths; nil when there are none.
  let path: Int?
}

/// One step of a rendering. Bodies follow their instruction and are `count` instructions long.
enum Instruction: Sendable {
  case literal(start: Int, count: Int)
  case value(Slot, Escaping)
  /// The body is written when the value's truth is `wanted`.
  case condition(Slot, wanted: Bool, count: Int)
  /// The body is written for each item, which the register then holds.
  case each(Slot, register: Int, count: Int)
  case call(routine: Int)
}

/// A compiled template.
struct Program: Sendable {
  /// The literal text of all instructions.
  var literals: [UInt8] = []
  var code: [Instruction] = []
  /// Where the instructions are of every use of a template in surroundings of its own; the first are the
  /// page's.
  var routines: [Range<Int>] = []
  /// The rest of each dotted name.
  var paths: [[Int]] = []
  var registerCount = 0

  /// Appends a page.
  ///
  /// - Parameter root: the model, for the first register.
  func render(_ root: Frame, into out: inout [UInt8]) {
    code.withUnsafeBufferPointer { code in
      literals.withUnsafeBufferPointer { literals in
        var renderer = Renderer(self, code, literals, root)
        renderer.run(into: &out)
      }
    }
  }
}
