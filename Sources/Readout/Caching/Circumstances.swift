extension ContentDigest {
  /// Of all that a site depends on beside its records and the files that are copied.
  init(circumstancesOf options: BuildOptions, configuration: [UInt8], theme: Theme) {
    var writer = CacheWriter()
    writer.write(options.baseURL)
    writer.write(options.edition)
    writer.write(options.visibility.access?.rawValue)
    writer.write(options.visibility.showsDrafts)
    writer.write(options.visibility.showsHeld)
    writer.write(options.visibility.asOf?.iso)
    writer.write(options.imageTool?.identity)
    writer.write(options.now.offset)
    writer.write(ContentDigest(of: configuration))
    writer.write(theme.digest)
    self.init(of: writer.bytes)
  }
}
