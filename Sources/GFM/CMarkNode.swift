import CCMarkGFM

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A node of cmark's tree, valid until the tree is freed.
struct CMarkNode: Equatable {
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var firstChild: CMarkNode? { cmark_node_first_child(pointer).map(CMarkNode.init) }
  var next: CMarkNode? { cmark_node_next(pointer).map(CMarkNode.init) }
  var parent: CMarkNode? { cmark_node_parent(pointer).map(CMarkNode.init) }

  var startLine: Int32 { cmark_node_get_start_line(pointer) }
  var startColumn: Int32 { cmark_node_get_start_column(pointer) }
  var endLine: Int32 { cmark_node_get_end_line(pointer) }

  var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(pointer)) }
  var url: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(pointer)) }
  var fenceInfo: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(pointer)) }

  var headingLevel: Int32 { cmark_node_get_heading_level(pointer) }
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int32 { cmark_node_get_list_start(pointer) }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

  /// Of the items only those of the task list extension have one.
  var isTask: Bool { cmark_node_get_syntax_extension(pointer) != nil }
  var isChecked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }
  var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// The alignments of a table's columns.
  var alignments: [Alignment] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    return UnsafeBufferPointer(start: letters, count: count).map(Alignment.init(letter:))
  }

  private func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = strlen(text)
    return UnsafeRawBufferPointer(start: text, count: count).bindMemory(to: UInt8.self)
  }
}

extension Alignment {
  /// From the letters that cmark's tables keep.
  init(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "l"): self = .start
    case UInt8(ascii: "c"): self = .center
    case UInt8(ascii: "r"): self = .end
    default: self = .none
    }
  }
}
