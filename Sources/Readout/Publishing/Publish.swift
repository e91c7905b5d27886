import Mustache

/// A site that has been put in place.
public struct PublishedSite: Sendable {
  public let summary: Publication.Summary
  /// What was searched for text that is held; nil where none is, or nothing was written.
  public let proof: ProofSummary?
  let notes: BuildNotes?
  /// What is another than it was in the output; nil where it was not asked for.
  public let changedFiles: ChangedFiles?

  /// See `SearchIndex.memory`.
  let searchMemory: SearchMemory?
  let parallelism: Parallelism

  /// Leaves notes for the next build, where they were wanted.
  public func leaveNotes(in cache: BuildCache) throws(BuildCache.Failure) {
    if let notes { try cache.store(notes, searchMemory, with: parallelism) }
  }
}

/// What became of a site that was to be published.
public enum PublishingResult: Sendable {
  case published(PublishedSite)
  /// Nothing was put in place, since text that is held would have been seen.
  case leaking([Diagnostic])
}

/// Rendering and Publishing: the bytes of every page, and the new site in the old one's place.
/// - Parameter format: of the list of changed files, where there is to be one: with a file's name that it cannot
///   hold, nothing is published.
/// - Precondition: the prepared site has no errors; with errors there is nothing that could be written.
public func publish(
  _ site: PreparedSite, to publication: Publication, listing format: ChangedFiles.Format? = nil,
  progress: Progress = .none
) throws(PublishingError) -> PublishingResult {
  guard let renewal = site.renewal else { return try write(site, to: publication, format, progress) }
  let parallelism = Parallelism(jobs: site.options.jobs)
  let held = renewal.held(in: publication, parallelism)
  if renewal.isDone(held, in: publication, parallelism) {
    publication.abandon()
    return .published(
      PublishedSite(
        summary: .untouched(held.count), proof: nil, notes: renewal.hasNews ? site.notes : nil,
        changedFiles: format.map { _ in ChangedFiles() }, searchMemory: nil, parallelism: parallelism))
  }
  // Whoever removed the output wants it whole, and for that the whole road is the shorter one. And whether words on
  // a page are held or said in the open as well takes all records to tell.
  guard held.count(where: { $0 }) * 2 > held.count, site.isClean(renewal) else {
    return try writeWhole(site.options, to: publication, format, progress)
  }
  return try write(site, keeping: renewal, held, to: publication, format, progress)
}

/// Reads and writes the whole site, whatever the last build wrote.
private func writeWhole(
  _ options: BuildOptions, to publication: Publication, _ format: ChangedFiles.Format?, _ progress: Progress
) throws(PublishingError) -> PublishingResult {
  let whole = prepareWhole(options, takingNotes: true)
  if let problem = whole.diagnostics.first(where: { $0.severity == .error }) {
    throw PublishingError(
      .wrongUse, problem.file, "changed while the site was built, and has errors", advice: "Build again.")
  }
  return try write(whole, to: publication, format, progress)
}

