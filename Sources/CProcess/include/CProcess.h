// What a worker process needs of Linux and Swift does not import: fork, prctl, Landlock.
#ifndef CPROCESS_H
#define CPROCESS_H

#include <spawn.h>
#include <sys/types.h>

/// `fork(2)`; only for a process of one thread.
pid_t process_fork(void);

/// Waits for a child that leads its process group; kills the group where the other end of `pipe` is closed meanwhile.
///
/// - Returns: Its status as `waitpid(2)` gives it.
int process_wait(pid_t child, int pipe);

/// Closes every descriptor from this one on.
void process_close_from(int descriptor);

/// `pipe2(2)` with ends that no started program inherits; 0 is well.
int process_pipe(int ends[2]);

/// Makes writes of this thread to a closed pipe fail rather than end the process.
void process_ignore_broken_pipes(void);

/// `prctl(2)`; 0 is well.
int process_control(int operation, unsigned long argument, const void *pointer);

/// Makes a program that is started run in this folder; 0 is well.
int process_spawn_in_folder(posix_spawn_file_actions_t *actions, const char *folder);

/// Gives up all files but those under the paths named, for this process and all it starts (Landlock).
///
/// Paths that do not exist are passed over. Both lists end with NULL.
/// - Returns: 0, or -1 where the kernel does not know Landlock or refuses it.
int process_confine(const char *const *readable, const char *const *writable);

#endif
