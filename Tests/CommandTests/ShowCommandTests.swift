import Testing

/// `readout show` as people and programs run it.
struct ShowCommandTests {
  private let files = [
    "Content/site.yml": "title: Desk\n",
    "Content/meetings/talks.md": "---\ntitle: T\ndate: 2023\n---\n",
    "Content/pages/a.md": "---\ntitle: A\ndraft: true\n---\n[[talks#facts]]\n",
    "Content/pages/b.md": "---\ntitle: B\n---\n[[talk]]\n",
  ]

  @Test func aRecordIsPrinted() throws {
    let run = try Command(files).run("show", "talks")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.output == """
        meeting talks
          T

          file         Content/meetings/talks.md
          address      /meetings/talks.html
          date         2023
          visibility   published

        Referred to by

          links
            a  A (not published: a draft)
              Content/pages/a.md:5:3 names #facts

        Refers to

          it refers to nothing

        """)
  }

  @Test func problemsComeLast() throws {
    let run = try Command(files).run("show", "b")
    #expect(run.status == 0)
    #expect(
      run.output.hasSuffix(
        """
        Problems

        Content/pages/b.md:4:3: error: 'talk' is not a record [unknown-reference]
        4 | [[talk]]
          |   ^~~~
          = did you mean 'talks' (Content/meetings/talks.md)?

        """))
  }

  @Test func programsGetJSON() throws {
    let run = try Command(files).run("show", "talks", "--format", "json")
    #expect(run.status == 0)
    #expect(
      run.output == """
        {
          "address" : "/meetings/talks.html",
          "aliases" : [

          ],
          "date" : "2023",
          "facts" : {

          },
          "file" : "Content/meetings/talks.md",
          "former-addresses" : [

          ],
          "id" : "talks",
          "kind" : "meeting",
          "problems" : [

          ],
          "referred-to-by" : [
            {
              "references" : [
                {
                  "column" : 3,
                  "file" : "Content/pages/a.md",
                  "fragment" : "facts",
                  "hidden" : "a draft",
                  "id" : "a",
                  "kind" : "page",
                  "line" : 5,
                  "title" : "A"
                }
              ],
              "relation" : "links"
            }
          ],
          "refers-to" : [

          ],
          "title" : "T",
          "translations" : [

          ],
          "visibility" : {
            "access" : "open",
            "draft" : false,
            "published" : true
          }
        }

        """)
  }

  @Test func anUnknownIDOffersTheNearest() throws {
    let run = try Command(files).run("show", "talk")
    #expect(run.status == 1)
    #expect(
      run.errors
        == "readout: 'talk' is not a record\n  = did you mean 'talks' (Content/meetings/talks.md)?\n")
  }
}
