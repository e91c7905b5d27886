import Testing

@testable import Mustache

/// Values where none is safe.
struct PlaceMistakeTests {
  @Test(arguments: [
    (
      "<{{title}}>",
      [
        "page:1:2+9 template-unsafe-place",
        "'{{title}}' stands in the name of a tag, where no value is safe",
        "Write the name out; choose between tags with sections.",
      ]
    ),
    (
      "</{{title}}>",
      [
        "page:1:3+9 template-unsafe-place",
        "'{{title}}' stands in the name of a tag, where no value is safe",
        "Write the name out; choose between tags with sections.",
      ]
    ),
    (
      "<h{{title}}>",
      [
        "page:1:3+9 template-unsafe-place",
        "'{{title}}' stands in the name of a tag, where no value is safe",
        "Write the name out; choose between tags with sections.",
      ]
    ),
    (
      "<a {{title}}>",
      [
        "page:1:4+9 template-unsafe-place",
        "'{{title}}' stands in the tag '<a>', where no value is safe",
        #"Write the attribute's name out, and put the value in quotes: 'name="{{…}}"'."#,
      ]
    ),
    (
      #"<a x{{title}}="">"#,
      [
        "page:1:5+9 template-unsafe-place",
        "'{{title}}' stands in the tag '<a>', where no value is safe",
        #"Write the attribute's name out, and put the value in quotes: 'name="{{…}}"'."#,
      ]
    ),
    (
      "<a title={{title}}>",
      [
        "page:1:10+9 template-unsafe-place",
        "'{{title}}' stands in the unquoted value of 'title', where no value is safe",
        #"Put quotes around it: 'title="{{…}}"'."#,
      ]
    ),
    (
      "<a title=x{{title}}>",
      [
        "page:1:11+9 template-unsafe-place",
        "'{{title}}' stands in the unquoted value of 'title', where no value is safe",
        #"Put quotes around it: 'title="{{…}}"'."#,
      ]
    ),
    (
      #"<a onclick="{{title}}">"#,
      [
        "page:1:13+9 template-unsafe-place",
        "'{{title}}' stands in the value of 'onclick', where no value is safe",
        "Put the value into a 'data-' attribute and let a script read it.",
      ]
    ),
    (
      #"<iframe srcdoc="{{title}}"></iframe>"#,
      [
        "page:1:17+9 template-unsafe-place",
        "'{{title}}' stands in the value of 'srcdoc', where no value is safe",
        "Put the value into a 'data-' attribute and let a script read it.",
      ]
    ),
    (
      #"<script>var x = "{{title}}"</script>"#,
      [
        "page:1:18+9 template-unsafe-place",
        "'{{title}}' stands in the contents of '<script>', where no value is safe",
        #"Put it into a '<script type="application/json">' element and let the script read it "#
          + "from there.",
      ]
    ),
    (
      "<style>a{color:{{title}}}</style>",
      [
        "page:1:16+9 template-unsafe-place",
        "'{{title}}' stands in the contents of '<style>', outside its strings, where no value is safe",
        "Choose among classes with sections instead.",
      ]
    ),
    (
      #"<p style="color:{{title}}">"#,
      [
        "page:1:17+9 template-unsafe-place",
        "'{{title}}' stands in the value of 'style', outside its strings, where no value is safe",
        "Choose among classes with sections instead.",
      ]
    ),
    (
      #"<p style="--x:&quot;{{title}}">"#,
      [
        "page:1:21+9 template-unsafe-place",
        "'{{title}}' stands in the value of 'style', outside its strings, where no value is safe",
        "Choose among classes with sections instead.",
      ]
    ),
    (
      #"<script type="{{title}}"></script>"#,
      [
        "page:1:15+9 template-unsafe-place",
        "'{{title}}' stands in the value of 'type', where no value is safe",
        "Write it out: it decides what the rest of the element means.",
      ]
    ),
    (
      #"<meta http-equiv="{{title}}">"#,
      [
        "page:1:19+9 template-unsafe-place",
        "'{{title}}' stands in the value of 'http-equiv', where no value is safe",
        "Write it out: it decides what the rest of the element means.",
      ]
    ),
    (
      #"<set to="{{title}}">"#,
      [
        "page:1:10+9 template-unsafe-place",
        "'{{title}}' stands in the value of 'to', where no value is safe",
        "Put the value into a 'data-' attribute and let a script read it.",
      ]
    ),
    (
      "<a href=\"java\nscript:{{title}}\">",
      [
        "page:2:8+9 template-unsafe-place",
        "'{{title}}' stands in the value of 'href', behind what may be a scheme, where no "
          + "value is safe",
        "Begin the address with a value of type address, or with '/', 'https:' or 'mailto:'.",
      ]
    ),
    (
      #"<a href="&#106;avascript:{{title}}">"#,
      [
        "page:1:26+9 template-unsafe-place",
        "'{{title}}' stands in the value of 'href', behind what may be a scheme, where no "
          + "value is safe",
        "Begin the address with a value of type address, or with '/', 'https:' or 'mailto:'.",
      ]
    ),
    (
      #"<a href="{{title}}:{{title}}">"#,
      [
        "page:1:20+9 template-unsafe-place",
        "'{{title}}' stands in the value of 'href', behind what may be a scheme, where no "
          + "value is safe",
        "Begin the address with a value of type address, or with '/', 'https:' or 'mailto:'.",
      ]
    ),
    (
      "<!--{{title}}-->",
      [
        "page:1:5+9 template-unsafe-place",
        "'{{title}}' stands in a comment, next to its dashes, where no value is safe",
        "Put a space before it.",
      ]
    ),
    (
      "<!{{title}}>",
      [
        "page:1:3+9 template-unsafe-place",
        "'{{title}}' stands in a declaration, where no value is safe",
        "Write the declaration out.",
      ]
    ),
    (
      "<?x {{title}}>",
      [
        "page:1:5+9 template-unsafe-place",
        "'{{title}}' stands in a declaration, where no value is safe",
        "Write the declaration out.",
      ]
    ),
    (
      #"<script type="application/json">"\{{title}}"</script>"#,
      [
        "page:1:35+9 template-unsafe-place",
        "'{{title}}' stands in the contents of '<script>', after a '\\', where no value is safe",
        "Take out the '\\': the value is escaped for its place.",
      ]
    ),
    (
      #"<script type="application/json">"</{{title}}"</script>"#,
      [
        "page:1:36+9 template-unsafe-place",
        "'{{title}}' stands in the contents of '<script>', behind '</', where no value is safe",
        "Move it away from what may be an end tag.",
      ]
    ),
    (
      "<xmp>{{title}}</xmp>",
      [
        "page:1:6+9 template-unsafe-place",
        "'{{title}}' stands in the contents of '<xmp>', where no value is safe",
        #"Put it into a '<script type="application/json">' element and let the script read it "#
          + "from there.",
      ]
    ),
  ])
  func placeMustBeSafe(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }
}
