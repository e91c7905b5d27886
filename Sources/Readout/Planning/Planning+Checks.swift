import SourceText

/// What may be wrong with addresses.
extension Planning {
  /// No two files at one address, nor at addresses that a file system or a host may hold for one.
  mutating func checkAddresses(copies: [StaticFile], assets: [ThemeAsset]) {
    var owners: [String: Owner] = [:]
    owners.reserveCapacity(pages.count + copies.count)
    for asset in assets {
      owners[asset.address.lowercased()] = Owner(
        address: asset.address, file: "Templates/\(asset.path)", span: .start)
    }
    for page in pages { claim(page.address, owner(of: page), &owners) }
    for copy in copies {
      claim(copy.address, Owner(address: copy.address, file: copy.path, span: .start), &owners)
    }
  }

  private struct Owner {
    var address: String
    var file: String
    var span: Span
  }

  private func owner(of page: PlannedPage) -> Owner {
    switch page.content {
    case .record(let number):
      Owner(address: page.address, file: blueprint.library[number].file, span: .start)
    case .calendarFile(let number?):
      Owner(address: page.address, file: blueprint.library[number].file, span: .start)
    case .redirect(let number):
      Owner(
        address: page.address, file: blueprint.library[number].file,
        span: blueprint.library[number].redirects.first { redirectAddress($0.text) == page.address }?.span
          ?? .start)
    default: Owner(address: page.address, file: "", span: .start)
    }
  }

  private mutating func claim(_ address: String, _ owner: Owner, _ owners: inout [String: Owner]) {
    // Swift compares strings by canonical equivalence, so that Unicode normal forms count as one.
    guard let other = owners.updateValue(owner, forKey: address.lowercased()) else { return }
    let (first, second) = owner.file.isEmpty ? (owner, other) : (other, owner)
    let isSame = first.address.utf8.elementsEqual(second.address.utf8)
    let holder = first.file.isEmpty ? "a page that Readout makes" : "'\(first.file)'"
    diagnostics.append(
      Diagnostic(
        .duplicateAddress, in: second.file, at: second.span,
        isSame
          ? "the address '\(address)' is taken by \(holder)"
          : "the address '\(second.address)' differs only in case or Unicode form from '\(first.address)' of \(holder)",
        help: ["give one of them another name"],
        notes: first.file.isEmpty
          ? [] : [Diagnostic.Note(text: "the other is here", file: first.file, span: first.span)]))
  }

  mutating func checkMenu() {
    let addresses = Set(pages.map(\.address))
    for entry in blueprint.library.configuration.menu {
      if entry.to.hasPrefix("/") {
        guard blueprint.library.visibility.asOf == nil, !addresses.contains(menuPath(entry.to)) else {
          continue
        }
        report(.danglingLink, entry, "'\(entry.to)' is not an address of the site")
      } else if !isWebAddress(entry.to), blueprint.library.numbers[entry.to] == nil {
        report(.unknownReference, entry, "'\(entry.to)' is not a record")
      }
    }
  }

  private mutating func report(_ rule: Rule, _ entry: SiteConfiguration.MenuEntry, _ summary: String) {
    let lists = Kind.allCases.filter(blueprint.hasList).map { "/\($0.folder)/" }
    let help =
      entry.to.hasPrefix("/")
      ? offer(entry.to, among: lists) + ["lists are at \(lists.joined(separator: ", "))"]
      : offer(entry.to, among: blueprint.library.numbers.keys)
    diagnostics.append(Diagnostic(rule, in: "Content/site.yml", at: entry.span, summary, help: help))
  }
}
