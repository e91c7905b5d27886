import GFM

/// Takes from a record what its page shows, and nothing else.
extension PageContext {
  func searchDocument(of number: RecordNumber) -> SearchDocument {
    let record = library[number]
    var document = SearchDocument(
      address: address, id: record.id, title: title(number), date: record.startWhen?.date,
      language: contentLanguage(of: number), stance: record.reaction?.stance,
      basis: record.reaction?.basis)
    document.summary = summary(of: number).map(plain) ?? ""
    if let teaser = teaser(of: number) {
      document.isOpening = true
      document.pieces = teaser.paragraphs.map { SearchPiece(form: .text, text: $0) }
      return document
    }
    document.pieces = names(of: record) + detailPieces(of: record) + textPieces(of: number)
    document.pieces.removeAll { $0.text.isEmpty }
    return document
  }

  private func names(of record: Record) -> [SearchPiece] {
    let names = record.aliases.map(\.text) + [record.person?.original?.text].compactMap(\.self)
    return names.map { SearchPiece(form: .otherNames, text: $0) }
  }

  // MARK: - Front matter

  private func detailPieces(of record: Record) -> [SearchPiece] {
    switch record.details {
    case .brief(let brief): pieces(of: brief)
    case .meeting(let meeting): pieces(of: meeting)
    case .reaction(let reaction): pieces(of: reaction)
    case .person(let person): person.positions.map { SearchPiece(form: .facts, text: office($0)) }
    case .actor, .topic, .source, .author, .page, .withheld, .withdrawn: []
    }
  }

  private func office(_ position: Person.Position) -> String {
    [position.title, position.at.target.map(title)].compactMap(\.self).joined(separator: ", ")
  }

  private func pieces(of brief: Brief) -> [SearchPiece] {
    let judgments = brief.judgments.enumerated().map { index, judgment in
      let texts = [judgment.text, judgment.resolution?.text].compactMap(\.self).map(plain)
      return SearchPiece(form: .judgment, anchor: judgment.id(at: index), text: texts.joined(separator: " "))
    }
    let photo = [brief.photo?.caption.map(plain), brief.photo?.alt].compactMap(\.self)
    return judgments + photo.prefix(1).map { SearchPiece(form: .facts, text: $0) }
  }

  private func pieces(of meeting: Meeting) -> [SearchPiece] {
    let people = meeting.participants.map { participant in
      [participant.person, participant.actor].compactMap { $0?.target.map(title) }.joined(separator: ", ")
    }
    let place = [meeting.place?.venue, meeting.place?.city, meeting.place?.country?.target.map(title)]
    let facts = [people.joined(separator: "; "), place.compactMap(\.self).joined(separator: ", ")]
    return facts.map { SearchPiece(form: .facts, text: $0) }
      + meeting.outcomes.map { SearchPiece(form: .outcome, anchor: $0.id, text: $0.title) }
      + meeting.commitments.map { SearchPiece(form: .commitment, anchor: $0.id, text: plain($0.text)) }
      + meeting.claims.map { SearchPiece(form: .claim, text: plain($0.text)) }
  }

  private func pieces(of reaction: Reaction) -> [SearchPiece] {
    let quote = [reaction.quote?.translation, reaction.quote?.text].compactMap(\.self)
    let searched = reaction.searched?.places.joined(separator: "; ") ?? ""
    return quote.map { SearchPiece(form: .quote, text: $0) } + [SearchPiece(form: .facts, text: searched)]
  }

  // MARK: - The text

  private func textPieces(of number: RecordNumber) -> [SearchPiece] {
    guard let (place, body) = text(of: number) else { return [] }
    let document = body.document
    var headings = headings(place, of: number)[...]
    var pieces: [SearchPiece] = []
    var node = 1
    while node < document.nodes.count {
      // Those within quotations and lists are passed over with them.
      headings = headings.drop { $0.node < node }
      if let heading = headings.first, heading.node == node {
        pieces.append(
          SearchPiece(
            form: heading.isQuestion ? .question : .heading, anchor: heading.id,
            text: plain(document, node)))
      } else if !document.holdsViews(node) {
        pieces.append(SearchPiece(form: .text, text: plain(document, node)))
      }
      node = max(Int(document.nodes[node].end), node + 1)
    }
    return pieces
  }
}
