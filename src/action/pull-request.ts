/** Which pull request an event is about. https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */

/** Its number, by the payload of the event; undefined for events of other kinds, and for what is no payload. */
export function pullRequestOf(payload: string): number | undefined {
  try {
    const event: unknown = JSON.parse(payload);
    if (typeof event !== 'object' || event === null || !('pull_request' in event)) return undefined;
    return 'number' in event && Number.isSafeInteger(event.number) ? Number(event.number) : undefined;
  } catch {
    return undefined;
  }
}
