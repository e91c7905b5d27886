import Testing

/// What is wrong with the files that a theme brings along, and with what leads to them.
struct AssetRuleTests {
  @Test func anAssetThatIsNotThereIsReportedWhereItIsUsed() throws {
    try expectReport(
      [
        "Templates/assets/own.css": "a { b: c }\nd { e: url(\"icn.svg#f\") }\n",
        "Templates/assets/icon.svg": "<svg><use href=\"fonts/x.svg\"/></svg>",
      ],
      """
      Templates/assets/icon.svg:1:17: error: 'fonts/x.svg' is not an asset [unknown-asset]
      1 | <svg><use href="fonts/x.svg"/></svg>
        |                 ^~~~~~~~~~~
        = assets lie in Templates/assets/

      Templates/assets/own.css:2:13: error: 'icn.svg#f' is not an asset [unknown-asset]
      2 | d { e: url("icn.svg#f") }
        |             ^~~~~~~~~
        = did you mean 'icon.svg'?
        = assets lie in Templates/assets/
      """)
  }

  @Test func assetsThatNameOneAnotherAreReported() throws {
    try expectReport(
      [
        "Templates/assets/a.css": "@import \"b.css\";",
        "Templates/assets/b.css": "@import \"a.css\";",
        "Templates/assets/c.css": "@import \"a.css\";",
        "Templates/assets/d.svg": "<svg><use href=\"d.svg#e\"/></svg>",
      ],
      """
      Templates/assets/a.css:1:10: error: 'a.css' leads back to itself by 'b.css' [circular-asset]
      1 | @import "b.css";
        |          ^~~~~
        = take one of the references out: the name of each would depend on that of the other

      Templates/assets/b.css:1:10: error: 'b.css' leads back to itself by 'a.css' [circular-asset]
      1 | @import "a.css";
        |          ^~~~~
        = take one of the references out: the name of each would depend on that of the other

      Templates/assets/d.svg:1:17: error: 'd.svg' leads back to itself by 'd.svg' [circular-asset]
      1 | <svg><use href="d.svg#e"/></svg>
        |                 ^~~~~~~
        = name a part of the file itself by its fragment alone, such as '#part'
      """)
  }

  @Test func aTemplateThatWritesAnAddressOutIsToldTheName() throws {
    try expectReport(
      [
        "Templates/missing.mustache": """
        <link rel="stylesheet" href="{{frame.site.root}}assets/style.css?v=1">
        <img src="../assets/favicn.svg" alt="">
        <a href="https://desk.example/assets/style.css">assets/style.css</a>
        """
      ],
      """
      Templates/missing.mustache:1:49: error: 'assets/style.css' is published under a name with a hash of its \
      content [plain-asset-address]
      1 | <link rel="stylesheet" href="{{frame.site.root}}assets/style.css?v=1">
        |                                                 ^~~~~~~~~~~~~~~~
        = write '{{asset.style.css}}' in place of the whole address

      Templates/missing.mustache:2:14: error: 'assets/favicn.svg' is not an asset [unknown-asset]
      2 | <img src="../assets/favicn.svg" alt="">
        |              ^~~~~~~~~~~~~~~~~
        = did you mean '{{asset.favicon.svg}}'?
        = assets lie in Templates/assets/
      """)
  }

  @Test func anAssetThatATemplateMisspellsIsReported() throws {
    try expectReport(
      ["Templates/missing.mustache": "<link rel=\"stylesheet\" href=\"{{⟦asset.stile.css⟧}}\">"],
      """
      Templates/missing.mustache:1:32: error: 'asset.stile.css' is no constant [template-unknown-name]
      1 | <link rel="stylesheet" href="{{asset.stile.css}}">
        |                                ^~~~~~~~~~~~~~~
        = Did you mean 'asset.style.css' or 'asset.search.css'?
      """)
  }
}
