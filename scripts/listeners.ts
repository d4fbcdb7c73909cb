import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';

/** Why a server cannot listen on this port of the loopback address now: undefined when it can. */
export async function obstacleOn(port: number): Promise<string | undefined> {
  const code = await new Promise<string | undefined>((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(undefined)));
  });
  if (code === 'EADDRINUSE') return `is taken by ${listenerOn(port) ?? 'a process of another user'}`;
  if (code === 'EACCES') return 'may only be used by root';
  return code && `cannot be used (${code})`;
}

/** The command line and pid of the process that listens on a port. Undefined when nobody does, or it is another user's. */
function listenerOn(port: number): string | undefined {
  const socket = socketListeningOn(port);
  if (!socket) return undefined;
  for (const pid of namesIn('/proc').filter((entry) => /^\d+$/.test(entry))) {
    if (!openFilesOf(pid).includes(`socket:[${socket}]`)) continue;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return `"${command.length > 100 ? `${command.slice(0, 99)}…` : command}" (pid ${pid})`;
  }
  return undefined;
}

/** The inode of the socket, from the kernel's tables. Their columns: slot, local address, peer, state (0A listens), …, inode in the tenth. */
function socketListeningOn(port: number): string | undefined {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of linesOf(table)) {
      const columns = line.trim().split(/\s+/);
      if (columns[1]?.endsWith(ending) && columns[3] === '0A') return columns[9];
    }
  }
  return undefined;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return []; // a machine without IPv6 has one table
  }
}

function openFilesOf(pid: string): string[] {
  const folder = `/proc/${pid}/fd`;
  return namesIn(folder).map((fd) => targetOf(`${folder}/${fd}`));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // the process has ended meanwhile, or belongs to another user
  }
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return ''; // closed meanwhile
  }
}
