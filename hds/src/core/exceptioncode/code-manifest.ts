import { HdsError, InvalidFields } from '../../platform/errors.js';
import { readBody } from '../../platform/rest/body.js';
import { BooleanField, IntegerField, TextField } from '../../platform/rest/fields.js';

/** What is said of a code, by a person or by a manifest. */
export class CodeFacts {
  @IntegerField({ example: 9 })
  code: number;

  @TextField({ maxLength: 255, example: 'NoTray' })
  name: string;

  @TextField({ maxLength: 20, example: 'tray' })
  team: string;

  @BooleanField()
  cycle: boolean;

  @TextField({ maxLength: 255, optional: true, blank: true, example: 'There is no tray.' })
  msg?: string;

  @TextField({ maxLength: 255, optional: true, example: 'Check the tray' })
  operator_msg?: string;
}

/** A manifest is a file of a release of the machines' software; real ones hold some hundred codes. */
const MAX_CODES = 10_000;
const MAX_FAULTS = 20;

/** Why a manifest is refused. */
export class InvalidManifest extends InvalidFields {
  constructor(faults: string[]) {
    super({ manifest: faults.slice(0, MAX_FAULTS) });
  }
}

/**
 * The codes of a manifest.
 * @throws InvalidManifest  naming each entry, by its place from 0, and each field that is wrong
 */
export function codesOf(manifest: unknown): CodeFacts[] {
  if (!Array.isArray(manifest)) throw new InvalidManifest(['A list of codes is required.']);
  if (manifest.length > MAX_CODES) throw new InvalidManifest([`A manifest has at most ${MAX_CODES} codes.`]);
  const faults: string[] = [];
  const codes: CodeFacts[] = [];
  for (const [at, entry] of manifest.entries()) {
    try {
      codes.push(readBody(CodeFacts, entry ?? []));
    } catch (error) {
      if (!(error instanceof HdsError)) throw error;
      const fields = error instanceof InvalidFields ? error.fields : { entry: ['An object is required.'] };
      faults.push(
        ...Object.entries(fields).map(([field, reasons]) => `Entry ${at}, ${field}: ${[reasons].flat().join(' ')}`),
      );
    }
  }
  if (faults.length === 0) faults.push(...repeated(codes, 'code'), ...repeated(codes, 'name'));
  if (faults.length > 0) throw new InvalidManifest(faults);
  return codes;
}

function repeated(codes: CodeFacts[], field: 'code' | 'name'): string[] {
  const first = new Map<unknown, number>();
  return codes.flatMap((code, at) => {
    const earlier = first.get(code[field]);
    if (earlier !== undefined) return [`Entry ${at}, ${field}: "${code[field]}" stands in entry ${earlier} already.`];
    first.set(code[field], at);
    return [];
  });
}
