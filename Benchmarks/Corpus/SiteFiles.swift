/// The files that every corpus has, whatever its size.
enum SiteFiles {
  static func all(_ plan: Plan) -> [CorpusFile] {
    [
      CorpusFile(path: "site.yml", bytes: Array(configuration(briefs: plan.briefs.count).utf8)),
      page(
        "about", "About this corpus",
        "Every record here is made up by a program; any likeness to an event is chance."),
      page(
        "method", "Method",
        "Words are drawn from a list, the frequent ones often and the rare ones seldom, as in prose."),
    ]
  }

  private static func configuration(briefs: Int) -> String {
    """
    title: The Corpus Desk
    description: A synthetic site of \(briefs) briefs
    base-url: https://corpus.example/
    language: en
    time-zone: UTC
    desk: The Corpus Desk
    email: desk@corpus.example
    page-size: 20
    autolink: true

    """
  }

  private static func page(_ id: String, _ title: String, _ text: String) -> CorpusFile {
    let file = "---\ntitle: \(title)\nmenu: true\n---\n\n\(text)\n"
    return CorpusFile(path: "pages/\(id).md", bytes: Array(file.utf8))
  }
}
