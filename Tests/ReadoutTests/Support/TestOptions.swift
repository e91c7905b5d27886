import Synchronization

@testable import Readout

/// What a build in a test is told: as any other, but each theme is compiled once for all tests.
func testOptions(
  site: String, baseURL: String? = nil, now: Moment = moment(testMoment), jobs: Int = 1,
  edition: String? = nil,
  visibility: Visibility = .published
) -> BuildOptions {
  var options = BuildOptions(
    site: site, baseURL: baseURL, now: now, jobs: jobs, edition: edition, visibility: visibility)
  options.compiling = { theme, configuration in
    let key = CompiledKey(
      theme: theme.digest, languages: [configuration.language] + configuration.languages)
    if let known = compiledThemes.withLock({ $0[key] }) { return known }
    let compiled = theme.compile(for: configuration)
    compiledThemes.withLock { $0[key] = compiled }
    return compiled
  }
  return options
}

private struct CompiledKey: Hashable {
  let theme: ContentDigest
  let languages: [String]
}

private let compiledThemes = Mutex<[CompiledKey: CompiledTheme]>([:])
