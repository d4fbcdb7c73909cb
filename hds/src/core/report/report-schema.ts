import type { JsonSchema } from '../../platform/rest/shape.js';

/** A DTO class may describe its reports for those who write them: `static schemaName = 'error'`, `static dataSchema = {…}`, `static example = {…}`. */
interface DescribedDto {
  schemaName?: string;
  dataSchema?: JsonSchema;
  /** A report as machines send it. */
  example?: JsonSchema;
}

/** The published name, `data` part and example of a type; an undescribed type takes any object. */
export function schemaOfType(dto: object, model: string): { name: string; data: JsonSchema; example: JsonSchema } {
  const { schemaName, dataSchema, example } = dto as DescribedDto;
  return {
    name: schemaName ?? model.toLowerCase(),
    example: example ?? { timestamp: 1_700_000_000.5, serial_number: '011', data: {} },
    data: dataSchema ?? {
      type: 'object',
      properties: {},
      patternProperties: {},
      required: [],
      additionalProperties: true,
    },
  };
}

/** The JSON Schema of a whole report. It is stricter than what is accepted: real machines leave parts out. */
export function reportSchema(data: JsonSchema): JsonSchema {
  return {
    type: 'object',
    properties: {
      data,
      timestamp: { type: 'number' },
      type: { type: 'string' },
      serial_number: { type: ['string', 'number'] },
    },
    required: ['data', 'timestamp', 'serial_number'],
  };
}

/** What the documents say of the body that stores a report of any type. */
export function sentReportSchema(): JsonSchema {
  const { properties, ...schema } = reportSchema({ type: 'object', description: 'What the type of report is about.' });
  return {
    ...schema,
    properties: {
      ...(properties as object),
      timestamp: { type: 'number', description: 'When the machine made it: POSIX seconds with fraction.' },
      serial_number: { type: ['string', 'number'], description: 'The number of the harvester.' },
      uuid: { type: 'string', description: 'UUID of the event it belongs to; one of its own when left out.' },
      pick_session_uuid: { type: 'string', description: 'UUID of the pick session it belongs to.' },
      aux_uuids: {
        type: 'array',
        items: { type: 'string' },
        description: 'UUIDs of events that are linked to its own.',
      },
    },
  };
}
