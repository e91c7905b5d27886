/// What becomes of what images say of where, when and by whom they were made.
public enum ImageMetadata: String, Vocabulary {
  public static let noun = "a way with metadata"
  case strip, keep
}

enum MediaKeys {
  static let metadata = Key(
    "metadata", ValueParser<ImageMetadata>.word,
    "Whether place, camera, editing history and the like are taken out of images (`strip`, the default) or published with them (`keep`)."
  )
  static let schema = Schema("media settings", [metadata])
}

extension ValueParser where Value == ImageMetadata {
  static var mediaSettings: ValueParser {
    mapping(MediaKeys.schema) { fields in fields(MediaKeys.metadata) }
  }
}
