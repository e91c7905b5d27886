/// The text of a brief: paragraphs under headings, with links, citations and now and then a list, a
/// table, a quotation or a footnote.
struct BriefBody {
  let plan: Plan
  let index: Int
  let citations: [String]

  func write(to prose: inout Prose) {
    // Lists, tables and the last paragraph come on top and bring the longest to about 1,200.
    let wanted = prose.random.number(in: 500...1050)
    let extras = Extras(&prose.random)
    let perSection = wanted / (Headings.sectionCount + 1)
    prose.due = BriefLinks(plan: plan, index: index).phrases(&prose.random)
    let start = prose.words
    prose.paragraph()
    for section in 0..<Headings.sectionCount {
      prose.add("## \(Headings.heading(ofBrief: index, section: section))\n\n")
      extras.write(inSection: section, to: &prose)
      let end = start + (section + 2) * perSection
      let mark = section < citations.count ? "[^\(citations[section])]" : nil
      prose.paragraph(mark: mark)
      while prose.words < end { prose.paragraph() }
    }
    extras.writeRest(to: &prose)
  }
}
