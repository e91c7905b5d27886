extension PageContext {
  /// Where the citations of a brief or of any other record come from; nil when it has none.
  func balance(of number: RecordNumber) -> SourceBalance? {
    let citations = library[number].citations
    guard let part = balancePart(citations) else { return nil }
    let meetings = (library[number].brief?.about ?? []).compactMap {
      $0.target.flatMap { library[$0].meeting }
    }
    return SourceBalance(parts: [part], oneSided: oneSided(citations, in: meetings))
  }

  /// Those of a meeting itself, and those of the reactions to it.
  func balance(of meeting: Meeting?, _ number: RecordNumber, _ reactions: [RecordNumber]) -> SourceBalance? {
    let own = library[number].citations
    let parts = [
      balancePart(own, title: strings.phrase("balance-own")),
      balancePart(reactions.flatMap { library[$0].citations }, title: strings.phrase("balance-reactions")),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return SourceBalance(parts: parts, oneSided: oneSided(own, in: [meeting].compactMap { $0 }))
  }

  /// Those of all records of a list.
  func balance(of numbers: some Sequence<RecordNumber>) -> SourceBalance? {
    balancePart(numbers.flatMap { library[$0].citations }).map { SourceBalance(parts: [$0]) }
  }

  private func oneSided(_ citations: [Citation], in meetings: [Meeting]) -> String? {
    let sides = meetings.lazy.compactMap { [library] in
      $0.onlySide(of: citations) { library[$0].source?.country?.target }
    }
    return sides.first.map { strings.phrase("balance-one-sided", [("actor", title($0))]) }
  }

  private func balancePart(_ citations: [Citation], title: String? = nil) -> BalancePart? {
    guard !citations.isEmpty else { return nil }
    let count = CitationCount(citations, library)
    let countries = count.byCountry.keys.count { $0 != nil }
    let values = [
      ("citations", strings.count("citations", citations.count)),
      ("sources", strings.count("sources", count.sources)),
      ("countries", strings.count("countries", countries)),
    ]
    return BalancePart(
      title: title,
      summary: strings.phrase(countries > 0 ? "balance-summary" : "balance-summary-no-country", values),
      scales: [
        BalanceScale(title: strings.phrase("balance-by-kind"), shares: kindShares(count)),
        BalanceScale(title: strings.phrase("balance-by-country"), shares: countryShares(count)),
      ])
  }

  /// From the nearest to a government to the farthest; sources of no kind and those not on file come last.
  private func kindShares(_ count: CitationCount) -> [SourceShare] {
    let kinds = count.byKind.sorted { $0.key < $1.key }
    return shares(
      kinds.map { kind, citations in
        let name =
          switch kind {
          case .of(let kind): strings.word("source-kind", kind.rawValue)
          case .notGiven: strings.phrase("balance-no-kind")
          case .notOnFile: strings.phrase("balance-not-on-file")
          }
        return (Link(text: name), citations, kind.shade)
      })
  }

  /// Most cited first, then in the order of actors; citations without a country come last.
  private func countryShares(_ count: CitationCount) -> [SourceShare] {
    let order = count.byCountry.sorted { a, b in
      guard let first = a.key, let second = b.key else { return b.key == nil && a.key != nil }
      return a.value == b.value ? first < second : a.value > b.value
    }
    return shares(
      order.enumerated().map { place, entry in
        let name = entry.key.map { link(to: $0) } ?? Link(text: strings.phrase("balance-no-country"))
        return (name, entry.value, entry.key.map { _ in max(20, 100 - place * 20) })
      })
  }

  /// - Parameter rows: names, how many citations each has, and shades in percent; nil for what is not known.
  private func shares(_ rows: [(name: Link, count: Int, shade: Int?)]) -> [SourceShare] {
    let total = rows.reduce(0) { $0 + $1.count }
    var before = 0
    return rows.map { row in
      // Both ends are rounded alike, so that neighbours meet.
      let (start, end) = (before * 10_000 / total, (before + row.count) * 10_000 / total)
      before += row.count
      return SourceShare(
        name: row.name, count: String(row.count), start: hundredths(start), width: hundredths(end - start),
        shade: hundredths(row.shade ?? 0), isUnknown: row.shade == nil)
    }
  }
}

/// "0.5" for 50, "12.34" for 1234.
private func hundredths(_ number: Int) -> String {
  let rest = padded(number % 100, 2)
  let decimals = rest == "00" ? "" : rest.hasSuffix("0") ? String(rest.prefix(1)) : rest
  return decimals.isEmpty ? String(number / 100) : "\(number / 100).\(decimals)"
}
