"""Labels raw news texts with spaCy's MIT-licensed small English model: silver data for the name tagger.

    pip install "spacy>=3.8,<3.9" and its model en_core_web_sm 3.8.0
    label.py OUT.jsonl PART PARTS TEXTS.jsonl...      every PARTS-th text from PART on
"""
import json
import sys

import spacy

nlp = spacy.load("en_core_web_sm", disable=["parser", "lemmatizer", "attribute_ruler", "tagger"])
T = {"PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "other",
     "PRODUCT": "other", "EVENT": "other", "WORK_OF_ART": "other", "LAW": "other", "LANGUAGE": "other"}
part, parts = int(sys.argv[2]), int(sys.argv[3])
recs = []
for f in sys.argv[4:]:
    for l in open(f, encoding="utf-8"):
        o = json.loads(l)
        recs.append((o["id"], o["text"]))
recs = recs[part::parts]
out = open(sys.argv[1], "w", encoding="utf-8")
paras = []
for i, t in recs:
    p = 0
    for line in t.split("\n"):
        if line.strip():
            paras.append((line, (i, p)))
        p += len(line) + 1
cur = {}
for doc, (i, p) in nlp.pipe(paras, as_tuples=True, batch_size=256):
    for e in doc.ents:
        if e.label_ not in T: continue
        s, t = e.start_char, e.end_char
        x = doc.text[s:t]
        for the in ("the ", "The ", "THE "):
            if x.startswith(the): s += 4; x = x[4:]
        for ap in ("'s", "’s"):
            if x.endswith(ap): t -= 2; x = x[:-2]
        if x: cur.setdefault(i, []).append({"start": p + s, "end": p + t, "type": T[e.label_]})
for i, t in recs:
    out.write(json.dumps({"id": i, "text": t, "entities": cur.get(i, [])}, ensure_ascii=False) + "\n")
