#include "model.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"
_Alignas(64) static const uint8_t weights[] = {
#embed "syntax.weights"
};

// A file of another layout does not build. What its header says is looked at byte by byte, since no constant expression
// reads an array. `-Xcc -DFACTDB_UNTRAINED` builds with any file, to train the first one of a new layout.
#ifndef FACTDB_UNTRAINED
enum {
    HEADER_MAGIC =
#embed "syntax.weights" limit(1)
    ,
    HEADER_VERSION =
#embed "syntax.weights" limit(1) clang::offset(4)
    ,
    HEADER_WIDTH =
#embed "syntax.weights" limit(1) clang::offset(8)
    ,
    HEADER_BLOCKS =
#embed "syntax.weights" limit(1) clang::offset(12)
    ,
    HEADER_TAGS =
#embed "syntax.weights" limit(1) clang::offset(16)
    ,
    HEADER_RELATIONS =
#embed "syntax.weights" limit(1) clang::offset(20)
};
#define ALIGNED(bytes) (((bytes) + 63) / 64 * 64)
#define FILLED(outputs) (((outputs) + 15) / 16 * 16)
#define DENSE(inputs, outputs) (3 * ALIGNED(4 * FILLED(outputs)) + ALIGNED((inputs) * FILLED(outputs)))
#define BYTES                                                                                                         \
    (64 + ALIGNED(4 * VOCABULARY_SLOTS) + ALIGNED(ROWS * WIDTH) +                                                     \
     BLOCKS * (DENSE(3 * WIDTH, WIDTH) + DENSE(WIDTH, 2 * WIDTH)) + DENSE(WIDTH, SYNTAX_TAGS) + 2 * DENSE(WIDTH, ARC) + \
     DENSE(WIDTH, DISTANCES) + 2 * DENSE(WIDTH, LABEL) + DENSE(LABEL, SYNTAX_RELATIONS) + ALIGNED(4) + ALIGNED(ARC) +  \
     ALIGNED(4 * DISTANCES * LABEL))
_Static_assert(HEADER_MAGIC == 0x31 && HEADER_VERSION == 2, "syntax.weights is no file of weights of version 2");
_Static_assert(HEADER_WIDTH == WIDTH && HEADER_BLOCKS == BLOCKS, "syntax.weights holds a network of another shape");
_Static_assert(HEADER_TAGS == SYNTAX_TAGS && HEADER_RELATIONS == SYNTAX_RELATIONS,
               "syntax.weights knows other tags or relations");
_Static_assert(sizeof(weights) == BYTES, "syntax.weights is cut or of another layout");
#endif

static size_t aligned(size_t offset) { return (offset + 63) & ~(size_t)63; }

static dense_layer read_dense(size_t *offset, int32_t inputs, int32_t outputs) {
    dense_layer layer;
    layer.inputs = inputs;
    layer.outputs = (outputs + 15) & ~15;
    layer.start = (const int32_t *)(weights + aligned(*offset));
    *offset = aligned(*offset) + 4 * (size_t)layer.outputs;
    layer.scale = (const float *)(weights + aligned(*offset));
    *offset = aligned(*offset) + 4 * (size_t)layer.outputs;
    layer.bias = (const float *)(weights + aligned(*offset));
    *offset = aligned(*offset) + 4 * (size_t)layer.outputs;
    layer.weights = (const int8_t *)(weights + aligned(*offset));
    *offset = aligned(*offset) + (size_t)inputs * (size_t)layer.outputs;
    return layer;
}

syntax_model syntax_model_read(void) {
    syntax_model model;
    size_t offset = 64;
    model.fingerprints = (const uint32_t *)(weights + offset);
    offset = aligned(offset + 4 * (size_t)VOCABULARY_SLOTS);
    model.embedding = (const int8_t *)(weights + offset);
    offset += (size_t)ROWS * WIDTH;
    for (int32_t block = 0; block < BLOCKS; block++) {
        model.window[block] = read_dense(&offset, 3 * WIDTH, WIDTH);
        model.memory[block] = read_dense(&offset, WIDTH, 2 * WIDTH);
    }
    model.tag = read_dense(&offset, WIDTH, SYNTAX_TAGS);
    model.query = read_dense(&offset, WIDTH, ARC);
    model.key = read_dense(&offset, WIDTH, ARC);
    model.distance = read_dense(&offset, WIDTH, DISTANCES);
    model.label_dependent = read_dense(&offset, WIDTH, LABEL);
    model.label_head = read_dense(&offset, WIDTH, LABEL);
    model.label = read_dense(&offset, LABEL, SYNTAX_RELATIONS);
    offset = aligned(offset);
    model.root_bias = (const float *)(weights + offset);
    offset = aligned(offset + 4);
    model.root_key = (const int8_t *)(weights + offset);
    offset = aligned(offset + ARC);
    model.label_distance = (const float *)(weights + offset);
    return model;
}

