/// The languages, one a line, sorted by tag: BCP 47 primary subtag, name in English, Spanish and Arabic, name
/// in the language itself, direction of its usual script.
///
/// Names are those of Unicode CLDR, but for the languages whose own name CLDR does not give.
let languageRows = #"""
  am|Amharic|amárico|الأمهرية|አማርኛ|ltr
  ar|Arabic|árabe|العربية|العربية|rtl
  ay|Aymara|aimara|الأيمارا|Aymar aru|ltr
  az|Azerbaijani|azerbaiyano|الأذربيجانية|Azərbaycan dili|ltr
  be|Belarusian|bielorruso|البيلاروسية|Беларуская|ltr
  bg|Bulgarian|búlgaro|البلغارية|Български|ltr
  bn|Bangla|bengalí|البنغالية|বাংলা|ltr
  bs|Bosnian|bosnio|البوسنية|Bosanski|ltr
  ca|Catalan|catalán|الكتالانية|Català|ltr
  ckb|Central Kurdish|kurdo central|الكردية المركزية|کوردیی ناوەندی|rtl
  cs|Czech|checo|التشيكية|Čeština|ltr
  da|Danish|danés|الدانمركية|Dansk|ltr
  de|German|alemán|الألمانية|Deutsch|ltr
  dv|Divehi|divehi|المالديفية|ދިވެހިބަސް|rtl
  el|Greek|griego|اليونانية|Ελληνικά|ltr
  en|English|inglés|الإنجليزية|English|ltr
  es|Spanish|español|الإسبانية|Español|ltr
  et|Estonian|estonio|الإستونية|Eesti|ltr
  eu|Basque|euskera|الباسكية|Euskara|ltr
  fa|Persian|persa|الفارسية|فارسی|rtl
  fi|Finnish|finés|الفنلندية|Suomi|ltr
  fil|Filipino|filipino|الفلبينية|Filipino|ltr
  fr|French|francés|الفرنسية|Français|ltr
  ga|Irish|irlandés|الأيرلندية|Gaeilge|ltr
  gl|Galician|gallego|الجاليكية|Galego|ltr
  gn|Guarani|guaraní|الغوارانية|Avañe’ẽ|ltr
  ha|Hausa|hausa|الهوسا|Hausa|ltr
  he|Hebrew|hebreo|العبرية|עברית|rtl
  hi|Hindi|hindi|الهندية|हिन्दी|ltr
  hr|Croatian|croata|الكرواتية|Hrvatski|ltr
  ht|Haitian Creole|criollo haitiano|الكريولية الهايتية|Kreyòl ayisyen|ltr
  hu|Hungarian|húngaro|الهنغارية|Magyar|ltr
  hy|Armenian|armenio|الأرمنية|Հայերեն|ltr
  id|Indonesian|indonesio|الإندونيسية|Bahasa Indonesia|ltr
  ig|Igbo|igbo|الإيجبو|Igbo|ltr
  is|Icelandic|islandés|الأيسلندية|Íslenska|ltr
  it|Italian|italiano|الإيطالية|Italiano|ltr
  ja|Japanese|japonés|اليابانية|日本語|ltr
  ka|Georgian|georgiano|الجورجية|ქართული|ltr
  kk|Kazakh|kazajo|الكازاخستانية|Қазақ тілі|ltr
  km|Khmer|jemer|الخميرية|ខ្មែរ|ltr
  ko|Korean|coreano|الكورية|한국어|ltr
  ku|Kurdish|kurdo|الكردية|Kurdî|ltr
  ky|Kyrgyz|kirguís|القيرغيزية|Кыргызча|ltr
  lo|Lao|lao|اللاوية|ລາວ|ltr
  lt|Lithuanian|lituano|الليتوانية|Lietuvių|ltr
  lv|Latvian|letón|اللاتفية|Latviešu|ltr
  mi|Māori|maorí|الماورية|Māori|ltr
  mk|Macedonian|macedonio|المقدونية|Македонски|ltr
  ml|Malayalam|malayálam|المالايالامية|മലയാളം|ltr
  mn|Mongolian|mongol|المنغولية|Монгол|ltr
  ms|Malay|malayo|الماليزية|Bahasa Melayu|ltr
  mt|Maltese|maltés|المالطية|Malti|ltr
  my|Burmese|birmano|البورمية|မြန်မာ|ltr
  nb|Norwegian Bokmål|noruego bokmal|النرويجية بوكمال|Norsk bokmål|ltr
  ne|Nepali|nepalí|النيبالية|नेपाली|ltr
  nl|Dutch|neerlandés|الهولندية|Nederlands|ltr
  nn|Norwegian Nynorsk|noruego nynorsk|النرويجية نينورسك|Norsk nynorsk|ltr
  no|Norwegian|noruego|النرويجية|Norsk|ltr
  om|Oromo|oromo|الأورومية|Oromoo|ltr
  pa|Punjabi|punyabí|البنجابية|ਪੰਜਾਬੀ|ltr
  pl|Polish|polaco|البولندية|Polski|ltr
  prs|Dari|darí|الدرية|دری|rtl
  ps|Pashto|pastún|البشتو|پښتو|rtl
  pt|Portuguese|portugués|البرتغالية|Português|ltr
  qu|Quechua|quechua|الكيتشوا|Runasimi|ltr
  ro|Romanian|rumano|الرومانية|Română|ltr
  ru|Russian|ruso|الروسية|Русский|ltr
  rw|Kinyarwanda|kinyarwanda|الكينيارواندا|Ikinyarwanda|ltr
  sd|Sindhi|sindi|السندية|سنڌي|rtl
  si|Sinhala|cingalés|السنهالية|සිංහල|ltr
  sk|Slovak|eslovaco|السلوفاكية|Slovenčina|ltr
  sl|Slovenian|esloveno|السلوفانية|Slovenščina|ltr
  sm|Samoan|samoano|الساموائية|Gagana Sāmoa|ltr
  so|Somali|somalí|الصومالية|Soomaali|ltr
  sq|Albanian|albanés|الألبانية|Shqip|ltr
  sr|Serbian|serbio|الصربية|Српски|ltr
  sv|Swedish|sueco|السويدية|Svenska|ltr
  sw|Swahili|suajili|السواحلية|Kiswahili|ltr
  ta|Tamil|tamil|التاميلية|தமிழ்|ltr
  te|Telugu|telugu|التيلوغوية|తెలుగు|ltr
  tg|Tajik|tayiko|الطاجيكية|Тоҷикӣ|ltr
  th|Thai|tailandés|التايلاندية|ไทย|ltr
  ti|Tigrinya|tigriña|التغرينية|ትግርኛ|ltr
  tk|Turkmen|turcomano|التركمانية|Türkmen dili|ltr
  to|Tongan|tongano|التونغية|Lea faka-Tonga|ltr
  tr|Turkish|turco|التركية|Türkçe|ltr
  ug|Uyghur|uigur|الأويغورية|ئۇيغۇرچە|rtl
  uk|Ukrainian|ucraniano|الأوكرانية|Українська|ltr
  ur|Urdu|urdu|الأوردية|اردو|rtl
  uz|Uzbek|uzbeko|الأوزبكية|O‘zbek|ltr
  vi|Vietnamese|vietnamita|الفيتنامية|Tiếng Việt|ltr
  wo|Wolof|wólof|الولوفية|Wolof|ltr
  yi|Yiddish|yidis|اليديشية|ייִדיש|rtl
  yo|Yoruba|yoruba|اليوروبا|Èdè Yorùbá|ltr
  zh|Chinese|chino|الصينية|中文|ltr
  zu|Zulu|zulú|الزولو|isiZulu|ltr
  """#
