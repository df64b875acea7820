import { isDate } from '../schema/tables/dates.ts';

/** After every day: the day of a work that isn't out, and of a fact whose day could not be read. */
export const never = '9999-12-31';

export const isDay = (text: string): boolean => text.length === 10 && isDate(text);
