/// Turns templates into a program for one model, and collects everything that is wrong with them.
struct Compiler {
  let library: TemplateLibrary
  /// Mustache's own rules: unknown names are empty, and every value is escaped alike.
  let isSpecification: Bool
  var program = Program()
  var uses = TemplateUses()
  var problems: Set<Problem> = []
  var routines: [RoutineKey: Int] = [:]
  private var bodies: [[Instruction]] = []
  /// What follows each routine that is finished.
  var ends: [Int: Surroundings] = [:]
  /// Routines that were called before they were finished, as if they end where they begin.
  var assumed: Set<Int> = []
  var calls: [Call] = []
  /// How many lists of nodes are being compiled, each inside the one before.
  private(set) var depth = 0
  private var registers: [RegisterKey: Int] = [:]

  /// Uses of a template that come out alike.
  struct RoutineKey: Hashable {
    let template: Int
    let scope: [[Int]]
    let overrides: Overrides
    let layout: Layout
    let surroundings: Surroundings
  }

  private struct RegisterKey: Hashable {
    let shape: Shape.Identity
    let isItem: Bool
  }

  init(_ library: TemplateLibrary, isSpecification: Bool) {
    self.library = library
    self.isSpecification = isSpecification
  }

  mutating func compile(_ template: Int, for shape: Shape) {
    let kind = library.templates[template].kind
    let scope = Scope(shape, register: register(for: shape, isItem: false))
    let key = RoutineKey(
      template: template, scope: scope.key, overrides: Overrides(), layout: Layout(),
      surroundings: isSpecification ? .specification : Surroundings(kind))
    addRoutine(key, scope, caller: nil)
    reportEndlessCalls()
    for code in bodies {
      program.routines.append(program.code.count..<program.code.count + code.count)
      program.code += code
    }
    program.registerCount = registers.count
  }

  /// - Parameter caller: the tag that includes the template; nil for the page's own.
  /// - Returns: the surroundings behind it.
  mutating func addRoutine(_ key: RoutineKey, _ scope: Scope, caller: Place?) {
    let routine = bodies.count
    bodies.append([])
    routines[key] = routine
    let template = library.templates[key.template]
    uses.add(template: template.name)
    problems.formUnion(template.problems)
    var walk = Walk(
      template: key.template, routine: routine, scope: scope.restarted(), overrides: key.overrides,
      layout: key.layout, surroundings: key.surroundings)
    compile(template.nodes, &walk)
    ends[routine] = checkEnd(walk, start: key.surroundings, caller: caller)
    bodies[routine] = walk.code
  }

  mutating func compile(_ nodes: [Node], _ walk: inout Walk) {
    depth += 1
    defer { depth -= 1 }
    var index = 0
    while index < nodes.count {
      switch nodes[index] {
      case .text(let range, let startsLine): compileText(range, startsLine: startsLine, &walk)
      case .value(let tag): compileValue(tag, &walk)
      case .partial(let tag): compilePartial(tag, &walk)
      case .parent(let parent): compileParent(parent, &walk)
      case .block(let block): compileBlock(block, &walk)
      case .section(let section):
        let other = otherBranch(of: section, in: nodes, after: index)
        compileSections([section] + (other.map { [$0] } ?? []), &walk)
        if other != nil { index += 1 }
      }
      index += 1
    }
  }

  /// The frames of one model share a register, because the inner one hides the names of the outer.
  mutating func register(for shape: Shape, isItem: Bool) -> Int {
    let key = RegisterKey(shape: shape.identity, isItem: isItem)
    if let known = registers[key] { return known }
    registers[key] = registers.count
    return registers.count - 1
  }

  /// Where the value of a name is to be read from. Objects that are always there are passed through here, so
  /// that reading `frame.site.title` is as cheap as reading `title`.
  ///
  /// - Returns: its place among the program's slots.
  mutating func slot(_ access: Scope.Access) -> Int {
    var slot = Slot(register: access.register, firstCheck: program.checks.count)
    for step in access.path {
      if case .optionalObject = slot.kind { program.checks.append(Access(offset: slot.offset, slot.kind)) }
      slot.offset += step.offset
      slot.kind = step.kind
    }
    slot.checkCount = program.checks.count - slot.firstCheck
    program.slots.append(slot)
    return program.slots.count - 1
  }
}
