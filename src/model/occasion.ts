/** At which step of git's something is looked at. */

/** A commit about to be made, its message, a push about to be sent, a push about to be accepted. */
export type Occasion = 'commit' | 'message' | 'push' | 'receive';
