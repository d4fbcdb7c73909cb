import { expect, test } from 'vitest';
import { endpointsByTag, type OpenApi, typeOf } from './document.js';

const document: OpenApi = {
  info: { title: 'HDS', version: '1' },
  paths: {
    '/api/v1/fruits/': {
      get: { operationId: 'listFruit', summary: 'All fruits.', tags: ['fruits'], parameters: [] },
      post: { operationId: 'createFruit', summary: 'Stores a fruit.', tags: ['fruits'] },
    },
    '/api/v1/events/': {
      get: { operationId: 'listEvent', tags: ['events'], parameters: [{ name: 'UUID', in: 'query' }] },
    },
  },
  components: { schemas: {} },
};

test.each([
  ['', ['GET fruits', 'POST fruits', 'GET events']],
  ['post', ['POST fruits']],
  ['uuid', ['GET events']],
  ['get stores', []],
])('finds endpoints by "%s"', (wanted, found) => {
  const names = endpointsByTag(document, wanted).flatMap(([tag, endpoints]) =>
    endpoints.map(({ method }) => `${method} ${tag}`),
  );
  expect(names).toEqual(found);
});

test.each([
  [{ type: ['integer', 'null'] }, 'integer or null'],
  [{ type: 'array', items: { $ref: '#/components/schemas/Event' } }, 'list of Event'],
  [{ anyOf: [{ $ref: '#/components/schemas/Fruit' }, { type: 'null' }] }, 'Fruit or null'],
  [{ type: 'string', format: 'date-time' }, 'date-time'],
  [{ type: 'string', enum: ['a', 'b'] }, '"a" or "b"'],
  [{}, 'anything'],
])('writes a type for a reader: %j', (schema, text) => {
  expect(typeOf(schema)).toBe(text);
});
