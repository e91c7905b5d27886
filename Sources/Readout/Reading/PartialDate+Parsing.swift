extension PartialDate {
  /// A date from the command line: `2023-08-03`, `2023-08` or `2023`; nil for what is none, or does not exist.
  public init?(parsing text: String) {
    let reading = FileReading(file: "", settings: ReadingSettings())
    guard let date = reading.date(text, .start, key: "date"), reading.diagnostics.isEmpty else { return nil }
    self = date
  }
}
