/// Sections, inverted or not.
extension Compiler {
  /// The section right behind this one that is written when this one is not.
  func otherBranch(of section: Section, in nodes: [Node], after index: Int) -> Section? {
    guard index + 1 < nodes.count, case .section(let other) = nodes[index + 1] else { return nil }
    let isOther = other.tag.name == section.tag.name && other.tag.kind != section.tag.kind
    return isOther ? other : nil
  }

  /// - Parameter sections: one, or the two branches of one condition, of which exactly one is written.
  mutating func compileSections(_ sections: [Section], _ walk: inout Walk) {
    let start = walk.surroundings
    var ends = sections.count == 1 ? [start] : []
    for section in sections {
      walk.surroundings = start
      ends.append(compileSection(section, &walk) ?? start)
    }
    walk.surroundings = ends.dropFirst().reduce(ends.first ?? start) { $0.joined(with: $1) ?? start }
    walk.endsWithLiteral = false
  }

  /// - Returns: the surroundings behind the body; nil when there is none.
  private mutating func compileSection(_ section: Section, _ walk: inout Walk) -> Surroundings? {
    guard library.constants[section.tag.name] == nil, library.addresses[section.tag.name] == nil else {
      report(.constantSection(source(walk), section.tag))
      return nil
    }
    guard let access = lookup(section.tag, &walk) else {
      // Nothing has an unknown name, so its opposite is always written.
      if isSpecification, section.tag.kind == .inverted { compile(section.children, &walk) }
      return nil
    }
    let slot = slot(access)
    guard section.tag.kind == .section else {
      return add(section, walk.scope, repeats: false, &walk) {
        .condition(slot: slot, wanted: false, count: $0)
      }
    }
    var scope = walk.scope
    guard let shape = access.type.nested else {
      if access.type.valueKind != nil { scope.enter(access) }
      return add(section, scope, repeats: false, &walk) { .condition(slot: slot, wanted: true, count: $0) }
    }
    let isList = access.type.isList
    let register = register(for: shape, isItem: isList)
    let progress: Scope.Progress = access.progress == .unrelated ? .unrelated : .smaller
    scope.enter(shape, register: register, isItem: isList, progress: progress)
    return add(section, scope, repeats: isList, &walk) { .each(slot: slot, register: register, count: $0) }
  }

  private mutating func add(
    _ section: Section, _ scope: Scope, repeats: Bool, _ walk: inout Walk,
    instruction: (Int) -> Instruction
  ) -> Surroundings? {
    let start = walk.surroundings
    var body = compileBody(section, scope, from: start, walk)
    if repeats, let again = start.joined(with: body.surroundings), again != start {
      // From the second item on, the body begins behind its own end.
      body = compileBody(section, scope, from: again, walk)
    }
    walk.code.append(instruction(body.code.count))
    walk.code += body.code
    guard start.joined(with: body.surroundings) != nil else {
      reportHTML(.unbalanced(source(walk), section.tag.range, start, body.surroundings), walk.template)
      return nil
    }
    return body.surroundings
  }

  private mutating func compileBody(
    _ section: Section, _ scope: Scope, from start: Surroundings, _ walk: Walk
  ) -> Walk {
    var body = walk
    body.scope = scope
    body.surroundings = start
    body.code = []
    compile(section.children, &body)
    return body
  }

  /// nil when no model here has the name, which is reported.
  mutating func lookup(_ tag: Tag, _ walk: inout Walk) -> Scope.Access? {
    let lookup = walk.scope.lookup(tag.path)
    if case .found(let access) = lookup { return access }
    reportIfStrict(.unknown(source(walk), tag, lookup, walk.scope, library.constantNames))
    return nil
  }
}

extension Shape.FieldType {
  var isList: Bool {
    if case .list = self { true } else { false }
  }
}