/// Writes every file, or takes over from the output what is still good.
/// - Parameters:
///   - renewal: what the last build wrote.
///   - held: by file of that build, whether the output holds it as it was written.
private func write(
  _ site: PreparedSite, keeping renewal: Renewal? = nil, _ held: [Bool] = [], to publication: Publication,
  _ format: ChangedFiles.Format?, _ progress: Progress
) throws(PublishingError) -> PublishingResult {
  let parallelism = Parallelism(jobs: site.options.jobs)
  var site = site
  var heldText = HeldText(site.sources, site.plan.blueprint.library)
  let proof = Proof(renewal?.notes.held ?? heldText.words)
  site.search =
    renewal?.searchThatStays(held)
    ?? site.makingSearch(after: renewal?.searchRenewal(held)) { said, address in
      said.withUnsafeBytes { proof.search($0, at: address) }
    }
  // Whose the words are is known where all records are.
  if renewal != nil, !proof.leaks.isEmpty {
    return try writeWhole(site.options, to: publication, format, progress)
  }
  let addresses = site.addresses
  let isKept =
    renewal?.kept(held, with: site.search) ?? [Bool](repeating: false, count: addresses.count)
  try publication.keep(addresses.indices.filter { isKept[$0] }.map { addresses[$0] }, parallelism)
  let indexed = try writeSearch(site, isKept, to: publication, parallelism)
  // Pages need the memory that it took.
  site.search.letGoOfBytes()
  let pages = try writePages(site, isKept, renewal?.notes, proof, to: publication, parallelism, progress)
  var place = pages.count
  for asset in site.theme.assets {
    if !isKept[place] {
      asset.bytes.withUnsafeBytes { proof.search($0, at: asset.address) }
      try publication.write(asset.address, asset.bytes)
    }
    place += 1
  }
  let pictures = MadePictures(site.plan, site.options)
  let copied = try writeCopies(site, pictures, Array(isKept[place...]), proof, to: publication, parallelism)
  if let file = renewal?.restored.records.lostFile {
    throw PublishingError(
      .disk, "\(site.options.site)/\(file)", "changed while the site was built", advice: "Build again.")
  }
  let leaks = site.leaks(proof, &heldText)
  guard leaks.isEmpty else {
    publication.abandon()
    return .leaking(leaks)
  }
  try publication.clearStaging(but: addresses, parallelism)
  let changedFiles = try format.map { format throws(PublishingError) in
    try publication.changedFiles(site, for: format)
  }
  let summary = try publication.commit(parallelism)
  pictures.tidy()
  var notes = site.notes?.noting(
    site, pages, copied + indexed, isKept, in: publication.place.path, parallelism)
  if renewal == nil { notes?.hold(heldText) }
  return .published(
    PublishedSite(
      summary: summary, proof: proof.summary, notes: notes, changedFiles: changedFiles,
      searchMemory: site.search.memory, parallelism: parallelism))
}

/// Writes what lies behind pages and assets: copies, smaller copies, cards.
/// - Returns: what was written of each; nil where the file stays or is copied as it is.
private func writeCopies(
  _ site: PreparedSite, _ pictures: MadePictures, _ isKept: [Bool], _ proof: Proof,
  to publication: Publication,
  _ parallelism: Parallelism
) throws(PublishingError) -> [ContentDigest?] {
  let (copies, renditions, cards) = (site.plan.copies, site.plan.renditions, site.plan.cards)
  let failure = FirstFailure()
  let digests = parallelism.map(copies.count + renditions.count + cards.count, grain: 1) {
    index -> ContentDigest? in
    guard !isKept[index], failure.isNone else { return nil }
    var digest: ContentDigest?
    failure.record { () throws(PublishingError) in
      let (bytes, address): ([UInt8], String)
      if index < copies.count {
        address = copies[index].address
        guard let own = try pictures.bytes(of: copies[index]) else {
          proof.search(fileAt: site.options.site + "/" + copies[index].path, as: address)
          return try publication.copy(from: site.options.site + "/" + copies[index].path, to: address)
        }
        bytes = own
      } else if index < copies.count + renditions.count {
        let rendition = renditions[index - copies.count]
        (bytes, address) = (try pictures.bytes(of: rendition), rendition.address)
      } else {
        let card = cards[index - copies.count - renditions.count]
        (bytes, address) = (pictures.bytes(of: card), card.address)
      }
      try publication.write(address, bytes)
      digest = ContentDigest(of: bytes)
    }
    return digest
  }
  try failure.rethrow()
  return digests
}

/// Writes the index for searching the site, which is the last of its files.
/// - Returns: what was written of each file; nil where it stays.
private func writeSearch(
  _ site: PreparedSite, _ isKept: [Bool], to publication: Publication, _ parallelism: Parallelism
) throws(PublishingError) -> [ContentDigest?] {
  let files = site.search.files
  let first = isKept.count - files.count
  let failure = FirstFailure()
  let digests = parallelism.map(files.count, grain: 32) { index -> ContentDigest? in
    guard !isKept[first + index], failure.isNone else { return nil }
    failure.record { () throws(PublishingError) in
      try publication.write(files[index].address, files[index].bytes)
    }
    return ContentDigest(of: files[index].bytes)
  }
  try failure.rethrow()
  return digests
}

