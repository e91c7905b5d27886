#ifndef READOUT_CPLATFORM_H
#define READOUT_CPLATFORM_H

/// Exchanges the files or folders at two paths in one step, so that no moment shows neither or both.
///
/// Returns 0, or the `errno` value of the failure: EINVAL, ENOSYS or ENOTSUP where the system or the file
/// system cannot do it, EXDEV or EBUSY where one of the two is a mount point.
int readout_exchange(const char *from, const char *to);

/// Writes everything the file system of an open file holds in memory to the disk.
///
/// Returns 0, or the `errno` value of the failure.
int readout_sync_file_system(int descriptor);

/// Has the process ask the system for memory in large pieces and keep what it has freed: right for a program
/// that builds up much, works on it and ends. Does nothing where the C library has no such setting.
void readout_keep_memory(void);

/// Has the processor fetch what stands at an address, since it will be read soon.
static inline void readout_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
