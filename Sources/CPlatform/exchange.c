#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>

// Older C libraries have the system call's number but neither the function nor the flag.
#define EXCHANGE_FLAG (1 << 1)

int readout_exchange(const char *from, const char *to) {
#ifdef SYS_renameat2
  return syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, EXCHANGE_FLAG) == 0 ? 0 : errno;
#else
  return ENOSYS;
#endif
}

#elif defined(__APPLE__)

int readout_exchange(const char *from, const char *to) {
  return renamex_np(from, to, RENAME_SWAP) == 0 ? 0 : errno;
}

#else

int readout_exchange(const char *from, const char *to) { return ENOSYS; }

#endif
