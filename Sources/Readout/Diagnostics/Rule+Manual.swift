extension Rule {
  /// Whether breaking the rule stops a build.
  public var severity: Diagnostic.Severity {
    switch self {
    case .indirectReference, .unknownSource, .reactionBeforeCause, .noPosition,
      .ambiguousName, .orphan, .outdatedBrief, .oneSidedSources, .unusedString, .capitalAsActor,
      .officeOutsideTerm,
      .overlappingPositions, .positionGap, .twoCities, .unsourcedStage, .nearMissName,
      .confidenceBesideLikelihood,
      .contradictedLikelihood, .dateWithoutYear, .mixedLikelihood, .alteredQuote, .missingTool:
      .warning
    default: .error
    }
  }

  /// The heading under which the manual lists the rule.
  public var chapter: String {
    switch self {
    case .missingContent, .strayFile, .invalidName, .invalidID, .nameTooLong,
      .symbolicLink, .notAFile, .unreadable, .emptyFile, .fileTooLarge,
      .notUTF8, .byteOrderMark, .carriageReturn, .missingMedia, .damagedImage,
      .imageTooLarge, .missingTool,
      .duplicateRecord, .missingOriginal, .unknownLanguage:
      "Files"
    case .missingFrontMatter, .unterminatedFrontMatter, .yamlSyntax, .yamlAlias, .yamlMergeKey,
      .yamlTag, .yamlDepth, .yamlDocument, .yamlKey, .duplicateKey,
      .unknownKey, .missingKey, .misplacedKey, .wrongType, .unknownWord,
      .invalidDate, .impossibleDate, .reversedDates, .invalidURL, .invalidLanguage,
      .invalidAddress, .invalidValue, .unknownTimeZone, .controlCharacter, .duplicateID,
      .unknownCitation, .editionOutput, .unknownEdition:
      "Front matter"
    case .unknownReference, .wrongKind, .unknownFragment, .danglingLink, .hiddenReference,
      .heldText, .referenceCycle, .duplicateAddress, .indirectReference, .unknownSource, .wrongForecast,
      .resolutionBeforeForecast, .selfCommitment, .selfContradiction:
      "References"
    case .rawHTML, .unclosedTag, .unclosedLink, .unsafeLink, .unknownFootnote,
      .unusedFootnote, .unknownView, .misplacedView, .markdownLimit, .invalidText, .tableCells, .notInline:
      "Markdown"
    case .reactionBeforeCause, .noPosition, .ambiguousName, .orphan, .outdatedBrief, .oneSidedSources,
      .capitalAsActor,
      .officeOutsideTerm, .overlappingPositions, .positionGap, .twoCities, .unsourcedStage,
      .nearMissName, .confidenceBesideLikelihood, .contradictedLikelihood, .dateWithoutYear, .mixedLikelihood,
      .alteredQuote:
      "Odd, but not wrong"
    case .missingStrings, .unusedString, .unknownAsset, .circularAsset, .plainAssetAddress, .templateSyntax,
      .templateUnclosedTag, .templateEmptyTag,
      .templateDelimiters, .templateClosingTag, .templateUnclosedSection, .templateDepth,
      .templateNoValue, .templateNoSection, .templateRawValue, .templateWrongKind,
      .templateUnsafePlace, .templateHTMLContext, .templateUnknownName, .templateUnknownTemplate,
      .templateUnknownBlock, .templateRepeatedBlock, .templateStray, .templateEndless:
      "Templates"
    }
  }

  /// What the rule asks for, in a sentence or two of Markdown.
  public var explanation: String {
    switch self {
    case .missingContent:
      "The site's folder lacks `Content/` or `Content/site.yml`."
    case .strayFile:
      "A file that no rule of the content folder covers. Move it to the folder of its kind, to `media/` or to `files/`, or take it out."
    case .invalidName:
      "A file name that is not UTF-8."
    case .invalidID:
      "An id has lower-case ASCII letters, digits and single hyphens. A file's name is its record's id."
    case .nameTooLong:
      "An id or an address that file systems cannot hold."
    case .symbolicLink:
      "A symbolic link that leads out of the site, nowhere, or round in a circle."
    case .notAFile:
      "Something that is no plain file: a pipe, a device, a folder named like a record."
    case .unreadable:
      "A file or folder that cannot be read."
    case .emptyFile:
      "A file without a single byte."
    case .fileTooLarge:
      "A record of more than 4 MB."
    case .notUTF8:
      "Bytes that are not UTF-8, or a NUL byte, at the place named."
    case .byteOrderMark:
      "A byte order mark at the beginning of a file. Save the file as UTF-8 without it."
    case .carriageReturn:
      "Windows line ends. They would make the same text differ from machine to machine; save the file with LF."
    case .missingMedia:
      "An image or a document that is not in `Content/media/`."
    case .damagedImage:
      "An image that is cut off, that is of another format than its name says, or that has no picture in it; the message gives the reason."
    case .imageTooLarge:
      "An image of 100 megapixels or more, which many browsers cannot show. Put a smaller copy in its place."
    case .missingTool:
      "A program or a library that would make something better, and is not installed. The message says what is missing and how to install it; the site is whole without it."
    case .duplicateRecord:
      "Two records with one id. Ids are unique over the whole site, so that a reference never names a kind."
    case .missingOriginal:
      "A translation (`x.es.md`) without the record that it translates (`x.md`) beside it."
    case .unknownLanguage:
      "A translation into a language that `site.yml` does not name."
    case .missingFrontMatter:
      "A record that does not begin with a line `---`."
    case .unterminatedFrontMatter:
      "Front matter without a closing line `---`."
    case .yamlSyntax:
      "Text that is not YAML. Most often a value holds `: ` and needs quotes."
    case .yamlAlias:
      "An anchor (`&`) or an alias (`*`). Write the value out, or put text that begins so in quotes."
    case .yamlMergeKey:
      "A merge key (`<<`). Write the keys out."
    case .yamlTag:
      "A tag (`!`). Values need none; put text that begins so in quotes."
    case .yamlDepth:
      "Values nested more than 64 deep."
    case .yamlDocument:
      "A second YAML document in one front matter."
    case .yamlKey:
      "A key that is not plain text."
    case .duplicateKey:
      "A key that is given twice."
    case .unknownKey:
      "A key that the kind of record does not have."
    case .missingKey:
      "A key that is needed and not given."
    case .misplacedKey:
      "A key that makes no sense beside the others."
    case .wrongType:
      "A list where text is expected, text where a list is, and so on."
    case .unknownWord:
      "A word that is not in the closed list of its key."
    case .invalidDate:
      "Text that is not a date or a moment."
    case .impossibleDate:
      "A date that no calendar has, such as 30 February."
    case .reversedDates:
      "A period that ends before it begins."
    case .invalidURL:
      "An address on the web that is not `https://…` or `http://…`."
    case .invalidLanguage:
      "Text that is not a language tag (BCP 47)."
    case .invalidAddress:
      "Text that is not an address on the site."
    case .invalidValue:
      "A value that has not the form of its key: a mail address, a grade, an ISO code."
    case .unknownTimeZone:
      "A name that is not a time zone of the IANA database."
    case .controlCharacter:
      "A control character, which no page can show."
    case .duplicateID:
      "Two parts of one record (outcomes, judgments, citations) with one id."
    case .unknownCitation:
      "A quote whose source is none of the record's citations."
    case .editionOutput:
      "An edition that would be written over the site's own files, or into the output of another edition."
    case .unknownEdition:
      "`--edition` with a name that `editions` in `site.yml` does not have."
    case .unknownReference:
      "An id that no record has."
    case .wrongKind:
      "A record of a kind that cannot stand there, such as a topic that took part in a meeting."
    case .unknownFragment:
      "A `#fragment` that the page it points at does not have."
    case .danglingLink:
      "A relative link to a file that does not exist."
    case .hiddenReference:
      "A reference from a published record to one that is not published: a draft, under embargo, expired, or for members."
    case .heldText:
      "Words of a record that is not published, or of a note, that would stand in a published file. Everything that is written is searched for them; see [held text](held-text.md)."
    case .referenceCycle:
      "Records that refer to each other in a circle, where one must come before the other."
    case .duplicateAddress:
      "Two things that would be published at one address, or at addresses that differ only in case or Unicode normal form."
    case .indirectReference:
      "A reference by another name or a former id. It works; the id is better."
    case .unknownSource:
      "A citation's source that looks like a misspelt id and is taken as text."
    case .wrongForecast:
      "An observed reaction settles the expected reaction of the same actor, or of a bloc that it belongs to, and nothing else."
    case .resolutionBeforeForecast:
      "What settles a forecast comes after it."
    case .selfCommitment:
      "A commitment by somebody to themselves."
    case .selfContradiction:
      "A claim that the same actor makes and denies."
    case .rawHTML:
      "HTML that is not one of `br sub sup kbd mark small u ins del` without attributes."
    case .unclosedTag:
      "An HTML element that is not closed in its paragraph."
    case .unclosedLink:
      "`[[` without `]]`."
    case .unsafeLink:
      "A link that could run a program or read the reader's disk, or of a scheme that no reader can follow."
    case .unknownFootnote:
      "A footnote reference that stands for no footnote and no citation."
    case .unusedFootnote:
      "A footnote that nothing refers to; no reader would see it."
    case .unknownView:
      "A line of a `readout` block that names no view, or names one without saying of what."
    case .misplacedView:
      "A `readout` block in a list or a quotation; a view takes the width of the text."
    case .markdownLimit:
      "A text too large, too wide or too deeply nested to be laid out in reasonable time."
    case .invalidText:
      "Text that is not UTF-8."
    case .tableCells:
      "A row with more cells than its table has columns. What is too much would not be shown."
    case .notInline:
      "A block, an image or a footnote where one line of text is expected."
    case .reactionBeforeCause:
      "A reaction dated before what it answers."
    case .noPosition:
      "A person who held no office on the day, so that it is not known for whom they spoke."
    case .ambiguousName:
      "A name or alias that two records share. It is not linked by itself."
    case .orphan:
      "A topic or a source that nothing refers to."
    case .outdatedBrief:
      "A brief with a correction that is later than its own dates."
    case .oneSidedSources:
      "A meeting of two sides or more, or a brief about one, all of whose citations, two at least, are of sources based in the country of one side."
    case .alteredQuote:
      "A block quote that ends with a link to a reaction, or is directly followed by one, and has other words than the quote of that reaction and than its translation. Where it has quotation marks, only what stands in them counts; `…` and `[ ]` mark what is left out or put in."
    case .capitalAsActor:
      "A capital where an actor is named. The government of a country is named by the country's id."
    case .confidenceBesideLikelihood:
      "A judgment whose text says in one sentence how likely something is and how sure its authors are (ICD 203, D.6.e.2)."
    case .contradictedLikelihood:
      "A judgment whose text names another degree of likelihood than its key."
    case .dateWithoutYear:
      "A day that a brief's text or a correction names without a year, and to which the year before or the year after is nearer than that of its own date. A year named before in the same section is enough."
    case .mixedLikelihood:
      "A judgment whose text names two degrees of likelihood, or takes its words from both rows of ICD 203: that of *likely* and that of *probable*. Comparisons such as *more likely* are no degrees."
    case .nearMissName:
      "A name in a text that is nearly one of a person or an actor: one word of it is off by a letter, or by two where it has more than eight, and the others are right. Endings that may be inflection, words of any other name, and words in italics are passed over, as are headings, links, quotes and code."
    case .officeOutsideTerm:
      "Somebody who takes part or reacts in an office, or for an actor, while their positions say that they held office there at other times only."
    case .overlappingPositions:
      "A person who held one office twice at the same time, or offices of two countries. A day on which one term ends and the next begins is none."
    case .positionGap:
      "A hole of less than half a year between two terms of a person in one office. Who was out of office for longer may have come back to it; so may who held another office of the same actor in between."
    case .twoCities:
      "Somebody at two meetings of one day in two cities. Calls, video calls, meetings of several days and those that were called off do not count, nor do meetings that both have their hours."
    case .unsourcedStage:
      "An outcome that is said to be signed, ratified or in force, where neither it nor its meeting has a source and its text is not public."
    case .missingStrings:
      "A language of the site for which `Templates/strings/` has no file."
    case .unusedString:
      "A key of a string file of the site's own that neither a template nor the program asks for."
    case .templateUnclosedTag:
      "A tag of a template that does not end."
    case .templateEmptyTag:
      "A tag without a name."
    case .templateDelimiters:
      "A tag `{{=…=}}` that sets no pair of delimiters."
    case .templateClosingTag:
      "A closing tag `{{/…}}` that does not close what is open."
    case .templateUnclosedSection:
      "A section, block or parent without a closing tag."
    case .templateDepth:
      "Sections nested deeper than a template may be."
    case .templateNoValue:
      "A tag for an object, a list or a flag, which have no text of their own and take a section."
    case .templateNoSection:
      "A section over a constant, which is always the same."
    case .templateRawValue:
      "A tag that asks for a value as it is (`{{{…}}}`, `{{&…}}`), though the value is not HTML."
    case .templateWrongKind:
      "A value that is safe elsewhere and not where it stands: HTML in an attribute, text in an address."
    case .templateUnsafePlace:
      "A tag where no value is safe: in a tag's name, an attribute without quotes, an event handler."
    case .templateHTMLContext:
      "HTML whose state at the end of a section or a partial differs from that at its beginning."
    case .unknownAsset:
      "An address in a style sheet or a picture of the theme, or in a template, that leads to no file in `Templates/assets/`."
    case .circularAsset:
      "Assets that name one another in a circle. Each one's name holds a hash of its content, and so the names that it uses."
    case .plainAssetAddress:
      "A template that writes an asset's address out. On the site the name has a hash of the content in it; `{{asset.style.css}}` is the address."
    case .templateUnknownName:
      "A name that the page does not offer; `readout templates` prints those that it does."
    case .templateUnknownTemplate:
      "A partial or parent that has no file."
    case .templateUnknownBlock:
      "A block that the parent does not have."
    case .templateRepeatedBlock:
      "A block that is filled twice."
    case .templateStray:
      "Text between the blocks of a parent, where it is never shown."
    case .templateEndless:
      "A template that includes itself without end."
    case .templateSyntax:
      "Any other mistake in a template."
    }
  }

  /// The rule of a part that names its rules by text; the parts' own tests keep the names in step.
  init(part name: String) {
    self = Rule(rawValue: name) ?? .templateSyntax
  }
}
