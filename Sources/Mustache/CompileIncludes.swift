/// Templates in templates: partials, parents and blocks.
extension Compiler {
  /// Sections and templates in one another, on the way to a template: far more than any page needs, and few
  /// enough to descend into.
  private static let depthLimit = 60

  mutating func compilePartial(_ tag: Tag, _ walk: inout Walk) {
    include(tag, walk.overrides, &walk)
  }

  mutating func compileParent(_ parent: Parent, _ walk: inout Walk) {
    var overrides = walk.overrides
    var seen: [String: Tag] = [:]
    for block in parent.blocks {
      if let first = seen[block.tag.name] { reportIfStrict(.repeatedBlock(source(walk), block.tag, first)) }
      seen[block.tag.name] = seen[block.tag.name] ?? block.tag
      overrides.add(block, in: walk.template, walk.overrides)
    }
    for stray in parent.strays { reportIfStrict(.stray(source(walk), stray, parent.tag)) }
    if let template = library.numbers[parent.tag.name] {
      let known = library.blockNames(of: template)
      for block in parent.blocks where !known.contains(block.tag.name) {
        reportIfStrict(.unknownBlock(source(walk), block.tag, parent.tag, known))
      }
    }
    include(parent.tag, overrides, &walk)
  }

  private mutating func include(_ tag: Tag, _ overrides: Overrides, _ walk: inout Walk) {
    guard let template = library.numbers[tag.name] else {
      return reportIfStrict(.unknownTemplate(source(walk), tag, library.names))
    }
    let blank = source(walk).bytes[tag.indent]
    let key = RoutineKey(
      template: template, scope: walk.scope.key, overrides: overrides,
      layout: tag.isStandalone ? walk.layout.nested(at: blank) : Layout(),
      surroundings: walk.surroundings)
    let place = Place(template: walk.template, range: tag.range)
    if routines[key] == nil {
      guard depth <= Self.depthLimit else {
        return report(.includesTooDeep(source(walk), tag, Self.depthLimit))
      }
      addRoutine(key, walk.scope, caller: place)
    }
    guard let routine = routines[key] else { return }
    if ends[routine] == nil { assumed.insert(routine) }
    calls.append(Call(from: walk.routine, to: routine, progress: walk.scope.innermost, place: place))
    walk.code.append(.call(routine: routine))
    walk.surroundings = ends[routine] ?? walk.surroundings
  }

  mutating func compileBlock(_ block: Block, _ walk: inout Walk) {
    let start = walk.surroundings
    let override = walk.overrides[block.tag.name]
    var inner = walk
    if let override {
      compile(override, inPlaceOf: block, &inner)
    } else {
      compile(block.children, &inner)
    }
    let end = inner.surroundings
    if start.joined(with: end) == nil {
      let tag = override?.block.tag ?? block.tag
      reportHTML(.unbalanced(source(inner), tag.range, start, end), inner.template)
    }
    walk.code = inner.code
    walk.endsWithLiteral = inner.endsWithLiteral
    walk.surroundings = start.joined(with: end) == nil ? start : end
  }

  private mutating func compile(_ override: Override, inPlaceOf block: Block, _ walk: inout Walk) {
    let blank = indent(of: block, walk)
    walk.template = override.template
    walk.overrides = override.overrides
    let dedent = override.block.startsLine ? self.blank(override.block, source(walk).bytes).count : 0
    walk.layout = walk.layout.nested(at: blank, dedent: dedent)
    var children = override.block.children
    if block.tag.isStandalone, !override.block.startsLine {
      children.insert(.text(0..<0, startsLine: true), at: 0)
    } else if !block.tag.isStandalone, case .text(let range, startsLine: true)? = children.first {
      children[0] = .text(range.dropFirst(dedent), startsLine: false)
    }
    compile(children, &walk)
  }

  /// What stands before the lines of a block: as its own content has it, or else its tag.
  private func indent(of block: Block, _ walk: Walk) -> ArraySlice<UInt8> {
    let bytes = source(walk).bytes
    let isOnLines = block.tag.isStandalone && block.startsLine
    return isOnLines ? blank(block, bytes) : bytes[block.tag.indent]
  }

  /// The blanks before the first line of a block's content.
  private func blank(_ block: Block, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard case .text(let range, _)? = block.children.first else { return [] }
    return bytes[range].prefix { $0 == 0x20 || $0 == 0x09 }
  }
}
