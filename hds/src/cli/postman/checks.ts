import type { JsonSchema } from '../../platform/rest/shape.js';

/** What a request is held against. */
export interface Expectation {
  /** The statuses that are right, each with the schema of its body: null where there is none, or where it is bytes. */
  answers: Map<number, JsonSchema | null>;
  /** The text of the answer, or one such as it: numbers vary. */
  message?: string;
  hasJson: boolean;
  /** Keys of the body that the answer must show as they were sent. */
  shownKeys?: string[];
}

/** The lines of a Postman test script; `more` sees the body as `answer`. */
export function checkLines({ answers, message, hasJson, shownKeys = [] }: Expectation, more: string[] = []): string[] {
  const statuses = [...answers.keys()];
  const lines = [
    `pm.test('answers ${statuses.join(' or ')}', () => pm.expect(pm.response.code).to.be.oneOf([${statuses.join(', ')}]));`,
  ];
  if (statuses.every((status) => status === 204))
    lines.push("pm.test('has no body', () => pm.expect(pm.response.text()).to.equal(''));");
  if (!hasJson) return [...lines, ...more];
  lines.push('const answer = pm.response.json();');
  lines.push(...schemaLines(answers));
  const isSuccess = statuses.every((status) => status < 300);
  if (message !== undefined && isSuccess) lines.push(...messageLines(message));
  if (statuses.every((status) => status >= 400))
    lines.push("pm.test('is an error', () => pm.expect(answer.status).to.equal('error'));");
  if (shownKeys.length > 0)
    lines.push(
      'const sent = JSON.parse(pm.request.body.raw);',
      `for (const key of ${JSON.stringify(shownKeys)}) pm.test(\`shows \${key} as it was sent\`, () => pm.expect(String(answer.data[key])).to.equal(String(sent[key])));`,
    );
  return [...lines, ...more];
}

function schemaLines(answers: Expectation['answers']): string[] {
  const entries = [...answers].filter((entry): entry is [number, JsonSchema] => entry[1] !== null);
  if (entries.length === 0) return [];
  const [first] = entries;
  const schema =
    entries.length === 1 && first
      ? JSON.stringify(withoutWords(first[1]))
      : `${JSON.stringify(Object.fromEntries(entries.map(([status, one]) => [status, withoutWords(one)])))}[pm.response.code]`;
  return [
    `const schema = ${schema};`,
    "const components = { schemas: JSON.parse(pm.collectionVariables.get('schemas')) };",
    "pm.test('is what the description says', () => pm.response.to.have.jsonSchema({ ...schema, components }));",
  ];
}

function messageLines(message: string): string[] {
  const varies = /\d/.test(message);
  const pattern = message.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\d+/g, '\\d+');
  const says = varies ? `to.match(/^${pattern}$/)` : `to.equal(${JSON.stringify(message)})`;
  return [
    "pm.test('is a success', () => pm.expect(answer.status).to.equal('success'));",
    `pm.test('has its message', () => pm.expect(answer.message).${says});`,
  ];
}

/** A schema without what is only for people. */
export function withoutWords(schema: JsonSchema): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema, function words(this: JsonSchema, key, value: unknown) {
      // A property may have such a name; its schema is an object.
      return ['examples', 'description'].includes(key) && (Array.isArray(value) || typeof value === 'string')
        ? undefined
        : value;
    }),
  ) as JsonSchema;
}
