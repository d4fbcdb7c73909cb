/** How a nemesis run is made; `npm run faults` writes them into the environment. */
export interface Options {
  isLong: boolean;
  seed: number;
  /** Numbers of faults; all when empty. */
  only: number[];
  /** Where the table is written as JSON. */
  json: string | undefined;
}

export function readOptions({ FAULTS_LONG, FAULTS_SEED, FAULTS_ONLY, FAULTS_JSON }: NodeJS.ProcessEnv): Options {
  return {
    isLong: FAULTS_LONG === 'true',
    seed: Number(FAULTS_SEED || Date.now() % 1_000_000),
    only: FAULTS_ONLY ? FAULTS_ONLY.split(',').map(Number) : [],
    json: FAULTS_JSON || undefined,
  };
}
