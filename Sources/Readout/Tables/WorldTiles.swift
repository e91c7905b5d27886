/// Where the countries stand on the world map of tiles: one tile a country, neighbours roughly neighbours.
///
/// The layout is Readout's own: countries were placed at their middles, pushed apart until none lay on
/// another, and moved into the nearest squares.
enum WorldTiles {
  /// A square of the map, counted from its upper left corner.
  struct Place: Hashable, Sendable {
    var column: Int
    var row: Int
  }

  static let columns = rows.map(\.count).max() ?? 0
  static let rowCount = rows.count

  /// By ISO 3166-1 alpha-2 code; every country of the table has a place.
  static let places: [String: Place] = {
    var places: [String: Place] = [:]
    for (row, codes) in rows.enumerated() {
      for (column, code) in codes.enumerated() where code != ".." {
        places[code] = Place(column: column, row: row)
      }
    }
    return places
  }()

  private static let rows: [[String]] = layout.utf8.split(separator: UInt8(ascii: "\n")).map { row in
    row.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }
}

private let layout = #"""
  .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. SJ .. .. .. .. .. .. .. .. .. .. .. .. ..
  .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. SE .. FI .. .. .. .. .. .. .. .. .. .. .. ..
  .. .. .. .. .. .. .. .. .. .. .. .. .. .. FO NO DK AX EE LV .. .. .. .. .. .. .. .. .. .. ..
  .. .. .. .. .. .. .. .. .. .. .. .. GL IS GB NL DE PL LT BY .. .. .. .. .. .. .. .. .. .. ..
  .. .. .. .. .. .. .. .. .. .. .. .. .. IM BE LU CZ HU SK MD UA .. .. RU .. .. .. .. .. .. ..
  .. .. .. .. .. .. .. CA .. .. .. .. IE GG CH SI AT RS RO BG GE KZ .. .. .. .. .. .. .. .. ..
  .. .. .. .. .. .. .. .. .. .. PM .. JE FR LI SM HR BA MK TR AM AZ UZ KG MN .. .. .. .. .. ..
  .. .. .. .. .. .. .. US BS VG BM .. PT AD MC IT ME AL CY LB SY IQ TM TJ .. KP .. .. .. .. ..
  .. .. .. .. .. .. CU PR DO TC MF AI ES GI VA MT GR PS IL .. KW IR AF NP CN .. KR JP .. .. ..
  .. .. .. .. .. MX BZ KY VI SX BL AG EH MA DZ TN .. LY EG JO .. BH .. .. BT HK .. .. .. .. ..
  .. .. .. .. .. GT HN NI HT KN MS DM CV .. MR ML NE .. SD SA QA AE PK BD LA MO TW MP .. UM ..
  .. .. .. .. .. .. SV AW JM BQ LC .. .. .. .. .. .. .. .. .. .. .. IN MM .. VN PH GU .. .. ..
  .. .. .. .. .. .. .. .. CW .. .. GP .. GM SN BF BJ TD SS ER YE OM LK TH KH BN PW .. FM MH ..
  .. .. .. .. .. .. CR PA .. GD VC MQ BB GW GN TG NG CM CF ET DJ SO MV SG MY ID .. .. .. NR KI
  .. TK .. .. .. .. .. .. EC VE GY TT GF SL CI GH GQ CG RW UG KE SC .. .. CX .. TL PG SB .. TV
  WF WS AS PF .. .. .. .. PE CO .. SR .. .. LR ST GA CD BI TZ YT .. IO CC .. .. .. .. .. VU ..
  TO NU CK .. .. .. .. .. .. BO BR .. .. .. .. SH AO ZM MW KM MU .. .. .. .. .. .. .. .. NC FJ
  .. .. .. .. PN .. .. .. .. CL PY .. .. .. .. .. NA ZW MZ MG RE .. .. .. .. .. AU .. .. NF ..
  .. .. .. .. .. .. .. .. .. .. AR UY .. .. .. .. ZA BW SZ .. .. .. .. .. .. .. .. .. .. .. ..
  .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. LS .. .. .. .. .. .. .. .. .. .. .. NZ ..
  .. .. .. .. .. .. .. .. .. .. FK .. .. .. .. .. .. .. .. .. .. TF .. .. .. .. .. .. .. .. ..
  .. .. .. .. .. .. .. .. .. .. .. .. GS .. .. BV .. .. .. .. .. HM .. .. .. .. .. .. .. .. ..
  .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. .. AQ .. .. .. .. .. .. .. .. .. .. .. .. .. ..
  """#
