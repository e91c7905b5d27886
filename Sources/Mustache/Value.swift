/// What a slot holds when it is read.
@usableFromInline
enum Value {
  case text(String?)
  case bytes([UInt8]?)
  case flag(Bool)
  case frame(Frame?)

  /// What a section asks.
  var isTrue: Bool {
    switch self {
    case .text(let text): !(text?.isEmpty ?? true)
    case .bytes(let bytes): !(bytes?.isEmpty ?? true)
    case .flag(let flag): flag
    case .frame(let frame): (frame?.count ?? 0) > 0
    }
  }
}
