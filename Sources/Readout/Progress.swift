/// Where a build says how far it is; the console decides what to show of it.
public struct Progress: Sendable {
  /// A phase begins that will take so many steps.
  public var begin: @Sendable (_ phase: StaticString, _ count: Int) -> Void
  /// One step is done; called from any thread.
  public var advance: @Sendable () -> Void

  public init(
    begin: @escaping @Sendable (_ phase: StaticString, _ count: Int) -> Void,
    advance: @escaping @Sendable () -> Void
  ) {
    self.begin = begin
    self.advance = advance
  }

  func begin(_ phase: StaticString, count: Int) { begin(phase, count) }

  public static let none = Progress(begin: { _, _ in }, advance: {})
}
