"""JSON-LD as a reader of linked data sees it: expanded offline, every property an IRI of its vocabulary, nothing lost.

The contexts in `contexts/` are written for these tests: of the Web Annotation context the terms that the export uses,
with their IRIs as the Recommendation "Web Annotation Vocabulary" gives them, so that any other term is lost and found
here; of schema.org's the vocabulary and how it reads the two typed properties used.  Which terms schema.org has is
asked of rdflib, which carries them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from pyld import jsonld
from rdflib.namespace import SDO

_CONTEXTS = {
    "http://www.w3.org/ns/anno.jsonld": "annotation.json",
    "https://schema.org": "schemaorg.json",
}
_BASE = "https://base.example/"
# Which things have which properties.  Source: the pages of the types on schema.org.
_OF_ALL = {"name", "identifier", "url"}
_SCHEMA_ORG = {
    "Claim": {"text", "inLanguage", "author", "appearance", "firstAppearance"},
    "ClaimReview": {
        *("claimReviewed", "itemReviewed", "reviewRating", "author", "datePublished", "reviewBody"),
    },
    "CreativeWork": {"headline", "publisher", "datePublished", "inLanguage", "hasPart"},
    "Quotation": {"text"},
    "Rating": {"alternateName"},
    "Organization": set[str](),
    "Person": set[str](),
}


def _load(url: str, _options: dict[str, Any]) -> dict[str, Any]:
    """A context from this folder; no other document is ever loaded."""
    path = Path(__file__).parent / "contexts" / _CONTEXTS[url]
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": json.loads(path.read_text("utf-8")),
    }


def expanded(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The document expanded: every IRI in it is whole, and compacted again it is the document, so nothing was lost."""
    # Articles without an address are named by their paths, from where the file lies.
    options = {"documentLoader": _load, "base": _BASE}
    found: list[dict[str, Any]] = jsonld.expand(document, options)
    back = jsonld.compact(found, document["@context"], options | {"graph": "@graph" in document})
    assert _plain(back) == _plain(document)
    for node in _nodes(found):
        names = [name for name in node if not name.startswith("@")]
        iris = [
            *names,
            *_listed(node.get("@id", [])),
            *("@value" not in node) * _listed(node.get("@type", [])),
        ]
        assert [iri for iri in iris if not urlsplit(iri).scheme] == []
    return found


def _plain(data: Any) -> Any:
    """Data in which a list of one is the one, and the places of articles are whole."""
    if isinstance(data, dict):
        plain = {name: _plain(value) for name, value in data.items()}
        return plain | {name: urljoin(_BASE, plain[name]) for name in plain.keys() & {"source"}}
    if isinstance(data, list):
        return _plain(data[0]) if len(data) == 1 else [_plain(value) for value in data]
    return data


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, dict):
        yield data
        for name, value in data.items():
            if name != "@context":
                yield from _nodes(value)
    elif isinstance(data, list):
        for value in data:
            yield from _nodes(value)


def check_annotations(document: dict[str, Any]) -> None:
    """Every property is of the vocabularies of Web Annotations."""
    for node in _nodes(expanded(document)):
        for name in node:
            assert name.startswith(("@", *_ANNOTATION_VOCABULARIES)), name


_ANNOTATION_VOCABULARIES = (
    *("http://www.w3.org/ns/oa#", "https://www.w3.org/ns/activitystreams#"),
    *("http://www.w3.org/1999/02/22-rdf-syntax-ns#value", "http://www.w3.org/2000/01/rdf-schema#label"),
    *("http://purl.org/dc/elements/1.1/format", "http://xmlns.com/foaf/0.1/name"),
)


def check_schemaorg(document: dict[str, Any]) -> None:
    """Every type and property is one of schema.org, and each thing has only properties that its type has."""
    expanded(document)
    for node in _nodes(document):
        for kind in _listed(node.get("@type", [])):
            assert kind in SDO, kind
            names = {name for name in node if not name.startswith("@")}
            assert names <= _SCHEMA_ORG[kind] | _OF_ALL, (kind, names)
            assert {name for name in names if name not in SDO} == set()
