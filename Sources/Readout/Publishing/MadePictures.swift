/// The bytes of files that are neither pages nor the theme's: copies without metadata, smaller copies, cards.
struct MadePictures: Sendable {
  private let site: String
  private let plan: Plan
  private let making: RenditionMaking?
  private let cards: ImageCache

  init(_ plan: Plan, _ options: BuildOptions) {
    (site, self.plan) = (options.site, plan)
    let folder = Disk.realPath(site) ?? site
    making = options.imageTool.map { RenditionMaking(site: folder, tool: $0) }
    cards = ImageCache(site: folder, "cards")
  }

  /// The bytes with which a file is published; nil when it is copied as it is.
  func bytes(of copy: StaticFile) throws(PublishingError) -> [UInt8]? {
    guard copy.path.hasPrefix("Content/media/"), ImageFormat(path: copy.path)?.canBeStripped == true,
      !plan.blueprint.library.configuration.keepsMetadata
    else { return nil }
    do { return stripped(try Disk.read("\(site)/\(copy.path)"), copy.path) } catch {
      throw PublishingError(
        .disk, "\(site)/\(copy.path)", "cannot be read: \(error.reason)", advice: "Make it readable.")
    }
  }

  func bytes(of rendition: Rendition) throws(PublishingError) -> [UInt8] {
    do {
      guard let making else { return [] }
      return try making.bytes(of: rendition)
    } catch {
      throw PublishingError(
        .wrongUse, "\(site)/\(rendition.source)", error.problem,
        advice: "Save the image again, or take it out.")
    }
  }

  /// The card as a PNG file: drawn, or the one for all pages should that fail.
  func bytes(of card: PlannedCard) -> [UInt8] {
    let key = card.address.split(separator: "/").joined(separator: "-")
    if let known = cards.bytes(for: key) { return known }
    guard let drawn = plan.blueprint.socialCard(card)?.drawn() else { return GenericCard.png }
    cards.keep(drawn, for: key)
    return drawn
  }

  /// Forgets what the site does not show any more.
  func tidy() {
    making?.tidy(keeping: plan.renditions)
    cards.removeAll(but: Set(plan.cards.map { $0.address.split(separator: "/").joined(separator: "-") }))
  }
}
