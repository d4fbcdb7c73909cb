/** Who wrote an object, and in which request: what an event tells of its cause. */
export interface Origin {
  requestId: string;
  hostId: string;
  sourceAddress: string;
}

/** An object as its event describes it. */
export interface CreatedObject {
  key: string;
  /** In bytes. */
  size: number;
  /** With or without the quotes that HTTP puts around it. */
  etag: string;
  /** Grows with every write of a key; compares as text. */
  sequencer: string;
}

/** How the object came to be; S3 names its events so. */
export type Creation = 'Put' | 'Post' | 'Copy' | 'CompleteMultipartUpload';

const OWNER = 'A3LOCALCLOUD0';

/** The message that S3 sends when an object was created, as JSON: field by field what the real one holds for a bucket without versions. */
export function objectCreated(
  creation: Creation,
  place: { region: string; bucket: string; configurationId: string },
  { key, size, etag, sequencer }: CreatedObject,
  origin: Origin,
  at = new Date(),
): string {
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: place.region,
    eventTime: at.toISOString(),
    eventName: `ObjectCreated:${creation}`,
    userIdentity: { principalId: `AWS:${OWNER}` },
    requestParameters: { sourceIPAddress: origin.sourceAddress },
    responseElements: { 'x-amz-request-id': origin.requestId, 'x-amz-id-2': origin.hostId },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: place.configurationId,
      bucket: { name: place.bucket, ownerIdentity: { principalId: OWNER }, arn: `arn:aws:s3:::${place.bucket}` },
      object: { key: encodedKey(key), size, eTag: etag.replaceAll('"', ''), sequencer },
    },
  };
  return JSON.stringify({ Records: [record] });
}

/** The message that S3 sends once to a queue when a bucket begins to notify it. */
export function testEvent(bucket: string, origin: Pick<Origin, 'requestId' | 'hostId'>, at = new Date()): string {
  return JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: at.toISOString(),
    Bucket: bucket,
    RequestId: origin.requestId,
    HostId: origin.hostId,
  });
}

/** A key as events spell it: `application/x-www-form-urlencoded` (a space is `+`, other characters are `%XX` of UTF-8), with `/` as it is. */
export function encodedKey(key: string): string {
  return new URLSearchParams({ key }).toString().slice('key='.length).replaceAll('%2F', '/');
}
