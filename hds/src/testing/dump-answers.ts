import { readFileSync } from 'node:fs';

/** The fields of one object of a dump. */
type Fields = Record<string, unknown>;
/** An object of an answer. */
type Shown = Record<string, unknown>;

/** A list of the API, and how it shows the objects of a model of the former system. */
export interface DumpedResource {
  path: string;
  model: string;
  /** Which of the model's objects are in the list; all when left out. */
  where?: (fields: Fields) => boolean;
  /** Query of the list and of each detail. */
  query?: string;
  list: (id: number) => Shown;
  /** The same as in the list when left out. */
  detail?: (id: number) => Shown;
}

/** What the API has to show of dumps: worked out from their JSON by the rules of the contract, and from nothing else. */
export class DumpAnswers {
  private readonly objects = new Map<string, Map<number | string, Fields>>();

  constructor(
    paths: string[],
    private readonly origin: string,
  ) {
    for (const path of paths) {
      const dump = JSON.parse(readFileSync(path, 'utf8')) as { model: string; pk: number | string; fields: Fields }[];
      for (const { model, pk, fields } of dump) {
        const known = this.objects.get(model) ?? new Map();
        this.objects.set(model, known.set(pk, fields));
      }
    }
  }

  private idsOf(model: string): number[] {
    return [...this.all(model).keys()].map(Number);
  }

  /** Pks of the objects that a list shows. */
  idsIn({ model, where = () => true }: DumpedResource): number[] {
    return this.idsOf(model).filter((id) => where(this.fields(model, id)));
  }

  /** Ids of harvesters that the dump has no history of. */
  get harvestersWithoutHistory(): number[] {
    const known = [...this.all('harvester.historicalharvester').values()].map(({ id }) => id);
    return this.idsOf('harvester.harvester').filter((id) => !known.includes(id));
  }

  /** Keys of the tokens of superusers. */
  get adminTokens(): string[] {
    const tokens = [...this.all('authtoken.token')];
    return tokens
      .filter(([, { user }]) => this.fields('auth.user', user).is_superuser === true)
      .map(([key]) => String(key));
  }

  readonly resources: DumpedResource[] = [
    { path: 'users/profiles', model: 'auth.user', list: (id) => this.user(id) },
    { path: 'fruits', model: 'harvester.fruit', list: (id) => this.fruit(id) },
    {
      path: 'distributors',
      model: 'location.distributor',
      list: (id) => ({
        id,
        ...this.stampsWithNames('location.distributor', id),
        name: this.fields('location.distributor', id).name,
      }),
    },
    { path: 'locations', model: 'location.location', list: (id) => this.locationItem(id) },
    {
      path: 'harvesters',
      model: 'harvester.harvester',
      list: (id) => this.harvesterItem(id),
      detail: (id) => this.harvesterDetail(id),
    },
    { path: 'harvesterhistory', model: 'harvester.historicalharvester', list: (id) => this.historyItem(id) },
    {
      path: 'harvesterswinfo',
      model: 'harvester.harvesterswinfo',
      list: (id) => this.softwareInfo(id, (harvester) => this.harvesterMin(harvester)),
      detail: (id) => this.softwareInfo(id, (harvester) => harvester),
    },
    {
      path: 'exceptioncodes',
      model: 'exceptions.aftexceptioncode',
      list: (id) => ({ ...this.code(id), retired: false }),
    },
    {
      path: 'exceptioncodemanifests',
      model: 'exceptions.aftexceptioncodemanifest',
      list: (id) => {
        const { version, manifest } = this.fields('exceptions.aftexceptioncodemanifest', id);
        return { id, ...this.stamps('exceptions.aftexceptioncodemanifest', id), version, manifest };
      },
    },
    { path: 'events', model: 'event.event', list: (id) => this.event(id) },
    {
      path: 'picksessions',
      model: 'event.picksession',
      list: (id) => this.pickSession(id),
      detail: (id) => ({
        ...this.pickSession(id),
        ...this.stampsWithNames('event.picksession', id),
        harvester: this.harvesterMin(this.fields('event.picksession', id).harvester),
        location: this.locationMin(this.fields('event.picksession', id).location),
      }),
    },
    ...['s3files', 'sessclip'].flatMap((path): DumpedResource[] => [
      { path, model: 's3file.s3file', where: ({ deleted }) => deleted === false, ...this.fileShapes },
      {
        path,
        model: 's3file.s3file',
        where: ({ deleted }) => deleted === true,
        query: 'deleted=true',
        ...this.fileShapes,
      },
    ]),
    {
      path: 'errorreports',
      model: 'errorreport.errorreport',
      list: (id) => this.reportItem(id),
      detail: (id) => this.reportDetail(id),
    },
    {
      path: 'exceptions',
      model: 'exceptions.aftexception',
      list: (id) => this.exception(id),
      detail: (id) => ({ ...this.exception(id), ...this.stampsWithNames('exceptions.aftexception', id) }),
    },
    {
      path: 'notifications',
      model: 'notifications.notification',
      list: (id) => this.rule(id),
      detail: (id) => ({ ...this.rule(id), ...this.stampsWithNames('notifications.notification', id) }),
    },
    {
      path: 'migrations',
      model: 'hdsmigrations.migrationlog',
      list: (id) => {
        const { result, startTime, endTime, output, githash } = this.fields('hdsmigrations.migrationlog', id);
        const times = { startTime: shownTime(startTime), endTime: shownTime(endTime) };
        return { id, ...this.stamps('hdsmigrations.migrationlog', id), result, ...times, output, githash };
      },
    },
    {
      path: 'auditlog',
      model: 'admin.logentry',
      where: ({ object_id: id }) => /^\d+$/.test(String(id)),
      list: (id) => this.auditEntry(id),
    },
  ];

