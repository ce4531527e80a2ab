#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

pid_t process_fork(void) { return fork(); }

int process_wait(pid_t child, int pipe) {
    int descriptor = (int)syscall(SYS_pidfd_open, child, 0);
    if (descriptor >= 0) {
        struct pollfd polls[] = {{.fd = descriptor, .events = POLLIN}, {.fd = pipe, .events = 0}};
        while (poll(polls, 2, -1) < 0 && errno == EINTR) {}
        if (polls[1].revents != 0 && polls[0].revents == 0) kill(-child, SIGKILL);
        close(descriptor);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    return status;
}

void process_close_from(int descriptor) { close_range((unsigned)descriptor, ~0U, 0); }

int process_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

void process_ignore_broken_pipes(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &set, NULL);
}

int process_control(int operation, unsigned long argument, const void *pointer) {
    return prctl(operation, argument, (unsigned long)pointer, 0UL, 0UL);
}

int process_spawn_in_folder(posix_spawn_file_actions_t *actions, const char *folder) {
    return posix_spawn_file_actions_addchdir_np(actions, folder);
}

// The rights that came after the kernel headers this is built with.
#ifndef LANDLOCK_ACCESS_FS_REFER
#define LANDLOCK_ACCESS_FS_REFER (1ULL << 13)
#endif
#ifndef LANDLOCK_ACCESS_FS_TRUNCATE
#define LANDLOCK_ACCESS_FS_TRUNCATE (1ULL << 14)
#endif

static const uint64_t reading =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;

/// Every right of the kernel's version of Landlock: what is not handled is not taken away.
static uint64_t all_rights(int version) {
    uint64_t rights = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    if (version >= 2) rights |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= 3) rights |= LANDLOCK_ACCESS_FS_TRUNCATE;
    return rights;
}

static int allow(int rules, const char *path, uint64_t rights) {
    int descriptor = open(path, O_PATH | O_CLOEXEC);
    if (descriptor < 0) return 0;
    struct stat status;
    if (fstat(descriptor, &status) == 0 && !S_ISDIR(status.st_mode))
        rights &= LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE |
                  LANDLOCK_ACCESS_FS_TRUNCATE;
    struct landlock_path_beneath_attr rule = {.allowed_access = rights, .parent_fd = descriptor};
    long outcome = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(descriptor);
    return outcome == 0 ? 0 : -1;
}

int process_confine(const char *const *readable, const char *const *writable) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) return -1;
    struct landlock_ruleset_attr attributes = {.handled_access_fs = all_rights((int)version)};
    int rules = (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
    if (rules < 0) return -1;
    int outcome = 0;
    for (; *readable; readable++) outcome |= allow(rules, *readable, reading & attributes.handled_access_fs);
    for (; *writable; writable++) outcome |= allow(rules, *writable, attributes.handled_access_fs);
    if (outcome == 0) outcome = (int)syscall(SYS_landlock_restrict_self, rules, 0);
    close(rules);
    return outcome == 0 ? 0 : -1;
}
