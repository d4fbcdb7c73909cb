/** Tags are rows of their own in the legacy system, and words of the object here. */
export const TAG = 'taggit.tag';
/** Gives a tag to an object of whatever model its content type names. */
export const TAGGED_ITEM = 'taggit.taggeditem';

/** A model whose objects each give a tag to something. */
export interface TagLink {
  model: string;
  /** The field that holds the pk of what is tagged. */
  objectField: string;
  /** The model of what is tagged; absent where each link names a content type. */
  of?: string;
}

export const tagLinks: TagLink[] = [
  { model: 'event.eventtag', objectField: 'content_object', of: 'event.event' },
  { model: 'event.picksessiontag', objectField: 'content_object', of: 'event.picksession' },
  { model: TAGGED_ITEM, objectField: 'object_id' },
];
