extension PageContext {
  /// The head of a record's page.
  func recordHead(_ number: RecordNumber, fallback: String, title: String? = nil, target: String = "")
    -> PageHead
  {
    PageHead(
      title: title ?? self.title(number),
      description: description(of: number, fallback: fallback, target: target),
      pageClass: library[number].kind.word, versions: versions(of: number))
  }
}
