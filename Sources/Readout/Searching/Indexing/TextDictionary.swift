/// Text that every file of texts is packed with, so that small files pack well.
///
/// It is taken from the openings of the oldest documents, which change least: when it changes, so does every file.
struct TextDictionary {
  private static let (size, share) = (32_768, 1_024)

  /// How many documents are looked at.
  static let documents = size / share * 2

  private(set) var bytes: [UInt8] = []

  init(_ blueprint: Blueprint, _ list: DocumentList) {
    for place in list.places.prefix(Self.documents) where bytes.count < Self.size {
      let address = blueprint.locales[place.locale].prefix + blueprint.library[place.record].address
      let context = PageContext(
        blueprint, PlannedPage(address: address, content: .record(place.record), locale: place.locale))
      let document = context.searchDocument(of: place.record)
      // From the middle: what stands there is more like what stands elsewhere.
      let text = document.pieces.filter { $0.form == .text }.map(\.text).joined(separator: " ")
      guard text.utf8.count > Self.share else { continue }
      bytes += text.utf8.dropFirst((text.utf8.count - Self.share) / 2).prefix(Self.share)
    }
    bytes = Array(bytes.prefix(Self.size))
  }
}
