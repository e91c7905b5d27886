import Testing

@testable import Readout

/// Files in memory are read as those on a disk are.
struct ReadTextTests {
  private func sources(_ files: [String: String]) -> [SourceFile] {
    files.map { SourceFile(path: $0.key, content: .bytes(Array($0.value.utf8))) }
  }

  private let faulty = [
    "Content/site.yml": "title: Desk\nlanguages: [es]\n",
    "Content/pages/A b.md": "---\ntitle: A\n---\n",
    "Content/pages/no-title.md": "---\nsummary: S\n---\n",
    "Content/pages/a.md": "---\ntitle: A\ntopic: x\n---\n\n<b>x</b>\n",
    "Content/pages/a.fr.md": "---\ntitle: A\n---\n",
    "Content/pages/b.es.md": "---\ntitle: A\n---\n",
    "Content/pages/a.es.md": "---\ntitle: A\nsumary: S\n---\n",
    "Content/poems/a.md": "---\ntitle: A\n---\n",
    "Content/notes.txt": "x",
    "Content/.hidden": "x",
    "Content/pages/.old/x.md": "x",
    "Content/pages/a.md~": "x",
    "Content/files/CNAME": "x",
  ]

  @Test func theSameIsWrong() throws {
    let site = try TestSite(faulty.mapValues { .text($0) })
    let onDisk = read(site: site.folder, with: Parallelism(jobs: 1))
    let inMemory = read(files: sources(faulty), with: Parallelism(jobs: 2))
    #expect(onDisk.diagnostics.inPrintingOrder() == inMemory.diagnostics.inPrintingOrder())
    #expect(onDisk.records.map(\.file) == inMemory.records.map(\.file))
    #expect(onDisk.unread == inMemory.unread)
    #expect(onDisk.files == inMemory.files)
  }

  @Test func theSameIsSaid() throws {
    let files = EveryKeySite.records
    let site = try TestSite(files)
    let memory = files.map { path, file in
      if case .text(let text) = file {
        SourceFile(path: path, content: .bytes(Array(text.utf8)))
      } else {
        SourceFile(path: path, content: .unread)
      }
    }
    let (onDisk, inMemory) = (
      ContentState(read(site: site.folder, with: Parallelism(jobs: 1))),
      ContentState(read(files: memory, with: Parallelism(jobs: 1)))
    )
    #expect(inMemory.problems == [])
    #expect(compare(onDisk, inMemory, at: moment(testMoment)).records == [])
  }

  @Test func aSiteWithoutConfigurationIsNone() {
    #expect(read(files: [], with: Parallelism(jobs: 1)).diagnostics.map(\.rule) == [.missingContent])
  }

  @Test func whatCannotBeReadIsSaid() {
    let files =
      sources(["Content/site.yml": "title: Desk\n"]) + [
        SourceFile(path: "Content/pages/a.md", content: .missing("the link leads nowhere"))
      ]
    let problems = ContentState(read(files: files, with: Parallelism(jobs: 1))).problems
    #expect(problems.map(\.summary) == ["the link leads nowhere"])
  }

  @Test func mistakesInTextsKeepNoRecordFromBeingCompared() {
    let problems = ContentState(read(files: sources(faulty), with: Parallelism(jobs: 1))).problems
    #expect(problems.contains { $0.rule == .unknownKey && $0.file == "Content/pages/a.md" })
    #expect(!problems.contains { $0.rule == .rawHTML })
  }
}
