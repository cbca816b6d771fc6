"""Labels texts with spaCy's MIT-licensed English models.

    pip install "spacy>=3.8,<3.9" and the models en_core_web_sm, en_core_web_md 3.8.0
    label.py MODEL OUT.jsonl TEXTS.jsonl...

MODEL is the name or the folder of a model; TEXTS hold {"id", "text"} lines. OUT gets the same with "entities".
"""
import json
import sys

import spacy

KINDS = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "other",
         "PRODUCT": "other", "EVENT": "other", "WORK_OF_ART": "other", "LAW": "other", "LANGUAGE": "other"}


def paragraphs(records):
    for record in records:
        place = 0
        for line in record["text"].split("\n"):
            if line.strip():
                yield line, (record["id"], place)
            place += len(line) + 1


def bounds(entity):
    """An entity without an article before it and a possessive after it."""
    start, end = entity.start_char, entity.end_char
    if entity.text.lower().startswith("the "):
        start += 4
    if entity.text.endswith(("'s", "’s")):
        end -= 2
    return start, end


def main():
    nlp = spacy.load(sys.argv[1], disable=["parser", "lemmatizer", "attribute_ruler", "tagger"])
    records = [json.loads(row) for path in sys.argv[3:] for row in open(path, encoding="utf-8")]
    found = {record["id"]: [] for record in records}
    for doc, (identity, place) in nlp.pipe(paragraphs(records), as_tuples=True, batch_size=256):
        for entity in doc.ents:
            start, end = bounds(entity)
            if entity.label_ in KINDS and start < end:
                found[identity].append({"start": place + start, "end": place + end, "type": KINDS[entity.label_]})
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        for record in records:
            row = {"id": record["id"], "text": record["text"], "entities": found[record["id"]]}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


main()
