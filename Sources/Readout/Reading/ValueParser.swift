import SourceText
import YAML

/// Reads one value: gives it, or reports what is wrong and gives nil.
struct ValueParser<Value: Sendable>: Sendable {
  let type: ValueType
  let parse: @Sendable (YAML.Node, _ key: String, FileReading) -> Value?
}

extension ValueParser {
  /// A parser for values that are written as one scalar.
  static func scalar(
    _ type: ValueType, _ parse: @escaping @Sendable (String, Span, _ key: String, FileReading) -> Value?
  ) -> ValueParser {
    ValueParser(type: type) { node, key, file in
      guard case .scalar(let text, _) = node.content else {
        file.wrongType(node, key: key, takes: type)
        return nil
      }
      return parse(text, node.span, key, file)
    }
  }

  /// A list whose items are read one by one; those that are wrong are reported and left out.
  static func list<Item>(of item: ValueParser<Item>) -> ValueParser where Value == [Item] {
    ValueParser(type: .list(item.type)) { node, key, file in
      guard case .sequence(let nodes) = node.content else {
        file.notAList(node, key: key)
        return nil
      }
      return nodes.compactMap { item.parse($0, key, file) }
    }
  }

  /// A mapping with keys of its own.
  static func mapping(
    _ schema: Schema, _ build: @escaping @Sendable (Fields) -> Value?
  ) -> ValueParser {
    ValueParser(type: .mapping(schema)) { node, key, file in
      guard case .mapping(let entries) = node.content else {
        file.wrongType(node, key: key, takes: .mapping(schema))
        return nil
      }
      return build(Fields(entries, schema: schema, span: node.span, file: file))
    }
  }
}
