/// What an image's own fields say: which way up it is, who made it, what it shows.
struct EmbeddedMetadata {
  /// Exif's orientation where it is another than upright: 2 to 8.
  private(set) var orientation: Int?
  private var iptc = Credits()
  private var xmp = Credits()
  private var exif = Credits()

  /// One source's words.
  struct Credits {
    var creator: String?
    /// Who is to be named: an agency, often.
    var credit: String?
    var rights: String?
    var caption: String?

    /// Maker and agency, as papers print them: "Ana Rojas / ABI".
    var line: String? {
      guard let creator, let credit, creator != credit else { return credit ?? creator ?? rights }
      return credit.contains(creator) ? credit : "\(creator) / \(credit)"
    }
  }

  /// IPTC's words come before XMP's, and both before Exif's, which cameras fill in.
  var credit: String? { iptc.line ?? xmp.line ?? exif.line }
  var caption: String? { iptc.caption ?? xmp.caption ?? exif.caption }

  mutating func readExif(_ bytes: ArraySlice<UInt8>) {
    let fields = ExifFields(bytes)
    if let turned = fields.orientation, (2...8).contains(turned) { orientation = orientation ?? turned }
    exif.creator = exif.creator ?? fields.artist
    exif.caption = exif.caption ?? fields.description
  }

  mutating func readXMP(_ bytes: ArraySlice<UInt8>) {
    let packet = XMPPacket(bytes)
    xmp.creator = xmp.creator ?? packet.value(of: "dc:creator")
    xmp.credit = xmp.credit ?? packet.value(of: "photoshop:Credit")
    xmp.rights = xmp.rights ?? packet.value(of: "dc:rights")
    xmp.caption = xmp.caption ?? packet.value(of: "dc:description")
  }

  /// The resources of a Photoshop segment, of which one holds IPTC's fields.
  mutating func readPhotoshop(_ bytes: ArraySlice<UInt8>) {
    guard let fields = iptcResource(bytes).map(IPTCFields.init) else { return }
    iptc.creator = iptc.creator ?? fields[80]
    iptc.credit = iptc.credit ?? fields[110]
    iptc.rights = iptc.rights ?? fields[116]
    iptc.caption = iptc.caption ?? fields[120]
  }
}

/// A field's bytes as one line of text: UTF-8 where they are that, else Latin 1; nil where there are no words.
func metadataText(_ bytes: ArraySlice<UInt8>) -> String? {
  let text =
    String(validating: bytes, as: UTF8.self)
    ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  let words = text.unicodeScalars.split {
    $0.properties.isWhitespace || $0.properties.generalCategory == .control
  }
  return words.isEmpty ? nil : words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
}
