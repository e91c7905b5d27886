import CLibYAML

/// libyaml's event parser over a text that outlives it.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let current: UnsafeMutablePointer<yaml_event_t>

  /// Nil when there is no memory.
  init?(_ text: UnsafeRawBufferPointer) {
    parser = .allocate(capacity: 1)
    current = .allocate(capacity: 1)
    current.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      current.deallocate()
      return nil
    }
    let bytes = text.bindMemory(to: UInt8.self).baseAddress
    yaml_parser_set_input_string(parser, bytes, text.count)
    // Named so that libyaml does not take the first bytes for a mark of UTF-16.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    yaml_event_delete(current)
    yaml_parser_delete(parser)
    current.deallocate()
    parser.deallocate()
  }

  /// The event last read; valid until the next is.
  var event: UnsafePointer<yaml_event_t> { UnsafePointer(current) }

  /// Reads the next event; false when the text cannot be read on.
  mutating func advance() -> Bool {
    yaml_event_delete(current)
    return yaml_parser_parse(parser, current) == 1
  }

  /// Why the text cannot be read on.
  var failure: Failure { Failure(parser.pointee) }
}
