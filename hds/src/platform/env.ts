/** Name of a provider: the environment, read and checked at start. */
export const ENV = Symbol('ENV');