  private get fileShapes() {
    return {
      list: (id: number) => this.file(id),
      detail: (id: number) => ({ ...this.file(id), ...this.stampsWithNames('s3file.s3file', id) }),
    };
  }

  private all(model: string): Map<number | string, Fields> {
    return this.objects.get(model) ?? new Map();
  }

  private fields(model: string, pk: unknown): Fields {
    const found = this.all(model).get(pk as number);
    if (!found) throw new Error(`the dump has no ${model} ${String(pk)}`);
    return found;
  }

  /** Pks of the objects of a model whose field has a value, smallest first. */
  private pointingAt(model: string, field: string, value: unknown): number[] {
    const found = [...this.all(model)].filter(([, fields]) => fields[field] === value);
    return found.map(([pk]) => Number(pk)).sort((one, other) => one - other);
  }

  private url(path: string): string {
    return `${this.origin}/api/v1/${path}/`;
  }

  private stamps(model: string, id: number): Shown {
    const { creator, modifiedBy, created, lastModified } = this.fields(model, id);
    return { creator, modifiedBy, created: shownTime(created), lastModified: shownTime(lastModified) };
  }

  private stampsWithNames(model: string, id: number): Shown {
    const { creator, modifiedBy, ...times } = this.stamps(model, id);
    return { ...times, creator: this.userRef(creator), modifiedBy: this.userRef(modifiedBy) };
  }

  private userRef(id: unknown): Shown | null {
    return id === null ? null : { id, username: this.fields('auth.user', id).username };
  }

  private user(id: number): Shown {
    const { username, first_name, last_name, email, is_active, is_staff, is_superuser, last_login } = this.fields(
      'auth.user',
      id,
    );
    const [profileId] = this.pointingAt('common.userprofile', 'user', id);
    const profile = profileId === undefined ? null : this.fields('common.userprofile', profileId);
    return {
      id,
      ...{ username, first_name, last_name, email, is_active, is_staff, is_superuser },
      last_login: shownTime(last_login),
      profile: profile && {
        id: profileId,
        slack_id: profile.slack_id,
        role: profile.role,
        avatar_url: profile.avatar_url ?? null,
        user: id,
      },
    };
  }

  private fruit(id: unknown): Shown {
    return { id, ...this.stamps('harvester.fruit', Number(id)), name: this.fields('harvester.fruit', id).name };
  }

