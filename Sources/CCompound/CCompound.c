#include "CCompound.h"

#include <gsf/gsf.h>

static void start(void) {
    static gsize started = 0;
    if (g_once_init_enter(&started)) {
        gsf_init();
        g_once_init_leave(&started, 1);
    }
}

CompoundFolder *compound_open(const char *path) {
    start();
    GsfInput *input = gsf_input_stdio_new(path, NULL);
    if (!input) return NULL;
    GsfInfile *file = gsf_infile_msole_new(input, NULL);
    g_object_unref(input);
    return (CompoundFolder *)file;
}

void compound_close(CompoundFolder *folder) { g_object_unref(folder); }

int compound_count(CompoundFolder *folder) { return gsf_infile_num_children((GsfInfile *)folder); }

const char *compound_name(CompoundFolder *folder, int index) {
    return gsf_infile_name_by_index((GsfInfile *)folder, index);
}

/// A child of the kind that is wanted, or NULL.
static GsfInput *child(CompoundFolder *folder, const char *name, bool is_folder) {
    GsfInput *input = gsf_infile_child_by_name((GsfInfile *)folder, name);
    if (!input) return NULL;
    const bool holds = GSF_IS_INFILE(input) && gsf_infile_num_children(GSF_INFILE(input)) >= 0;
    if (holds == is_folder) return input;
    g_object_unref(input);
    return NULL;
}

CompoundFolder *compound_folder(CompoundFolder *folder, const char *name) {
    return (CompoundFolder *)child(folder, name, true);
}

int64_t compound_length(CompoundFolder *folder, const char *name) {
    GsfInput *input = child(folder, name, false);
    if (!input) return -1;
    const int64_t length = gsf_input_size(input);
    g_object_unref(input);
    return length;
}

bool compound_read(CompoundFolder *folder, const char *name, uint8_t *bytes, size_t count) {
    GsfInput *input = child(folder, name, false);
    if (!input) return false;
    const bool is_read = gsf_input_size(input) == (gsf_off_t)count && gsf_input_read(input, count, bytes) != NULL;
    g_object_unref(input);
    return is_read;
}

CompoundTarget *compound_create(const char *path) {
    start();
    GsfOutput *output = gsf_output_stdio_new(path, NULL);
    if (!output) return NULL;
    GsfOutfile *file = gsf_outfile_msole_new(output);
    // The compound file holds and closes its sink.
    g_object_unref(output);
    return (CompoundTarget *)file;
}

CompoundTarget *compound_create_folder(CompoundTarget *target, const char *name) {
    return (CompoundTarget *)gsf_outfile_new_child((GsfOutfile *)target, name, TRUE);
}

bool compound_write(CompoundTarget *target, const char *name, const uint8_t *bytes, size_t count) {
    GsfOutput *output = gsf_outfile_new_child((GsfOutfile *)target, name, FALSE);
    if (!output) return false;
    bool is_written = count == 0 || gsf_output_write(output, count, bytes);
    is_written = gsf_output_close(output) && is_written;
    g_object_unref(output);
    return is_written;
}

bool compound_finish(CompoundTarget *target) {
    const bool is_closed = gsf_output_close((GsfOutput *)target);
    g_object_unref(target);
    return is_closed;
}
