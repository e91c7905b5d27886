/// What a translation may say for itself; every other key is the original's.
enum TranslationKeys {
  /// The headline, which only records that can do without one in the original may leave out here.
  static func title(of file: RecordFile) -> Key<String> {
    switch file.kind {
    case .person, .author: CommonKeys.name
    case .reaction: CommonKeys.optionalTitle
    case .actor where BuiltInActors.has(file.id): CommonKeys.inheritedTitle
    default: CommonKeys.title
    }
  }

  static func schema(of file: RecordFile) -> Schema {
    Schema("a translation", [title(of: file), CommonKeys.summary])
  }
}