  private distributorMin(id: unknown): Shown {
    return { id, url: this.url(`distributors/${String(id)}`), name: this.fields('location.distributor', id).name };
  }

  private locationMin(id: unknown): Shown | null {
    if (id === null || id === undefined) return null;
    const { ranch, distributor } = this.fields('location.location', id);
    return { id, url: this.url(`locations/${String(id)}`), ranch, distributor: this.distributorMin(distributor) };
  }

  private locationFlat(id: unknown): Shown {
    const { ranch, country, region, site_channel = 'harvs-dev', distributor } = this.fields('location.location', id);
    return { id, ...this.stamps('location.location', Number(id)), ranch, country, region, site_channel, distributor };
  }

  private locationItem(id: number): Shown {
    const flat = this.locationFlat(id);
    const distributor = Number(flat.distributor);
    return {
      ...flat,
      ...this.stampsWithNames('location.location', id),
      distributor: {
        id: distributor,
        ...this.stamps('location.distributor', distributor),
        name: this.fields('location.distributor', distributor).name,
      },
    };
  }

  private harvesterMin(id: unknown): Shown | null {
    if (id === null || id === undefined) return null;
    const { harv_id, location, fruit, is_emulator } = this.fields('harvester.harvester', id);
    const { name } = this.fields('harvester.fruit', fruit);
    return {
      id,
      url: this.url(`harvesters/${String(id)}`),
      harv_id,
      location: this.locationMin(location),
      fruit: { id: fruit, url: this.url(`fruits/${String(fruit)}`), name },
      is_emulator,
    };
  }

  private harvesterItem(id: number): Shown {
    const { harv_id, name, is_emulator, thingName, fruit, location } = this.fields('harvester.harvester', id);
    return {
      id,
      ...this.stamps('harvester.harvester', id),
      ...{ harv_id, name, is_emulator, thingName },
      fruit: this.fruit(fruit),
      location: this.locationItem(Number(location)),
      // The hub has no releases yet.
      release: null,
      harvester_history: `/harvesterhistory/?harv_id=${String(harv_id)}`,
      version_history: 'versions/',
      assets: 'assets/',
      config: 'config/',
    };
  }

  private harvesterDetail(id: number): Shown {
    const location = this.locationFlat(this.fields('harvester.harvester', id).location);
    return { ...this.harvesterItem(id), ...this.stampsWithNames('harvester.harvester', id), location, version: null };
  }

  private historyItem(id: number): Shown {
    const {
      id: harvester,
      created,
      lastModified,
      history_date,
      fruit,
      location,
      ...rest
    } = this.fields('harvester.historicalharvester', id);
    return {
      ...rest,
      history_id: id,
      id: harvester,
      created: shownTime(created),
      lastModified: shownTime(lastModified),
      history_date: shownTime(history_date),
      // What the harvester had then may be gone.
      fruit: this.all('harvester.fruit').has(Number(fruit)) ? this.fruit(fruit) : null,
      location: this.all('location.location').has(Number(location)) ? this.locationFlat(location) : null,
      release: null,
      changed_by: this.all('auth.user').has(Number(rest.history_user)) ? this.userRef(rest.history_user) : null,
      changes: this.changesOf(id),
    };
  }

  /** What a state of a machine differs in from the one before of the same machine. */
  private changesOf(id: number): Shown[] | null {
    const model = 'harvester.historicalharvester';
    const after = this.fields(model, id);
    const [before] = [...this.all(model)]
      .filter(([other, { id: harvester }]) => harvester === after.id && other !== id)
      .filter(([, { history_date }]) => Date.parse(String(history_date)) < Date.parse(String(after.history_date)))
      .sort(([, one], [, other]) => Date.parse(String(other.history_date)) - Date.parse(String(one.history_date)))
      .map(([, fields]) => fields);
    if (before === undefined) return null;
    const shown: Record<string, (value: unknown) => unknown> = {
      fruit: (row) => this.all('harvester.fruit').get(Number(row))?.name ?? null,
      location: (row) => this.all('location.location').get(Number(row))?.ranch ?? null,
    };
    return ['harv_id', 'name', 'fruit', 'location', 'is_emulator', 'thingName']
      .filter((field) => before[field] !== after[field])
      .map((field) => {
        const text = (value: unknown) => {
          const read = shown[field];
          const name = read ? read(value) : value;
          return name === null ? null : String(name);
        };
        return { field, before: text(before[field]), after: text(after[field]) };
      });
  }

