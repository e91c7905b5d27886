extension ChangeList {
  /// One with the id, the address or the names that another had is that one, changed.
  mutating func citations(
    _ key: String, of part: Change.Part? = nil, _ before: [Citation], _ after: [Citation]
  ) {
    let pairs = Pairing(
      before, after, by: { $0.wording == $1.wording }, isSame(\.id), isSame(\.url), isSame(\.name))
    for citation in pairs.removed { add(.entryRemoved, key, of: part, citation.wording, nil) }
    for citation in pairs.added { add(.entryAdded, key, of: part, nil, citation.wording) }
    for (old, new) in pairs.both { value(key, of: part, old.wording, new.wording) }
  }
}

extension Citation {
  fileprivate var name: String? {
    let names = [from?.reference.id, title].compactMap(\.self)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// All that it says, in the order of its keys.
  var wording: String {
    let parts: [(String, String?)] = [
      ("", from?.reference.id), ("", title), ("", url), ("", date?.iso), ("archived ", archived),
      ("accessed ", accessed?.iso), ("lang ", language), ("grade ", grade), ("id ", id),
    ]
    return parts.compactMap { label, value in value.map { label + $0 } }.joined(separator: ", ")
  }
}
