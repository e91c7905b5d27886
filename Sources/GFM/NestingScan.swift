/// Says which limit the block markers before a line's text break; nil when they break none.
func nestingExcess(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> String? {
  var (i, markers, indentation, deepest) = (start, 0, 0, 0)
  while i < bytes.count {
    let byte = bytes[i]
    if byte == 0x20 || byte == 0x09 {
      indentation += byte == 0x09 ? 4 : 1
      i += 1
    } else if let end = endOfMarker(in: bytes, at: i) {
      markers += 1
      deepest = indentation
      i = end
    } else {
      break
    }
  }
  guard markers > Limits.markers || deepest > Limits.indentation else { return nil }
  if isThematicBreak(in: bytes, from: start) { return nil }
  if markers > Limits.markers {
    return "\(markers) lists and quotes inside each other; the limit is \(Limits.markers)"
  }
  return "a list or quote indented by \(deepest) columns; the limit is \(Limits.indentation)"
}

/// Where a marker of a quote or a list item ends that begins at `i`; nil when none does.
private func endOfMarker(in bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Int? {
  switch bytes[i] {
  case UInt8(ascii: ">"): return i + 1
  case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
    return isGap(in: bytes, at: i + 1) ? i + 1 : nil
  case 0x30...0x39: break
  default: return nil
  }
  var end = i
  while end < bytes.count, end - i < 10, isDigit(bytes[end]) { end += 1 }
  guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else {
    return nil
  }
  return isGap(in: bytes, at: end + 1) ? end + 1 : nil
}

private func isGap(in bytes: UnsafeBufferPointer<UInt8>, at i: Int) -> Bool {
  i >= bytes.count || isSpace(bytes[i])
}

/// Whether a line is nothing but one of `-` and `*` again and again.
private func isThematicBreak(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
  var mark: UInt8 = 0
  for byte in bytes[start...] {
    if byte == 0x0A || byte == 0x0D { break }
    if isSpace(byte) { continue }
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*"), mark == 0 || mark == byte else {
      return false
    }
    mark = byte
  }
  return mark != 0
}
