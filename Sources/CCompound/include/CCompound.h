/// Reading and writing Microsoft's compound files with libgsf, whose headers bring more than Swift can hold at once.
///
/// A folder belongs to the caller, who closes it; it stays valid after its parent is closed.
#ifndef CCOMPOUND_H
#define CCOMPOUND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct CompoundFolder CompoundFolder;
typedef struct CompoundTarget CompoundTarget;

/// Opens a file's root; NULL where it is no compound file.
CompoundFolder *compound_open(const char *path);
void compound_close(CompoundFolder *folder);

int compound_count(CompoundFolder *folder);
/// The name of a child, which the folder keeps, or NULL.
const char *compound_name(CompoundFolder *folder, int index);

/// A folder in a folder; NULL where it is none.
CompoundFolder *compound_folder(CompoundFolder *folder, const char *name);

/// The length of a stream; -1 where it is none.
int64_t compound_length(CompoundFolder *folder, const char *name);
/// Reads a stream of that length; false where the file breaks off before its end.
bool compound_read(CompoundFolder *folder, const char *name, uint8_t *bytes, size_t count);

/// Begins a new file; NULL where it cannot be written. Every target is closed, the inner ones first.
CompoundTarget *compound_create(const char *path);
CompoundTarget *compound_create_folder(CompoundTarget *target, const char *name);
bool compound_write(CompoundTarget *target, const char *name, const uint8_t *bytes, size_t count);
bool compound_finish(CompoundTarget *target);

#endif
