#include "name_model.h"

// #embed is C23; clang takes it in older modes too. Both files are used where they lie: nothing is built at launch.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char lexicon[] = {
#embed "lexicon.bin"
};

_Alignas(64) static const unsigned char weights[] = {
#embed "names.weights"
};

_Alignas(64) static const unsigned char head[] = {
#embed "head.weights"
};

const void *factdb_name_head(void) { return head; }

const void *factdb_name_lexicon(void) { return lexicon; }

const void *factdb_name_weights(void) { return weights; }
