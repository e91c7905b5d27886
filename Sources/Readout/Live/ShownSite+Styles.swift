/// A style sheet of a shown site.
public struct ShownStyles: Sendable, Equatable {
  /// The address without the hash of its content, by which it is known whatever is in it.
  public var plainAddress: String
  public var address: String
}

extension ShownSite {
  /// The theme's style sheets.
  public var styles: [ShownStyles] {
    site.theme.assets.filter { $0.path.hasSuffix(".css") }.map {
      ShownStyles(plainAddress: percentEncoded($0.path), address: percentEncoded($0.address))
    }
  }

  /// A page in which style sheets have their plain addresses: the same before and after an edit of one, which open
  /// pages take in without being loaded anew.
  public func withPlainStyles(_ page: [UInt8]) -> [UInt8] {
    let styles = styles.map { (plain: Array($0.plainAddress.utf8), own: Array($0.address.utf8)) }
    var out: [UInt8] = []
    out.reserveCapacity(page.count)
    var place = 0
    while place < page.count {
      let rest = page[place...]
      if rest.first == UInt8(ascii: "a"), let style = styles.first(where: { rest.starts(with: $0.own) }) {
        out += style.plain
        place += style.own.count
      } else {
        out.append(page[place])
        place += 1
      }
    }
    return out
  }
}
