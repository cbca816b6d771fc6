// The network behind tags and trees: embedded weights and the arithmetic over them.
//
// All matrix products are sums of 8-bit products in 32-bit integers, all other arithmetic is IEEE single precision,
// elementwise or in a fixed order and never contracted. So every implementation below gives the same bits, on any
// machine.
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// The most tokens that one batch may hold.
#define SYNTAX_BATCH 256
/// The most tokens that one sentence of a batch may hold; longer sentences are cut.
#define SYNTAX_LONGEST 192
/// Floats from one row of arc scores to the next: one column per head and one for the root, filled up to a vector.
#define SYNTAX_ARC_STRIDE (SYNTAX_LONGEST + 16)

/// Bytes of a token's state.
#define SYNTAX_WIDTH 128

/// The tags and relations that the weights tell apart, in the order of `Tag` and `Relation`.
#define SYNTAX_TAGS 49
#define SYNTAX_RELATIONS 51

/// The code that does the arithmetic.
typedef enum {
    SYNTAX_PLAIN = 0,
    SYNTAX_AVX2 = 1,
    SYNTAX_AVX512VNNI = 2,
} syntax_kernel;

/// A token of a batch: where its bytes are, and the white space around it.
typedef struct {
    int32_t start;
    int32_t length;
    bool is_first_in_sentence;
    bool follows_space;
    bool precedes_space;
} syntax_token;

typedef struct syntax_workspace syntax_workspace;

/// The fastest code that this processor runs.
syntax_kernel syntax_best_kernel(void);

/// Memory for one batch; null if there is none, or if the processor cannot run the code.
syntax_workspace *syntax_workspace_create(syntax_kernel kernel);
void syntax_workspace_destroy(syntax_workspace *workspace);

/// A workspace that was given back, or a new one; from any thread.
syntax_workspace *syntax_workspace_take(syntax_kernel kernel);
/// Keeps a workspace for its next use, or destroys it when enough are kept.
void syntax_workspace_give_back(syntax_workspace *workspace);

/// Encodes a batch of whole sentences and tags it.
///
/// - tokens: `count` of them, 1 to SYNTAX_BATCH; starts: the first token of each sentence and, last, `count`.
/// - tags: one per token.
void syntax_encode(syntax_workspace *workspace, const uint8_t *text, const syntax_token *tokens, int32_t count,
                   const int32_t *starts, int32_t sentences, uint8_t *tags);

/// The states that the encoded batch's tokens are judged by, SYNTAX_WIDTH bytes each, of 1 to 127 with 64 as zero.
///
/// They hold until `syntax_labels` is called.
const uint8_t *syntax_states(const syntax_workspace *workspace);

/// Sums the states of some tokens of the encoded batch by weights that another model brings along.
///
/// - weights: aligned to 64 bytes; as [outputs / 16][SYNTAX_WIDTH / 4][16][4] for a multiple of 16 outputs, at most
///   SYNTAX_WIDTH.
/// - tokens: `count` token indices in the batch.
/// - Returns: for each of the tokens its sums, which hold until `syntax_labels` is called.
const int32_t *syntax_sums(syntax_workspace *workspace, const int8_t *weights, int32_t outputs, const int32_t *tokens,
                           int32_t count);

/// Scores the arcs of one sentence of the encoded batch, `first` to `first + count`.
///
/// - scores: aligned to 64 bytes; `count` rows of SYNTAX_ARC_STRIDE; column j < count is the sentence's token j as head, column `count` the
///   root. A token as its own head scores -1e9.
/// - heads: the best column of each row.
void syntax_arcs(syntax_workspace *workspace, int32_t first, int32_t count, float *scores, int32_t *heads);

/// Finds the relation of each token of the encoded batch to its head.
///
/// - heads: token indices in the batch; -1 for roots.
/// - relations: one per token; 0 for roots and for them only.
void syntax_labels(syntax_workspace *workspace, const int32_t *heads, int32_t count, uint8_t *relations);

/// The lemmatizer's exceptions: lines of a form, a tab, a class, a tab and a lemma, sorted by their bytes.
const uint8_t *syntax_lemmas(void);
uint64_t syntax_lemma_bytes(void);
