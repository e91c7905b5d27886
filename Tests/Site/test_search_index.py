"""The index for searching is what its documentation says, and says what the site's texts say."""

import pytest

import sites
from search_index import STOP_WORDS, SearchIndex, words

KINDS = ["brief", "meeting", "reaction", "actor", "person", "topic", "source", "author", "page"]


@pytest.fixture(scope="module")
def index(site):
    return SearchIndex(site / "search")


def parts(document):
    return [document["title"], document["summary"]] + [text for _, _, text in document["pieces"]]


@pytest.fixture(scope="module")
def texts(index):
    """By document, where every word stands that is looked for."""
    found = []
    for document in index.documents:
        places, position = {}, 0
        stop_words = STOP_WORDS.get(document["language"].split("-")[0], ())
        for part in parts(document):
            for word in words(part):
                if word not in stop_words:
                    places.setdefault(word, []).append(position)
                position += 1
            position += 8
        found.append(places)
    return found


def test_the_entry_leads_to_every_file(index, site):
    assert {path.name for path in (site / "search").glob("*.bin")} == index.file_names


def test_documents_are_in_order(index):
    order = [(KINDS.index(kind), key) for kind, key in zip(index.kinds, index.date_keys)]
    assert order == sorted(order)
    assert len(order) == index.count == len(index.documents)
    assert index.newest == max(index.date_keys)


def test_dates_are_those_of_the_documents(index):
    for document, key in zip(index.documents, index.date_keys):
        year, month, day = ([int(part) for part in document["date"].split("-") if part] + [0, 0, 0])[:3]
        assert key == year * 416 + month * 32 + day, document["address"]


def test_addresses_and_anchors_are_there(index, pages):
    for document in index.documents:
        ids = pages[document["address"]].ids
        for form, anchor, _ in document["pieces"]:
            assert not anchor or anchor in ids, (document["address"], anchor)


def test_every_word_is_in_the_lists(index, texts):
    forms = {word.encode() for places in texts for word in places}
    assert forms == set(index.words)


def test_places_are_those_of_the_texts(index, texts):
    """Every place of a term is that of a word, and every place of a word is that of one term."""
    for number, places in enumerate(texts):
        expected = sorted(place for all in places.values() for place in all)
        found = sorted(
            place for documents in index.places.values() for place in documents.get(number, [])
        )
        assert found == expected, index.documents[number]["address"]


def test_forms_of_a_word_have_one_term(index, texts):
    """A word has the same term wherever it stands in one language."""
    terms = {}
    for term, documents in index.places.items():
        for number, places in documents.items():
            for place in places:
                terms[(number, place)] = term
    known = {}
    for number, places in enumerate(texts):
        language = index.documents[number]["language"]
        for word, all in places.items():
            found = {terms[(number, place)] for place in all}
            assert len(found) == 1 and known.setdefault((language, word), found) == found, word


def test_impacts_are_given_where_the_places_are(index):
    for term, documents in index.terms.items():
        if term[0] != 1:
            assert set(index.places[term]) == set(documents), term
    assert set(index.places) == {term for term in index.terms if term[0] != 1}


def test_references_are_to_records(index):
    ids = {document["address"].split("/")[-1].removesuffix(".html") for document in index.documents}
    for term in index.terms:
        if term[0] == 1:
            assert term[1:].decode() in ids


def test_names_are_those_of_the_documents(index):
    for key, name in index.names:
        document = index.documents[name["document"]]
        assert name["label"] == document["title"] and name["language"] == document["language"]
        assert document["address"].endswith(f"/{name['id']}.html")
        names = [document["title"]] + [text for form, _, text in document["pieces"] if form == 8]
        assert any(" ".join(words(each)).startswith(key.decode()) or f" {key.decode()}" in " ".join(words(each)) for each in names)


def test_facets_name_documents(index):
    assert [name for name, _, _ in index.facet_files] == [
        name
        for name in ["actor", "person", "region", "topic", "source", "stance", "author", "language"]
        if name in index.facets
    ]
    for values in index.facets.values():
        for labels, documents in values.values():
            assert all(labels) and documents == sorted(set(documents)) and documents[-1] < index.count
    for language, (_, documents) in index.facets["language"].items():
        assert {index.documents[number]["language"] for number in documents} == {language}


def test_held_text_is_in_no_file_of_it(tmp_path, readout):
    files = {
        "briefs/draft.md": sites.brief("zqdraft title", "zqdraft body", "draft: true\n"),
        "briefs/embargo.md": sites.brief("zqembargo title", "zqembargo body", "embargo: 2023-09-01T00:00:00Z\n"),
        "briefs/paid.md": sites.brief("zqteaser", "For them zqmembers", "access: members\nseries: zqseries\n"),
        "briefs/open.md": sites.brief("Open", "zqopen body", "note: zqnote\n"),
    }
    folder = sites.write(tmp_path, files)
    result = readout("build", folder)
    assert result.returncode == 0, result.stderr
    index = SearchIndex(folder / "Public/search")
    said = b" ".join(index.terms) + b" ".join(index.words) + repr(index.documents + index.names).encode()
    said += index.open(index.dictionary_name).data + repr(index.facets).encode()
    for word in [b"zqdraft", b"zqembargo", b"zqmembers", b"zqseries", b"zqnote"]:
        assert word not in said
    assert b"zqopen" in said and b"zqteaser" in said


def test_the_program_answers_alike_from_records_and_from_files(tmp_path, readout):
    folder = sites.write(tmp_path, {"briefs/open.md": sites.brief("Open", "Of gas pipelines.")})
    assert readout("build", folder).returncode == 0
    query = ["gas pipeline", "--format", "json"]
    made = readout("search", folder, *query)
    read = readout("search", folder, *query, "--built", folder / "Public")
    assert made.returncode == 0, made.stderr
    assert made.stdout == read.stdout and '"briefs/open.html"' in made.stdout
