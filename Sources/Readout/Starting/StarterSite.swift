/// Makes a small, complete site in a folder that is new or empty: samples of every kind of record, dated around
/// the moment.
/// - Returns: the paths of the files.
public func startSite(in folder: String, at now: Moment) throws(StartingError) -> [String] {
  try startSite(in: folder, at: now, disk: PublishingDisk())
}

func startSite(in folder: String, at now: Moment, disk: PublishingDisk) throws(StartingError) -> [String] {
  try checkEmpty(folder)
  var files = NewFiles(in: folder, disk: disk)
  for (path, text) in starterTexts(at: now) { try files.add(path, text) }
  return files.written
}

/// The files of the site by path.
func starterTexts(at now: Moment) -> [(path: String, text: String)] {
  // A name with a dot would be left out when the others are compiled in.
  [(".gitignore", "/Public/\n/.readout/\n")]
    + starterFiles.map { ($0.path, dated("\($0.text)", today: now.date.firstDay)) }
}

/// Puts days in the place of `@{-3}`: so many days from today.
private func dated(_ text: String, today: Int) -> String {
  var parts = text.split(separator: "@{", omittingEmptySubsequences: false)
  var dated = String(parts.removeFirst())
  for part in parts {
    let days = part.prefix { $0 != "}" }
    let (year, month, day) = Gregorian.date(dayNumber: today + (Int(days) ?? 0))
    dated += PartialDate(year: year, month: month, day: day).iso + part.dropFirst(days.count + 1)
  }
  return dated
}

private func checkEmpty(_ folder: String) throws(StartingError) {
  guard Disk.type(of: folder, following: true) != .file else {
    throw StartingError(.wrongUse, "\(folder) is a file", advice: "Name a folder that is new or empty.")
  }
  guard let entries = try? Disk.list(folder) else { return }
  let names = entries.map { $0?.name ?? "a name that is not UTF-8" }.filter { !isHarmless($0) }.sorted()
  guard !names.isEmpty else { return }
  let advice =
    names.contains("Content")
    ? "There is a site already: 'readout check --site \(folder)' looks at it, 'readout new' adds to it."
    : "Name a folder that is new or empty, such as \(OutputPlace.join(folder, "site"))."
  throw StartingError(.wrongUse, "\(folder) is not empty: it holds \(listed(names))", advice: advice)
}

/// What a folder may hold before anything is in it: version control's own, and macOS's.
private func isHarmless(_ name: String) -> Bool { [".git", ".DS_Store"].contains(name) }

private func listed(_ names: [String]) -> String {
  guard names.count > 4 else { return names.joined(separator: ", ") }
  return names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
}
