// The weights as they lie in the file, and what the implementations share.
#pragma once

#include "CSyntaxModel.h"

enum {
    WIDTH = SYNTAX_WIDTH,
    BLOCKS = 3,
    ARC = 64,
    LABEL = 64,
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
    // Tokens of the first layer's window.
    WINDOW = 3,
    // The words that are remembered: sets of a few each, and room for a batch that finds no place in them.
    WORD_SETS = 256,
    WORDS_OF_SET = 4,
    WORD_SLOTS = WORD_SETS * WORDS_OF_SET,
    LONGEST_WORD = 26,
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

/// What a word is known by: its bytes and the white space around it. All that the network knows of a token by itself
/// follows from it.
typedef struct {
    /// The batch that met it last.
    int32_t batch;
    uint8_t length;  // 0: nothing
    uint8_t flags;
    uint8_t bytes[LONGEST_WORD];
} syntax_word;

/// The slot for a token's word. `is_known` tells whether the word is in it already.
///
/// - overflow: the slots after WORD_SLOTS that the batch has taken.
int32_t syntax_word_slot(syntax_workspace *workspace, const uint8_t *text, const syntax_token *token, int32_t *overflow,
                         bool *is_known);

struct syntax_workspace {
    syntax_kernel kernel;
    syntax_model model;
    _Alignas(64) float stream[SYNTAX_BATCH * WIDTH];
    _Alignas(64) float wide[SYNTAX_BATCH * MOST_OUTPUTS];
    _Alignas(64) int32_t sums[SYNTAX_BATCH * WIDTH];
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
    int32_t windows[SYNTAX_BATCH * WINDOW];
    int32_t rows[SYNTAX_BATCH];
    /// Words met lately, and the batches so far.
    syntax_word words[WORD_SLOTS];
    int32_t batches;
    /// The slot of each token's word, and those tokens whose words were not known.
    int32_t slots[SYNTAX_BATCH];
    int32_t fresh[SYNTAX_BATCH];
    /// Of each slot its embedding, and what it adds to the first layer's sums as the word before, as the word itself, as
    /// the word behind; last, what the edge of a sentence adds. The sums are whole numbers below 2^24, so floats hold them.
    _Alignas(64) float embedded[(WORD_SLOTS + SYNTAX_BATCH) * WIDTH];
    _Alignas(64) float parts[(WORD_SLOTS + SYNTAX_BATCH + 1) * WINDOW * WIDTH];
    /// A scale of one, and a start and bias of zero.
    _Alignas(64) float ones[WIDTH];
    _Alignas(64) float zeros[WIDTH];
    _Alignas(64) int32_t nothing[WIDTH];
};

#define SYNTAX_DECLARE(suffix)                                                                                        \
    void syntax_prepare_##suffix(syntax_workspace *);                                                                 \
    void syntax_encode_##suffix(syntax_workspace *, const uint8_t *, const syntax_token *, int32_t, const int32_t *,  \
                                int32_t, uint8_t *);                                                                  \
    const int32_t *syntax_sums_##suffix(syntax_workspace *, const int8_t *, int32_t, const int32_t *, int32_t);        \
    void syntax_arcs_##suffix(syntax_workspace *, int32_t, int32_t, float *, int32_t *);                              \
    void syntax_labels_##suffix(syntax_workspace *, const int32_t *, int32_t, uint8_t *);
SYNTAX_DECLARE(plain)
#if defined(__x86_64__)
SYNTAX_DECLARE(avx2)
SYNTAX_DECLARE(vnni)
#endif
