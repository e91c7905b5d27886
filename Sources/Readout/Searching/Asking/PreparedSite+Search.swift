extension PreparedSite {
  /// Answers what is asked, from an index that is made for it.
  /// - Throws: where something is asked for that the site has not.
  public func search(_ request: SearchRequest, limit: Int) throws(AuthoringProblem) -> SearchAnswer {
    try check(request)
    var making = IndexMaking(plan.blueprint, Parallelism(jobs: options.jobs), nil)
    let index = making.run(after: nil, isRemembered: false)
    return try Readout.search(IndexFiles(index), request, limit)
  }

  private func check(_ request: SearchRequest) throws(AuthoringProblem) {
    let library = plan.blueprint.library
    for word in request.kinds where !Kind.allCases.contains(where: { $0.word == word }) {
      throw unknown(word, "a kind", Kind.allCases.map(\.word))
    }
    for (facet, ids) in request.facets.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let (noun, known) = known(facet, library) else { continue }
      for id in ids where !known.contains(id) { throw unknown(id, noun, known) }
    }
  }

  private func known(_ facet: SearchFacet, _ library: Library) -> (String, [String])? {
    func ids(_ kind: Kind) -> [String] { library.numbers(of: kind).map { library[$0].id } }
    return switch facet {
    case .actor: ("an actor", ids(.actor))
    case .person: ("a person", ids(.person))
    case .region: ("a region", RegionTable.all.map(\.id))
    case .topic: ("a topic", ids(.topic))
    case .source: ("a source", ids(.source))
    case .author: ("an author", ids(.author))
    case .stance: (Stance.noun, Stance.words)
    case .language: nil
    }
  }

  private func unknown(_ word: String, _ noun: String, _ known: [String]) -> AuthoringProblem {
    AuthoringProblem("'\(word)' is not \(noun)", help: offer(word, among: known))
  }
}

/// Answers what is asked, from the index of a built site.
/// - Parameter folder: that of the built site.
public func search(
  builtSite folder: String, _ request: SearchRequest, limit: Int
) throws(AuthoringProblem) -> SearchAnswer {
  guard Disk.type(of: "\(folder)/\(searchEntryAddress)", following: true) == .file else {
    throw AuthoringProblem(
      "'\(folder)' has no index for searching", help: ["name the folder of a built site"])
  }
  return try search(IndexFiles(site: folder), request, limit)
}

private func search(
  _ files: IndexFiles, _ request: SearchRequest, _ limit: Int
) throws(AuthoringProblem) -> SearchAnswer {
  do {
    var search = try IndexSearch(files)
    return try search.answer(request, limit: limit)
  } catch {
    throw AuthoringProblem(
      "the index for searching is damaged, or of several builds", help: ["build the site again"])
  }
}
