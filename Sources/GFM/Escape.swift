/// Appends text as HTML, for element content: `&`, `<` and `>` are escaped.
@inlinable
public func appendEscaped(text: some Sequence<UInt8>, to out: inout [UInt8]) {
  let done: Void? = text.withContiguousStorageIfAvailable { escape(text: $0, to: &out) }
  if done == nil { Array(text).withUnsafeBufferPointer { escape(text: $0, to: &out) } }
}

/// Appends text as HTML, for a quoted attribute: `&`, `<`, `>` and `"` are escaped.
@inlinable
public func appendEscaped(attribute: some Sequence<UInt8>, to out: inout [UInt8]) {
  let done: Void? = attribute.withContiguousStorageIfAvailable { escape(attribute: $0, to: &out) }
  if done == nil { Array(attribute).withUnsafeBufferPointer { escape(attribute: $0, to: &out) } }
}

/// Appends an address as HTML, for a quoted attribute: percent-encoded where it must be, then escaped.
@inlinable
public func appendEscaped(url: some Sequence<UInt8>, to out: inout [UInt8]) {
  let done: Void? = url.withContiguousStorageIfAvailable { escape(url: $0, to: &out) }
  if done == nil { Array(url).withUnsafeBufferPointer { escape(url: $0, to: &out) } }
}

@usableFromInline
func escape(text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
  escape(text, to: &out) { byte in
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: nil
    }
  }
}

@usableFromInline
func escape(attribute: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
  escape(attribute, to: &out) { byte in
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}

/// Copies what lies between escaped bytes in one go.
@inline(__always)
private func escape(
  _ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8], _ escaped: (UInt8) -> StaticString?
) {
  var start = 0
  for i in bytes.indices {
    guard let escaped = escaped(bytes[i]) else { continue }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<i]))
    append(escaped, to: &out)
    start = i + 1
  }
  out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
}

@usableFromInline
func escape(url: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
  let digits: StaticString = "0123456789ABCDEF"
  for byte in url {
    if byte == UInt8(ascii: "&") {
      append("&amp;", to: &out)
    } else if byte == UInt8(ascii: "'") {
      append("&#39;", to: &out)
    } else if isSafeInURL(byte) {
      out.append(byte)
    } else {
      out.append(UInt8(ascii: "%"))
      out.append(digits.utf8Start[Int(byte >> 4)])
      out.append(digits.utf8Start[Int(byte & 15)])
    }
  }
}

private func isSafeInURL(_ byte: UInt8) -> Bool {
  if isLetter(byte) || isDigit(byte) { return true }
  guard byte > 0x20, byte < 0x7F else { return false }
  switch byte {
  case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
    UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "["),
    UInt8(ascii: "]"):
    return false
  default: return true
  }
}

@inline(__always)
func append(_ text: StaticString, to out: inout [UInt8]) {
  out.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
}
