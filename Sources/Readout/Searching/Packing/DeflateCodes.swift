/// The symbols of lengths and distances (RFC 1951, 3.2.5).
enum DeflateCodes {
  struct Code: BitwiseCopyable {
    var symbol: UInt16
    var base: UInt16
    var extra: UInt16
  }

  static func code(ofLength length: Int) -> Code {
    if length == 258 { return Code(symbol: 285, base: 258, extra: 0) }
    if length < 11 { return Code(symbol: UInt16(254 + length), base: UInt16(length), extra: 0) }
    let number = length - 3
    let extra = Int.bitWidth - 1 - number.leadingZeroBitCount - 2
    let step = number >> extra
    return Code(symbol: UInt16(257 + 4 * extra + step), base: UInt16(step << extra + 3), extra: UInt16(extra))
  }

  @inline(__always)
  static func symbol(ofDistance distance: Int) -> Int {
    let number = distance - 1
    if number < 4 { return number }
    let extra = Int.bitWidth - 2 - number.leadingZeroBitCount
    return 2 * extra + number >> extra
  }
}
