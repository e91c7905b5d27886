/// A copy of the text that repairs are made in.
struct Draft {
  private(set) var lines: [[Unicode.Scalar]]

  init(lines: [[Unicode.Scalar]]) {
    self.lines = lines
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      for scalar in line { bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// False when there was nothing to change: making the repair again would not help.
  mutating func apply(_ repair: Repair) -> Bool {
    switch repair {
    case .replace(let place, let scalar): replace(place, with: scalar)
    case .leaveOut(let line): empty(line..<end(ofBlockAt: line))
    case .leaveOutBefore(let line): empty(0..<line)
    }
  }

  private mutating func replace(_ place: Position, with scalar: Unicode.Scalar) -> Bool {
    guard lines.indices.contains(place.line), lines[place.line].indices.contains(place.column) else {
      return false
    }
    defer { lines[place.line][place.column] = scalar }
    return lines[place.line][place.column] != scalar
  }

  private mutating func empty(_ range: Range<Int>) -> Bool {
    var changed = false
    for number in range.clamped(to: lines.indices) {
      changed = changed || !Line(lines[number]).isBlank
      lines[number] = []
    }
    return changed
  }

  /// The line behind one and all that is indented deeper, including a bracket that closes below it.
  private func end(ofBlockAt number: Int) -> Int {
    guard lines.indices.contains(number) else { return number }
    let first = Line(lines[number])
    let (indent, isOpen) = (first.indent, first.isInFlow(at: first.scalars.count))
    var end = number + 1
    while end < lines.count {
      let line = Line(lines[end])
      let isCloser = isOpen && (line[line.indent] == "]" || line[line.indent] == "}")
      guard line.isBlank || line.indent > indent || isCloser && line.indent == indent else { break }
      end += 1
    }
    return end
  }
}
