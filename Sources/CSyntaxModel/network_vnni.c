// AVX-512 with VNNI: four products and their sum in one instruction.
#if defined(__x86_64__)
#include <immintrin.h>

#include "model.h"
#pragma clang fp contract(off)
// Wide vectors are only passed to functions that are always inlined.
#pragma clang diagnostic ignored "-Wpsabi"

#define TARGET __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")))
#define NAME(x) x##_vnni
#define TOKENS 6
#define COLUMNS 4

typedef int32_t sums16 __attribute__((vector_size(64)));

static inline __attribute__((always_inline)) TARGET void tile_vnni(
    const dense_layer *layer, const uint8_t *input, const int32_t *rows, int32_t segments, int32_t length,
    int32_t column, int32_t tokens, int32_t columns, sums16 sums[][COLUMNS]) {
    __m512i total[TOKENS][COLUMNS];
#pragma clang loop unroll(full)
    for (int32_t t = 0; t < tokens; t++) {
#pragma clang loop unroll(full)
        for (int32_t c = 0; c < columns; c++) total[t][c] = _mm512_load_si512(layer->start + (column + c) * 16);
    }
    int64_t pitch = 16 * (int64_t)layer->inputs;
    const int8_t *weights = layer->weights + column * pitch;
    for (int32_t s = 0; s < segments; s++) {
        const uint8_t *x[TOKENS];
#pragma clang loop unroll(full)
        for (int32_t t = 0; t < tokens; t++) x[t] = input + (int64_t)rows[t * segments + s] * length;
        for (int32_t k = 0; k < length; k += 4, weights += 64) {
            __m512i w[COLUMNS];
#pragma clang loop unroll(full)
            for (int32_t c = 0; c < columns; c++) w[c] = _mm512_load_si512(weights + c * pitch);
#pragma clang loop unroll(full)
            for (int32_t t = 0; t < tokens; t++) {
                int32_t four;
                __builtin_memcpy(&four, x[t] + k, 4);
                __m512i activations = _mm512_set1_epi32(four);
#pragma clang loop unroll(full)
                for (int32_t c = 0; c < columns; c++) total[t][c] = _mm512_dpbusd_epi32(total[t][c], activations, w[c]);
            }
        }
    }
#pragma clang loop unroll(full)
    for (int32_t t = 0; t < tokens; t++) {
#pragma clang loop unroll(full)
        for (int32_t c = 0; c < columns; c++) sums[t][c] = (sums16)total[t][c];
    }
}

#include "network.inc"
#endif
