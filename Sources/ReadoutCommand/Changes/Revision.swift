import Foundation
import Readout

/// A revision of the repository that a site lies in.
struct Revision {
  /// The commit's own name.
  let commit: String
  /// The folder of the content in the repository, with a slash behind it; empty where it is the root.
  private let folder: String
  private let git: Git

  /// - Parameters:
  ///   - name: as git takes it: a branch, a tag, `HEAD~2`, a hash.
  ///   - site: the site's folder.
  init(_ name: String, ofSite site: String) throws {
    let content = "\(site)/Content"
    let isThere = isFolder(content)
    guard let git = Git(in: isThere ? content : site) else {
      throw ChangesProblem(
        .machine, "git is not installed, and '\(name)' is not the folder of a site",
        help: "install git, which reads revisions, or name two folders")
    }
    let place = try git.run(["rev-parse", "--show-prefix"])
    guard place.status == 0 else { throw ChangesProblem(repositoryOf: name, site, place) }
    let prefix = String(decoding: place.output, as: UTF8.self).dropLast()
    folder = isThere ? String(prefix) : prefix + "Content/"
    commit = try git.commit(name)
    self.git = git
  }

  /// What lies where the content lies now: the texts of records and of the configuration, and the names of the rest.
  func files(naming name: String) throws -> [SourceFile] {
    let tree = folder.isEmpty ? "\(commit):" : "\(commit):\(folder.dropLast())"
    let listed = try git.run(["ls-tree", "-r", "-z", "--full-tree", tree])
    guard listed.status == 0 else {
      throw ChangesProblem(
        .wrongUse, "there is no \(folder.isEmpty ? "tree" : folder) in the revision '\(name)'",
        help: "the site lay elsewhere then, or not yet in the repository; name a later revision")
    }
    let entries = TreeEntry.read(listed.output)
    let wanted = entries.filter(\.isWanted)
    let batch = try git.run(
      ["cat-file", "--batch", "--follow-symlinks"], input: wanted.map { request($0) + "\n" }.joined())
    let texts = ObjectBatch(batch.output).objects
    guard batch.status == 0, texts.count == wanted.count else {
      throw ChangesProblem(.machine, "git could not read the revision '\(name)'", help: batch.errors)
    }
    let found = Dictionary(zip(wanted.map(\.path), texts), uniquingKeysWith: { first, _ in first })
    return entries.map { SourceFile(path: "Content/\($0.path)", content: $0.content(found[$0.path])) }
  }

  /// A link is followed within the revision, for which git has to know where it stands.
  private func request(_ entry: TreeEntry) -> String {
    entry.isLink ? "\(commit):\(folder)\(entry.path)" : entry.object
  }
}

extension Git {
  /// The commit that a name stands for. A name that looks like an option is a name all the same.
  fileprivate func commit(_ name: String) throws -> String {
    let found = try run(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"])
    let commit = String(decoding: found.output, as: UTF8.self).filter { !$0.isNewline }
    guard found.status == 0, !commit.isEmpty, commit.utf8.allSatisfy(\.isHexadecimal) else {
      throw ChangesProblem(unknown: name)
    }
    return commit
  }
}

func isFolder(_ path: String) -> Bool {
  var isFolder: ObjCBool = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (0x30...0x39).contains(self) || (0x61...0x66).contains(self)
  }
}

extension ChangesProblem {
  fileprivate init(unknown name: String) {
    if isFolder(name) {
      self.init(
        .wrongUse, "there is no folder Content in '\(name)', and it is no revision of the repository",
        help: "name the folder that holds Content/, or a branch, a tag or a commit")
    } else {
      self.init(
        .wrongUse, "'\(name)' is neither the folder of a site nor a revision of the repository",
        help: "name a branch, a tag or a commit; a shallow clone may lack it: git fetch --unshallow")
    }
  }

  /// Why git knows of no repository: there is none, or it will not look into it.
  fileprivate init(repositoryOf name: String, _ site: String, _ run: Git.Run) {
    let reason = run.errors.split(separator: "\n").first.map(String.init) ?? ""
    if reason.contains("not a git repository") {
      self.init(
        .wrongUse,
        "'\(name)' is not the folder of a site, and \(site == "." ? "this folder" : "'\(site)'") lies in no git repository",
        help: "name two folders, or the site of a repository with --site")
    } else {
      self.init(.machine, "git does not look into the repository of the site", help: reason)
    }
  }
}
