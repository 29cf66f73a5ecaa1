/**
 * Jitsi Meet, public or the company's own: a room is there as soon as somebody opens its link, so nothing is ever sent.
 * Sources: the Jitsi Meet handbook, and jitsi/lib-jitsi-meet doc/tokens.md for hosts' tokens.
 */
@NullMarked
package org.dominomeetings.providers.jitsi;

import org.jspecify.annotations.NullMarked;
