import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryGeneratedColumn } from 'typeorm';

/** What a user may do. support < developer < manager include each other; the others stand alone. */
export const ROLES = ['support', 'developer', 'manager', 'sqs', 'jenkins', 'beatbox'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody who signs in: a person or a machine. */
@Entity('hds_user')
export class User {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('varchar', { length: 150, unique: true })
  username: string;

  @Column('varchar', { length: 150, default: '' })
  firstName: string;

  @Column('varchar', { length: 150, default: '' })
  lastName: string;

  @Column('varchar', { length: 254, default: '' })
  email: string;

  @Column('boolean', { default: true })
  isActive: boolean;

  @Column('boolean', { default: false })
  isStaff: boolean;

  /** Satisfies every permission but those of machines. */
  @Column('boolean', { default: false })
  isSuperuser: boolean;

  @Column('timestamptz', { nullable: true })
  lastLogin: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  dateJoined: Date;

  /** When the user was deleted: the row stays as the nameless creator of what the user made. */
  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;

  /** argon2id, or an imported `pbkdf2_sha256$…`; `!` when the user has no password. */
  @Column('varchar', { length: 255 })
  password: string;
}

/** What the hub knows of a user beyond signing in. */
@Entity('user_profile')
export class UserProfile {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @OneToOne(() => User, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id' })
  user: User;

  @Column('bigint')
  userId: number;

  @Column('varchar', { length: 31, default: 'support' })
  role: Role;

  /** Slack member id for mentions. */
  @Column('varchar', { length: 15, nullable: true })
  slackId: string | null;

  @Column('varchar', { length: 500, nullable: true })
  avatarUrl: string | null;
}

/** A machine's or script's key to the API; only its SHA-256 is kept. */
@Entity('api_token')
export class ApiToken {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  /** SHA-256 of the 40 characters of the key. */
  @Column('bytea', { unique: true })
  keyHash: Buffer;

  @ManyToOne(() => User, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id' })
  user: User;

  @Index()
  @Column('bigint')
  userId: number;

  @Column('timestamptz', { default: () => 'now()' })
  created: Date;

  /** Null: never, as for the tokens of machines. */
  @Column('timestamptz', { nullable: true })
  expires: Date | null;

  /** Given by whoever made it for themselves; null for those of logins and machines. */
  @Column('varchar', { length: 100, nullable: true })
  name: string | null;

  /** The last day, in UTC, on which somebody showed it. */
  @Column('date', { nullable: true })
  lastUsed: string | null;
}

/** A browser that is signed in; the cookie's secret is kept as SHA-256 only. */
@Entity('browser_session')
export class BrowserSession {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('bytea', { unique: true })
  secretHash: Buffer;

  @ManyToOne(() => User, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id' })
  user: User;

  @Index()
  @Column('bigint')
  userId: number;

  /** What unsafe requests must repeat in `X-CSRFToken`. */
  @Column('varchar', { length: 64 })
  csrfToken: string;

  @Column('timestamptz', { default: () => 'now()' })
  created: Date;

  @Column('timestamptz')
  expires: Date;
}

/** A login that failed, kept for a few minutes to slow down guessing. */
@Entity('login_failure')
export class LoginFailure {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: number;

  /** SHA-256 of the user name, for people type passwords there; or of the address that a login without one came from. */
  @Index()
  @Column('bytea')
  usernameHash: Buffer;

  @Index()
  @Column('timestamptz', { default: () => 'now()' })
  created: Date;
}
