/// Where a field lies in the memory of its model, and what lies there.
///
/// A page reads some hundreds of fields. Where they lie is worked out when the model is described, so that
/// reading one neither copies nor retains anything, whatever the model.
@usableFromInline
struct Access: Sendable, BitwiseCopyable {
  /// In bytes from the model's beginning.
  let offset: Int
  let kind: Kind

  @usableFromInline
  enum Kind: Sendable, BitwiseCopyable {
    /// `String`
    case text
    /// `String?`
    case optionalText
    /// `HTML`
    case markup
    /// `HTML?`
    case optionalMarkup
    /// `[UInt8]?`
    case json
    /// `Bool`
    case flag
    /// Another model, in its place.
    case object
    /// Another model or nothing. The model of an optional lies where the optional does.
    case optionalObject(Reader<Bool>)
    /// An array of models, each so many bytes behind the one before.
    case list(stride: Int, Reader<ListItems>)
    /// What a list itself says of the item that is being written.
    case first
    case last
    case index
  }

  @usableFromInline
  init(offset: Int, _ kind: Kind) {
    self.offset = offset
    self.kind = kind
  }

  /// - Precondition: the key path leads to a stored property. That is the program's own affair: no author and
  ///   no template has a say in it.
  @usableFromInline
  init<M, Value>(_ path: KeyPath<M, Value>, _ kind: Kind) {
    guard let offset = MemoryLayout<M>.offset(of: path) else {
      preconditionFailure("\(path) is not a stored property")
    }
    self.init(offset: offset, kind)
  }
}

/// Tells something of what lies in a place.
///
/// It is for as long as the program, and nobody counts who refers to it: pages ask for it with every value, and the
/// threads that make them would fight for the count. There are as many as the descriptions of models have fields.
@usableFromInline
struct Reader<Result>: @unchecked Sendable, BitwiseCopyable {
  private let function: Unmanaged<Function<Result>>

  @usableFromInline
  init(_ read: @escaping @Sendable (UnsafeRawPointer) -> Result) {
    function = .passRetained(Function(read))
  }

  func callAsFunction(_ place: UnsafeRawPointer) -> Result {
    function._withUnsafeGuaranteedRef { $0.read(place) }
  }
}

private final class Function<Result> {
  let read: (UnsafeRawPointer) -> Result

  init(_ read: @escaping (UnsafeRawPointer) -> Result) { self.read = read }
}

/// The items of a list where they lie.
@usableFromInline
struct ListItems {
  let first: UnsafeRawPointer?
  let count: Int

  @usableFromInline
  init(first: UnsafeRawPointer?, count: Int) {
    self.first = first
    self.count = count
  }
}

extension Access.Kind {
  @inlinable
  static func optionalObject<M>(of type: M.Type) -> Access.Kind {
    .optionalObject(
      Reader { at in
        switch at.assumingMemoryBound(to: M?.self).pointee {
        case .none: false
        case .some: true
        }
      })
  }

  /// The items stay where they are for as long as the array does, which the model that is being written holds.
  @inlinable
  static func list<M>(of type: M.Type) -> Access.Kind {
    .list(
      stride: MemoryLayout<M>.stride,
      Reader { at in
        at.assumingMemoryBound(to: [M].self).pointee.withUnsafeBufferPointer {
          ListItems(first: UnsafeRawPointer($0.baseAddress), count: $0.count)
        }
      })
  }
}
