/// The regions of UN M49, one a line, each after the one that holds it: UN M49 code, code of the region that
/// holds it, id, name in English, Spanish and Arabic.
///
/// Names are those of Unicode CLDR or of the UN. The region Micronesia is named Micronesian Region, as CLDR
/// has it, for the country has the short name.
let regionRows = #"""
  002||africa|Africa|África|أفريقيا
  015|002|northern-africa|Northern Africa|África septentrional|شمال أفريقيا
  202|002|sub-saharan-africa|Sub-Saharan Africa|África subsahariana|أفريقيا جنوب الصحراء الكبرى
  014|202|eastern-africa|Eastern Africa|África oriental|شرق أفريقيا
  017|202|middle-africa|Middle Africa|África central|وسط أفريقيا
  018|202|southern-africa|Southern Africa|África meridional|أفريقيا الجنوبية
  011|202|western-africa|Western Africa|África occidental|غرب أفريقيا
  019||americas|Americas|América|الأمريكتان
  419|019|latin-america-and-the-caribbean|Latin America and the Caribbean|América Latina y el Caribe|أمريكا اللاتينية ومنطقة البحر الكاريبي
  029|419|caribbean|Caribbean|Caribe|منطقة البحر الكاريبي
  013|419|central-america|Central America|América Central|أمريكا الوسطى
  005|419|south-america|South America|América del Sur|أمريكا الجنوبية
  021|019|northern-america|Northern America|América septentrional|شمال أمريكا
  142||asia|Asia|Asia|آسيا
  143|142|central-asia|Central Asia|Asia central|وسط آسيا
  030|142|eastern-asia|Eastern Asia|Asia oriental|شرق آسيا
  035|142|southeast-asia|Southeast Asia|Sudeste asiático|جنوب شرق آسيا
  034|142|southern-asia|Southern Asia|Asia meridional|جنوب آسيا
  145|142|western-asia|Western Asia|Asia occidental|غرب آسيا
  150||europe|Europe|Europa|أوروبا
  151|150|eastern-europe|Eastern Europe|Europa oriental|شرق أوروبا
  154|150|northern-europe|Northern Europe|Europa septentrional|شمال أوروبا
  039|150|southern-europe|Southern Europe|Europa meridional|جنوب أوروبا
  155|150|western-europe|Western Europe|Europa occidental|غرب أوروبا
  009||oceania|Oceania|Oceanía|أوقيانوسيا
  053|009|australia-and-new-zealand|Australia and New Zealand|Australia y Nueva Zelanda|أستراليا ونيوزيلندا
  054|009|melanesia|Melanesia|Melanesia|ميلانيزيا
  057|009|micronesian-region|Micronesian Region|Región de Micronesia|الجزر الميكرونيزية
  061|009|polynesia|Polynesia|Polinesia|بولينيزيا
  """#
