/*
 * SQS has two languages: JSON, which today's SDKs and fauxqs speak, and the older query protocol, a form answered with
 * XML, which aws-cli before 2.13 speaks, such as Debian's. Here the second becomes the first, and back.
 */

type Tree = Map<string, Tree | string>;
type Json = string | number | boolean | Json[] | { [name: string]: Json };

/** Lists: `AttributeName.1=All` is `{"AttributeNames": ["All"]}`. */
const LISTS: Record<string, string> = {
  AttributeName: 'AttributeNames',
  MessageAttributeName: 'MessageAttributeNames',
  MessageSystemAttributeName: 'MessageSystemAttributeNames',
  SendMessageBatchRequestEntry: 'Entries',
  DeleteMessageBatchRequestEntry: 'Entries',
  ChangeMessageVisibilityBatchRequestEntry: 'Entries',
};
/** Maps: `Attribute.1.Name=DelaySeconds&Attribute.1.Value=5` is `{"Attributes": {"DelaySeconds": "5"}}`. */
const MAPS: Record<string, string> = { Attribute: 'Attributes', MessageAttribute: 'MessageAttributes' };
const NUMBERS = new Set(['DelaySeconds', 'MaxNumberOfMessages', 'MaxResults', 'VisibilityTimeout', 'WaitTimeSeconds']);

/** What the elements of a list, or the entries of a map, are called in XML. */
const ELEMENTS: Record<string, string> = {
  Messages: 'Message',
  QueueUrls: 'QueueUrl',
  Failed: 'BatchResultErrorEntry',
  Attributes: 'Attribute',
  MessageAttributes: 'MessageAttribute',
};

/** The input of an action as JSON names it. */
export function inputOf(form: URLSearchParams): Json {
  const root: Tree = new Map();
  for (const [path, value] of form) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    names.reduce(branchOf, root).set(last, value);
  }
  return jsonOf(root);
}

function branchOf(tree: Tree, name: string): Tree {
  const known = tree.get(name);
  if (known instanceof Map) return known;
  const branch: Tree = new Map();
  tree.set(name, branch);
  return branch;
}

function jsonOf(tree: Tree): Json {
  return Object.fromEntries([...tree].map(([name, value]) => memberOf(name, value)));
}

function memberOf(name: string, value: Tree | string): [string, Json] {
  if (typeof value === 'string') return [name, NUMBERS.has(name) ? Number(value) : value];
  const list = LISTS[name];
  if (list) return [list, [...value.values()].map((item) => (typeof item === 'string' ? item : jsonOf(item)))];
  const map = MAPS[name];
  if (map) return [map, Object.fromEntries([...value.values()].flatMap(entryOf))];
  return [name, jsonOf(value)];
}

function entryOf(entry: Tree | string): [string, Json][] {
  if (typeof entry === 'string') return [];
  const name = entry.get('Name');
  const value = entry.get('Value') ?? '';
  return typeof name === 'string' ? [[name, typeof value === 'string' ? value : jsonOf(value)]] : [];
}

/** What an action answered, as XML. */
export function xmlOf(action: string, answer: { [name: string]: Json }, requestId: string): string {
  const result = elementsOf(answer, `${action}ResultEntry`);
  const metadata = element('ResponseMetadata', element('RequestId', escaped(requestId)));
  return element(`${action}Response`, element(`${action}Result`, result) + metadata);
}

/** An error as XML. */
export function errorXmlOf(code: string, message: string, requestId: string): string {
  const error = element('Type', 'Sender') + element('Code', escaped(code)) + element('Message', escaped(message));
  return element('ErrorResponse', element('Error', error) + element('RequestId', escaped(requestId)));
}

function elementsOf(members: { [name: string]: Json }, successful: string): string {
  return Object.entries(members)
    .map(([name, value]) => {
      const item = name === 'Successful' ? successful : (ELEMENTS[name] ?? name);
      if (Array.isArray(value)) return value.map((one) => element(item, contentOf(one, successful))).join('');
      if (typeof value !== 'object' || !(name in ELEMENTS)) return element(name, contentOf(value, successful));
      return Object.entries(value)
        .map(([key, one]) =>
          element(item, element('Name', escaped(key)) + element('Value', contentOf(one, successful))),
        )
        .join('');
    })
    .join('');
}

function contentOf(value: Json, successful: string): string {
  return typeof value === 'object' && !Array.isArray(value) ? elementsOf(value, successful) : escaped(String(value));
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;');
}
