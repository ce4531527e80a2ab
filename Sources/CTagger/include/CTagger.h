/// The trained tagger model, Resources/tagger/model.bin, as part of the program, and what its search needs of the processor.
#ifndef TRAMA_TAGGER_H
#define TRAMA_TAGGER_H

#include <stddef.h>

/// The model's first byte.
const unsigned char *trama_tagger_model(void);

/// How many bytes the model has.
size_t trama_tagger_model_size(void);

/// Asks for the memory at an address, which need not be readable.
static inline void trama_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
