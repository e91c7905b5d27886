/// The files by which a site is searched.
struct SearchIndex: Sendable {
  /// Those whose bytes are empty are what they were.
  private(set) var files: [SearchFile] = []
  /// nil where the next build needs to know nothing.
  private(set) var memory: SearchMemory?

  /// Of a site that cannot be searched.
  init() {}

  /// An index that stays as it is.
  init(files: [SearchFile], memory: SearchMemory? = nil) { (self.files, self.memory) = (files, memory) }

  /// Keeps the names of its files alone.
  mutating func letGoOfBytes() { for index in files.indices { files[index].bytes = [] } }
}

/// A file of the index.
struct SearchFile: Sendable {
  /// From the site's root.
  var address: String
  var bytes: [UInt8]

  /// Whether it is the one from which all others are found.
  var isEntry: Bool { address == searchEntryAddress }
}

/// Takes what a file of the index says, from whichever thread; the address is that of the file.
typealias SearchListener = @Sendable (_ said: [UInt8], _ address: String) -> Void

let searchFolder = "search/"
/// The file from which all others of the index are found, whose name never changes.
let searchEntryAddress = searchFolder + "index.bin"

extension ContentDigest {
  /// Its first 32 bits, for names: enough to tell the states of one file apart.
  var name32: UInt32 { UInt32(hexadecimal.prefix(8), radix: 16) ?? 0 }
}

/// Eight digits.
func hexadecimal(_ hash: UInt32) -> String {
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 8 - digits.utf8.count) + digits
}
