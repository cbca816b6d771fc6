"""Reads entities and coreference from GUM's CoNLL-U files (`Entity=` in the last column)."""
import collections
import re

BRACKETS = re.compile(r"\(([^()]+)(\))?|([^()\s]+)\)")
PRONOUNS = {"PRP", "PRP$", "WP", "WP$", "WDT"}


def documents(path):
    """Yields each document as a list of sentences; a sentence has its tokens and whether it opens a paragraph."""
    document, opens = [], False
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                if document:
                    yield document
                document, opens = [], True
            elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
                opens = True
            elif line.startswith("# sent_id"):
                document.append(([], opens))
                opens = False
            elif line and line[0].isdigit() and "." not in line.split("\t", 1)[0]:
                document[-1][0].append(line.split("\t"))
    if document:
        yield document


def words_of(document):
    """Returns the document's text and its words: form, tags, head and place in it, in code points."""
    text, words = "", []
    for rows, opens in document:
        if opens and text:
            text = text.rstrip(" ") + "\n\n"
        base, hidden = len(words), {}
        for row in rows:
            if "-" in row[0]:
                first, last = map(int, row[0].split("-"))
                hidden.update(dict.fromkeys(range(first, last + 1), (len(text), len(text) + len(row[1]))))
                text += row[1] + space_after(row)
                continue
            number = int(row[0])
            place = hidden.get(number) or (len(text), len(text) + len(row[1]))
            if number not in hidden:
                text += row[1] + space_after(row)
            head = int(row[6])
            entity = next((x[7:] for x in row[9].split("|") if x.startswith("Entity=")), "")
            words.append({"place": place, "tag": row[4], "proper": row[3] == "PROPN", "entity": entity,
                          "head": base + head - 1 if head else -1})
    return text.rstrip(), words


def space_after(row):
    return "" if "SpaceAfter=No" in row[9].split("|") else " "


def people(words):
    """Returns the people who are named, with the heads of the names and pronouns that mean them."""
    open_mentions, mentions = collections.defaultdict(list), collections.defaultdict(list)
    for index, word in enumerate(words):
        for match in BRACKETS.finditer(word["entity"]):
            label = (match[1] or match[3]).split("-")
            entity = re.sub(r"\[.*\]", "", label[0])
            if match[1]:
                open_mentions[entity].append((index, label[1] if len(label) > 1 else ""))
            if (match[2] or match[3]) and open_mentions[entity]:
                first, kind = open_mentions[entity].pop()
                mentions[entity].append((first, index, kind))
    for entity, spans in mentions.items():
        heads, is_named = [], False
        for first, last, _ in spans:
            head = next((i for i in range(first, last + 1) if not first <= words[i]["head"] <= last), first)
            if words[head]["tag"] in PRONOUNS:
                heads.append(words[head]["place"])
            elif words[head]["proper"]:
                is_named = True
                start = end = head
                while start > first and words[start - 1]["proper"]:
                    start -= 1
                while end < last and words[end + 1]["proper"]:
                    end += 1
                heads.append((words[start]["place"][0], words[end]["place"][1]))
        kinds = collections.Counter(kind for _, _, kind in spans)
        if is_named and kinds.most_common(1)[0][0] == "person":
            yield {"id": entity, "heads": heads}


def articles(path):
    """Yields each document as `factdb-train pronouns` reads it."""
    for document in documents(path):
        text, words = words_of(document)
        yield {"text": text, "people": list(people(words))}
