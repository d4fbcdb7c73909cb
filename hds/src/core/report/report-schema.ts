import type { JsonSchema } from '../../platform/rest/shape.js';

/** A DTO class may describe its `data` for those who write reports: `static schemaName = 'error'`, `static dataSchema = {…}`. */
interface DescribedDto {
  schemaName?: string;
  dataSchema?: JsonSchema;
}

/** The published name and `data` part of a type; an undescribed type takes any object. */
export function schemaOfType(dto: object, model: string): { name: string; data: JsonSchema } {
  const { schemaName, dataSchema } = dto as DescribedDto;
  return {
    name: schemaName ?? model.toLowerCase(),
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
