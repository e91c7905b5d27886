extension Country {
  /// Whether it is a member or an observer state of the United Nations; the rest of ISO 3166-1 are territories,
  /// and Taiwan.
  ///
  /// "4 of 33 states in Latin America and the Caribbean" counts these.
  public var isState: Bool { !withoutSeat.contains(alpha2) }
}

private let withoutSeat: Set<String> = [
  "AI", "AQ", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CK", "CW", "CX", "EH", "FK", "FO", "GF", "GG",
  "GI", "GL", "GP", "GS", "GU", "HK", "HM", "IM", "IO", "JE", "KY", "MF", "MO", "MP", "MQ", "MS", "NC", "NF",
  "NU", "PF", "PM", "PN", "PR", "RE", "SH", "SJ", "SX", "TC", "TF", "TK", "TW", "UM", "VG", "VI", "WF", "YT",
]
