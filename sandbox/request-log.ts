/** One request as a test asks about it afterwards. */
export interface RecordedRequest {
  /** Counts from 1 over the life of the sandbox; clearing the log does not start again. */
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Query and body together: form fields as texts, the members of a JSON object as they are. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly write: boolean;
  /** Null as long as nothing was answered, so also when the connection was cut or hung. */
  readonly status: number | null;
  /** The fault that decided the answer, as it was set. */
  readonly fault?: string;
}

/** What became of a recorded request. */
export interface Outcome {
  readonly status?: number;
  readonly fault?: string;
}

/** Every request an account received; the oldest are forgotten so that a sandbox can run for weeks. */
export class RequestLog {
  readonly #requests = new Map<number, RecordedRequest>();
  #last = 0;

  all(): readonly RecordedRequest[] {
    return [...this.#requests.values()];
  }

  count(filter: (request: RecordedRequest) => boolean = () => true): number {
    return this.all().filter(filter).length;
  }

  writes(): readonly RecordedRequest[] {
    return this.all().filter(({ write }) => write);
  }

  clear(): void {
    this.#requests.clear();
  }

  /** Adds a request and gives its number, for `settle`. */
  record(request: Omit<RecordedRequest, 'number' | 'status' | 'fault'>): number {
    this.#last += 1;
    this.#requests.set(this.#last, { number: this.#last, ...request, status: null });
    this.#requests.delete(this.#last - kept);
    return this.#last;
  }

  /** Notes the outcome; a request cleared away meanwhile stays away. */
  settle(number: number, outcome: Outcome): void {
    const recorded = this.#requests.get(number);
    if (recorded) this.#requests.set(number, { ...recorded, ...outcome });
  }
}

const kept = 10_000;
