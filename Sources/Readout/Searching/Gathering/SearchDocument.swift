/// What the search knows of a page of a record: what its readers read there.
struct SearchDocument: Sendable {
  var address: String
  var id: String
  var title: String
  var date: PartialDate?
  var language: String
  var stance: Stance?
  var basis: Basis?
  /// Whether it is the opening of what members read.
  var isOpening = false
  var summary = ""
  var pieces: [SearchPiece] = []
}

/// A stretch of a document's text.
struct SearchPiece: Sendable {
  /// Its number is part of the index's form.
  enum Form: UInt8, Sendable {
    case text, heading, question, judgment, quote, outcome, commitment, claim, otherNames, facts
  }

  var form: Form
  /// Where on the page it stands; empty where nothing says so.
  var anchor = ""
  var text: String
}

/// The parts of a document that count differently.
enum SearchField: UInt8, CaseIterable, Sendable {
  case title, summary, headings, judgments, body

  init(_ form: SearchPiece.Form) {
    switch form {
    case .otherNames: self = .title
    case .heading, .question: self = .headings
    case .judgment: self = .judgments
    default: self = .body
    }
  }

  /// How much a word in it weighs.
  var weight: Float { [10, 3, 3, 2, 1][Int(rawValue)] }

  /// How much its length counts, from 0 to 1.
  var lengthShare: Float { self == .body ? 0.7 : 0.4 }

  /// How many words it has usually; nil where the index says.
  var usualLength: Float? { self == .title ? 8 : self == .body ? nil : 24 }
}
