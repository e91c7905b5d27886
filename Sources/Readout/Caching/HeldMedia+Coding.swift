extension HeldMedia {
  func write(to writer: inout CacheWriter) {
    writer.write(each: held.sorted()) { $0.write($1) }
    writer.write(each: concealed.sorted()) { $0.write($1) }
    writer.write(all: users)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    let held = try reader.list { reader throws(CacheReader.Damage) in try reader.text() }
    let concealed = try reader.list { reader throws(CacheReader.Damage) in try reader.text() }
    self.init(held: Set(held), concealed: Set(concealed), users: try reader.values())
  }
}
