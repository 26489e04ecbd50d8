import { Decimal } from 'decimal.js';
import type { Fact } from '../../model/fact.js';
import type { ListEntry, Standards } from '../../model/standards.js';

/** A fact as another thread can be sent it: an exact number as its text. */
type SentFact = Exclude<Fact, { is: 'number' }> | { readonly is: 'number'; readonly value: string };

type SentEntry = Omit<ListEntry, 'values'> & { readonly values: Readonly<Record<string, SentFact>> };

/** Standards as plain data. */
export interface SentStandards extends Omit<Standards, 'lists'> {
  readonly lists: Readonly<Record<string, readonly SentEntry[]>>;
}

export function sentStandards({ lists, ...others }: Standards): SentStandards {
  return { ...others, lists: mapValues(lists, (entries) => entries.map((entry) => withValues(entry, sent))) };
}

export function receivedStandards({ lists, ...others }: SentStandards): Standards {
  return {
    ...others,
    lists: mapValues(lists, (entries) => entries.map((entry) => withValues(entry, received))),
  };
}

function sent(fact: Fact): SentFact {
  return fact.is === 'number' ? { is: 'number', value: fact.value.toString() } : fact;
}

function received(fact: SentFact): Fact {
  return fact.is === 'number' ? { is: 'number', value: new Decimal(fact.value) } : fact;
}

function withValues<From, To, Entry extends { readonly values: Readonly<Record<string, From>> }>(
  entry: Entry,
  convert: (fact: From) => To,
): Omit<Entry, 'values'> & { readonly values: Readonly<Record<string, To>> } {
  return { ...entry, values: mapValues(entry.values, convert) };
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  convert: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, convert(value)]));
}
