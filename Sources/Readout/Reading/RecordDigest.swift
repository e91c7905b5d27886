/// The digests of a record's file: of its front matter with both fences, and of the text behind it.
struct RecordDigest: Hashable, Sendable, BitwiseCopyable {
  var head: ContentDigest
  var text: ContentDigest

  init(of file: [UInt8]) {
    let end = frontMatterEnd(file)
    (head, text) = file.withUnsafeBytes {
      (
        ContentDigest(of: UnsafeRawBufferPointer(rebasing: $0[..<end])),
        ContentDigest(of: UnsafeRawBufferPointer(rebasing: $0[end...]))
      )
    }
  }
}
