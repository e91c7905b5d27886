import ArgumentParser
import Foundation
import Readout

/// Writes the pages of the manual that are made from the source.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the generated pages of the manual.", shouldDisplay: false)

  @Argument(help: "The folder of the manual.", completion: .directory)
  var folder: String

  func run() throws {
    for page in manualPages {
      try page.text.write(toFile: "\(folder)/\(page.name)", atomically: true, encoding: .utf8)
    }
  }
}
