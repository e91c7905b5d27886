import ArgumentParser
import Readout

struct Templates: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the names that templates may use.",
    discussion: "For every kind of page: the names that it offers, their types, and a sentence on each.")

  @OptionGroup var site: SiteOptions

  @Argument(
    help: ArgumentHelp("Only these kinds of page, such as brief.", valueName: "kind"),
    completion: .list(TemplateReference().kinds))
  var kinds: [String] = []

  func run() throws {
    let reference = TemplateReference()
    for kind in kinds where !reference.kinds.contains(kind) {
      throw ValidationError(
        "'\(kind)' is not a kind of page; there are: \(reference.kinds.joined(separator: ", ")).")
    }
    Console.print(reference.text(kinds.isEmpty ? reference.kinds : kinds))
  }
}