private func writePages(
  _ site: PreparedSite, _ isKept: [Bool], _ notes: BuildNotes?, _ proof: Proof, to publication: Publication,
  _ parallelism: Parallelism, _ progress: Progress
) throws(PublishingError) -> [WrittenPage] {
  let renderer = site.renderer
  let pages = site.plan.pages.all
  progress.begin("writing", count: pages.count)
  let failure = FirstFailure()
  let isNoted = site.notes != nil
  // From the last on: what is made of all records stands there, and takes longest.
  let written = parallelism.map(pages.count, grain: 32, { Output() }) { turn, out in
    defer { progress.advance() }
    let index = pages.count - 1 - turn
    if isKept[index], let notes { return WrittenPage(reads: notes.reads[index], digest: nil) }
    guard failure.isNone else { return WrittenPage() }
    let reads = isNoted ? PageReads() : nil
    return renderer.withBytes(of: pages[index], in: &out, noting: reads) { bytes in
      proof.search(bytes, at: pages[index].address)
      failure.record { () throws(PublishingError) in try publication.write(pages[index].address, bytes) }
      return WrittenPage(reads: reads?.all ?? [], digest: isNoted ? ContentDigest(of: bytes) : nil)
    }
  }
  try failure.rethrow()
  return written.reversed()
}

/// What is noted of a page when it is written.
struct WrittenPage: Sendable {
  var reads: [PageRead] = []
  /// nil when nothing is to be noted, or has been before.
  var digest: ContentDigest?
}

extension PreparedSite {
  /// Whether none of the pages that are due has a word of what was held at the last build.
  fileprivate func isClean(_ renewal: Renewal) -> Bool {
    guard !renewal.notes.held.isEmpty else { return true }
    let proof = Proof(renewal.notes.held)
    let renderer = renderer
    let due = plan.pages.all.indices.filter { $0 < renewal.isDue.count && renewal.isDue[$0] }
    Parallelism(jobs: options.jobs).forEach(due.count, grain: 1, { Output() }) { index, out in
      let page = plan.pages.all[due[index]]
      renderer.withBytes(of: page, in: &out) { proof.search($0, at: page.address) }
    }
    return proof.leaks.isEmpty
  }

  /// Of every file, in the order in which notes have them: pages, then the theme's assets, then copies, then
  /// smaller copies, then cards, then the index for searching.
  var addresses: [String] {
    plan.pages.all.map(\.address) + theme.assets.map(\.address) + plan.copies.map(\.address)
      + plan.renditions.map(\.address) + plan.cards.map(\.address) + search.files.map(\.address)
  }
}

extension Renewal {
  /// By file, whether the output holds it as it was written.
  fileprivate func held(in publication: Publication, _ parallelism: Parallelism) -> [Bool] {
    let addresses = addresses
    return parallelism.map(addresses.count, grain: 64) { publication.holds(addresses[$0], notes.written[$0]) }
  }

  /// By file, whether the output's can stay.
  fileprivate func kept(_ held: [Bool], with search: SearchIndex) -> [Bool] {
    let others = held.count - notes.search.count
    let own = held.indices.prefix(others).map { held[$0] && !($0 < isDue.count && isDue[$0]) }
    let places = notes.searchPlaces
    // A name has the hash of what is in the file; the entry's has none.
    return own
      + search.files.map { file in
        places[file.address].map { held[$0] && (file.bytes.isEmpty || !file.isEntry) } ?? false
      }
  }

  /// The index, where no text of it is another.
  fileprivate func searchThatStays(_ held: [Bool]) -> SearchIndex? {
    guard !isDue.contains(true), held.suffix(notes.search.count).allSatisfy(\.self) else { return nil }
    return SearchIndex(files: notes.search.map { SearchFile(address: $0, bytes: []) })
  }

  /// What of the index can be taken over; nil where some of it is not there any more.
  fileprivate func searchRenewal(_ held: [Bool]) -> SearchRenewal? {
    guard held.suffix(notes.search.count).allSatisfy(\.self), let memory = search.value,
      memory.files == notes.search
    else { return nil }
    return SearchRenewal(memory: memory, changed: changed)
  }

  /// Whether the output is the site, and holds nothing else.
  fileprivate func isDone(
    _ held: [Bool], in publication: Publication, _ parallelism: Parallelism
  ) -> Bool {
    !isDue.contains(true) && !held.contains(false)
      && publication.countFiles(addresses, parallelism) == held.count
  }
}

extension Publication.Summary {
  /// Of an output that is already what it is to be.
  fileprivate static func untouched(_ count: Int) -> Publication.Summary {
    Publication.Summary(written: 0, unchanged: count, removed: 0, route: .untouched)
  }
}
