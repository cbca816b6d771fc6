// The weights as they lie in the file, and what the implementations share.
#pragma once

#include "CSyntaxModel.h"

enum {
    EMBEDDED = 128,
    WIDTH = SYNTAX_WIDTH,
    BLOCKS = 3,
    ARC = 128,
    LABEL = 128,
    DISTANCES = 24,
    DISTANCE_STRIDE = 32,
    FEATURES = 9,
    MOST_OUTPUTS = 2 * WIDTH,
    // Rows of the embedding table: the vocabulary's slots, then affixes, shapes and flags, and those of unknown words.
    VOCABULARY_SLOTS = 1 << 15,
    AFFIX_ROWS = 1 << 14,
    SHAPE_ROWS = 1 << 11,
    FLAG_ROWS = 8,
    UNKNOWN_ROWS = 8,
    ROWS = VOCABULARY_SLOTS + AFFIX_ROWS + SHAPE_ROWS + FLAG_ROWS + UNKNOWN_ROWS,
};

/// A matrix product: per output the start of the sum, the scale and the bias, then the weights as
/// [outputs / 16][inputs / 4][16][4].
typedef struct {
    const int32_t *start;
    const float *scale;
    const float *bias;
    const int8_t *weights;
    int32_t inputs;
    int32_t outputs;  // a multiple of 16
} dense_layer;

typedef struct {
    const uint32_t *fingerprints;
    const int8_t *embedding;
    dense_layer window[BLOCKS];
    dense_layer memory[BLOCKS];
    dense_layer tag, query, key, distance, label_dependent, label_head, label;
    const float *root_bias;
    const int8_t *root_key;
    const float *label_distance;
} syntax_model;

/// Where everything lies in the embedded weights.
syntax_model syntax_model_read(void);

/// The rows of the embedding table for a token.
void syntax_rows(const syntax_model *model, const uint8_t *text, const syntax_token *token, int32_t rows[FEATURES]);

/// The bucket of a distance (head minus dependent).
int32_t syntax_distance_bucket(int32_t difference);

struct syntax_workspace {
    syntax_kernel kernel;
    syntax_model model;
    _Alignas(64) float stream[SYNTAX_BATCH * WIDTH];
    _Alignas(64) float wide[SYNTAX_BATCH * MOST_OUTPUTS];
    _Alignas(64) float dependents[SYNTAX_BATCH * LABEL];
    _Alignas(64) float heads[SYNTAX_BATCH * LABEL];
    /// Activations of a layer and, last, a row of zeros.
    _Alignas(64) uint8_t input[(SYNTAX_BATCH + 1) * WIDTH];
    _Alignas(64) uint8_t queries[SYNTAX_BATCH * ARC];
    _Alignas(64) int8_t keys[SYNTAX_BATCH * ARC];
    _Alignas(64) int8_t packed_keys[SYNTAX_ARC_STRIDE * ARC];
    _Alignas(64) int32_t packed_start[SYNTAX_ARC_STRIDE];
    _Alignas(64) float packed_scale[SYNTAX_ARC_STRIDE];
    _Alignas(64) float packed_bias[SYNTAX_ARC_STRIDE];
    /// What each token thinks of the distances to a head.
    _Alignas(64) float distances[SYNTAX_BATCH * DISTANCE_STRIDE];
    /// The bucket of a distance, from -SYNTAX_LONGEST on.
    int8_t buckets[2 * SYNTAX_LONGEST + 1];
    int32_t windows[SYNTAX_BATCH * 3];
    int32_t rows[SYNTAX_BATCH];
};

#define SYNTAX_DECLARE(suffix)                                                                                        \
    void syntax_encode_##suffix(syntax_workspace *, const uint8_t *, const syntax_token *, int32_t, const int32_t *,  \
                                int32_t, uint8_t *);                                                                  \
    void syntax_arcs_##suffix(syntax_workspace *, int32_t, int32_t, float *, int32_t *);                              \
    void syntax_labels_##suffix(syntax_workspace *, const int32_t *, int32_t, uint8_t *);
SYNTAX_DECLARE(plain)
#if defined(__x86_64__)
SYNTAX_DECLARE(avx2)
SYNTAX_DECLARE(vnni)
#endif
