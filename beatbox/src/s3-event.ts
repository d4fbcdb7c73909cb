interface AnnouncedObject {
  key: string;
  eTag: string;
  size?: number;
  /** Hexadecimal; of two versions of a key the larger is newer. */
  sequencer?: string;
}

/** The part that matters of the event with which S3 tells of an object. */
export function s3Event(bucket: string, object: AnnouncedObject): string {
  return JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'us-west-2',
        eventTime: new Date().toISOString(),
        eventName: 'ObjectCreated:Put',
        s3: { s3SchemaVersion: '1.0', bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` }, object },
      },
    ],
  });
}
