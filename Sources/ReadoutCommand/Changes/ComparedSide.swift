import ArgumentParser
import Foundation
import Readout

/// Why two sides cannot be compared, in a sentence, and what to do about it.
struct ChangesProblem: Error {
  enum Kind { case wrongUse, machine }

  var kind: Kind
  var sentence: String
  var help: String

  init(_ kind: Kind, _ sentence: String, help: String) {
    (self.kind, self.sentence, self.help) = (kind, sentence, help)
  }

  var status: ExitCode { kind == .machine ? ExitStatus.machine : ExitStatus.wrongUse }
}

/// One of the two things that are compared: a folder, or a revision.
struct ComparedSide {
  /// As it was named on the command line.
  let name: String
  private let place: Place

  private enum Place {
    /// The folder that holds `Content/`.
    case folder(String)
    case revision(Revision)
  }

  /// - Parameters:
  ///   - name: a folder of a site or its `Content/`; else a revision of the repository that the site lies in.
  init(_ name: String, site: String) throws {
    self.name = name
    if let folder = siteFolder(name) {
      place = .folder(folder)
    } else if isFolder(site) {
      place = .revision(try Revision(name, ofSite: site))
    } else {
      throw ChangesProblem(
        .wrongUse, "there is no folder '\(site)'", help: "name the site's folder with --site")
    }
  }

  /// The site's folder as it lies there.
  init(workingTree site: String) throws {
    guard siteFolder(site) != nil else {
      throw ChangesProblem(
        .wrongUse, "there is no folder Content in \(site == "." ? "this folder" : "'\(site)'")",
        help: "run the command in the site's folder, or name it with --site")
    }
    (name, place) = ("the files as they are", .folder(site))
  }

  /// The commit, where it is a revision.
  var commit: String? {
    if case .revision(let revision) = place { revision.commit } else { nil }
  }

  /// What tells that two sides are one.
  var identity: String {
    switch place {
    case .folder(let folder): URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    case .revision(let revision): revision.commit
    }
  }

  /// The records.
  /// - Throws: the exit status for problems when they cannot be read, which is then said.
  func state(_ parallelism: Parallelism) throws -> ContentState {
    let content: SiteContent
    let report: TextReport
    switch place {
    case .folder(let folder):
      (content, report) = (read(site: folder, with: parallelism), TextReport(site: folder))
    case .revision(let revision):
      let files = try revision.files(naming: name)
      (content, report) = (read(files: files, with: parallelism), TextReport(files: files))
    }
    let state = ContentState(content)
    guard state.problems.isEmpty else {
      Console.printToError(report.text(state.problems))
      Console.printToError("readout: \(name) has errors that keep its records from being compared")
      throw ExitStatus.problems
    }
    return state
  }
}

/// The folder that holds `Content/`, given itself or `Content/`; nil when it does not.
private func siteFolder(_ path: String) -> String? {
  if isFolder("\(path)/Content") { return path }
  let folder = URL(fileURLWithPath: path).standardizedFileURL
  guard isFolder(path), folder.lastPathComponent == "Content" else { return nil }
  return folder.deletingLastPathComponent().path
}

extension TextReport {
  /// Reads the lines to show from files in memory.
  fileprivate init(files: [SourceFile]) {
    let texts = Dictionary(files.map { ($0.path, $0.content) }, uniquingKeysWith: { first, _ in first })
    self.init { path in
      if case .bytes(let bytes)? = texts[path] { bytes } else { nil }
    }
  }
}
