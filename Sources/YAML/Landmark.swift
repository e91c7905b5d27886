/// A piece of the text that was read last, which explains what stands behind it.
struct Landmark: Equatable {
  enum Kind { case plain, quoted, alias, opening, flowEnd, blockEnd }

  var kind = Kind.opening
  var start = Position(line: 0, column: 0)
  var end = Position(line: 0, column: 0)
}
