// Words to rows of the embedding table; `training/factdb_training/features.py` does the same.
#include <string.h>

#include "model.h"

enum { LONGEST_FORM = 32 };

static uint64_t hash_bytes(const uint8_t *bytes, int32_t count, uint64_t seed) {
    uint64_t value = 0xCBF29CE484222325u ^ seed;
    for (int32_t i = 0; i < count; i++) value = (value ^ bytes[i]) * 0x100000001B3u;
    value ^= value >> 32;
    value *= 0xD6E8FEB86659FD93u;
    return value ^ (value >> 32);
}

/// Typographic marks made plain, ASCII letters lower-cased, digits made 0, cut at LONGEST_FORM.
static int32_t normal_form(const uint8_t *word, int32_t length, uint8_t *form) {
    int32_t count = 0;
    for (int32_t i = 0; i < length && count < LONGEST_FORM; i++) {
        uint8_t byte = word[i];
        if (byte == 0xE2 && i + 2 < length && word[i + 1] == 0x80) {
            uint8_t plain = 0;
            switch (word[i + 2]) {
            case 0x98: case 0x99: plain = '\''; break;
            case 0x9C: case 0x9D: plain = '"'; break;
            case 0x93: case 0x94: plain = '-'; break;
            case 0xA6: plain = '.'; break;
            default: break;
            }
            if (plain) {
                form[count++] = plain;
                if (plain == '.' && count < LONGEST_FORM) form[count++] = plain;
                if (plain == '.' && count < LONGEST_FORM) form[count++] = plain;
                i += 2;
                continue;
            }
        }
        if (byte >= 'A' && byte <= 'Z') byte += 'a' - 'A';
        if (byte >= '0' && byte <= '9') byte = '0';
        form[count++] = byte;
    }
    return count;
}

/// Classes of the bytes, runs shortened to two, at most eight.
static int32_t shape_of(const uint8_t *word, int32_t length, uint8_t *shape) {
    int32_t count = 0;
    for (int32_t i = 0; i < length && count < 8; i++) {
        uint8_t byte = word[i], kind = byte;
        if (byte >= 'A' && byte <= 'Z') kind = 'X';
        else if (byte >= 'a' && byte <= 'z') kind = 'x';
        else if (byte >= '0' && byte <= '9') kind = 'd';
        else if (byte >= 0x80) kind = 'u';
        if (count >= 2 && shape[count - 1] == kind && shape[count - 2] == kind) continue;
        shape[count++] = kind;
    }
    return count;
}

void syntax_rows(const syntax_model *model, const uint8_t *text, const syntax_token *token, int32_t rows[FEATURES]) {
    uint8_t form[LONGEST_FORM], shape[8];
    const uint8_t *word = text + token->start;
    int32_t count = normal_form(word, token->length, form);
    int32_t affixes = VOCABULARY_SLOTS, shapes = affixes + AFFIX_ROWS, flags = shapes + SHAPE_ROWS;

    uint64_t key = hash_bytes(form, count, 1);
    uint32_t mask = VOCABULARY_SLOTS - 1, slot = (uint32_t)key & mask, fingerprint = (uint32_t)(key >> 32);
    if (!fingerprint) fingerprint = 1;
    rows[0] = flags + FLAG_ROWS;  // unknown
    // The table is at most three quarters full, so an empty slot ends the search.
    while (model->fingerprints[slot]) {
        if (model->fingerprints[slot] == fingerprint) {
            rows[0] = (int32_t)slot;
            break;
        }
        slot = (slot + 1) & mask;
    }
    for (int32_t n = 1; n <= 4; n++) {
        int32_t length = count < n ? count : n;
        rows[n] = affixes + (int32_t)(hash_bytes(form + count - length, length, (uint64_t)n + 1) % AFFIX_ROWS);
    }
    for (int32_t n = 2; n <= 3; n++) {
        int32_t length = count < n ? count : n;
        rows[n + 3] = affixes + (int32_t)(hash_bytes(form, length, (uint64_t)n + 4) % AFFIX_ROWS);
    }
    rows[7] = shapes + (int32_t)(hash_bytes(shape, shape_of(word, token->length, shape), 8) % SHAPE_ROWS);
    rows[8] = flags + token->is_first_in_sentence * 4 + token->follows_space * 2 + token->precedes_space;
}
