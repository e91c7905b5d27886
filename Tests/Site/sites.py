"""Small sites that tests build for themselves."""

CONFIGURATION = "title: Desk\nlanguage: {language}\n"
AUTHOR = "---\nname: {name}\n---\n"


def brief(title, body, keys=""):
    return f"---\ntitle: {title}\ndate: 2023-08-01\nauthors: [desk-author]\nsummary: {title}.\n{keys}---\n\n{body}\n"


def write(folder, files, language="en", author="The desk"):
    """Writes a site with the files given, by path from its Content/."""
    common = {"site.yml": CONFIGURATION.format(language=language), "authors/desk-author.md": AUTHOR.format(name=author)}
    for path, text in (common | files).items():
        file = folder / "Content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder
