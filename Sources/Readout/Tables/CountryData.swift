/// The countries, one a line, sorted by id: id, ISO 3166-1 alpha-2, alpha-3 and numeric, UN M49 code of the
/// smallest region, name in English, Spanish and Arabic, capitals, other names.
///
/// Codes are those of ISO 3166-1, regions those of UN M49 (Taiwan, which M49 does not list, stands where
/// its neighbours do), names those of Unicode CLDR, shortened where everyday usage is shorter. It is text,
/// because a literal of so many structures takes the compiler minutes.
let countryRows = #"""
  afghanistan|AF|AFG|004|034|Afghanistan|Afganistán|أفغانستان|Kabul|Islamic Republic of Afghanistan
  aland-islands|AX|ALA|248|154|Åland Islands|Islas Aland|جزر آلاند|Mariehamn|Åland; Aland Islands
  albania|AL|ALB|008|039|Albania|Albania|ألبانيا|Tirana|Republic of Albania
  algeria|DZ|DZA|012|015|Algeria|Argelia|الجزائر|Algiers|People's Democratic Republic of Algeria
  american-samoa|AS|ASM|016|061|American Samoa|Samoa Americana|ساموا الأمريكية|Pago Pago|
  andorra|AD|AND|020|039|Andorra|Andorra|أندورا|Andorra la Vella|Principality of Andorra
  angola|AO|AGO|024|017|Angola|Angola|أنغولا|Luanda|Republic of Angola
  anguilla|AI|AIA|660|029|Anguilla|Anguila|أنغويلا|The Valley|
  antarctica|AQ|ATA|010||Antarctica|Antártida|أنتاركتيكا||
  antigua-and-barbuda|AG|ATG|028|029|Antigua and Barbuda|Antigua y Barbuda|أنتيغوا وبربودا|Saint John’s|
  argentina|AR|ARG|032|005|Argentina|Argentina|الأرجنتين|Buenos Aires|Argentine Republic
  armenia|AM|ARM|051|145|Armenia|Armenia|أرمينيا|Yerevan|Republic of Armenia
  aruba|AW|ABW|533|029|Aruba|Aruba|أروبا|Oranjestad|
  australia|AU|AUS|036|053|Australia|Australia|أستراليا|Canberra|
  austria|AT|AUT|040|155|Austria|Austria|النمسا|Vienna|Republic of Austria
  azerbaijan|AZ|AZE|031|145|Azerbaijan|Azerbaiyán|أذربيجان|Baku|Republic of Azerbaijan
  bahamas|BS|BHS|044|029|Bahamas|Bahamas|جزر البهاما|Nassau|Commonwealth of the Bahamas; The Bahamas; البهاما
  bahrain|BH|BHR|048|145|Bahrain|Baréin|البحرين|Manama|Kingdom of Bahrain; Bahréin
  bangladesh|BD|BGD|050|034|Bangladesh|Bangladés|بنغلاديش|Dhaka|People's Republic of Bangladesh
  barbados|BB|BRB|052|029|Barbados|Barbados|بربادوس|Bridgetown|
  belarus|BY|BLR|112|151|Belarus|Bielorrusia|بيلاروس|Minsk|Republic of Belarus
  belgium|BE|BEL|056|155|Belgium|Bélgica|بلجيكا|Brussels|Kingdom of Belgium
  belize|BZ|BLZ|084|013|Belize|Belice|بليز|Belmopan|
  benin|BJ|BEN|204|011|Benin|Benín|بنين|Porto-Novo; Cotonou|Republic of Benin
  bermuda|BM|BMU|060|021|Bermuda|Bermudas|برمودا|Hamilton|
  bhutan|BT|BTN|064|034|Bhutan|Bután|بوتان|Thimphu|Kingdom of Bhutan
  bolivia|BO|BOL|068|005|Bolivia|Bolivia|بوليفيا|Sucre; La Paz|Plurinational State of Bolivia; Estado Plurinacional de Bolivia
  bosnia-and-herzegovina|BA|BIH|070|039|Bosnia and Herzegovina|Bosnia y Herzegovina|البوسنة والهرسك|Sarajevo|Bosnia
  botswana|BW|BWA|072|018|Botswana|Botsuana|بوتسوانا|Gaborone|Republic of Botswana
  bouvet-island|BV|BVT|074|005|Bouvet Island|Isla Bouvet|جزيرة بوفيه||
  brazil|BR|BRA|076|005|Brazil|Brasil|البرازيل|Brasília|Federative Republic of Brazil
  british-indian-ocean-territory|IO|IOT|086|014|British Indian Ocean Territory|Territorio Británico del Océano Índico|الإقليم البريطاني في المحيط الهندي||
  british-virgin-islands|VG|VGB|092|029|British Virgin Islands|Islas Vírgenes Británicas|جزر فيرجن البريطانية|Road Town|
  brunei|BN|BRN|096|035|Brunei|Brunéi|بروناي|Bandar Seri Begawan|Brunei Darussalam
  bulgaria|BG|BGR|100|151|Bulgaria|Bulgaria|بلغاريا|Sofia|Republic of Bulgaria
  burkina-faso|BF|BFA|854|011|Burkina Faso|Burkina Faso|بوركينا فاسو|Ouagadougou|
  burundi|BI|BDI|108|014|Burundi|Burundi|بوروندي|Gitega; Bujumbura|Republic of Burundi
  cambodia|KH|KHM|116|035|Cambodia|Camboya|كمبوديا|Phnom Penh|Kingdom of Cambodia
  cameroon|CM|CMR|120|017|Cameroon|Camerún|الكاميرون|Yaoundé|Republic of Cameroon
  canada|CA|CAN|124|021|Canada|Canadá|كندا|Ottawa|
  cape-verde|CV|CPV|132|011|Cape Verde|Cabo Verde|الرأس الأخضر|Praia|Republic of Cabo Verde
  caribbean-netherlands|BQ|BES|535|029|Caribbean Netherlands|Caribe neerlandés|هولندا الكاريبية||Bonaire, Sint Eustatius and Saba
  cayman-islands|KY|CYM|136|029|Cayman Islands|Islas Caimán|جزر كايمان|George Town|
  central-african-republic|CF|CAF|140|017|Central African Republic|República Centroafricana|جمهورية أفريقيا الوسطى|Bangui|
  chad|TD|TCD|148|017|Chad|Chad|تشاد|N’Djamena|Republic of Chad
  chile|CL|CHL|152|005|Chile|Chile|تشيلي|Santiago|Republic of Chile
  china|CN|CHN|156|030|China|China|الصين|Beijing|People's Republic of China; República Popular China; جمهورية الصين الشعبية
  christmas-island|CX|CXR|162|053|Christmas Island|Isla de Navidad|جزيرة كريسماس|Flying Fish Cove|
  cocos-islands|CC|CCK|166|053|Cocos Islands|Islas Cocos|جزر كوكوس||Keeling Islands; Cocos (Keeling) Islands
  colombia|CO|COL|170|005|Colombia|Colombia|كولومبيا|Bogotá|Republic of Colombia
  comoros|KM|COM|174|014|Comoros|Comoras|جزر القمر|Moroni|Union of the Comoros
  congo|CG|COG|178|017|Congo|Congo|الكونغو|Brazzaville|Republic of the Congo; Congo-Brazzaville; República del Congo
  cook-islands|CK|COK|184|061|Cook Islands|Islas Cook|جزر كوك|Avarua|
  costa-rica|CR|CRI|188|013|Costa Rica|Costa Rica|كوستاريكا|San José|Republic of Costa Rica
  cote-divoire|CI|CIV|384|011|Côte d’Ivoire|Costa de Marfil|ساحل العاج|Yamoussoukro; Abidjan|Republic of Côte d'Ivoire; Ivory Coast; Côte d'Ivoire; Cote d'Ivoire; Republic of Côte d’Ivoire
  croatia|HR|HRV|191|039|Croatia|Croacia|كرواتيا|Zagreb|Republic of Croatia
  cuba|CU|CUB|192|029|Cuba|Cuba|كوبا|Havana|Republic of Cuba
  curacao|CW|CUW|531|029|Curaçao|Curazao|كوراساو|Willemstad|Curacao
  cyprus|CY|CYP|196|145|Cyprus|Chipre|قبرص|Nicosia|Republic of Cyprus
  czechia|CZ|CZE|203|151|Czechia|Chequia|التشيك|Prague|Czech Republic; República Checa
  democratic-republic-of-the-congo|CD|COD|180|017|Democratic Republic of the Congo|República Democrática del Congo|جمهورية الكونغو الديمقراطية|Kinshasa|DR Congo; DRC; Congo-Kinshasa; RDC
  denmark|DK|DNK|208|154|Denmark|Dinamarca|الدانمرك|Copenhagen|Kingdom of Denmark
  djibouti|DJ|DJI|262|014|Djibouti|Yibuti|جيبوتي|Djibouti|Republic of Djibouti
  dominica|DM|DMA|212|029|Dominica|Dominica|دومينيكا|Roseau|Commonwealth of Dominica
  dominican-republic|DO|DOM|214|029|Dominican Republic|República Dominicana|جمهورية الدومينيكان|Santo Domingo|
  ecuador|EC|ECU|218|005|Ecuador|Ecuador|الإكوادور|Quito|Republic of Ecuador
  egypt|EG|EGY|818|015|Egypt|Egipto|مصر|Cairo|Arab Republic of Egypt; جمهورية مصر العربية
  el-salvador|SV|SLV|222|013|El Salvador|El Salvador|السلفادور|San Salvador|Republic of El Salvador
  equatorial-guinea|GQ|GNQ|226|017|Equatorial Guinea|Guinea Ecuatorial|غينيا الاستوائية|Malabo|Republic of Equatorial Guinea
  eritrea|ER|ERI|232|014|Eritrea|Eritrea|إريتريا|Asmara|State of Eritrea
  estonia|EE|EST|233|154|Estonia|Estonia|إستونيا|Tallinn|Republic of Estonia
  eswatini|SZ|SWZ|748|018|Eswatini|Esuatini|إسواتيني|Mbabane; Lobamba|Kingdom of Eswatini; Swaziland
  ethiopia|ET|ETH|231|014|Ethiopia|Etiopía|إثيوبيا|Addis Ababa|Federal Democratic Republic of Ethiopia
  falkland-islands|FK|FLK|238|005|Falkland Islands|Islas Malvinas|جزر فوكلاند|Stanley|Falklands; Malvinas
  faroe-islands|FO|FRO|234|154|Faroe Islands|Islas Feroe|جزر فارو|Tórshavn|
  fiji|FJ|FJI|242|054|Fiji|Fiyi|فيجي|Suva|Republic of Fiji
  finland|FI|FIN|246|154|Finland|Finlandia|فنلندا|Helsinki|Republic of Finland
  france|FR|FRA|250|155|France|Francia|فرنسا|Paris|French Republic
  french-guiana|GF|GUF|254|005|French Guiana|Guayana Francesa|غويانا الفرنسية|Cayenne|
  french-polynesia|PF|PYF|258|061|French Polynesia|Polinesia Francesa|بولينيزيا الفرنسية|Papeete|
  french-southern-territories|TF|ATF|260|014|French Southern Territories|Territorios Australes Franceses|الأقاليم الجنوبية الفرنسية||
  gabon|GA|GAB|266|017|Gabon|Gabón|الغابون|Libreville|Gabonese Republic
  gambia|GM|GMB|270|011|Gambia|Gambia|غامبيا|Banjul|Republic of the Gambia; The Gambia
  georgia|GE|GEO|268|145|Georgia|Georgia|جورجيا|Tbilisi|
  germany|DE|DEU|276|155|Germany|Alemania|ألمانيا|Berlin|Federal Republic of Germany
  ghana|GH|GHA|288|011|Ghana|Ghana|غانا|Accra|Republic of Ghana
  gibraltar|GI|GIB|292|039|Gibraltar|Gibraltar|جبل طارق|Gibraltar|
  greece|GR|GRC|300|039|Greece|Grecia|اليونان|Athens|Hellenic Republic
  greenland|GL|GRL|304|021|Greenland|Groenlandia|غرينلاند|Nuuk|
  grenada|GD|GRD|308|029|Grenada|Granada|غرينادا|Saint George’s|
  guadeloupe|GP|GLP|312|029|Guadeloupe|Guadalupe|غوادلوب|Basse-Terre|
  guam|GU|GUM|316|057|Guam|Guam|غوام|Hagåtña|
  guatemala|GT|GTM|320|013|Guatemala|Guatemala|غواتيمالا|Guatemala City|Republic of Guatemala
  guernsey|GG|GGY|831|154|Guernsey|Guernesey|غيرنزي|Saint Peter Port|
  guinea|GN|GIN|324|011|Guinea|Guinea|غينيا|Conakry|Republic of Guinea
  guinea-bissau|GW|GNB|624|011|Guinea-Bissau|Guinea-Bisáu|غينيا بيساو|Bissau|Republic of Guinea-Bissau
  guyana|GY|GUY|328|005|Guyana|Guyana|غيانا|Georgetown|Republic of Guyana
  haiti|HT|HTI|332|029|Haiti|Haití|هايتي|Port-au-Prince|Republic of Haiti
  heard-and-mcdonald-islands|HM|HMD|334|053|Heard and McDonald Islands|Islas Heard y McDonald|جزيرة هيرد وجزر ماكدونالد||Heard Island and McDonald Islands
  honduras|HN|HND|340|013|Honduras|Honduras|هندوراس|Tegucigalpa|Republic of Honduras
  hong-kong|HK|HKG|344|030|Hong Kong|Hong Kong|هونغ كونغ||Hong Kong Special Administrative Region of China; Hong Kong SAR
  hungary|HU|HUN|348|151|Hungary|Hungría|هنغاريا|Budapest|المجر
  iceland|IS|ISL|352|154|Iceland|Islandia|آيسلندا|Reykjavík|Republic of Iceland
  india|IN|IND|356|034|India|India|الهند|New Delhi|Republic of India
  indonesia|ID|IDN|360|035|Indonesia|Indonesia|إندونيسيا|Jakarta|Republic of Indonesia
  iran|IR|IRN|364|034|Iran|Irán|إيران|Tehran|Islamic Republic of Iran; República Islámica de Irán; جمهورية إيران الإسلامية
  iraq|IQ|IRQ|368|145|Iraq|Irak|العراق|Baghdad|Republic of Iraq
  ireland|IE|IRL|372|154|Ireland|Irlanda|أيرلندا|Dublin|Republic of Ireland
  isle-of-man|IM|IMN|833|154|Isle of Man|Isla de Man|جزيرة مان|Douglas|
  israel|IL|ISR|376|145|Israel|Israel|إسرائيل||State of Israel
  italy|IT|ITA|380|039|Italy|Italia|إيطاليا|Rome|Italian Republic
  jamaica|JM|JAM|388|029|Jamaica|Jamaica|جامايكا|Kingston|
  japan|JP|JPN|392|030|Japan|Japón|اليابان|Tokyo|
  jersey|JE|JEY|832|154|Jersey|Jersey|جيرسي|Saint Helier|
  jordan|JO|JOR|400|145|Jordan|Jordania|الأردن|Amman|Hashemite Kingdom of Jordan
  kazakhstan|KZ|KAZ|398|143|Kazakhstan|Kazajistán|كازاخستان|Astana|Republic of Kazakhstan
  kenya|KE|KEN|404|014|Kenya|Kenia|كينيا|Nairobi|Republic of Kenya
  kiribati|KI|KIR|296|057|Kiribati|Kiribati|كيريباتي|South Tarawa|Republic of Kiribati
  kuwait|KW|KWT|414|145|Kuwait|Kuwait|الكويت|Kuwait City|State of Kuwait
  kyrgyzstan|KG|KGZ|417|143|Kyrgyzstan|Kirguistán|قيرغيزستان|Bishkek|Kyrgyz Republic
  laos|LA|LAO|418|035|Laos|Laos|لاوس|Vientiane|Lao People's Democratic Republic; Lao PDR
  latvia|LV|LVA|428|154|Latvia|Letonia|لاتفيا|Riga|Republic of Latvia
  lebanon|LB|LBN|422|145|Lebanon|Líbano|لبنان|Beirut|Lebanese Republic
  lesotho|LS|LSO|426|018|Lesotho|Lesoto|ليسوتو|Maseru|Kingdom of Lesotho
  liberia|LR|LBR|430|011|Liberia|Liberia|ليبيريا|Monrovia|Republic of Liberia
  libya|LY|LBY|434|015|Libya|Libia|ليبيا|Tripoli|
  liechtenstein|LI|LIE|438|155|Liechtenstein|Liechtenstein|ليختنشتاين|Vaduz|Principality of Liechtenstein
  lithuania|LT|LTU|440|154|Lithuania|Lituania|ليتوانيا|Vilnius|Republic of Lithuania
  luxembourg|LU|LUX|442|155|Luxembourg|Luxemburgo|لوكسمبورغ|Luxembourg|Grand Duchy of Luxembourg
  macao|MO|MAC|446|030|Macao|Macao|ماكاو||Macao Special Administrative Region of China; Macau
  madagascar|MG|MDG|450|014|Madagascar|Madagascar|مدغشقر|Antananarivo|Republic of Madagascar
  malawi|MW|MWI|454|014|Malawi|Malaui|ملاوي|Lilongwe|Republic of Malawi
  malaysia|MY|MYS|458|035|Malaysia|Malasia|ماليزيا|Kuala Lumpur; Putrajaya|
  maldives|MV|MDV|462|034|Maldives|Maldivas|جزر المالديف|Malé|Republic of Maldives
  mali|ML|MLI|466|011|Mali|Mali|مالي|Bamako|Republic of Mali
  malta|MT|MLT|470|039|Malta|Malta|مالطا|Valletta|Republic of Malta
  marshall-islands|MH|MHL|584|057|Marshall Islands|Islas Marshall|جزر مارشال|Majuro|Republic of the Marshall Islands
  martinique|MQ|MTQ|474|029|Martinique|Martinica|جزر المارتينيك|Fort-de-France|
  mauritania|MR|MRT|478|011|Mauritania|Mauritania|موريتانيا|Nouakchott|Islamic Republic of Mauritania
  mauritius|MU|MUS|480|014|Mauritius|Mauricio|موريشيوس|Port Louis|Republic of Mauritius
  mayotte|YT|MYT|175|014|Mayotte|Mayotte|مايوت|Mamoudzou|
  mexico|MX|MEX|484|013|Mexico|México|المكسيك|Mexico City|United Mexican States
  micronesia|FM|FSM|583|057|Micronesia|Micronesia|ميكرونيزيا|Palikir|Federated States of Micronesia
  moldova|MD|MDA|498|151|Moldova|Moldavia|مولدوفا|Chișinău|Republic of Moldova
  monaco|MC|MCO|492|155|Monaco|Mónaco|موناكو|Monaco|Principality of Monaco
  mongolia|MN|MNG|496|030|Mongolia|Mongolia|منغوليا|Ulaanbaatar|
  montenegro|ME|MNE|499|039|Montenegro|Montenegro|الجبل الأسود|Podgorica|
  montserrat|MS|MSR|500|029|Montserrat|Montserrat|مونتسرات|Plymouth; Brades|
  morocco|MA|MAR|504|015|Morocco|Marruecos|المغرب|Rabat|Kingdom of Morocco
  mozambique|MZ|MOZ|508|014|Mozambique|Mozambique|موزمبيق|Maputo|Republic of Mozambique
  myanmar|MM|MMR|104|035|Myanmar|Myanmar|ميانمار|Naypyidaw|Burma; Republic of the Union of Myanmar; Birmania
  namibia|NA|NAM|516|018|Namibia|Namibia|ناميبيا|Windhoek|Republic of Namibia
  nauru|NR|NRU|520|057|Nauru|Nauru|ناورو|Yaren|Republic of Nauru
  nepal|NP|NPL|524|034|Nepal|Nepal|نيبال|Kathmandu|Federal Democratic Republic of Nepal
  netherlands|NL|NLD|528|155|Netherlands|Países Bajos|هولندا|Amsterdam; The Hague|Kingdom of the Netherlands; Holland; Holanda; The Netherlands
  new-caledonia|NC|NCL|540|054|New Caledonia|Nueva Caledonia|كاليدونيا الجديدة|Nouméa|
  new-zealand|NZ|NZL|554|053|New Zealand|Nueva Zelanda|نيوزيلندا|Wellington|
  nicaragua|NI|NIC|558|013|Nicaragua|Nicaragua|نيكاراغوا|Managua|Republic of Nicaragua
  niger|NE|NER|562|011|Niger|Níger|النيجر|Niamey|Republic of the Niger
  nigeria|NG|NGA|566|011|Nigeria|Nigeria|نيجيريا|Abuja|Federal Republic of Nigeria
  niue|NU|NIU|570|061|Niue|Niue|نيوي|Alofi|
  norfolk-island|NF|NFK|574|053|Norfolk Island|Isla Norfolk|جزيرة نورفولك|Kingston|
  north-korea|KP|PRK|408|030|North Korea|Corea del Norte|كوريا الشمالية|Pyongyang|Democratic People's Republic of Korea; DPRK; República Popular Democrática de Corea
  north-macedonia|MK|MKD|807|039|North Macedonia|Macedonia del Norte|مقدونيا الشمالية|Skopje|Republic of North Macedonia
  northern-mariana-islands|MP|MNP|580|057|Northern Mariana Islands|Islas Marianas del Norte|جزر ماريانا الشمالية|Saipan|Commonwealth of the Northern Mariana Islands
  norway|NO|NOR|578|154|Norway|Noruega|النرويج|Oslo|Kingdom of Norway
  oman|OM|OMN|512|145|Oman|Omán|عُمان|Muscat|Sultanate of Oman
  pakistan|PK|PAK|586|034|Pakistan|Pakistán|باكستان|Islamabad|Islamic Republic of Pakistan
  palau|PW|PLW|585|057|Palau|Palaos|بالاو|Ngerulmud|Republic of Palau
  palestine|PS|PSE|275|145|Palestine|Palestina|فلسطين||State of Palestine; Palestinian Territories
  panama|PA|PAN|591|013|Panama|Panamá|بنما|Panama City|Republic of Panama
  papua-new-guinea|PG|PNG|598|054|Papua New Guinea|Papúa Nueva Guinea|بابوا غينيا الجديدة|Port Moresby|Independent State of Papua New Guinea
  paraguay|PY|PRY|600|005|Paraguay|Paraguay|باراغواي|Asunción|Republic of Paraguay
  peru|PE|PER|604|005|Peru|Perú|بيرو|Lima|Republic of Peru
  philippines|PH|PHL|608|035|Philippines|Filipinas|الفلبين|Manila|Republic of the Philippines
  pitcairn-islands|PN|PCN|612|061|Pitcairn Islands|Islas Pitcairn|جزر بيتكيرن|Adamstown|Pitcairn
  poland|PL|POL|616|151|Poland|Polonia|بولندا|Warsaw|Republic of Poland
  portugal|PT|PRT|620|039|Portugal|Portugal|البرتغال|Lisbon|Portuguese Republic
  puerto-rico|PR|PRI|630|029|Puerto Rico|Puerto Rico|بورتوريكو|San Juan|
  qatar|QA|QAT|634|145|Qatar|Catar|قطر|Doha|State of Qatar
  reunion|RE|REU|638|014|Réunion|Reunión|روينيون|Saint-Denis|La Réunion
  romania|RO|ROU|642|151|Romania|Rumanía|رومانيا|Bucharest|Rumania
  russia|RU|RUS|643|151|Russia|Rusia|روسيا|Moscow|Russian Federation; Federación de Rusia; روسيا الاتحادية
  rwanda|RW|RWA|646|014|Rwanda|Ruanda|رواندا|Kigali|Republic of Rwanda
  saint-barthelemy|BL|BLM|652|029|Saint Barthélemy|San Bartolomé|سان بارتليمي|Gustavia|St. Barthélemy; St Barthélemy
  saint-helena|SH|SHN|654|011|Saint Helena|Santa Elena|سانت هيلينا|Jamestown|St. Helena; St Helena; Saint Helena, Ascension and Tristan da Cunha
  saint-kitts-and-nevis|KN|KNA|659|029|Saint Kitts and Nevis|San Cristóbal y Nieves|سانت كيتس ونيفيس|Basseterre|St. Kitts and Nevis; St Kitts and Nevis
  saint-lucia|LC|LCA|662|029|Saint Lucia|Santa Lucía|سانت لوسيا|Castries|St. Lucia; St Lucia
  saint-martin|MF|MAF|663|029|Saint Martin|San Martín|سان مارتن|Marigot|St. Martin
  saint-pierre-and-miquelon|PM|SPM|666|021|Saint Pierre and Miquelon|San Pedro y Miquelón|سان بيير ومكويلون|Saint-Pierre|St. Pierre and Miquelon; St Pierre and Miquelon
  saint-vincent-and-the-grenadines|VC|VCT|670|029|Saint Vincent and the Grenadines|San Vicente y las Granadinas|سانت فنسنت وجزر غرينادين|Kingstown|St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent
  samoa|WS|WSM|882|061|Samoa|Samoa|ساموا|Apia|Independent State of Samoa
  san-marino|SM|SMR|674|039|San Marino|San Marino|سان مارينو|San Marino|Republic of San Marino
  sao-tome-and-principe|ST|STP|678|017|São Tomé and Príncipe|Santo Tomé y Príncipe|ساو تومي وبرينسيبي|São Tomé|Democratic Republic of Sao Tome and Principe; Sao Tome and Principe
  saudi-arabia|SA|SAU|682|145|Saudi Arabia|Arabia Saudí|السعودية|Riyadh|Kingdom of Saudi Arabia; Arabia Saudita; المملكة العربية السعودية
  senegal|SN|SEN|686|011|Senegal|Senegal|السنغال|Dakar|Republic of Senegal
  serbia|RS|SRB|688|039|Serbia|Serbia|صربيا|Belgrade|Republic of Serbia
  seychelles|SC|SYC|690|014|Seychelles|Seychelles|سيشل|Victoria|Republic of Seychelles
  sierra-leone|SL|SLE|694|011|Sierra Leone|Sierra Leona|سيراليون|Freetown|Republic of Sierra Leone
  singapore|SG|SGP|702|035|Singapore|Singapur|سنغافورة|Singapore|Republic of Singapore
  sint-maarten|SX|SXM|534|029|Sint Maarten|Sint Maarten|سينت مارتن|Philipsburg|
  slovakia|SK|SVK|703|151|Slovakia|Eslovaquia|سلوفاكيا|Bratislava|Slovak Republic
  slovenia|SI|SVN|705|039|Slovenia|Eslovenia|سلوفينيا|Ljubljana|Republic of Slovenia
  solomon-islands|SB|SLB|090|054|Solomon Islands|Islas Salomón|جزر سليمان|Honiara|
  somalia|SO|SOM|706|014|Somalia|Somalia|الصومال|Mogadishu|Federal Republic of Somalia
  south-africa|ZA|ZAF|710|018|South Africa|Sudáfrica|جنوب أفريقيا|Pretoria; Cape Town; Bloemfontein|Republic of South Africa
  south-georgia-and-the-south-sandwich-islands|GS|SGS|239|005|South Georgia and the South Sandwich Islands|Islas Georgia del Sur y Sandwich del Sur|جورجيا الجنوبية وجزر ساندويتش الجنوبية||
  south-korea|KR|KOR|410|030|South Korea|Corea del Sur|كوريا الجنوبية|Seoul|Republic of Korea; República de Corea
  south-sudan|SS|SSD|728|014|South Sudan|Sudán del Sur|جنوب السودان|Juba|Republic of South Sudan
  spain|ES|ESP|724|039|Spain|España|إسبانيا|Madrid|Kingdom of Spain
  sri-lanka|LK|LKA|144|034|Sri Lanka|Sri Lanka|سريلانكا|Sri Jayawardenepura Kotte; Colombo|Democratic Socialist Republic of Sri Lanka
  sudan|SD|SDN|729|015|Sudan|Sudán|السودان|Khartoum|Republic of the Sudan
  suriname|SR|SUR|740|005|Suriname|Surinam|سورينام|Paramaribo|Republic of Suriname
  svalbard-and-jan-mayen|SJ|SJM|744|154|Svalbard and Jan Mayen|Svalbard y Jan Mayen|سفالبارد وجان ماين|Longyearbyen|
  sweden|SE|SWE|752|154|Sweden|Suecia|السويد|Stockholm|Kingdom of Sweden
  switzerland|CH|CHE|756|155|Switzerland|Suiza|سويسرا|Bern|Swiss Confederation
  syria|SY|SYR|760|145|Syria|Siria|سوريا|Damascus|Syrian Arab Republic; سورية; الجمهورية العربية السورية
  taiwan|TW|TWN|158|030|Taiwan|Taiwán|تايوان|Taipei|
  tajikistan|TJ|TJK|762|143|Tajikistan|Tayikistán|طاجيكستان|Dushanbe|Republic of Tajikistan
  tanzania|TZ|TZA|834|014|Tanzania|Tanzania|تنزانيا|Dodoma|United Republic of Tanzania
  thailand|TH|THA|764|035|Thailand|Tailandia|تايلاند|Bangkok|Kingdom of Thailand
  timor-leste|TL|TLS|626|035|Timor-Leste|Timor Oriental|تيمور الشرقية|Dili|Democratic Republic of Timor-Leste; East Timor
  togo|TG|TGO|768|011|Togo|Togo|توغو|Lomé|Togolese Republic
  tokelau|TK|TKL|772|061|Tokelau|Tokelau|توكيلاو||
  tonga|TO|TON|776|061|Tonga|Tonga|تونغا|Nuku’alofa|Kingdom of Tonga
  trinidad-and-tobago|TT|TTO|780|029|Trinidad and Tobago|Trinidad y Tobago|ترينيداد وتوباغو|Port of Spain|Republic of Trinidad and Tobago
  tunisia|TN|TUN|788|015|Tunisia|Túnez|تونس|Tunis|Republic of Tunisia
  turkiye|TR|TUR|792|145|Türkiye|Turquía|تركيا|Ankara|Republic of Türkiye; Turkey
  turkmenistan|TM|TKM|795|143|Turkmenistan|Turkmenistán|تركمانستان|Ashgabat|
  turks-and-caicos-islands|TC|TCA|796|029|Turks and Caicos Islands|Islas Turcas y Caicos|جزر توركس وكايكوس|Cockburn Town|
  tuvalu|TV|TUV|798|061|Tuvalu|Tuvalu|توفالو|Funafuti|
  uganda|UG|UGA|800|014|Uganda|Uganda|أوغندا|Kampala|Republic of Uganda
  ukraine|UA|UKR|804|151|Ukraine|Ucrania|أوكرانيا|Kyiv|
  united-arab-emirates|AE|ARE|784|145|United Arab Emirates|Emiratos Árabes Unidos|الإمارات العربية المتحدة|Abu Dhabi|UAE; الإمارات
  united-kingdom|GB|GBR|826|154|United Kingdom|Reino Unido|المملكة المتحدة|London|United Kingdom of Great Britain and Northern Ireland; UK; Britain; Great Britain; Gran Bretaña; بريطانيا
  united-states|US|USA|840|021|United States|Estados Unidos|الولايات المتحدة|Washington|United States of America; USA; U.S.; EE. UU.; EE.UU.; Estados Unidos de América; الولايات المتحدة الأمريكية
  uruguay|UY|URY|858|005|Uruguay|Uruguay|أورغواي|Montevideo|Oriental Republic of Uruguay
  us-outlying-islands|UM|UMI|581|057|US Outlying Islands|Islas menores alejadas de EE. UU.|جزر الولايات المتحدة النائية||U.S. Outlying Islands; United States Minor Outlying Islands
  us-virgin-islands|VI|VIR|850|029|US Virgin Islands|Islas Vírgenes de EE. UU.|جزر فيرجن الأمريكية|Charlotte Amalie|Virgin Islands of the United States; U.S. Virgin Islands
  uzbekistan|UZ|UZB|860|143|Uzbekistan|Uzbekistán|أوزبكستان|Tashkent|Republic of Uzbekistan
  vanuatu|VU|VUT|548|054|Vanuatu|Vanuatu|فانواتو|Port Vila|Republic of Vanuatu
  vatican-city|VA|VAT|336|039|Vatican City|Ciudad del Vaticano|الفاتيكان|Vatican City|Holy See; Vatican; Santa Sede; الكرسي الرسولي
  venezuela|VE|VEN|862|005|Venezuela|Venezuela|فنزويلا|Caracas|Bolivarian Republic of Venezuela; República Bolivariana de Venezuela
  vietnam|VN|VNM|704|035|Vietnam|Vietnam|فيتنام|Hanoi|Socialist Republic of Viet Nam; Viet Nam
  wallis-and-futuna|WF|WLF|876|061|Wallis and Futuna|Wallis y Futuna|جزر والس وفوتونا|Mata-Utu|
  western-sahara|EH|ESH|732|015|Western Sahara|Sáhara Occidental|الصحراء الغربية||
  yemen|YE|YEM|887|145|Yemen|Yemen|اليمن|Sana’a; Aden|Republic of Yemen
  zambia|ZM|ZMB|894|014|Zambia|Zambia|زامبيا|Lusaka|Republic of Zambia
  zimbabwe|ZW|ZWE|716|014|Zimbabwe|Zimbabue|زيمبابوي|Harare|Republic of Zimbabwe
  """#
