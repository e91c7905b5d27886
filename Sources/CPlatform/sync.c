#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

int readout_sync_file_system(int descriptor) {
#if defined(__linux__)
  return syncfs(descriptor) == 0 ? 0 : errno;
#elif defined(__APPLE__)
  // Darwin has no call for one file system; a plain fsync stops at the drive's cache.
  sync();
  return fcntl(descriptor, F_FULLFSYNC) == -1 ? errno : 0;
#else
  sync();
  return 0;
#endif
}
