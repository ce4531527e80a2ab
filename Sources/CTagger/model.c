#include "CTagger.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "../../Resources/tagger/model.bin"
};

const unsigned char *trama_tagger_model(void) { return model; }

size_t trama_tagger_model_size(void) { return sizeof model; }
