/// Where a value is read from.
struct Slot: Sendable, BitwiseCopyable {
  /// Which of the models that are open.
  let register: Int
  /// Objects on the way, for a dotted name, that may be missing; then so is the value. They are so many of the
  /// program's checks from this one on.
  let firstCheck: Int
  var checkCount = 0
  /// In bytes from the model's beginning.
  var offset = 0
  var kind = Access.Kind.object

  init(register: Int, firstCheck: Int) {
    self.register = register
    self.firstCheck = firstCheck
  }
}

/// One step of a rendering. Bodies follow their instruction and are `count` instructions long; a slot is a
/// place among the program's.
enum Instruction: Sendable, BitwiseCopyable {
  case literal(start: Int, count: Int)
  case value(slot: Int, Escaping)
  /// The way from the page to the site's root.
  case root
  /// The body is written when the value's truth is `wanted`.
  case condition(slot: Int, wanted: Bool, count: Int)
  /// The body is written for each item, which the register then holds.
  case each(slot: Int, register: Int, count: Int)
  case call(routine: Int)
}

/// A compiled template.
struct Program: Sendable {
  /// The literal text of all instructions.
  var literals: [UInt8] = []
  var slots: [Slot] = []
  /// Of all slots.
  var checks: [Access] = []
  var code: [Instruction] = []
  /// Where the instructions are of every use of a template in surroundings of its own; the first are the
  /// page's.
  var routines: [Range<Int>] = []
  var registerCount = 0

  /// Writes a page.
  ///
  /// - Parameters:
  ///   - model: what the page shows, for the first register.
  ///   - root: the way from the page to the site's root.
  func render(_ model: UnsafeRawPointer, root: String, into out: inout Output) {
    var root = root
    root.withUTF8 { root in
      withUnsafeTemporaryAllocation(of: Register.self, capacity: max(1, registerCount)) { registers in
        registers.initialize(repeating: Register(model: model))
        code.withUnsafeBufferPointer { code in
          slots.withUnsafeBufferPointer { slots in
            checks.withUnsafeBufferPointer { checks in
              literals.withUnsafeBufferPointer { literals in
                routines.withUnsafeBufferPointer { routines in
                  Renderer(
                    code: code, slots: slots, checks: checks, literals: literals, routines: routines,
                    root: root,
                    registers: registers
                  ).run(into: &out)
                }
              }
            }
          }
        }
      }
    }
  }
}
