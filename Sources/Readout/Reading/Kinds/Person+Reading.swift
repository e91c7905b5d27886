enum PersonKeys {
  static let sortName = Key(
    "sort-name", .text, "The name as an index sorts it: \"Novillo Aguilar, Edmundo\".")
  static let original = Key("original", .originalName, "The name in its own script.")
  static let positions = Key("positions", .list(of: .position), "The offices held, with their dates.")
  static let born = Key("born", .date, "When they were born.")
  static let died = Key("died", .date, "When they died.")
  static let schema = Schema(
    "a person",
    [CommonKeys.name, CommonKeys.date, CommonKeys.summary] + CommonKeys.rest
      + [sortName, original, positions, born, died])
}

extension Person {
  init(_ fields: Fields) {
    let (born, died) = fields.period(PersonKeys.born, PersonKeys.died)
    self.init(
      sortName: fields(PersonKeys.sortName), original: fields(PersonKeys.original),
      positions: fields(PersonKeys.positions), born: born, died: died)
  }
}

enum OriginalNameKeys {
  static let text = Key("text", .text, required: true, "The name.")
  static let language = Key("lang", .language, "The language it is in.")
  static let schema = Schema("an original name", [text, language])
}

extension ValueParser where Value == Person.OriginalName {
  static var originalName: ValueParser {
    mapping(OriginalNameKeys.schema) { fields in
      let (text, language) = (fields(OriginalNameKeys.text), fields(OriginalNameKeys.language))
      return text.map { Person.OriginalName(text: $0, language: language) }
    }
  }
}

enum PositionKeys {
  static let title = Key("title", .text, required: true, "The office.")
  static let at = Key("at", .reference(.actor), required: true, "The actor it is held at.")
  static let from = Key("from", .date, "Since when; unknown when left out.")
  static let to = Key("to", .date, "Until when; still held when left out.")
  static let schema = Schema("a position", [title, at, from, to])
}

extension ValueParser where Value == Person.Position {
  static var position: ValueParser {
    mapping(PositionKeys.schema) { fields in
      let (title, at) = (fields(PositionKeys.title), fields(PositionKeys.at))
      let (from, to) = fields.period(PositionKeys.from, PositionKeys.to)
      guard let title, let at else { return nil }
      return Person.Position(title: title, at: at, from: from, to: to, span: fields.span)
    }
  }
}
