/*
 * DeleteObjects of S3, the request that deletes up to a thousand objects
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
 */

/** Objects of one request at most. */
export const MAX_DELETED = 1000;

/** What XML 1.0 has no way to write. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Whether the key can stand in such a request. */
export function isDeletable(key: string): boolean {
  return !NOT_IN_XML.test(key);
}

/** The body of a request. With an eTag an object is only deleted as that version. Of what is deleted the answer says nothing. */
export function deletionOf(objects: { key: string; eTag?: string }[]): Buffer {
  const entries = objects.map(({ key, eTag }) => {
    const condition = eTag ? `<ETag>${escaped(`"${eTag}"`)}</ETag>` : '';
    return `<Object><Key>${escaped(key)}</Key>${condition}</Object>`;
  });
  const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
  return Buffer.from(`<Delete xmlns="${namespace}"><Quiet>true</Quiet>${entries.join('')}</Delete>`);
}

/** By key, the code of S3 for why the object is not deleted; undefined when the text is no answer to such a request. */
export function undeletedIn(answer: string): Map<string, string> | undefined {
  if (!answer.includes('<DeleteResult')) return undefined;
  const errors = answer.matchAll(/<Error>.*?<\/Error>/gs);
  return new Map(Array.from(errors, ([error]) => [textIn(error, 'Key'), textIn(error, 'Code')]));
}

function textIn(xml: string, element: string): string {
  const text = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(xml)?.[1] ?? '';
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