int32_t syntax_distance_bucket(int32_t difference) {
    static const int32_t limits[] = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64};
    int32_t distance = difference < 0 ? -difference : difference;
    int32_t bucket = 0;
    while (bucket < 11 && limits[bucket] < distance) bucket++;
    return bucket + (difference > 0 ? DISTANCES / 2 : 0);
}

syntax_kernel syntax_best_kernel(void) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq")) {
        return SYNTAX_AVX512VNNI;
    }
    if (__builtin_cpu_supports("avx2")) return SYNTAX_AVX2;
#endif
    return SYNTAX_PLAIN;
}

syntax_workspace *syntax_workspace_create(syntax_kernel kernel) {
    if (kernel > syntax_best_kernel()) return NULL;
    syntax_workspace *workspace = aligned_alloc(64, aligned(sizeof(syntax_workspace)));
    if (!workspace) return NULL;
    workspace->kernel = kernel;
    workspace->model = syntax_model_read();
    memset(workspace->input, 64, sizeof(workspace->input));
    for (int32_t d = -SYNTAX_LONGEST; d <= SYNTAX_LONGEST; d++) {
        workspace->buckets[SYNTAX_LONGEST + d] = (int8_t)syntax_distance_bucket(d);
    }
    for (int32_t j = 0; j < SYNTAX_ARC_STRIDE; j++) {
        workspace->packed_scale[j] = 1.0f / 512;
        workspace->packed_bias[j] = 0;
    }
    for (int32_t t = 0; t < SYNTAX_BATCH; t++) workspace->rows[t] = t;
    memset(workspace->words, 0, sizeof(workspace->words));
    workspace->batches = 0;
    for (int32_t o = 0; o < WIDTH; o++) {
        workspace->ones[o] = 1;
        workspace->zeros[o] = 0;
        workspace->nothing[o] = 0;
    }
    switch (kernel) {
#if defined(__x86_64__)
    case SYNTAX_AVX512VNNI: syntax_prepare_vnni(workspace); break;
    case SYNTAX_AVX2: syntax_prepare_avx2(workspace); break;
#endif
    default: syntax_prepare_plain(workspace);
    }
    return workspace;
}

void syntax_workspace_destroy(syntax_workspace *workspace) { free(workspace); }

void syntax_encode(syntax_workspace *workspace, const uint8_t *text, const syntax_token *tokens, int32_t count,
                   const int32_t *starts, int32_t sentences, uint8_t *tags) {
    switch (workspace->kernel) {
#if defined(__x86_64__)
    case SYNTAX_AVX512VNNI: syntax_encode_vnni(workspace, text, tokens, count, starts, sentences, tags); return;
    case SYNTAX_AVX2: syntax_encode_avx2(workspace, text, tokens, count, starts, sentences, tags); return;
#endif
    default: syntax_encode_plain(workspace, text, tokens, count, starts, sentences, tags);
    }
}

const uint8_t *syntax_states(const syntax_workspace *workspace) { return workspace->input; }

const int32_t *syntax_sums(syntax_workspace *workspace, const int8_t *weights, int32_t outputs, const int32_t *tokens,
                           int32_t count) {
    switch (workspace->kernel) {
#if defined(__x86_64__)
    case SYNTAX_AVX512VNNI: return syntax_sums_vnni(workspace, weights, outputs, tokens, count);
    case SYNTAX_AVX2: return syntax_sums_avx2(workspace, weights, outputs, tokens, count);
#endif
    default: return syntax_sums_plain(workspace, weights, outputs, tokens, count);
    }
}

void syntax_arcs(syntax_workspace *workspace, int32_t first, int32_t count, float *scores, int32_t *heads) {
    switch (workspace->kernel) {
#if defined(__x86_64__)
    case SYNTAX_AVX512VNNI: syntax_arcs_vnni(workspace, first, count, scores, heads); return;
    case SYNTAX_AVX2: syntax_arcs_avx2(workspace, first, count, scores, heads); return;
#endif
    default: syntax_arcs_plain(workspace, first, count, scores, heads);
    }
}

void syntax_labels(syntax_workspace *workspace, const int32_t *heads, int32_t count, uint8_t *relations) {
    switch (workspace->kernel) {
#if defined(__x86_64__)
    case SYNTAX_AVX512VNNI: syntax_labels_vnni(workspace, heads, count, relations); return;
    case SYNTAX_AVX2: syntax_labels_avx2(workspace, heads, count, relations); return;
#endif
    default: syntax_labels_plain(workspace, heads, count, relations);
    }
}
