#ifndef FACTDB_NAME_MODEL_H
#define FACTDB_NAME_MODEL_H

#include <stddef.h>

/// The rows of the hashed features, the bytes of one pass's weights, and those of the head: see `NameWeights.swift` and
/// `NameHead.swift` for the layouts.
enum {
    NAME_ROWS = 1 << 17,
    NAME_PASS_BYTES = 16 * 16 * 2 + NAME_ROWS * 16,
    NAME_STATE = 128,
    NAME_HIDDEN = 64,
    NAME_HEAD_BYTES = 8 + 4 * (NAME_HIDDEN + 16) + NAME_STATE * NAME_HIDDEN + NAME_HIDDEN * 16,
};

/// The compiled lexicon of names: see `NameLexicon.swift` for its layout.
const void *_Nonnull factdb_name_lexicon(void);

/// The weights that read names off the network's states: see `NameHead.swift` for their layout.
const void *_Nonnull factdb_name_head(void);

/// The quantised weights of the name tagger: see `NameWeights.swift` for their layout.
const void *_Nonnull factdb_name_weights(void);

#endif
