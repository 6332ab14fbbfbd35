/** What a device keeps between two visits: `localStorage`, or this page's memory where that is forbidden or full. */
export interface Memory {
  read: <T>(key: string) => T | null;
  write: (key: string, value: unknown) => void;
  drop: (key: string) => void;
}

export function deviceMemory(storage: () => Storage = () => window.localStorage): Memory {
  const instead = new Map<string, string>();
  return {
    read: <T>(key: string): T | null => {
      const text = instead.get(key) ?? attempt(() => storage().getItem(key));
      return text ? (attempt(() => JSON.parse(text) as T) ?? null) : null;
    },
    write: (key, value) => {
      const text = JSON.stringify(value);
      const kept = attempt(() => (storage().setItem(key, text), true));
      if (kept) instead.delete(key);
      else instead.set(key, text);
    },
    drop: (key) => {
      instead.delete(key);
      attempt(() => storage().removeItem(key));
    },
  };
}

/** What `action` gives, or null where a device forbids it. */
export function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
