/**
 * Zoom Meetings as a strict local server. {@code /zoom/oauth/…} stands for {@code https://zoom.us/oauth/…},
 * {@code /zoom/v2/…} for {@code https://api.zoom.us/v2/…}. Rules that an OpenAPI description cannot say name their
 * source; "Zoom's types" is {@code meetings/meetings.d.ts} of the npm package {@code @zoom/rivet}, "Zoom's skills" the
 * GitHub repository zoom/skills, folders {@code rest-api} and {@code oauth}.
 *
 * <p>Switches: {@code audioPlan}, whether the account has telephone numbers; {@code personalIdByDefault}, whether the
 * person's own settings schedule with the personal meeting id unless a request says otherwise; {@code allZones},
 * whether every name of the IANA database is in Zoom's own list of time zones, which holds fewer. A meeting's host can
 * do two things at the service: {@code {"inProgress":true}} and {@code {"password":"…"}}.
 */
package org.dominomeetings.simulators.zoom;
