extension PageContext {
  /// The page on the site's data.
  /// - Parameter contents: of every file, in the order of `DataFile`.
  func dataPage(_ contents: PerRecord<DataContent>) -> DataPage {
    let title = strings.word("list", "data")
    let site = library.configuration.title
    let head = PageHead(
      title: title, description: strings.phrase("description-data", [("list", title), ("site", site)]),
      pageClass: "data", versions: versions({ _ in true }, path: "data/index.html"))
    return DataPage(
      frame: frame(head), title: title, summary: strings.phrase("data-summary", [("site", site)]),
      format: strings.phrase("data-format"), licence: library.configuration.licence, citation: citation,
      citationAddress: absolute("data/index.html"),
      files: DataFile.allCases.map { view(of: $0, contents[Int($0.rawValue)]) })
  }

  /// "Publisher: Title, data as of 3 August 2023."
  private var citation: String {
    let configuration = library.configuration
    let publisher = configuration.desk ?? configuration.title
    return strings.phrase(
      "data-citation",
      [
        ("publisher", publisher), ("title", configuration.title),
        ("date", locale.text(blueprint.edition).text),
      ])
  }

  private func view(of file: DataFile, _ content: DataContent) -> DataFileView {
    let id = file.table?.name ?? (file == .library ? "library" : "schema")
    let noun = file == .library ? "records" : "rows"
    return DataFileView(
      id: id, file: Link(text: file.name, address: "/" + file.address),
      summary: strings.word("data-file", id), count: content.count.map { strings.count(noun, $0) },
      size: size(content.bytes.count),
      columns: (file.table?.headings ?? []).map {
        DataColumnView(name: $0.name, summary: $0.summary(in: strings))
      })
  }

  /// In bytes, or in the kilobytes and megabytes of the International System, rounded.
  private func size(_ bytes: Int) -> String {
    if bytes < 1000 { return strings.count("bytes", bytes) }
    if bytes < 999_500 { return strings.phrase("size-kilobytes", [("n", String((bytes + 500) / 1000))]) }
    let tenths = (bytes + 50_000) / 100_000
    let number = "\(tenths / 10)\(strings.phrase("decimal-separator"))\(tenths % 10)"
    return strings.phrase("size-megabytes", [("n", number)])
  }

  /// The page on the site's data; nil where none is published.
  var dataLink: Link? {
    guard library.configuration.data != .none else { return nil }
    let path = "data/index.html"
    return Link(
      text: strings.word("list", "data"), address: here(path), isCurrent: address == locale.prefix + path)
  }

  /// The record's own file of data, where there is one.
  var recordData: String? {
    guard library.configuration.data == .pages, let record else { return nil }
    return "/" + library[record].dataAddress
  }
}

extension Record {
  /// Path of the record's own file of data from the site's root: its page's, with another ending.
  var dataAddress: String { "\(self.kind.folder)/\(self.id).json" }
}
