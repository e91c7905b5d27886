extension JSONWriter {
  /// A member that is an object.
  mutating func member(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    self.name(name)
    object(members)
  }

  /// A member that is a list of objects; none where there is nothing to list.
  mutating func member<Item>(
    _ name: StaticString, each items: some Sequence<Item>, _ members: (Item, inout JSONWriter) -> Void
  ) {
    let items = Array(items)
    guard !items.isEmpty else { return }
    self.name(name)
    array { json in
      for item in items { json.object { members(item, &$0) } }
    }
  }
}
