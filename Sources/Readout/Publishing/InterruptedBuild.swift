#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Completes what a killed build had begun to do to the output, and clears away what it left.
struct InterruptedBuild {
  let place: OutputPlace
  let scratch: ScratchFolder
  let disk: PublishingDisk

  func settle() throws(PublishingError) {
    if let journal = try PublishingJournal.read(in: scratch) {
      try complete(journal)
      try SystemError.check(
        try disk.removeFile(scratch.journal, in: AT_FDCWD), scratch.journal, "cannot be removed")
    }
    _ = try disk.removeFile(scratch.unfinishedJournal, in: AT_FDCWD)
    let staging = scratch.staging
    try TreeRemoval(disk: disk).remove(RawPath(staging), in: AT_FDCWD, shown: staging)
  }

  private func complete(_ journal: PublishingJournal) throws(PublishingError) {
    guard case .success(let staging) = OpenFolder.open(scratch.staging) else { return }
    let isDone = journal.task == .carry && journal.paths.allSatisfy { staging.status(of: $0) == nil }
    if isDone { return }
    try makeOutput()
    switch journal.task {
    case .carry: try CarriedEntries.move(journal.paths, from: staging, to: place, disk: disk)
    case .move: try move(journal.paths, from: staging)
    }
  }

  /// Someone may have removed the output since.
  private func makeOutput() throws(PublishingError) {
    let code = try disk.makeFolder(place.path, in: AT_FDCWD)
    if code != EEXIST { try SystemError.check(code, place.shown, "cannot be created") }
  }

  private func move(_ files: [RawPath], from staging: OpenFolder) throws(PublishingError) {
    let output = try OpenFolder.open(place.path).orThrow(place.shown, "cannot be opened")
    _ = try JournalledMove(disk: disk, staging: staging, output: output, shown: place.shown).apply(files)
  }
}
