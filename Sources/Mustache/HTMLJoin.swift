/// What holds behind a section, which may have been written or not.
extension HTMLContext {
  /// The context that is right for both branches; nil when they have nothing in common.
  func joined(with other: HTMLContext) -> HTMLContext? {
    if self == other { return self }
    if isBetweenAttributes, other.isBetweenAttributes { return seam(with: other) }
    guard let attribute = attribute.joined(with: other.attribute) else { return nil }
    var (one, two) = (self, other)
    one.attribute = attribute
    two.attribute = attribute
    one.says.contentHoldsValue = says.contentHoldsValue || other.says.contentHoldsValue
    two.says.contentHoldsValue = one.says.contentHoldsValue
    return one == two ? one : nil
  }

  private var isBetweenAttributes: Bool {
    switch state {
    case .tagName, .beforeAttribute, .attributeName, .afterAttributeName, .afterValue, .seam: true
    default: false
    }
  }

  private func seam(with other: HTMLContext) -> HTMLContext? {
    guard element == other.element, isEndTag == other.isEndTag else { return nil }
    var result = self
    let isReady = state == .beforeAttribute && other.state == .beforeAttribute
    result.state = isReady ? .beforeAttribute : .seam
    result.name = ""
    result.says.isJSON = says.isJSON && other.says.isJSON
    result.says.isRefresh = says.isRefresh || other.says.isRefresh
    result.says.contentHoldsValue = says.contentHoldsValue || other.says.contentHoldsValue
    return result
  }
}
