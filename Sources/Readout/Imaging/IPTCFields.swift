/// The fields of IPTC's Information Interchange Model, record 2 (IIM 4.2).
struct IPTCFields {
  private var fields: [Int: String] = [:]

  init(_ bytes: ArraySlice<UInt8>) {
    let reader = ByteReader(bytes)
    var offset = 0
    while reader.byte(offset) == 0x1C, let record = reader.byte(offset + 1),
      let number = reader.byte(offset + 2), let length = reader.big(offset + 3, 2),
      let content = reader.slice(offset + 5, length)
    {
      // A field that is repeated names several makers.
      if record == 2, let text = metadataText(content) {
        fields[number] = fields[number].map { number == 80 ? "\($0), \(text)" : $0 } ?? text
      }
      offset += 5 + length
    }
  }

  subscript(number: Int) -> String? { fields[number] }
}

/// Among the resources of a Photoshop segment, the one with IPTC's fields.
func iptcResource(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
  let reader = ByteReader(bytes)
  var offset = 0
  while reader.has("8BIM", at: offset), let id = reader.big(offset + 4, 2),
    let nameLength = reader.byte(offset + 6)
  {
    let start = offset + 7 + nameLength + (nameLength + 1) % 2
    guard let length = reader.big(start, 4), let content = reader.slice(start + 4, length) else { return nil }
    if id == 0x0404 { return content }
    offset = start + 4 + length + length % 2
  }
  return nil
}
