/// What an object of the data's JSON holds: its members in order. What is written and the JSON Schema both follow from
/// it.
struct DataForm<Value: Sendable>: Sendable {
  let shape: DataShape
  private let writers: [@Sendable (Value, PageContext, inout JSONWriter) -> Void]

  /// - Parameters:
  ///   - name: of its definition in the schema.
  ///   - summary: what it is, in a sentence.
  init(_ name: String, _ summary: String, _ fields: [DataField<Value>]) {
    shape = DataShape(name: name, summary: summary, members: fields.map(\.member))
    writers = fields.map(\.write)
  }

  /// Writes the object.
  func write(_ value: Value, _ context: PageContext, to writer: inout JSONWriter) {
    writer.object { writer in
      for write in writers { write(value, context, &writer) }
    }
  }
}

/// What is said of a form in the schema.
struct DataShape: Sendable {
  let name: String
  let summary: String
  let members: [DataMember]
}

/// A member of an object.
struct DataMember: Sendable {
  let name: String
  let summary: String
  let type: DataType
  /// Whether every object has it.
  let isRequired: Bool
}

/// What a member may hold.
indirect enum DataType: Sendable {
  case text
  /// A day, month or year.
  case date
  /// A date, or a moment (RFC 3339).
  case when
  case address
  /// The id of a record, or of a part of one.
  case id
  case number
  case flag
  case word([String])
  case list(DataType)
  case object(DataShape)
  /// A record of any kind.
  case record
}

/// A member, and how it is written: not at all where there is nothing.
struct DataField<Value: Sendable>: Sendable {
  let member: DataMember
  let write: @Sendable (Value, PageContext, inout JSONWriter) -> Void

  init(
    _ name: StaticString, _ summary: String, _ type: DataType, isRequired: Bool = false,
    _ write: @escaping @Sendable (Value, PageContext, inout JSONWriter) -> Void
  ) {
    member = DataMember(name: "\(name)", summary: summary, type: type, isRequired: isRequired)
    self.write = write
  }

  /// Text that every object has.
  static func needed(
    _ name: StaticString, _ summary: String, _ type: DataType = .text,
    _ value: @escaping @Sendable (Value, PageContext) -> String
  ) -> DataField {
    DataField(name, summary, type, isRequired: true) { $2.member(name, value($0, $1)) }
  }

  static func text(
    _ name: StaticString, _ summary: String, _ type: DataType = .text,
    _ value: @escaping @Sendable (Value, PageContext) -> String?
  ) -> DataField {
    DataField(name, summary, type) { $2.member(name, value($0, $1)) }
  }

  static func date(
    _ name: StaticString, _ summary: String, _ value: @escaping @Sendable (Value) -> PartialDate?
  ) -> DataField {
    DataField(name, summary, .date) { $2.member(name, value($0)?.iso) }
  }

  static func when(
    _ name: StaticString, _ summary: String, _ value: @escaping @Sendable (Value) -> When?
  ) -> DataField {
    DataField(name, summary, .when) { $2.member(name, value($0)?.iso) }
  }

  static func word<Word: Vocabulary>(
    _ name: StaticString, _ summary: String, _ value: @escaping @Sendable (Value, PageContext) -> Word?
  ) -> DataField {
    DataField(name, summary, .word(Word.words)) { $2.member(name, value($0, $1)?.rawValue) }
  }

  static func number(
    _ name: StaticString, _ summary: String, _ value: @escaping @Sendable (Value) -> Int?
  ) -> DataField {
    DataField(name, summary, .number) { $2.member(name, value($0)) }
  }

  /// Written where it is so.
  static func flag(
    _ name: StaticString, _ summary: String, _ value: @escaping @Sendable (Value, PageContext) -> Bool
  ) -> DataField {
    DataField(name, summary, .flag) { if value($0, $1) { $2.member(name, flag: true) } }
  }

  static func list(
    _ name: StaticString, _ summary: String, of type: DataType = .text,
    _ value: @escaping @Sendable (Value, PageContext) -> [String]
  ) -> DataField {
    DataField(name, summary, .list(type)) { $2.member(name, value($0, $1)) }
  }

  static func numbers(
    _ name: StaticString, _ summary: String, _ value: @escaping @Sendable (Value) -> [Int]
  ) -> DataField {
    DataField(name, summary, .list(.number)) { whole, _, writer in
      let numbers = value(whole)
      guard !numbers.isEmpty else { return }
      writer.name(name)
      writer.array { writer in for number in numbers { writer.number(number) } }
    }
  }

  static func object<Part>(
    _ name: StaticString, _ summary: String, _ form: DataForm<Part>,
    _ value: @escaping @Sendable (Value, PageContext) -> Part?
  ) -> DataField {
    DataField(name, summary, .object(form.shape)) { whole, context, writer in
      guard let part = value(whole, context) else { return }
      writer.name(name)
      form.write(part, context, to: &writer)
    }
  }

  static func objects<Part>(
    _ name: StaticString, _ summary: String, _ form: DataForm<Part>,
    _ value: @escaping @Sendable (Value, PageContext) -> [Part]
  ) -> DataField {
    DataField(name, summary, .list(.object(form.shape))) { whole, context, writer in
      let parts = value(whole, context)
      guard !parts.isEmpty else { return }
      writer.name(name)
      writer.array { writer in for part in parts { form.write(part, context, to: &writer) } }
    }
  }
}
