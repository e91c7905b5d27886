extension PreparedSite {
  /// What of held text would go out with a digest: none of its files may be written, nor shown, while there is any.
  ///
  /// A mail cannot be taken back, so that it is searched like a site, whatever it was made of.
  public func leaks(in digest: Digest) -> [Diagnostic] {
    var held = HeldText(sources, plan.blueprint.library)
    let proof = Proof(held.words)
    for file in digest.files { file.bytes.withUnsafeBytes { proof.search($0, at: file.name) } }
    return leaks(proof, &held)
  }
}
