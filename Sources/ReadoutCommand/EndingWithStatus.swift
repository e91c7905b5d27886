import Readout

/// Does what writes new files; what goes wrong is said, and ends with its exit status.
func endingWithStatus(_ work: () throws(StartingError) -> Void) throws {
  do {
    try work()
  } catch {
    Console.printToError("readout: \(error.description)")
    throw error.kind == .disk ? ExitStatus.machine : ExitStatus.wrongUse
  }
}
