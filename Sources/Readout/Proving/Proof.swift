import Mustache
import Synchronization

/// The search of all that is about to be published for what must not be.
final class Proof: Sendable {
  /// nil where nothing is held.
  private let table: HeldTable?
  private let state = Mutex(State())

  fileprivate struct State {
    var summary = ProofSummary()
    /// By first word of the held run.
    var leaks: [Int: Leak] = [:]
  }

  /// Where a held run stands in what was to be published.
  struct Leak: Sendable {
    var length: Int
    /// The first of the files that have it, and the line there.
    var address: String
    var line: Int
    /// How many files have it.
    var fileCount = 1
  }

  init(_ words: HeldWords) {
    table = words.isEmpty ? nil : HeldTable(words)
    state.withLock { $0.summary.passages = words.runCount }
  }

  /// nil where nothing was held.
  var summary: ProofSummary? { table == nil ? nil : state.withLock(\.summary) }

  /// What was found, by first word of the held run.
  var leaks: [Int: Leak] { state.withLock(\.leaks) }

  /// Searches a file, from whichever thread.
  func search(_ bytes: UnsafeRawBufferPointer, at address: String) {
    guard let table else { return }
    let bytes = bytes.bindMemory(to: UInt8.self)
    let form = PublishedForm(address: address)
    let hits = HeldSearch.hits(in: bytes, form, table)
    let lines = lines(of: hits, in: bytes)
    state.withLock { state in
      state.summary.files += form == .binary ? 0 : 1
      state.summary.bytes += form == .binary ? 0 : bytes.count
      for (hit, line) in zip(hits, lines) {
        state.add(Leak(length: hit.length, address: address, line: line), at: hit.firstWord)
      }
    }
  }

  /// Each byte is looked at once, however many hits there are: what is said in the open as well has many.
  private func lines(of hits: [WordRun.Hit], in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var (line, place) = (1, 0)
    return hits.map { hit in
      let end = max(place, min(hit.offset, bytes.count))
      line += UnsafeBufferPointer(rebasing: bytes[place..<end]).lineEndCount
      place = end
      return line
    }
  }

  /// Searches a file that is copied as it is. One that cannot be read is not copied either.
  func search(fileAt path: String, as address: String) {
    guard table != nil, PublishedForm(address: address) != .binary, let bytes = try? Disk.read(path) else {
      return
    }
    bytes.withUnsafeBytes { search($0, at: address) }
  }

  /// What was found, to be looked for in other texts.
  var foundTable: HeldTable? {
    table.map { HeldTable($0.words.keeping(leaks.map { (firstWord: $0.key, count: $0.value.length) })) }
  }
}

extension HeldTable {
  /// The held runs that a text has.
  func runs(in text: [UInt8]) -> [Int] {
    text.withUnsafeBufferPointer { HeldSearch.hits(in: $0, .plain, self).map(\.firstWord) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many lines end in it. Eight bytes are looked at at once.
  fileprivate var lineEndCount: Int {
    let blocks = UnsafeRawBufferPointer(self)
    var (place, lineEnds) = (0, 0)
    while place &+ 8 <= count {
      let others = blocks.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
      let low = others & 0x7F7F_7F7F_7F7F_7F7F &+ 0x7F7F_7F7F_7F7F_7F7F
      lineEnds &+= (~(low | others) & 0x8080_8080_8080_8080).nonzeroBitCount
      place &+= 8
    }
    return lineEnds + self[place...].count { $0 == UInt8(ascii: "\n") }
  }
}

extension Proof.State {
  fileprivate mutating func add(_ leak: Proof.Leak, at firstWord: Int) {
    guard let other = leaks[firstWord] else { return leaks[firstWord] = leak }
    var first = (leak.address, leak.line) < (other.address, other.line) ? leak : other
    first.fileCount = other.fileCount + 1
    leaks[firstWord] = first
  }
}

/// What a proof went through.
public struct ProofSummary: Sendable, Equatable {
  /// Held texts, of which long ones count once for every run of eight words.
  public var passages = 0
  public var bytes = 0
  public var files = 0
}
