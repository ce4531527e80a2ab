/// The language of a text, by CLD2.
#ifndef CLANGUAGE_H
#define CLANGUAGE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The code of the language that most of `text` is in ("es", "pt", "zh-Hant"), or NULL where CLD2 is not sure.
/// `text` must be valid UTF-8; the code is a constant that nobody frees.
const char *language_detect(const char *text, size_t count);

/// A language and how many of a hundred bytes of text are in it.
typedef struct {
    const char *code;
    int percent;
} language_share;

/// The up to three languages that most of `text` is in, the largest share first, and how many they are; `main` is what
/// `language_detect` says.
int language_shares(const char *text, size_t count, language_share shares[3], const char **main);

#ifdef __cplusplus
}
#endif

#endif
