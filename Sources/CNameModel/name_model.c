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

// Files of another layout do not build. `-Xcc -DFACTDB_UNTRAINED` builds with any, to train the first of a new layout.
#ifndef FACTDB_UNTRAINED
enum {
    SLOTS_1 =
#embed "lexicon.bin" limit(1)
    ,
    SLOTS_2 =
#embed "lexicon.bin" limit(1) clang::offset(1)
    ,
    SLOTS_3 =
#embed "lexicon.bin" limit(1) clang::offset(2)
    ,
    SLOTS = SLOTS_1 + (SLOTS_2 << 8) + (SLOTS_3 << 16)
};
_Static_assert(SLOTS > 0 && (SLOTS & (SLOTS - 1)) == 0 && sizeof(lexicon) == 8 + 8 * SLOTS,
               "lexicon.bin is cut or of another layout");
_Static_assert(sizeof(weights) == 2 * NAME_PASS_BYTES, "names.weights is cut or of another layout");
_Static_assert(sizeof(head) == NAME_HEAD_BYTES, "head.weights is cut or of another layout");
#endif

const void *factdb_name_head(void) { return head; }

const void *factdb_name_lexicon(void) { return lexicon; }

const void *factdb_name_weights(void) { return weights; }
