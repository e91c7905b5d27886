/// Reads the character that a reference stands for, `&eacute;` or `&#233;`; a separator where it is none.
func characterReference(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> ComparedLetter {
  guard let (scalar, next) = referredScalar(bytes, place) else {
    place += 1
    return .separator
  }
  place = next
  return ComparedLetter(scalar)
}

/// The character of a reference, and where what follows begins; nil where there is none. Of the names only those
/// that the program writes.
func referredScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (Unicode.Scalar, next: Int)? {
  guard let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
  let name = bytes[(place + 1)..<end]
  let value = name.first == UInt8(ascii: "#") ? referredNumber(name.dropFirst()) : namedScalars[name]
  guard let value, let scalar = Unicode.Scalar(value) else { return nil }
  return (scalar, end + 1)
}

/// The number of a character, `233` or `xE9`.
private func referredNumber(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
  let isHexadecimal = text.first.map { $0 | 0x20 } == UInt8(ascii: "x")
  let digits = isHexadecimal ? text.dropFirst() : text
  let base: UInt64 = isHexadecimal ? 16 : 10
  var value: UInt64 = 0
  for digit in digits {
    guard let digit = hexValue(digit), digit < base else { return nil }
    value = value * base + UInt64(digit)
  }
  return digits.isEmpty ? nil : UInt32(exactly: value)
}

/// By name, in whatever capitals it is written.
private let namedScalars = NameTable<UInt32?>(
  [
    (0x26, ["amp"]), (0x3C, ["lt"]), (0x3E, ["gt"]), (0x22, ["quot"]), (0x27, ["apos"]), (0xA0, ["nbsp"]),
    (0xAD, ["shy"]),
  ], else: nil)

/// The character that stands percent-encoded (RFC 3986) at a place, and where what follows begins.
func percentEncoded(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> (ComparedLetter, next: Int)? {
  guard let first = encodedByte(bytes, place) else { return nil }
  var decoded = [first]
  var next = place + 3
  while decoded.count < scalarWidth(first), let byte = encodedByte(bytes, next) {
    decoded.append(byte)
    next += 3
  }
  var start = 0
  return (decoded.withUnsafeBufferPointer { ComparedLetter($0, &start) }, next)
}

private func encodedByte(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt8? {
  guard place + 2 < bytes.count, bytes[place] == UInt8(ascii: "%") else { return nil }
  return hexByte(bytes[place + 1], bytes[place + 2])
}

func hexByte(_ high: UInt8, _ low: UInt8) -> UInt8? {
  guard let high = hexValue(high), let low = hexValue(low) else { return nil }
  return high << 4 | low
}

private func hexValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
  default: nil
  }
}
