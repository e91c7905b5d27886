extension PageContext {
  func briefPage(_ number: RecordNumber, _ brief: Brief?) -> BriefPage {
    let view = recordView(number)
    let (stances, stancesOf) = stances(on: brief)
    let (earlier, later) = neighbours(of: number)
    return BriefPage(
      frame: frame(briefHead(number, brief)), record: view,
      kind: brief?.kind.map { locale.term("brief-kind", $0) },
      authors: links(to: brief?.authors ?? []), photo: photo(brief), judgments: judgments(brief),
      questions: brief?.kind == .qa ? view.contents.filter(\.isQuestion) : [],
      about: entries((brief?.about ?? []).compactMap(\.target)), stances: stances, stancesOf: stancesOf,
      balance: balance(of: number), series: brief?.series, seriesEntries: seriesEntries(brief?.series),
      trend: brief?.trend.map { locale.term("trend", $0) },
      since: changesSince(number, brief), related: entries(library.related[Int(number)]),
      reactions: newestFirst(library.incoming.of(number, by: .to)),
      earlier: earlier, later: later)
  }

  private func briefHead(_ number: RecordNumber, _ brief: Brief?) -> PageHead {
    let record = library[number]
    var head = recordHead(number, fallback: "description-brief")
    head.type = "article"
    head.published = record.date?.iso
    head.modified = (record.updated ?? record.date)?.iso
    head.image =
      sharedCard(number) ?? brief?.photo.flatMap { sharedPicture($0.file.path, alt: $0.alt) }
    return head
  }

  func photo(_ brief: Brief?) -> PictureView? {
    brief?.photo.map { photo in
      var picture = picture(photo.file, alt: photo.alt)
      picture.sizes = "(min-width: 60em) 48rem, 100vw"
      picture.caption = photo.caption.map { html($0) }
      picture.credit = photo.credit
      return picture
    }
  }

  private func judgments(_ brief: Brief?) -> [JudgmentView] {
    (brief?.judgments ?? []).enumerated().map { index, judgment in
      JudgmentView(
        id: judgment.id(at: index), text: html(judgment.text),
        likelihood: judgment.likelihood.map { locale.term("likelihood", $0) },
        percent: judgment.likelihood.map(percent),
        confidence: judgment.confidence.map { locale.term("confidence", $0) },
        byDate: judgment.byDate.map { locale.text($0) }, resolution: judgment.resolution.map(resolution))
    }
  }

  private func resolution(_ resolution: Brief.Resolution) -> ResolutionView {
    ResolutionView(
      date: locale.text(resolution.date), outcome: locale.term("judgment-outcome", resolution.outcome),
      text: resolution.text.map { html($0) }, by: link(to: resolution.by))
  }

  /// "55–80 %".
  func percent(_ likelihood: Likelihood) -> String {
    strings.phrase(
      "percent",
      [("from", String(likelihood.percent.lowerBound)), ("to", String(likelihood.percent.upperBound))])
  }

  /// The stances on the first meeting that a brief is about.
  func stances(on brief: Brief?) -> ([StanceCount], Link?) {
    let meeting = (brief?.about ?? []).compactMap(\.target).first { library[$0].kind == .meeting }
    guard let meeting else { return ([], nil) }
    return (counts(library.incoming.of(meeting, by: .to)), link(to: meeting))
  }

  private func neighbours(of number: RecordNumber) -> (earlier: Link?, later: Link?) {
    guard let place = blueprint.briefPlaces[number], let briefs = blueprint.ledgers[.brief]?.records else {
      return (nil, nil)
    }
    return (
      place > 0 ? link(to: briefs[place - 1]) : nil,
      place + 1 < briefs.count ? link(to: briefs[place + 1]) : nil
    )
  }

  private func seriesEntries(_ series: String?) -> [Link] {
    guard let series else { return [] }
    return (blueprint.series[series] ?? []).map { link(to: $0) }
  }
}
