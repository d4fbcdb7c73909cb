/** What kind of file a key names: its last part up to the first `_`. `hdsfiles/hv-011/dmesg_011_aa-bb.txt` → `dmesg`, `nouuid.png` → `nouuid.png` */
export function fileTypeOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1).split('_', 1)[0] ?? '';
}

/** UUID of the event a key names: what follows the last `_`, up to the first `.`. `p/type_u1.tar.gz` → `u1`, `a/b/plain` → `a/b/plain` */
export function eventUuidOf(key: string): string {
  return key.slice(key.lastIndexOf('_') + 1).split('.', 1)[0] ?? '';
}
