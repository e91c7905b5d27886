/// The models that a template's names are looked up in, the innermost last.
struct Scope {
  struct Entry {
    let subject: Subject
    /// How it relates to the innermost model at the beginning of the template.
    var progress: Progress
  }

  enum Subject {
    case model(Shape, register: Int, isItem: Bool)
    /// What a section over text enters.
    case plain(Access)
  }

  /// Whether a template that includes itself comes nearer to an end.
  enum Progress: Hashable {
    /// The very model that the template began with.
    case same
    /// A part of that model, so a smaller one.
    case smaller
    /// Anything else.
    case unrelated
  }

  /// A value that a name leads to.
  struct Access {
    let register: Int
    /// The places of the fields, for a dotted name several, in their models' descriptions.
    let fields: [Int]
    /// Where those fields lie, each in the one before.
    let path: [Mustache.Access]
    let type: Shape.FieldType
    let progress: Progress
  }

  enum Lookup {
    case found(Access)
    /// No model here has the name; `owner` is the model that was to have it, nil when any might.
    case unknown(name: String, owner: Shape?)
    /// The name before the dot is not an object.
    case noObject(name: String, Shape.FieldType)
    /// `.` where the innermost model is no string.
    case noText(Shape)
  }

  private(set) var entries: [Entry]

  init(_ shape: Shape, register: Int) {
    entries = [Entry(subject: .model(shape, register: register, isItem: false), progress: .same)]
  }

  var innermost: Progress { entries.last?.progress ?? .unrelated }

  /// A model that is in the scope already moves to the inside: all its names are hidden where it was.
  mutating func enter(_ shape: Shape, register: Int, isItem: Bool, progress: Progress) {
    entries.removeAll {
      if case .model(_, register, _) = $0.subject { true } else { false }
    }
    entries.append(Entry(subject: .model(shape, register: register, isItem: isItem), progress: progress))
  }

  mutating func enter(_ access: Access) {
    entries.append(Entry(subject: .plain(access), progress: access.progress))
  }

  /// The scope as a template sees it that begins here.
  func restarted() -> Scope {
    var result = self
    for index in entries.indices { result.entries[index].progress = .unrelated }
    if let last = entries.indices.last { result.entries[last].progress = .same }
    return result
  }

  /// The same for scopes in which every name means the same.
  var key: [[Int]] {
    entries.map {
      switch $0.subject {
      case .model(_, let register, _): [register]
      case .plain(let access): [-1, access.register] + access.fields
      }
    }
  }
}
