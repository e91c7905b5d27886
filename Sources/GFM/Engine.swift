import CCMarkGFM

/// cmark-gfm, set up once.
///
/// Only extensions without inline characters of their own are attached: the others toggle tables of the
/// whole process at every parse, so that threads switch off each other's syntax.
struct Engine: @unchecked Sendable {
  // The extensions are made at registration and never change afterwards.
  private let table: OpaquePointer?
  private let taskList: OpaquePointer?
  /// Node types that the table extension was given when it registered; 0 when there is no such extension.
  private(set) var tableType: UInt32 = 0
  private(set) var rowType: UInt32 = 0
  private(set) var cellType: UInt32 = 0

  /// Registers the extensions and parses one document before any other thread can parse.
  static let shared = Engine()

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    table = cmark_find_syntax_extension("table")
    taskList = cmark_find_syntax_extension("tasklist")
    let sample: [UInt8] = Array("|a|\n|-|\n".utf8)
    let types = sample.withUnsafeBufferPointer { withTree(of: $0, Engine.typesOfFirstBranch) } ?? []
    guard types.count >= 3 else { return }
    (tableType, rowType, cellType) = (types[0], types[1], types[2])
  }

  /// Parses bytes and frees the tree as soon as `use` returns; nil when there is no tree.
  func withTree<Result>(
    of bytes: UnsafeBufferPointer<UInt8>, _ use: (CMarkNode) -> Result
  ) -> Result? {
    Arena.with { parse(bytes).map { use($0) } }
  }

  /// The tree lies in the thread's arena.
  private func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> CMarkNode? {
    let allocator = Arena.allocator.pointer
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, allocator) else { return nil }
    if let table { cmark_parser_attach_syntax_extension(parser, table) }
    if let taskList { cmark_parser_attach_syntax_extension(parser, taskList) }
    bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    return cmark_parser_finish(parser).map(CMarkNode.init)
  }

  private static func typesOfFirstBranch(_ root: CMarkNode) -> [UInt32] {
    var types: [UInt32] = []
    var node = root.firstChild
    while let current = node {
      types.append(current.type.rawValue)
      node = current.firstChild
    }
    return types
  }
}
