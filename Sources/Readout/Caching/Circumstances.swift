extension ContentDigest {
  /// Of all that a site depends on beside its records and the files that are copied.
  init(circumstancesOf options: BuildOptions, configuration: [UInt8], theme: Theme) {
    var writer = CacheWriter()
    writer.write(options.baseURL)
    writer.write(options.showsHidden)
    writer.write(options.imageTool?.identity)
    writer.write(options.now.offset)
    writer.write(ContentDigest(of: configuration))
    writer.write(theme.digest)
    self.init(of: writer.bytes)
  }
}
