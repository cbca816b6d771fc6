// Plain C: any machine.
#include "model.h"
#pragma clang fp contract(off)
// Wide vectors are only passed to functions that are always inlined.
#pragma clang diagnostic ignored "-Wpsabi"

#define TARGET
#define NAME(x) x##_plain
#define TOKENS 1
#define COLUMNS 1

typedef int32_t sums16 __attribute__((vector_size(64)));

static void tile_plain(const dense_layer *layer, const uint8_t *input, const int32_t *rows, int32_t segments,
                       int32_t length, int32_t column, int32_t tokens, int32_t columns, sums16 sums[][COLUMNS]) {
    (void)tokens, (void)columns;
    int32_t total[16];
    for (int32_t o = 0; o < 16; o++) total[o] = layer->start[column * 16 + o];
    const int8_t *weights = layer->weights + (int64_t)column * 16 * layer->inputs;
    for (int32_t s = 0; s < segments; s++) {
        const uint8_t *x = input + (int64_t)rows[s] * length;
        for (int32_t k = 0; k < length; k += 4, weights += 64) {
            for (int32_t o = 0; o < 16; o++) {
                total[o] += weights[4 * o] * x[k] + weights[4 * o + 1] * x[k + 1] + weights[4 * o + 2] * x[k + 2] +
                            weights[4 * o + 3] * x[k + 3];
            }
        }
    }
    __builtin_memcpy(&sums[0][0], total, 64);
}

#include "network.inc"
