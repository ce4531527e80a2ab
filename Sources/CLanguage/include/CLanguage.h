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

#ifdef __cplusplus
}
#endif

#endif
