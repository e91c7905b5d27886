/// What the command line asks for.
struct Options {
  var briefs = 10_000
  var seed: UInt64 = 1
  /// How many of a hundred briefs, meetings and reactions are held back.
  var held = 0
  var folder = ""

  static let usage = "usage: corpus [--briefs N] [--seed N] [--held PERCENT] DIR"

  struct Mistake: Error {
    let text: String
  }

  init(_ arguments: [String]) throws(Mistake) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--briefs": briefs = try Self.number(after: argument, in: &rest, 1...1_000_000)
      case "--seed": seed = UInt64(try Self.number(after: argument, in: &rest, 0...Int.max))
      case "--held": held = try Self.number(after: argument, in: &rest, 0...100)
      case _ where argument.hasPrefix("-"): throw Mistake(text: "unknown option '\(argument)'")
      case _ where folder.isEmpty: folder = argument
      default: throw Mistake(text: "more than one folder: '\(folder)' and '\(argument)'")
      }
    }
    if folder.isEmpty { throw Mistake(text: "no folder given") }
  }

  private static func number(
    after option: String, in rest: inout ArraySlice<String>, _ range: ClosedRange<Int>
  ) throws(Mistake) -> Int {
    guard let text = rest.popFirst(), let number = Int(text), range.contains(number) else {
      throw Mistake(text: "\(option) takes a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
