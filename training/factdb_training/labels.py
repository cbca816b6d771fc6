"""The tags and relations the engine knows, in the order of the raw values of `Tag` and `Relation` in Swift."""

TAGS = (
    "$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$ "
    "RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``"
).split()

RELATIONS = (
    "root acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound "
    "compound:prt conj cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat "
    "goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl "
    "obl:agent obl:unmarked orphan parataxis punct reparandum vocative xcomp"
).split()

TAG_INDEX = {tag: index for index, tag in enumerate(TAGS)}
RELATION_INDEX = {relation: index for index, relation in enumerate(RELATIONS)}


def relation_index(relation: str) -> int:
    """The index of a relation; an unknown subtype counts as its universal relation, an unknown relation as `dep`."""
    if relation in RELATION_INDEX:
        return RELATION_INDEX[relation]
    return RELATION_INDEX.get(relation.split(":")[0], RELATION_INDEX["dep"])
