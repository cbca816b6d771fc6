#ifndef FACTDB_NAME_MODEL_H
#define FACTDB_NAME_MODEL_H

#include <stddef.h>

/// The compiled lexicon of names: see `NameLexicon.swift` for its layout.
const void *_Nonnull factdb_name_lexicon(void);

/// The weights that read names off the network's states: see `NameHead.swift` for their layout.
const void *_Nonnull factdb_name_head(void);

/// The quantised weights of the name tagger: see `NameWeights.swift` for their layout.
const void *_Nonnull factdb_name_weights(void);

#endif
