/**
 * HCL Sametime Meetings 11.6 and 12: data, login, what it is told, what its answers mean, and the provider that joins
 * them. HCL publishes no description of the API; sources are two clients that use it,
 * HCL-TECH-SOFTWARE/domino-online-meeting-integration (11.6) and umeli/connections-sametime-8-widgets (12), and
 * HCL-TECH-SOFTWARE/sametime-doc for the server's settings.
 */
@NullMarked
package org.dominomeetings.providers.sametime;

import org.jspecify.annotations.NullMarked;
