import { ReportDto } from '../../core/report/report.dto.js';
import { BadRequest } from '../../platform/errors.js';
import type { JsonSchema } from '../../platform/rest/shape.js';

const MAX_GITHASH_LENGTH = 20;
const MAX_BRANCH_LENGTH = 50;
const UNKNOWN = 'unknown';

/** What a harvester sends when something went wrong. Only what the hub reads is named; the whole is kept. */
export class ErrorReportDto extends ReportDto {
  static readonly schemaName = 'error';

  /** Stricter than what is accepted: real reports leave parts out. */
  static readonly dataSchema: JsonSchema = {
    type: 'object',
    properties: {
      uuid: { type: 'string' },
      sysmon_report: {
        type: 'object',
        properties: {
          serial_number: { type: ['number', 'string'] },
          fruit: { type: 'string' },
          is_emulator: { type: 'boolean' },
          scene: { type: ['string', 'null'] },
        },
        patternProperties: {
          '^(sysmon)(_ap)?\\.[0-9][0-9]?': {
            type: 'object',
            properties: {
              index: { type: 'integer' },
              robot_index: { type: 'integer' },
              version: { type: ['string', 'number'] },
              errors: {
                type: 'object',
                patternProperties: { '^\\S*\\.[0-9][0-9]?': { type: 'object' } },
                additionalProperties: false,
              },
              services: { type: 'object' },
              chrony_info: { type: 'object' },
            },
          },
        },
        required: ['serial_number'],
      },
    },
    patternProperties: {},
    required: ['sysmon_report'],
    additionalProperties: true,
  };

  static readonly example: JsonSchema = {
    type: 'error',
    timestamp: 1_700_000_000.5,
    serial_number: '011',
    uuid: '6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11',
    pick_session_uuid: '0b8f4c1e-77d0-4f0e-8a57-3d0a0c5b9f02',
    data: {
      githash: 'abc123',
      branch_name: 'main',
      sysmon_report: {
        serial_number: '011',
        is_emulator: false,
        fruit: 'strawberry',
        'sysmon.0': {
          index: 0,
          robot_index: 0,
          services: {},
          errors: {
            'traychg.0': {
              ts: 1_700_000_000.25,
              code: 9,
              value: 'traychgunit.1 no tray',
              traceback: 'Traceback: tray',
              handled: false,
            },
          },
        },
      },
    },
  };

  /** The system monitor: one entry a computer, with its services and their errors. @throws BadRequest when it is missing */
  sysmonReport(): Record<string, unknown> {
    if (!isObject(this.data)) throw new BadRequest("'data'", { data: ['An object is required.'] });
    const { sysmon_report: sysmon } = this.data;
    if (!isObject(sysmon))
      throw new BadRequest("'sysmon_report'", { data: ['The key sysmon_report, an object, is required.'] });
    return sysmon;
  }

  override columns(): Record<string, unknown> {
    const data = isObject(this.data) ? this.data : {};
    return {
      githash: textOf('githash', data.githash, MAX_GITHASH_LENGTH),
      gitbranch: textOf('gitbranch', data.branch_name, MAX_BRANCH_LENGTH),
    };
  }

  /** Error reports carry the flags in the system monitor; those at the top level mean nothing here. */
  protected override emulatorFlags(): { is_emulator?: unknown; fruit?: unknown } {
    return this.sysmonReport();
  }
}

/** @throws BadRequest when the text is too long for its column */
function textOf(name: string, value: unknown, maxLength: number): string {
  if (value === undefined || value === null || value === '') return UNKNOWN;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if ([...text].length > maxLength) throw new InvalidText(name, maxLength);
  return text;
}

class InvalidText extends BadRequest {
  constructor(name: string, maxLength: number) {
    super(`value too long for type character varying(${maxLength})`, {
      [name]: [`Ensure this field has no more than ${maxLength} characters.`],
    });
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
