import type { Decoder } from './read.js';
import { tableDecoder } from './table-decoder.js';
import type { MessageTable, TableMessage } from './table-field.js';
import { type MessageWriter, tableWriter } from './table-writer.js';

/** The tables of one family of messages, and the decoders and writers that follow them. */
export class MessageTables {
  readonly #tables: ReadonlyMap<string, MessageTable>;
  readonly #links: readonly MessageTables[];
  readonly #decoders: Map<string, Decoder<unknown>>;
  readonly #writers = new Map<string, MessageWriter<TableMessage>>();

  /**
   * @param tables the messages of the family by name
   * @param links the families of which messages are fields of those
   * @param specialised the decoders of messages that have one of their own
   */
  constructor(
    tables: Readonly<Record<string, MessageTable>>,
    links: readonly MessageTables[],
    specialised: Readonly<Record<string, Decoder<unknown>>>,
  ) {
    this.#tables = new Map(Object.entries(tables));
    this.#links = links;
    this.#decoders = new Map(Object.entries(specialised));
  }

  /** The names of the messages of this family. */
  names(): string[] {
    return [...this.#tables.keys()];
  }

  /**
   * The decoder of a message of this family or a linked one: its own where it has one, else one that follows its table.
   * @throws RangeError when there is no such message.
   */
  decoder<T>(name: string): Decoder<T> {
    const { owner, table } = this.#find(name);
    let found = owner.#decoders.get(name);
    if (found === undefined) {
      found = tableDecoder(table, field => owner.decoder(field));
      owner.#decoders.set(name, found);
    }
    return found as Decoder<T>;
  }

  /**
   * The writer of a message of this family or a linked one.
   * @throws RangeError when there is no such message.
   */
  writer<T>(name: string): MessageWriter<T> {
    const { owner, table } = this.#find(name);
    let found = owner.#writers.get(name);
    if (found === undefined) {
      found = tableWriter(table, field => owner.writer(field));
      owner.#writers.set(name, found);
    }
    return found as MessageWriter<T>;
  }

  #find(name: string): { owner: MessageTables; table: MessageTable } {
    for (const owner of [this, ...this.#links]) {
      const table = owner.#tables.get(name);
      if (table !== undefined) return { owner, table };
    }
    throw new RangeError(`there is no message ${name}`);
  }
}
