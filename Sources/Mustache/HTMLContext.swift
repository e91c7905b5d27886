/// Where a template is in an HTML page: the states of the HTML tokenizer that matter to values.
struct HTMLContext: Hashable {
  enum State: Hashable {
    case text
    case tagOpen
    case endTagOpen
    case tagName
    case beforeAttribute
    case attributeName
    case afterAttributeName
    case beforeValue
    case quoted(UInt8)
    case unquoted
    case afterValue
    /// Behind a section in a tag, with several of the states above possible.
    case seam
    case declaration
    case bogusComment
    case comment(CommentState)
    case contents(Contents)
  }

  /// What goes on inside a comment.
  enum CommentState: Hashable {
    case start
    case startDash
    case inside
    case dash
    case end
    case endBang
  }

  /// The elements whose contents are not markup.
  enum Contents: Hashable {
    /// `title` and `textarea`.
    case plain
    case style(CSSContext)
    case json(JSONContext)
    /// A script, or an element whose contents are not shown.
    case other
  }

  /// What literal text may not do.
  enum Fault: Hashable {
    /// Follow a section in a tag without a space.
    case seam
    /// Hide the end of a script from browsers.
    case scriptComment
    /// Turn a `content` that holds a value into an address.
    case lateRefresh
  }

  var state = State.text
  /// The tag's or the contents' element, in lower case.
  var element = ""
  var isEndTag = false
  /// The attribute's name, in lower case.
  var name = ""
  var attribute = Attribute.plain
  /// The beginning of what may be an end tag or a declaration.
  var word = ""
  /// What the tag's attributes have said so far.
  var says = TagSays()

  /// What earlier attributes of a tag mean for the rest of it.
  struct TagSays: Hashable {
    var isJSON = false
    var isRefresh = false
    var contentHoldsValue = false
  }

  mutating func consume(_ byte: UInt8) -> Fault? {
    switch state {
    case .text:
      if byte == Byte.less { state = .tagOpen }
    case .tagOpen, .endTagOpen, .tagName:
      consumeTagName(byte)
    case .beforeAttribute, .attributeName, .afterAttributeName, .beforeValue, .afterValue:
      return consumeTag(byte)
    case .quoted, .unquoted:
      return consumeValue(byte)
    case .seam:
      return consumeSeam(byte)
    case .declaration, .bogusComment, .comment:
      consumeComment(byte)
    case .contents(let contents):
      return consumeContents(byte, contents)
    }
    return nil
  }

  var opening: Surroundings.Opening {
    switch state {
    case .tagOpen: .tag
    case .quoted: .quotes
    default: .nothing
    }
  }

  /// Goes on behind a value.
  mutating func pass(_ kind: ValueKind) {
    attribute.pass(kind)
    if element == "meta", name == "content" { says.contentHoldsValue = true }
  }

  /// Back in element content, with nothing remembered.
  mutating func leave() {
    self = HTMLContext()
  }
}
