import Synchronization

/// Pages that can be found by their addresses.
public final class PageList: Sendable {
  public let all: [PlannedPage]
  private let places: Mutex<[String: Int32]?> = Mutex(nil)

  init(_ pages: [PlannedPage]) { all = pages }

  /// - Parameter address: from the site's root: `briefs/x.html`.
  public subscript(address: String) -> PlannedPage? {
    places.withLock { places in
      // A build goes through the list and never asks.
      let known =
        places
        ?? Dictionary(
          all.enumerated().map { ($1.address, Int32($0)) }, uniquingKeysWith: { first, _ in first })
      places = known
      return known[address].map { all[Int($0)] }
    }
  }
}
