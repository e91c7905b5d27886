import Foundation
import Testing

@testable import Mustache

private let folder = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"]

/// The specification's own cases, through the same parser, compiler and renderer that pages use. Lambdas
/// and dynamic names are optional in it and not supported.
@Suite(.enabled(if: folder != nil, "MUSTACHE_SPEC names no folder with the Mustache specification's cases"))
struct SpecificationTests {
  struct Case: Decodable {
    let name: String
    let data: PlainData
    let template: String
    let partials: [String: String]?
    let expected: String
  }

  private struct Cases: Decodable { let tests: [Case] }

  @Test(arguments: [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
  ])
  func everyCasePasses(file: String) throws {
    let address = URL(filePath: try #require(folder)).appending(path: "specs/\(file).json")
    let cases = try JSONDecoder().decode(Cases.self, from: Data(contentsOf: address)).tests
    #expect(cases.count >= 12)
    for one in cases { #expect(render(one) == one.expected, "\(file): \(one.name)") }
  }

  private func render(_ one: Case) -> String {
    var sources = (one.partials ?? [:]).map { TemplateSource(name: $0, file: $0, bytes: Array($1.utf8)) }
    sources.append(TemplateSource(name: "", file: "", bytes: Array(one.template.utf8)))
    var count = 0
    let plain = PlainShape([one.data], count: &count)
    let (program, _, problems) = TemplateLibrary(sources).compile("", for: plain.shape, isSpecification: true)
    guard let program else { return problems.map(\.summary).joined(separator: "\n") }
    var out = Output()
    program.render(PlainMemory.layOut([one.data], plain), root: "", into: &out)
    return String(decoding: out.bytes, as: UTF8.self)
  }
}

extension PlainData: Decodable {
  init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let flag = try? single.decode(Bool.self) {
      self = .flag(flag)
    } else if let text = try? single.decode(String.self) {
      self = .text(text)
    } else if let number = try? single.decode(Decimal.self) {
      self = .text("\(number)")
    } else if let list = try? single.decode([PlainData].self) {
      self = .list(list)
    } else {
      self = .map(try single.decode([String: PlainData].self))
    }
  }
}