  private softwareInfo(id: number, shownHarvester: (id: unknown) => unknown): Shown {
    const {
      harvester,
      deployed_ts,
      creator: _c,
      modifiedBy: _m,
      created: _t,
      lastModified: _l,
      ...own
    } = this.fields('harvester.harvesterswinfo', id);
    const stamps = this.stamps('harvester.harvesterswinfo', id);
    return { id, ...stamps, ...own, deployed_ts: shownTime(deployed_ts), harvester: shownHarvester(harvester) };
  }

  private code(id: unknown): Shown | null {
    if (id === null) return null;
    const {
      code,
      name,
      msg,
      team,
      cycle,
      operator_msg = 'Please cycle the harvester',
      manifest = null,
    } = this.fields('exceptions.aftexceptioncode', id);
    return {
      id,
      ...this.stamps('exceptions.aftexceptioncode', Number(id)),
      code,
      name,
      msg,
      team,
      cycle,
      operator_msg,
      manifest,
    };
  }

  /** Words of the tags that links give to an object, in the order of the links; a tag that the dump lacks has no word. */
  private tags(link: string, objectField: string, id: number, contentType?: string): string[] {
    const links = [...this.all(link).values()].filter(
      (fields) =>
        fields[objectField] === id &&
        (contentType === undefined || this.contentType(fields.content_type) === contentType),
    );
    return links.flatMap(({ tag }) =>
      this.all('taggit.tag').has(Number(tag)) ? [String(this.fields('taggit.tag', tag).name)] : [],
    );
  }

  private contentType(value: unknown): string {
    if (Array.isArray(value)) return value.join('.');
    const { app_label, model } = this.fields('contenttypes.contenttype', value);
    return `${String(app_label)}.${String(model)}`;
  }

  private event(id: unknown): Shown {
    const { UUID, secondary_events } = this.fields('event.event', id);
    const others = [...(secondary_events as number[])].sort((one, other) => one - other);
    const owned = (model: string, field: string) => [
      ...this.pointingAt(model, field, id),
      ...others.flatMap((other) => this.pointingAt(model, field, other)).sort((one, other) => one - other),
    ];
    const files = owned('s3file.s3file', 'event')
      .map((file) => ({ id: file, fields: this.fields('s3file.s3file', file) }))
      .filter(({ fields }) => fields.deleted === false);
    return {
      id,
      ...this.stamps('event.event', Number(id)),
      UUID,
      tags: this.tags('event.eventtag', 'content_object', Number(id)),
      secondary_events: others,
      related_objects: owned('errorreport.errorreport', 'event').map((report) => this.errorReportPage(report)),
      related_files: files.map((file) => ({
        url: this.url(`s3files/${file.id}/download`),
        filetype: file.fields.filetype,
      })),
      related_images: files
        .filter(({ fields: { key } }) => /\.(png|jpe?g)$/.test(String(key)))
        .map((file) => ({ url: this.url(`s3files/${file.id}/content`), filetype: file.fields.filetype })),
    };
  }

  private errorReportPage(id: number): Shown {
    const { reportTime } = this.fields('errorreport.errorreport', id);
    return { url: `/errorreports/${id}/`, object: 'Error Report', time: shownTime(reportTime) };
  }

  private pickSession(id: number): Shown {
    const { UUID, harvester, location, start_time, session_length } = this.fields('event.picksession', id);
    return {
      id,
      ...this.stamps('event.picksession', id),
      tags: this.tags('event.picksessiontag', 'content_object', id),
      ...{ UUID, harvester, location, session_length },
      start_time: shownTime(start_time),
      related_objects: this.pointingAt('errorreport.errorreport', 'pick_session', id).map((report) =>
        this.errorReportPage(report),
      ),
    };
  }

