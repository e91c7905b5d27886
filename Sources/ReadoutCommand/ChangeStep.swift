import Foundation

/// One step of writing, which can be taken back.
enum ChangeStep {
  case replace(file: String, by: String, before: Data)
  case move(from: String, to: String)

  var path: String {
    switch self {
    case .replace(let file, _, _): file
    case .move(_, let to): to
    }
  }

  func take(_ disk: ChangeDisk) throws {
    switch self {
    case .replace(let file, let temporary, _): try disk.rename(temporary, file)
    case .move(let from, let to): try disk.rename(from, to)
    }
  }

  func takeBack(_ disk: ChangeDisk) throws {
    switch self {
    case .replace(let file, let temporary, let before):
      try disk.write(before, temporary, like: file)
      try disk.rename(temporary, file)
    case .move(let from, let to): try disk.rename(to, from)
    }
  }

  func discard(_ disk: ChangeDisk) {
    if case .replace(_, let temporary, _) = self { disk.remove(temporary) }
  }
}
