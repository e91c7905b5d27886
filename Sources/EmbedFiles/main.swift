import Foundation

// Writes the files of a folder as one Swift source: `EmbedFiles FOLDER CONSTANT OUTPUT`. Text becomes raw string
// literals, which compile at once; an array of bytes of the same size takes the compiler seconds.

let (folder, constant, output) = (
  CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[3]
)
let names = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
var entries: [String] = []
for name in names {
  let path = folder + "/" + name
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
    !name.split(separator: "/").contains(where: { $0.hasPrefix(".") })
  else { continue }
  let text = try String(contentsOfFile: path, encoding: .utf8)
  entries.append("    (\"\(name)\", ####\"\"\"\n\(text)\n\"\"\"####)")
}
let source = """
  /// The files of `\(URL(fileURLWithPath: folder).lastPathComponent)/` by path from there.
  let \(constant): [(path: String, text: StaticString)] = [
  \(entries.joined(separator: ",\n"))
  ]

  """
try source.write(toFile: output, atomically: true, encoding: .utf8)
