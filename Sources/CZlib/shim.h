#pragma once
#include <zlib.h>

// inflateInit2 is a macro, which Swift cannot call. 15 + 16: a window of 32 KiB, and gzip's header and trailer.
// See zlib.h, inflateInit2.
static inline int factdb_inflate_gzip_init(z_stream *stream) { return inflateInit2(stream, 15 + 16); }

// -15: a window of 32 KiB, and neither header nor trailer.
static inline int factdb_inflate_raw_init(z_stream *stream) { return inflateInit2(stream, -15); }
