import Mustache

/// A site that has been put in place.
public struct PublishedSite: Sendable {
  public let summary: Publication.Summary
  let notes: BuildNotes?

  /// Leaves notes for the next build, where they were wanted.
  public func leaveNotes(in cache: BuildCache) throws(BuildCache.Failure) {
    if let notes { try cache.store(notes) }
  }
}

/// Rendering and Publishing: the bytes of every page, and the new site in the old one's place.
/// - Precondition: the prepared site has no errors; with errors there is nothing that could be written.
public func publish(
  _ site: PreparedSite, to publication: Publication, progress: Progress = .none
) throws(PublishingError) -> PublishedSite {
  guard let renewal = site.renewal else { return try write(site, to: publication, progress) }
  let held = renewal.held(in: publication, Parallelism(jobs: site.options.jobs))
  if renewal.isDone(held, in: publication) {
    publication.abandon()
    return PublishedSite(summary: .untouched(held.count), notes: renewal.hasNews ? site.notes : nil)
  }
  // Whoever removed the output wants it whole, and for that the whole road is the shorter one.
  guard held.count(where: { $0 }) * 2 > held.count else {
    let whole = prepareWhole(site.options, takingNotes: true)
    if let problem = whole.diagnostics.first(where: { $0.severity == .error }) {
      throw PublishingError(
        .wrongUse, problem.file, "changed while the site was built, and has errors", advice: "Build again.")
    }
    return try write(whole, to: publication, progress)
  }
  return try write(site, keeping: renewal, held, to: publication, progress)
}

/// Writes every file, or takes over from the output what is still good.
/// - Parameters:
///   - renewal: what the last build wrote.
///   - held: by file of that build, whether the output holds it as it was written.
private func write(
  _ site: PreparedSite, keeping renewal: Renewal? = nil, _ held: [Bool] = [], to publication: Publication,
  _ progress: Progress
) throws(PublishingError) -> PublishedSite {
  let parallelism = Parallelism(jobs: site.options.jobs)
  let addresses = site.addresses
  let isKept = renewal?.kept(held) ?? [Bool](repeating: false, count: addresses.count)
  try publication.keep(addresses.indices.filter { isKept[$0] }.map { addresses[$0] }, parallelism)
  let pages = try writePages(site, isKept, renewal?.notes, to: publication, parallelism, progress)
  var place = pages.count
  for asset in site.theme.assets {
    if !isKept[place] { try publication.write(asset.address, asset.bytes) }
    place += 1
  }
  let pictures = MadePictures(site.plan, site.options)
  let copied = try writeCopies(site, pictures, Array(isKept[place...]), to: publication, parallelism)
  if let file = renewal?.restored.records.lostFile {
    throw PublishingError(
      .disk, "\(site.options.site)/\(file)", "changed while the site was built", advice: "Build again.")
  }
  try publication.clearStaging(but: addresses)
  let summary = try publication.commit(parallelism)
  pictures.tidy()
  let notes = site.notes?.noting(site, pages, copied, isKept, in: publication.place.path, parallelism)
  return PublishedSite(summary: summary, notes: notes)
}

/// Writes what lies behind pages and assets: copies, smaller copies, cards.
/// - Returns: what was written of each; nil where the file stays or is copied as it is.
private func writeCopies(
  _ site: PreparedSite, _ pictures: MadePictures, _ isKept: [Bool], to publication: Publication,
  _ parallelism: Parallelism
) throws(PublishingError) -> [ContentDigest?] {
  let (copies, renditions, cards) = (site.plan.copies, site.plan.renditions, site.plan.cards)
  let failure = FirstFailure()
  let digests = parallelism.map(isKept.count, grain: 1) { index -> ContentDigest? in
    guard !isKept[index], failure.isNone else { return nil }
    var digest: ContentDigest?
    failure.record { () throws(PublishingError) in
      let (bytes, address): ([UInt8], String)
      if index < copies.count {
        address = copies[index].address
        guard let own = try pictures.bytes(of: copies[index]) else {
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

private func writePages(
  _ site: PreparedSite, _ isKept: [Bool], _ notes: BuildNotes?, to publication: Publication,
  _ parallelism: Parallelism, _ progress: Progress
) throws(PublishingError) -> [WrittenPage] {
  let renderer = site.renderer
  let pages = site.plan.pages.all
  progress.begin("writing", count: pages.count)
  let failure = FirstFailure()
  let isNoted = site.notes != nil
  let written = parallelism.map(pages.count, grain: 32, { Output() }) { index, out in
    defer { progress.advance() }
    if isKept[index], let notes { return WrittenPage(reads: notes.reads[index], digest: nil) }
    guard failure.isNone else { return WrittenPage() }
    out.removeAll()
    let reads = isNoted ? PageReads() : nil
    renderer.render(pages[index], into: &out, noting: reads)
    return out.withUnsafeBytes { bytes in
      failure.record { () throws(PublishingError) in try publication.write(pages[index].address, bytes) }
      return WrittenPage(reads: reads?.all ?? [], digest: isNoted ? ContentDigest(of: bytes) : nil)
    }
  }
  try failure.rethrow()
  return written
}

/// What is noted of a page when it is written.
struct WrittenPage: Sendable {
  var reads: [PageRead] = []
  /// nil when nothing is to be noted, or has been before.
  var digest: ContentDigest?
}

extension PreparedSite {
  /// Of every file, in the order in which notes have them: pages, then the theme's assets, then copies, then
  /// smaller copies, then cards.
  var addresses: [String] {
    plan.pages.all.map(\.address) + theme.assets.map(\.address) + plan.copies.map(\.address)
      + plan.renditions.map(\.address) + plan.cards.map(\.address)
  }
}

extension Renewal {
  /// By file, whether the output holds it as it was written.
  fileprivate func held(in publication: Publication, _ parallelism: Parallelism) -> [Bool] {
    let addresses = addresses
    return parallelism.map(addresses.count, grain: 64) { publication.holds(addresses[$0], notes.written[$0]) }
  }

  /// By file, whether the output's can stay.
  fileprivate func kept(_ held: [Bool]) -> [Bool] {
    held.indices.map { held[$0] && !($0 < isDue.count && isDue[$0]) }
  }

  /// Whether the output is the site, and holds nothing else.
  fileprivate func isDone(_ held: [Bool], in publication: Publication) -> Bool {
    !isDue.contains(true) && !held.contains(false) && publication.countFiles(addresses) == held.count
  }
}

extension Publication.Summary {
  /// Of an output that is already what it is to be.
  fileprivate static func untouched(_ count: Int) -> Publication.Summary {
    Publication.Summary(written: 0, unchanged: count, removed: 0, route: .untouched)
  }
}
