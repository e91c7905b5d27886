import Foundation
import Readout

/// The bar at the foot of a previewed page: why readers would not see it, and whose view of the site it is.
struct PreviewBar {
  let options: BuildOptions
  let mark: PageMark?
  let editor: EditorLink

  var html: String {
    """
    <aside class="readout-bar" aria-label="Preview"><p><strong>Preview</strong>\(reason)\(edit)</p>\
    <p>\(view) <label>as of <input type="date" value="\(day)"></label></p></aside>
    """
  }

  private var reason: String {
    switch mark?.reason {
    case .draft: " <em>Draft: not on the published site</em>"
    case .embargo(let moment): " <em>Under embargo until \(htmlEscaped(moment.iso))</em>"
    case .expired(let moment): " <em>Expired since \(htmlEscaped(moment.iso))</em>"
    case .members: " <em>For members: others see title, summary and date</em>"
    case .future(let date): " <em>Dated ahead: \(htmlEscaped(date))</em>"
    case nil: ""
    }
  }

  private var edit: String {
    guard let file = mark?.file else { return "" }
    let path = URL(fileURLWithPath: options.site).standardizedFileURL.path + "/" + file
    guard let address = editor.address(path, line: 1, column: 1) else { return "" }
    return " <a href=\"\(htmlEscaped(address))\">\(htmlEscaped(file))</a>"
  }

  private var view: String {
    options.visibility.showsUnpublished
      ? "<a href=\"/.readout/view/published.html\" data-view>Show as published</a>"
      : "<a href=\"/.readout/view/everything.html\" data-view>Show drafts too</a>"
  }

  private var day: String { String(options.now.iso.prefix(10)) }
}
