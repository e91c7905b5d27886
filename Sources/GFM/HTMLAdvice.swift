extension HTMLTag {
  /// What to write in the tag's stead.
  var advice: String {
    if form == .declaration { return "write '&lt;' for a '<' that is text" }
    if isAllowed { return allowedAdvice }
    return HTMLTag.advice[String(decoding: name, as: UTF8.self)]
      ?? "write '&lt;' for a '<' that is text; only br, sub, sup, kbd, mark, small, u, ins and del may be written as HTML"
  }

  private var allowedAdvice: String {
    let name = String(decoding: name, as: UTF8.self)
    return name == "br" ? "write '<br>'" : "write '<\(name)>' without attributes"
  }

  private static let advice: [String: String] = {
    var advice: [String: String] = [:]
    for (names, text) in groups {
      for name in names.split(separator: " ") { advice[String(name)] = text }
    }
    return advice
  }()

  private static let groups: [(names: String, advice: String)] = [
    ("b strong", "write '**text**'"),
    ("i em cite var dfn", "write '*text*'"),
    ("s strike", "write '~~text~~'"),
    ("a", "write '[text](address)'"),
    ("img picture figure figcaption", "write '![what it shows](media/x.jpg)'"),
    (
      "table thead tbody tfoot tr td th caption colgroup col",
      "write a Markdown table: '| a | b |', then '|---|---|'"
    ),
    ("h1 h2", "write '## ' before the heading"),
    ("h3", "write '### ' before the heading"),
    ("h4", "write '#### ' before the heading"),
    ("h5", "write '##### ' before the heading"),
    ("h6", "write '###### ' before the heading"),
    ("ul li menu", "write '- ' before each item"),
    ("ol", "write '1. ' before each item"),
    ("dl dt dd", "write a list, with the terms in '**'"),
    ("blockquote q", "write '> ' before each line"),
    ("code tt samp", "write the code between backticks"),
    ("pre", "write the code between lines of three backticks"),
    ("hr", "write '---' on a line of its own"),
    ("p", "leave it out; a blank line ends a paragraph"),
    (
      "div span section article center font big header footer main nav aside",
      "leave it out; the theme says what a page looks like"
    ),
    ("details summary", "write a heading and the text under it"),
    (
      "script iframe style object embed form input button link meta base svg math video audio canvas noscript template",
      "leave it out; a page cannot bring its own scripts, styles or frames"
    ),
  ]
}
