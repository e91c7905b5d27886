import Testing

@testable import Readout

private let tool = ImageTool.find(in: "/usr/bin:/usr/local/bin:/opt/homebrew/bin")

@Suite struct ImageCopyTests {
  private let files: [String: TestFile] = [
    "Content/media/wide.png": .bytes(testPNG(width: 1300, height: 10)),
    "Content/pages/about.md": .page(body: "![A line](../media/wide.png)"),
  ]

  private func published(_ site: TestSite, _ tool: ImageTool?) throws -> [String: String] {
    var options = testOptions(site: site.folder, now: moment(testMoment), jobs: 2)
    options.imageTool = tool
    let prepared = prepare(options)
    #expect(site.report(prepared.diagnostics.filter { $0.severity == .error }) == "")
    try _ = publish(prepared, to: Publication.begin(at: site.folder + "/Public"))
    return texts(in: site.folder + "/Public")
  }

  @Test(.enabled(if: tool != nil)) func aWideImageHasSmallerCopies() throws {
    let site = try TestSite(files)
    let published = try published(site, tool)
    let hash = ContentDigest(of: testPNG(width: 1300, height: 10)).hexadecimal
    let image = try #require(
      published["pages/about.html"]?.firstRange(of: "<img src=\"../media/wide.png\"").map { _ in
        published["pages/about.html"] ?? ""
      })
    #expect(
      image.contains(
        "srcset=\"../media/sizes/\(hash)-480.png 480w, ../media/sizes/\(hash)-960.png 960w, ../media/wide.png 1300w\""
      ))
    #expect(published["media/sizes/\(hash)-480.png"] != nil)
    #expect(published["media/sizes/\(hash)-960.png"] != nil)
    #expect(published["media/sizes/\(hash)-1440.png"] == nil)
  }

  @Test func withoutTheToolThePageShowsTheOriginal() throws {
    let site = try TestSite(files)
    let published = try published(site, nil)
    #expect(published.keys.contains { $0.hasPrefix("media/sizes") } == false)
    #expect(published["pages/about.html"]?.contains("srcset") == false)
    let problems = prepare(testOptions(site: site.folder, now: moment(testMoment), jobs: 1)).diagnostics
    #expect(
      problems.map(\.summary) == [
        "'vipsthumbnail' is not installed, so this image is sent in full size to every screen"
      ])
  }

  @Test func aSmallImageAsksForNoTool() throws {
    let site = try TestSite(["Content/media/small.png": .bytes(testPNG(width: 500, height: 10))])
    #expect(site.problems() == "")
  }

  @Test func theToolIsLookedForInThePath() { #expect(ImageTool.find(in: "") == nil) }
}
