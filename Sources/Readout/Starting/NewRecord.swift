/// A record's file as it is begun.
public struct NewRecord: Sendable {
  /// From the site's folder: `Content/briefs/x.md`.
  public var path: String
  public var text: String
  /// The keys that only its author can fill in, and without which it has errors.
  public var openKeys: [String]
}

/// Begins a record: its keys in the manual's order, with what they take, and what is known of their values.
public func newRecord(
  _ request: RecordRequest, in site: String, at now: Moment
) throws(StartingError) -> NewRecord {
  let records = try RecordsInPlace(site: site)
  var request = request
  var values = RecordValues(kind: request.kind)
  if let to = request.to { request.to = try values.answer(to, request, records, now) }
  if let actor = request.actor { request.actor = try values.speak(actor, request, records) }
  let id = try request.chosenID()
  try records.checkFree(request, id)
  let file = RecordFile(path: "Content/\(request.kind.folder)/\(id).md", kind: request.kind, id: id)
  values.name(request.title, file)
  values.date(now, records.configuration.timeZone)
  values.publish(records.own(.author))
  let draft = RecordDraft(schema: request.kind.schema(id: id), kind: request.kind, values: values.texts)
  return NewRecord(path: file.path, text: draft.text, openKeys: draft.openKeys)
}
