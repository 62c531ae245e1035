/* Loaded before the program (LD_PRELOAD): notes every write, truncation and sync of the files of a store, and lets chosen ones fail. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

struct control { int64_t countdown; int64_t error; int64_t lasting; int64_t happened; };

static struct control *control;
static int trace = -1;
static const char *database;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_ftruncate)(int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);

__attribute__((constructor)) static void begin(void)
{
    real_pwrite = dlsym(RTLD_NEXT, "pwrite");
    real_write = dlsym(RTLD_NEXT, "write");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    database = getenv("STORE_FAULTS_DATABASE");
    const char *name = getenv("STORE_FAULTS_TRACE");
    if (name) trace = open(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    name = getenv("STORE_FAULTS_CONTROL");
    int file = name ? open(name, O_RDWR | O_CLOEXEC) : -1;
    if (file >= 0) {
        void *at = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (at != MAP_FAILED) control = at;
    }
}

/* 0: not ours; 'd': the database; 'w': its log. */
static char which(int fd)
{
    char link[64], path[4096];
    if (!database) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n <= 0) return 0;
    path[n] = 0;
    size_t length = strlen(database);
    if (strncmp(path, database, length) != 0) return 0;
    return path[length] == 0 ? 'd' : strcmp(path + length, "-wal") == 0 ? 'w' : 0;
}

static int fails(void)
{
    int failed = 0;
    if (!control) return 0;
    pthread_mutex_lock(&lock);
    if (control->countdown > 0 && --control->countdown == 0) {
        failed = 1;
        control->happened++;
        if (control->lasting) control->countdown = 1;
        errno = (int)control->error;
    }
    pthread_mutex_unlock(&lock);
    return failed;
}

static void note(char what, char file, int64_t offset, const void *bytes, int64_t size)
{
    if (trace < 0) return;
    char head[18] = { what, file };
    memcpy(head + 2, &offset, 8);
    memcpy(head + 10, &size, 8);
    pthread_mutex_lock(&lock);
    if (real_write(trace, head, sizeof head) != (ssize_t)sizeof head || (bytes && real_write(trace, bytes, (size_t)size) != size)) abort();
    pthread_mutex_unlock(&lock);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset)
{
    char file = which(fd);
    if (!file) return real_pwrite(fd, bytes, size, offset);
    if (fails()) return -1;
    ssize_t written = real_pwrite(fd, bytes, size, offset);
    if (written > 0) note('w', file, offset, bytes, written);
    return written;
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off_t offset) { return pwrite(fd, bytes, size, offset); }

ssize_t write(int fd, const void *bytes, size_t size)
{
    char file = database && fd > 2 ? which(fd) : 0;
    if (!file) return real_write(fd, bytes, size);
    if (fails()) return -1;
    off_t offset = lseek(fd, 0, SEEK_CUR);
    ssize_t written = real_write(fd, bytes, size);
    if (written > 0) note('w', file, offset, bytes, written);
    return written;
}

int ftruncate(int fd, off_t size)
{
    char file = which(fd);
    if (!file) return real_ftruncate(fd, size);
    if (fails()) return -1;
    int done = real_ftruncate(fd, size);
    if (done == 0) note('t', file, size, NULL, 0);
    return done;
}

int ftruncate64(int fd, off_t size) { return ftruncate(fd, size); }

static int synced(int fd, int (*real)(int))
{
    char file = which(fd);
    if (!file) return real(fd);
    if (fails()) return -1;
    int done = real(fd);
    if (done == 0) note('s', file, 0, NULL, 0);
    return done;
}

int fsync(int fd) { return synced(fd, real_fsync); }

int fdatasync(int fd) { return synced(fd, real_fdatasync); }
