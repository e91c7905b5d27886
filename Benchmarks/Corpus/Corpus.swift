#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a synthetic site: the same files, byte for byte, for the same options.
@main
enum Corpus {
  static func main() {
    do throws(Options.Mistake) {
      run(try Options(Array(CommandLine.arguments.dropFirst())))
    } catch {
      stop("\(error.text)\n\(Options.usage)", status: 64)
    }
  }

  private static func run(_ options: Options) {
    let plan = Plan(briefCount: options.briefs, seed: options.seed, heldPercent: options.held)
    var writer = FolderWriter(root: "\(options.folder)/Content")
    do throws(FolderWriter.Failure) {
      try write(plan, to: &writer)
    } catch {
      stop("'\(error.path)': \(error.reason)", status: 1)
    }
    print("\(writer.files) files, \(writer.size) bytes in \(writer.root)")
  }

  private static func write(_ plan: Plan, to writer: inout FolderWriter) throws(FolderWriter.Failure) {
    let roster = RosterRecords(plan: plan)
    for file in SiteFiles.all(plan) { try writer.write(file) }
    for index in plan.actors.indices where plan.actors[index].hasFile {
      try writer.write(roster.actor(index))
    }
    for index in plan.people.indices { try writer.write(roster.person(index)) }
    for index in plan.topics.indices { try writer.write(roster.topic(index)) }
    for index in plan.sources.indices { try writer.write(roster.source(index)) }
    for index in plan.authors.indices { try writer.write(roster.author(index)) }
    for index in plan.meetings.indices { try writeMeeting(index, plan, to: &writer) }
    for index in plan.briefs.indices { try writer.write(BriefRecord(plan: plan, index: index).file()) }
  }

  private static func writeMeeting(
    _ index: Int, _ plan: Plan, to writer: inout FolderWriter
  ) throws(FolderWriter.Failure) {
    try writer.write(MeetingRecord(plan: plan, index: index).file())
    for rank in 0..<Plan.reactionsPerMeeting {
      try writer.write(ReactionRecord(plan: plan, meetingIndex: index, rank: rank).file())
    }
  }

  private static func stop(_ message: String, status: Int32) -> Never {
    // Unbuffered, and `stderr` is not safe to name under strict concurrency.
    let line = Array("corpus: \(message)\n".utf8)
    _ = line.withUnsafeBytes { Platform.write(2, $0) }
    exit(status)
  }
}
