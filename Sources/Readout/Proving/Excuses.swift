import GFM

/// The held runs that stand where everybody may read them, and by whose leave.
struct Excuses {
  private(set) var runs: Set<Int> = []
  /// Those without which some of the runs would be held: for each run the first that says it.
  private(set) var records: Set<RecordNumber> = []

  init(_ site: PreparedSite, _ proof: Proof, _ found: [Int: Proof.Leak]) {
    let configuration = (try? Disk.read(site.options.site + "/Content/site.yml")) ?? []
    let theme = builtInThemeFiles.map { $0.text.withUTF8Buffer { Array($0) } }
    let texts =
      site.compiled.strings.map(\.allWords) + theme + [configuration, builtInNames, site.relationTitles]
    guard let table = proof.foundTable else { return }
    for run in texts.flatMap(table.runs) where found[run] != nil { runs.insert(run) }
    guard runs.count < found.count else { return }
    let blueprint = site.plan.blueprint
    let parallelism = Parallelism(jobs: site.options.jobs)
    let count = blueprint.library.records.count
    for first in stride(from: 0, to: count, by: Self.batch) {
      let said = parallelism.map(min(Self.batch, count - first), grain: 32) {
        blueprint.openTexts(of: first + $0).flatMap(table.runs)
      }
      for (offset, said) in said.enumerated() {
        for run in said where found[run] != nil && runs.insert(run).inserted {
          records.insert(RecordNumber(first + offset))
        }
      }
      // Most often all is excused long before the last record.
      guard runs.count < found.count else { return }
    }
  }

  /// How many records are read before it is asked whether any more have to be.
  private static let batch = 512
}

extension Blueprint {
  /// All that is said of a record wherever it is shown, each as a text of its own.
  fileprivate func openTexts(of number: Int) -> [[UInt8]] {
    let record = library.records[number]
    let citations = record.citations.flatMap { [$0.url, $0.archived] }.compactMap { $0 }
    let excerpts = [record.excerpt] + record.translations.map(\.excerpt)
    let words = cards.map { $0[number].link.text } + citations + excerpts.compactMap { $0 }.flatMap(\.spoken)
    let bodies = [record.body] + record.translations.map(\.body)
    let spoken = record.spokenTexts + record.spokenBodies.compactMap { $0 } + record.spokenAddresses
    return words.map { Array($0.utf8) } + spoken.map(\.bytes)
      + bodies.compactMap { $0?.document.destinations }
  }
}

extension PreparedSite {
  /// The headings of the pages on two actors, in every language.
  fileprivate var relationTitles: [UInt8] {
    let blueprint = plan.blueprint
    return blueprint.locales.indices.flatMap { locale in
      blueprint.relations.pairs.flatMap { pair in
        let names = [pair.actors.first, pair.actors.second].map { blueprint.cards[locale][Int($0)].link.text }
        let title = blueprint.locales[locale].strings.phrase(
          "relation-title", [("first", names[0]), ("second", names[1])])
        return Array(title.utf8) + [0]
      }
    }
  }
}

extension Document {
  /// Where its links and images lead, a zero byte behind each.
  fileprivate var destinations: [UInt8] {
    nodes.indices.filter { nodes[$0].kind == .link || nodes[$0].kind == .image }.flatMap {
      Array(text(of: $0)) + [0]
    }
  }
}

/// What countries, regions and languages are called, a zero byte behind each.
private let builtInNames: [UInt8] = {
  let names = CountryTable.all.map(\.name) + RegionTable.all.map(\.name) + LanguageTable.all.map(\.name)
  let words =
    names.flatMap { [$0.english, $0.spanish, $0.arabic] }
    + CountryTable.all.flatMap { $0.aliases + $0.capitals + [$0.id] }
    + RegionTable.all.map(\.id) + LanguageTable.all.map(\.ownName)
  return words.flatMap { Array($0.utf8) + [0] }
}()
