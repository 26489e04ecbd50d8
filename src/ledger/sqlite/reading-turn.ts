import type { Connection } from './connection.js';

/** Reads of one turn of the program as one transaction. */
export interface ReadingTurn {
  /** To be called before each read. */
  begin(): void;
  end(): void;
}

/**
 * A batch asks thousands of times in one go, and each asking would lock the file and look for changes anew. One lock for the whole
 * batch would keep others from posting all the while; so it is given up whenever the program turns to something else.
 */
export function readingTurn(connection: Connection): ReadingTurn {
  let isOpen = false;
  const end = (): void => {
    if (isOpen) connection.undo();
    isOpen = false;
  };
  return {
    begin() {
      if (isOpen || connection.isInTransaction()) return;
      connection.run('BEGIN');
      isOpen = true;
      setImmediate(end).unref();
    },
    end,
  };
}

/** The same file; each query begins the turn that it is asked in. */
export function askedInTurns(connection: Connection, turn: ReadingTurn): Connection {
  return {
    ...connection,
    query(sql) {
      const query = connection.query(sql);
      return {
        all(...parameters) {
          turn.begin();
          return query.all(...parameters);
        },
      };
    },
  };
}
