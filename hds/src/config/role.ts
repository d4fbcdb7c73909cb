/** What this process is for: `web` answers HTTP, `worker` runs jobs, `both` does both (in tests), `command` neither. */
export type ProcessRole = 'web' | 'worker' | 'both' | 'command';

let role: ProcessRole = 'command';

/** Said once by the process's entry, before it loads the application. */
export function startAs(newRole: ProcessRole): void {
  role = newRole;
}

export function runsJobs(): boolean {
  return role === 'worker' || role === 'both';
}
