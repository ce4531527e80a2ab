#include <sqlite3.h>

// Swift does not import functions with a variable number of arguments.
static inline int sqlite_set_flag(sqlite3 *database, int flag, int value) {
    return sqlite3_db_config(database, flag, value, (int *)0);
}
