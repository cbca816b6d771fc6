#include "CSyntaxModel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
static const uint8_t lemmas[] = {
#embed "lemmas.txt"
};

const uint8_t *syntax_lemmas(void) { return lemmas; }
uint64_t syntax_lemma_bytes(void) { return sizeof(lemmas); }
