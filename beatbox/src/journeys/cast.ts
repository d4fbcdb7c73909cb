import { request } from 'playwright-core';
import type { Api, Row } from '../api.js';
import type { Hub, Login } from '../hub.js';

type Role = 'support' | 'developer' | 'manager' | 'administrator';

/** Somebody who is known to the hub. */
export interface Member {
  id: number;
  login: Login;
  /** As messages in Slack mention them. */
  slackId: string;
}

type Session = Awaited<ReturnType<Awaited<ReturnType<typeof request.newContext>>['storageState']>>;

const FIRST_NAMES = { support: 'Sam', developer: 'Dev', manager: 'Max', administrator: 'Root' };

/** The people of the journeys: made when they are first wanted, and gone in the end. */
export class Cast {
  private readonly members = new Map<string, Promise<Member>>();
  private readonly sessions = new Map<Member, Promise<Session>>();

  /** @param mark  makes their names differ from those of other runs */
  constructor(
    private readonly admin: Api,
    private readonly hub: Hub,
    private readonly mark: string,
  ) {}

  sam = () => this.member('support');
  dev = () => this.member('developer');
  max = () => this.member('manager');
  root = () => this.member('administrator');

  /** @param alias  of somebody whom no other test shall share, because the session or the password ends */
  member(role: Role, alias = FIRST_NAMES[role].toLowerCase()): Promise<Member> {
    const known = this.members.get(alias);
    if (known) return known;
    const made = this.make(role, `${alias}-${this.mark}`);
    this.members.set(alias, made);
    return made;
  }

  /** Cookies of somebody who has logged in; asked of the hub once. */
  sessionOf(member: Member): Promise<Session> {
    const known = this.sessions.get(member);
    if (known) return known;
    const opened = this.openSession(member);
    this.sessions.set(member, opened);
    return opened;
  }

  async leave(): Promise<void> {
    for (const member of this.members.values()) await this.admin.delete('users/profiles', (await member).id);
  }

  private async make(role: Role, username: string): Promise<Member> {
    const password = `password of ${username}`;
    const slackId = `U${this.mark}${this.members.size}`.toUpperCase();
    const { id } = await this.admin.create<Row>('users/profiles', {
      username,
      password,
      first_name: FIRST_NAMES[role],
      last_name: 'of a journey',
      email: `${username}@example.com`,
      is_superuser: role === 'administrator',
      profile: { role: role === 'administrator' ? 'manager' : role, slack_id: slackId },
    });
    return { id, login: { username, password }, slackId };
  }

  private async openSession({ login }: Member): Promise<Session> {
    const context = await request.newContext({ baseURL: this.hub.url });
    try {
      const answer = await context.post('/api/v1/users/login/', { data: { ...login, session: true } });
      if (!answer.ok()) throw new Error(`${login.username} cannot log in: ${await answer.text()}`);
      return await context.storageState();
    } finally {
      await context.dispose();
    }
  }
}
