extension PageContext {
  /// What is left of a record that was withdrawn: its title, and the correction that says why.
  func withdrawnPage(_ number: RecordNumber) -> ProsePage {
    var record = recordView(number)
    record.mentions = []
    var head = recordHead(number, fallback: "description-withdrawn")
    head.isIndexed = false
    return ProsePage(frame: frame(head), record: record)
  }
}
