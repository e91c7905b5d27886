/// A region of UN M49: a continent, a part of one, or a part of such a part.
public struct Region: Identifiable, Hashable, Sendable {
  /// The English name as a record id: `south-america`.
  public let id: String
  /// The UN M49 code, three digits: `005`.
  public let code: String
  /// The name, as a heading has it: "Caribbean", without an article.
  public let name: LocalizedName
  /// Id of the region that this one is part of; `nil` for the continents.
  public let parent: Region.ID?
}
