// AVX2: 16-bit sums of pairs cannot overflow, since activations have 7 bits.
#if defined(__x86_64__)
#include <immintrin.h>

#include "model.h"
#pragma clang fp contract(off)
// Wide vectors are only passed to functions that are always inlined.
#pragma clang diagnostic ignored "-Wpsabi"

#define TARGET __attribute__((target("avx2")))
#define NAME(x) x##_avx2
#define TOKENS 4
#define COLUMNS 1

typedef int32_t sums16 __attribute__((vector_size(64)));

static inline __attribute__((always_inline)) TARGET void tile_avx2(
    const dense_layer *layer, const uint8_t *input, const int32_t *rows, int32_t segments, int32_t length,
    int32_t column, int32_t tokens, int32_t columns, sums16 sums[][COLUMNS]) {
    (void)columns;
    __m256i total[TOKENS][2];
    for (int32_t t = 0; t < tokens; t++) {
        for (int32_t h = 0; h < 2; h++) total[t][h] = _mm256_load_si256((const __m256i *)(layer->start + column * 16) + h);
    }
    const __m256i ones = _mm256_set1_epi16(1);
    const int8_t *weights = layer->weights + (int64_t)column * 16 * layer->inputs;
    for (int32_t s = 0; s < segments; s++) {
        const uint8_t *x[TOKENS];
        for (int32_t t = 0; t < tokens; t++) x[t] = input + (int64_t)rows[t * segments + s] * length;
        for (int32_t k = 0; k < length; k += 4, weights += 64) {
            __m256i low = _mm256_load_si256((const __m256i *)weights);
            __m256i high = _mm256_load_si256((const __m256i *)weights + 1);
            for (int32_t t = 0; t < tokens; t++) {
                int32_t four;
                __builtin_memcpy(&four, x[t] + k, 4);
                __m256i activations = _mm256_set1_epi32(four);
                __m256i a = _mm256_madd_epi16(_mm256_maddubs_epi16(activations, low), ones);
                __m256i b = _mm256_madd_epi16(_mm256_maddubs_epi16(activations, high), ones);
                total[t][0] = _mm256_add_epi32(total[t][0], a);
                total[t][1] = _mm256_add_epi32(total[t][1], b);
            }
        }
    }
    for (int32_t t = 0; t < tokens; t++) __builtin_memcpy(&sums[t][0], &total[t][0], 64);
}

#include "network.inc"
#endif
