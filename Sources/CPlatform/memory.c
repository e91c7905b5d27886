#include "CPlatform.h"

// Any header of the C library tells which one it is.
#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void readout_keep_memory(void) {
#if defined(__GLIBC__)
    mallopt(M_TOP_PAD, 64 << 20);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}