  private file(id: number): Shown {
    const { event, file, filetype, key, deleted } = this.fields('s3file.s3file', id);
    return {
      id,
      ...this.stamps('s3file.s3file', id),
      event: this.event(event),
      file: file ? this.url(`s3files/${id}/content`) : null,
      ...{ filetype, key, deleted },
    };
  }

  private reportItem(id: number): Shown {
    const {
      event,
      harvester,
      location,
      reportTime,
      githash = 'unknown',
      gitbranch = 'unknown',
    } = this.fields('errorreport.errorreport', id);
    return {
      id,
      reportTime: shownTime(reportTime),
      harvester: this.harvesterMin(harvester),
      location: this.locationMin(location),
      ...{ githash, gitbranch, event },
      exceptions: this.exceptionsOf(id),
      tags: this.tags('taggit.taggeditem', 'object_id', id, 'errorreport.errorreport'),
    };
  }

  private reportDetail(id: number): Shown {
    const { event, pick_session = null, report } = this.fields('errorreport.errorreport', id);
    const session = pick_session === null ? null : this.pickSession(Number(pick_session));
    return {
      ...this.reportItem(id),
      ...this.stampsWithNames('errorreport.errorreport', id),
      report,
      event: this.event(event),
      pick_session: session && {
        UUID: session.UUID,
        start_time: session.start_time,
        session_length: session.session_length,
        harvester: this.harvesterMin(session.harvester),
        location: this.locationMin(session.location),
        related_objects: session.related_objects,
      },
    };
  }

  /** In the order of their times, those without time last. */
  private exceptionsOf(report: number): Shown[] {
    const exceptions = this.pointingAt('exceptions.aftexception', 'report', report).map((id) => this.exception(id));
    const time = ({ timestamp }: Shown) =>
      timestamp === null ? Number.POSITIVE_INFINITY : Date.parse(String(timestamp));
    return exceptions.sort((one, other) => (time(one) < time(other) ? -1 : time(one) > time(other) ? 1 : 0));
  }

  private exception(id: number): Shown {
    const { code, service, node, robot, traceback, info, timestamp, report, handled, primary } = this.fields(
      'exceptions.aftexception',
      id,
    );
    return {
      id,
      ...this.stamps('exceptions.aftexception', id),
      code: this.code(code),
      ...(report === null
        ? {}
        : { harvester: this.harvesterMin(this.fields('errorreport.errorreport', report).harvester) }),
      ...{ service, node, robot, traceback, info, report, handled, primary },
      timestamp: shownTime(timestamp),
    };
  }

  private rule(id: number): Shown {
    const { trigger_on, criteria, recipients } = this.fields('notifications.notification', id);
    const names = [...(recipients as number[])]
      .sort((one, other) => one - other)
      .map((user) => ({ username: this.fields('auth.user', user).username }));
    // Rules of the former hub have no name and are never paused.
    return {
      id,
      ...this.stamps('notifications.notification', id),
      trigger_on,
      criteria,
      recipients: names,
      name: null,
      paused: false,
      // The superuser asks.
      may_change: true,
    };
  }

  private auditEntry(id: number): Shown {
    const { action_time, user, content_type, object_id, object_repr, action_flag } = this.fields('admin.logentry', id);
    const model = this.contentType(content_type);
    return {
      id,
      created: shownTime(action_time),
      user,
      username: this.fields('auth.user', user).username,
      resource: this.resources.find((resource) => resource.model === model)?.path ?? model,
      object_id: Number(object_id),
      kind: [undefined, 'created', 'updated', 'deleted'][Number(action_flag)],
      text: object_repr,
    };
  }
}

/** A moment as the API shows it: microseconds, unless they are zero. */
function shownTime(moment: unknown): string | null {
  if (moment === null || moment === undefined) return null;
  const [, seconds, fraction = ''] = /^(.{19})(?:\.(\d+))?Z$/.exec(String(moment)) ?? [];
  if (seconds === undefined) throw new Error(`no moment in UTC: ${String(moment)}`);
  return Number(fraction) === 0 ? `${seconds}Z` : `${seconds}.${fraction.padEnd(6, '0')}Z`;
}
