/// Made-up names; real ones only for countries.
enum Names {
  /// Countries whose everyday name is their id with capitals.
  static let countries = list(
    """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain
    bangladesh barbados belarus belgium belize benin bhutan bolivia botswana brazil bulgaria
    burkina-faso burundi cambodia cameroon canada chile china colombia comoros costa-rica croatia cuba
    cyprus czechia denmark djibouti dominica ecuador egypt el-salvador eritrea estonia eswatini
    ethiopia fiji finland france gabon germany ghana greece grenada guatemala guyana haiti honduras
    hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya
    kiribati kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
    luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova
    monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands new-zealand
    nicaragua nigeria north-korea north-macedonia norway oman pakistan palau panama
    papua-new-guinea paraguay peru philippines poland portugal qatar romania russia rwanda samoa
    san-marino saudi-arabia senegal serbia seychelles sierra-leone singapore slovakia slovenia somalia
    south-africa south-korea south-sudan spain sri-lanka sudan suriname sweden switzerland syria
    tajikistan
    """)
  /// Organizations are named by a combination of these three, so that no two share a name.
  static let organizationPlaces = list(
    "Northern Southern Eastern Western Central Atlantic Pacific Alpine Coastal Upland")
  static let organizationFields = list(
    "Rivers Energy Transport Customs Harbour Grain Health Fisheries Forests Rail")
  static let organizationForms = list("Council Union Agency Commission Forum Fund")

  static let firstNames = list(
    """
    Ada Adrian Agnes Alma Andrei Anna Anton Beatriz Benita Boris Bruno Camila Carlos Cecilia Clara
    Daniel Daria David Diego Dora Edgar Elena Elias Emil Esther Eva Felix Flora Gabriel Georg Greta
    Hana Hector Helena Hugo Ida Igor Irene Ivan Jana Javier Jonas Julia Karim Katarina Lara Laura
    Leon Lidia Lucas Magda Marco Maria Marta Martin Milan Mira Nadia Nina Nora Olga Omar Oskar Paula
    Pavel Petra Rafael Rania Rosa Samir Sara Silvia Simon Sofia Stefan Tamara Teresa Tomas Ursula
    Valentina Vera Victor Viola Wanda Yara Yusuf Zora
    """)
  static let surnameStems = list(
    """
    Aldor Belmar Cordan Dravis Esterl Falkan Garmund Hostel Ilvar Jandor Kestrin Lormand Mirabel
    Norvald Ostrav Pellis Quintar Rosval Sandrin Torvik Ulmer Vardan Westrin Zelmar
    """)
  static let surnameEndings = list("a e i o en ez ov sky son dottir")
  static let towns = list(
    """
    Aldermouth Brackenfeld Castelmar Dunvale Estrelda Ferrowick Glimmerton Harrowgate-upon-Lys Isenbrug
    Jorvale Kaltenau Lindemar Montarel Northwell Oranto Puerto-Lindo Quillmere Rastova Selmburg
    Tarnopolis Umbria-Nova Valdora Westmarch Zarrento
    """)
  static let newspapers = list("Herald Courier Observer Wire Gazette")
  static let sourceTowns = list(
    """
    Aldermouth Brackenfeld Castelmar Dunvale Estrelda Ferrowick Glimmerton Isenbrug Jorvale Kaltenau
    Lindemar Montarel Northwell Oranto Quillmere Rastova
    """)

  static func list(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// `Northern Rivers Council` as an id: `northern-rivers-council`. The names here are ASCII.
  static func slug(_ name: String) -> String {
    var slug = ""
    for character in name.lowercased() where character.isLetter || " -".contains(character) {
      slug.append(character == " " ? "-" : character)
    }
    return slug
  }

  /// A word without its accents; the only ones in the vocabulary.
  static func ascii(_ word: String) -> String {
    String(word.map { $0 == "é" ? "e" : $0 })
  }

  /// `south-korea` as a name: `South Korea`.
  static func title(ofCountry id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// The name of person number `index`. First name and surname pair up only once; beyond their product a
  /// middle name tells the persons apart.
  static func person(_ index: Int) -> String {
    let surnames = surnameStems.count * surnameEndings.count
    let pair = index % (firstNames.count * surnames)
    let first = pair % firstNames.count
    let last = (pair / firstNames.count + first * 7) % surnames
    let surname = surnameStems[last % surnameStems.count] + surnameEndings[last / surnameStems.count]
    let round = index / (firstNames.count * surnames)
    let middle = round == 0 ? "" : firstNames[(first + round) % firstNames.count] + " "
    return "\(firstNames[first]) \(middle)\(surname)"
  }
}
