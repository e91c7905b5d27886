/// The headings of a brief's sections, known from its number alone so that other briefs can link to them.
enum Headings {
  static let sectionCount = 5

  static func heading(ofBrief index: Int, section: Int) -> String {
    let pool = isQuestions(index) ? questions : statements
    return pool[(index / 3 + section * 5) % pool.count]
  }

  /// Every third brief is a list of questions and answers.
  static func isQuestions(_ index: Int) -> Bool { index.isMultiple(of: 3) }

  private static let questions = lines(
    """
    What did the two sides agree?
    Who sat at the table?
    Why did the talks take place now?
    What is in the text?
    What was left out?
    Who pays for the arrangement?
    How did the neighbours react?
    What does the law say?
    What would change the picture?
    When will the next round be held?
    Who gains from the delay?
    How reliable are the sources?
    What do the sides still dispute?
    """)
  private static let statements = lines(
    """
    Background
    The view from the capital
    What the sources say
    Points of dispute
    The money
    The legal position
    Regional reactions
    Military aspects
    Domestic politics
    The economic stakes
    What is not known
    Outlook
    Indicators to watch
    """)

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
