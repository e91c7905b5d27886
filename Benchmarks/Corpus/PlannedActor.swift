/// A country, with or without a file of its own, or a made-up organization.
struct PlannedActor: Sendable {
  let record: PlannedRecord
  let isCountry: Bool
  /// Countries are built in; every fourth has a file all the same, which adds to what is built in.
  let hasFile: Bool

  static func all(count: Int) -> [PlannedActor] {
    let countries = Names.countries.enumerated().map { index, id in
      let title = Names.title(ofCountry: id)
      let record = PlannedRecord(id: id, title: title, day: CalendarDay(number: 0), folder: "actors")
      return PlannedActor(record: record, isCountry: true, hasFile: index.isMultiple(of: 4))
    }
    return countries + (0..<count - countries.count).map(organization)
  }

  private static func organization(_ index: Int) -> PlannedActor {
    let places = Names.organizationPlaces
    let fields = Names.organizationFields
    let forms = Names.organizationForms
    let rest = index / places.count
    let name = "\(places[index % places.count]) \(fields[rest % fields.count])"
    let form = forms[(index + rest / fields.count) % forms.count]
    return PlannedActor(
      record: PlannedRecord(name: "\(name) \(form)", kind: .actors), isCountry: false, hasFile: true)
  }
}
