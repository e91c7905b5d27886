extension TemplateLibrary {
  /// The blocks that a template offers to those that build on it, its own and those of the templates it
  /// uses, in order.
  func blockNames(of template: Int) -> [String] {
    var found: Set<String> = []
    var seen: Set<Int> = []
    addBlockNames(of: template, to: &found, &seen)
    return found.sorted()
  }

  private func addBlockNames(of template: Int, to found: inout Set<String>, _ seen: inout Set<Int>) {
    if seen.insert(template).inserted { addBlockNames(in: templates[template].nodes, to: &found, &seen) }
  }

  private func addBlockNames(in nodes: [Node], to found: inout Set<String>, _ seen: inout Set<Int>) {
    for node in nodes {
      switch node {
      case .text, .value: break
      case .section(let section): addBlockNames(in: section.children, to: &found, &seen)
      case .partial(let tag):
        if let used = numbers[tag.name] { addBlockNames(of: used, to: &found, &seen) }
      case .parent(let parent):
        if let used = numbers[parent.tag.name] { addBlockNames(of: used, to: &found, &seen) }
        for block in parent.blocks { addBlockNames(in: block.children, to: &found, &seen) }
      case .block(let block):
        found.insert(block.tag.name)
        addBlockNames(in: block.children, to: &found, &seen)
      }
    }
  }
}
