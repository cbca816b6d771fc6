// Words that a workspace has met lately. Most words of a text are among them, and what the network makes of a word by
// itself need not be worked out again.
#include <string.h>

#include "model.h"

static uint32_t hash_word(const uint8_t *bytes, int32_t length, uint8_t flags) {
    uint64_t value = 0xCBF29CE484222325u ^ flags;
    for (int32_t i = 0; i < length; i++) value = (value ^ bytes[i]) * 0x100000001B3u;
    value *= 0xD6E8FEB86659FD93u;
    return (uint32_t)(value >> 32);
}

int32_t syntax_word_slot(syntax_workspace *workspace, const uint8_t *text, const syntax_token *token, int32_t *overflow,
                         bool *is_known) {
    *is_known = false;
    if (token->length > LONGEST_WORD || token->length < 1) return WORD_SLOTS + (*overflow)++;
    const uint8_t *bytes = text + token->start;
    uint8_t length = (uint8_t)token->length;
    uint8_t flags =
        (uint8_t)(token->is_first_in_sentence * 4 + token->follows_space * 2 + token->precedes_space);
    int32_t first = (int32_t)(hash_word(bytes, length, flags) % WORD_SETS) * WORDS_OF_SET;
    int32_t oldest = first;
    for (int32_t slot = first; slot < first + WORDS_OF_SET; slot++) {
        syntax_word *word = workspace->words + slot;
        if (word->length == length && word->flags == flags && !memcmp(word->bytes, bytes, length)) {
            word->batch = workspace->batches;
            *is_known = true;
            return slot;
        }
        if (word->batch < workspace->words[oldest].batch) oldest = slot;
    }
    // What the batch itself has met stays until its end.
    syntax_word *word = workspace->words + oldest;
    if (word->batch == workspace->batches) return WORD_SLOTS + (*overflow)++;
    word->batch = workspace->batches;
    word->length = length;
    word->flags = flags;
    memcpy(word->bytes, bytes, length);
    return oldest;
}
