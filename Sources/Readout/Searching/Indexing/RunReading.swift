/// Takes documents apart, run by run, and packs their texts.
struct RunReading: Sendable {
  let blueprint: Blueprint
  let list: DocumentList
  let dictionary: [UInt8]
  /// What of the last index is still good.
  let renewal: SearchRenewal?
  /// Hears of every text that is packed.
  let listen: SearchListener?

  struct Made: Sendable {
    var run: DocumentRun
    /// Without bytes where the last index has them.
    var files: [SearchFile]
  }

  init(
    _ blueprint: Blueprint, _ list: DocumentList, _ dictionary: [UInt8], _ renewal: SearchRenewal?,
    _ listen: SearchListener?
  ) {
    (self.blueprint, self.list, self.dictionary) = (blueprint, list, dictionary)
    (self.renewal, self.listen) = (renewal, listen)
  }

  /// Which runs say how long a body usually is: so few that their words can be kept until that is known, while those of
  /// all others are weighed and given up at once.
  static func sample(of count: Int) -> [Int] {
    let wanted = min(16, count)
    return (0..<wanted).map { $0 * count / wanted }
  }

  /// Reads the records of what has changed from all threads; a run, of which there may be one, is taken apart by one.
  static func readAhead(
    _ blueprint: Blueprint, _ list: DocumentList, _ renewal: SearchRenewal, _ parallelism: Parallelism
  ) {
    let documents = renewal.memory.runs.enumerated().filter { renewal.isDue($1) }.flatMap { number, _ in
      list.places.dropFirst(number * DocumentRun.length).prefix(DocumentRun.length)
    }
    parallelism.forEach(documents.count, grain: 4) {
      _ = blueprint.library.headings[Int(documents[$0].record)]
    }
  }

  func all(_ parallelism: Parallelism) -> (made: [Made], weights: FieldWeights) {
    let count = (list.places.count + DocumentRun.length - 1) / DocumentRun.length
    let sample = Self.sample(of: count)
    let read = parallelism.map(sample.count, grain: 1, { Packer(dictionary: dictionary) }) {
      take(sample[$0], by: &$1)
    }
    let weights = FieldWeights(read.map(\.run))
    let known = Dictionary(zip(sample, read)) { first, _ in first }
    let made = parallelism.map(count, grain: 1, { Packer(dictionary: dictionary) }) { number, packer in
      var made = known[number] ?? take(number, by: &packer)
      made.run = made.run.weighed(weights)
      return made
    }
    return (made, weights)
  }

  private func take(_ number: Int, by packer: inout Packer) -> Made {
    let first = number * DocumentRun.length
    let documents = first..<min(first + DocumentRun.length, list.places.count)
    if let renewal, !renewal.isDue(renewal.memory.runs[number]) {
      let run = renewal.memory.runs[number]
      let blocks = stride(from: 0, to: documents.count, by: TextBlock.length).map { _ in [UInt8]() }
      return Made(run: run, files: Self.files(of: run, number, blocks))
    }
    var (run, texts) = DocumentRun.read(documents, of: list, blueprint)
    let blocks = texts.map { $0.packed(by: &packer) }
    run.hash = ContentDigest(of: blocks.reduce(into: []) { $0 += $1 }).name32
    let files = Self.files(of: run, number, blocks)
    if let listen {
      for (file, text) in zip(files, texts) { listen(text.said, file.address) }
    }
    return Made(run: run, files: files)
  }

  private static func files(of run: DocumentRun, _ number: Int, _ blocks: [[UInt8]]) -> [SearchFile] {
    blocks.enumerated().map { place, bytes in
      SearchFile(
        address: "\(searchFolder)\(TextBlock.name(place, ofRun: number, hash: run.hash))", bytes: bytes)
    }
  }
}
