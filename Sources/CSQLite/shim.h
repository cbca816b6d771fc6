#ifndef FACTDB_CSQLITE_SHIM_H
#define FACTDB_CSQLITE_SHIM_H

#include <malloc.h>
#include <sqlite3.h>

/// Binds text that SQLite copies: `SQLITE_TRANSIENT` is a cast macro that Swift does not import.
static inline int factdb_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count) {
    return sqlite3_bind_text64(statement, index, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// Binds a blob that SQLite copies.
static inline int factdb_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
    return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

/// Makes a connection strict: `sqlite3_db_config` is variadic, which Swift cannot call.
///
/// Double-quoted string literals are refused, schemas are not trusted to call unsafe functions, and neither shadow
/// tables nor the schema table can be written to directly.
static inline int factdb_harden(sqlite3 *database) {
    int code = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, (void *)0);
    if (code == SQLITE_OK) code = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (void *)0);
    if (code == SQLITE_OK) code = sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (void *)0);
    if (code == SQLITE_OK) code = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (void *)0);
    return code;
}

/// Makes SQLite close a database as it stands: the log is not checkpointed and no file is written or removed.
static inline int factdb_no_checkpoint_on_close(sqlite3 *database) {
    return sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (void *)0);
}

/// Gives free memory back to the system; Swift's `Glibc` module leaves `malloc.h` out.
static inline void factdb_trim_heap(void) { malloc_trim(0); }

#endif
