import Mustache

/// Writes how the site is searched, for browsers (OpenSearch 1.1), which limits how long its texts may be.
func writeOpenSearch(_ context: PageContext, into out: inout Output) {
  let configuration = context.library.configuration
  let page = context.absolute(context.locale.prefix + searchPath) ?? ""
  let icon = context.absolute(String(context.blueprint.assets["favicon.svg"].dropFirst()))
  out.appendXML { xml in
    xml.element("OpenSearchDescription", ["xmlns": "http://a9.com/-/spec/opensearch/1.1/"]) { xml in
      xml.element("ShortName", text: shortened(configuration.title, to: 15))
      xml.element("LongName", text: shortened(configuration.title, to: 47))
      xml.element(
        "Description",
        text: shortened(
          context.strings.phrase("search-description", [("site", configuration.title)]), to: 1000))
      xml.element("Image", ["type": "image/svg+xml", "width": "32", "height": "32"], text: icon)
      xml.empty(
        "Url", ["type": "text/html", "method": "get", "template": page + "?q={searchTerms}"])
      xml.element("Language", text: context.locale.language)
      xml.element("InputEncoding", text: "UTF-8")
      xml.element("OutputEncoding", text: "UTF-8")
    }
  }
}
