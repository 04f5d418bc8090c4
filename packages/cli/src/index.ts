/*
 * The package `livetap` is the command; for those who installed it, it is the library too.
 */
export * from '@livetap/live';
