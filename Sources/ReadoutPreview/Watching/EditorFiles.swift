/// The files that editors keep beside the one that is being edited. They are nobody's content.
enum EditorFiles {
  static func contain(_ name: String) -> Bool {
    let name = Substring(name)
    return name.hasSuffix("~") || isSwapFile(name) || isVimProbe(name)
      || name.hasPrefix(".#") || name.hasPrefix("#") && name.hasSuffix("#")
      || name.hasPrefix(".goutputstream-") || name.hasSuffix("___jb_tmp___") || name.hasSuffix("___jb_old___")
  }

  /// Vim's `.x.swp`, then `.x.swo` and on; Kate's `.x.kate-swp`.
  private static func isSwapFile(_ name: Substring) -> Bool {
    guard name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { return false }
    let ending = name[dot...]
    return ending == ".kate-swp"
      || ending.utf8.count == 4 && ending.hasPrefix(".sw") && dot != name.startIndex
  }

  /// Before it saves, Vim finds out whether it may make files by making `4913`, or where that is taken, a
  /// name of 123 more, and so on.
  private static func isVimProbe(_ name: Substring) -> Bool {
    guard let number = Int(name), String(number) == name else { return false }
    return number >= 4_913 && number < 4_913 + 123 * 20 && (number - 4_913) % 123 == 0
  }
}
