/// A record's text, in the record's own file.
enum TextForms {
  static let text = DataForm<DataText>(
    "text", "A record's text in one language.",
    [
      .needed("language", "The language (BCP 47).") { value, _ in value.language },
      .needed("plain", "The text without its markup; an empty line between its paragraphs.") { value, _ in
        value.plain
      },
      .needed("html", "The text as HTML, without the views in it.") { value, _ in value.html },
      .objects("notes", "Its footnotes in order.", note) { value, _ in value.notes },
    ])

  private static let note = DataForm<DataNote>(
    "note", "A footnote of a text.",
    [
      .number("number", "By which the text refers to it, from 1.") { $0.number },
      .text("html", "What it says, as HTML.") { note, _ in note.html },
      .text("source-id", "The record's citation that it stands for.") { note, _ in note.citation },
    ])
}
